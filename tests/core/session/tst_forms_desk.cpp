// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bilagor in the district's own wording: an administrator without a key hands them over beside the book,
// whoever has the pen takes them in, and nobody else's file changes a word.
#include "core/session/forms_desk.h"

#include "../support/test_office.h"
#include "core/security/atomic_file.h"
#include "core/security/user_keys.h"
#include "core/session/account_desk.h"
#include "core/session/book_moves.h"
#include "core/store/connection.h"
#include "pen_room.h"

#include <QFile>

using namespace lotsbok;

namespace {

QByteArray wording(int version, const QString& title = QStringLiteral("Inventering"))
{
    return QStringLiteral("{\"id\":\"3.1\",\"title\":\"%1\",\"version\":%2}")
        .arg(title)
        .arg(version)
        .toUtf8();
}

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> anyForm(const HandedForm&)
{
    return {};
}

/// An office with an administrator who holds no key to the book.
class FormsOffice {
public:
    FormsOffice()
    {
        User adam;
        adam.loginName = QStringLiteral("adam");
        adam.displayName = QStringLiteral("Adam Adminsson");
        adam.role = Role::Administrator;
        m_adam = *m_office.head().addUser(adam, TestBook::password(), KdfCost::cheap());
        m_office.close();
    }

    TestOffice& office() { return m_office; }
    [[nodiscard]] const User& adam() const { return m_adam; }
    AccountDesk desk(const QString& login = QStringLiteral("adam"))
    {
        auto opened = Book::administer(path(), login, TestBook::password(), m_office.book().options);
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().text));
        }
        return std::move(*opened);
    }
    QString path() { return m_office.book().path; }
    QString inbox() { return formsInboxPath(path()); }
    Result<TakenForms> takeIn(const FormsDesk::Check& check = anyForm)
    {
        return FormsDesk(m_office.head()).takeIn(check);
    }
    /// The own keys of somebody, as a program of theirs has them.
    UserKeys keysOf(const QString& login)
    {
        return std::move(
            KeyFile::read(Book::keyFilePath(path()))->identify(login, TestBook::password())->keys);
    }
    void writeInbox(const QList<SignedForm>& entries)
    {
        QVERIFY(writeFileAtomically(inbox(), *formsFileBytes(entries), false).has_value());
    }
    [[nodiscard]] HandedForm entry(int version) const
    {
        return {FormStep::Install,
                QStringLiteral("3.1"),
                version,
                wording(version),
                {},
                m_adam.id,
                QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
    }
    int auditCount(const QString& action)
    {
        const auto all = m_office.head().audit();
        return int(std::count_if(all->begin(), all->end(),
                                 [&](const AuditEntry& each) { return each.action == action; }));
    }

private:
    TestOffice m_office;
    User m_adam;
};

} // namespace

class TestFormsDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAdministratorInstallsAndWithdraws();
    void whatWaitsIsTakenBack();
    void onlyAnAdministratorHandsOver();
    void whatIsHandedOverTwiceIsRefused();
    void aReplayDoesNothing();
    void nobodyElseChangesAWord_data();
    void nobodyElseChangesAWord();
    void aDamagedFileIsToldAndTakenAway_data();
    void aDamagedFileIsToldAndTakenAway();
    void whatTheCheckRefusesIsToldToTheAdministrator();
    void anAdministratorWhoLeftInstallsNothing();
    void aForgedListIsNotBelieved();
    void whatSomebodyToldWhoHasLeftIsToldAnew();
    void aHandInTheTableIsFound();
    void whoeverReadsACopyHasThem();
    void backupAndMoveCarryThem();
    void aKilledTakingInIsFinished();
};

void TestFormsDesk::anAdministratorInstallsAndWithdraws()
{
    FormsOffice office;
    auto adam = office.desk();
    QVERIFY(adam.mayInstall());
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1000, wording(1000)));
    QCOMPARE(adam.forms()->waiting.size(), 1);
    QCOMPARE(adam.forms()->waiting.first().definition, wording(1000));
    QVERIFY(FormsDesk(office.office().head()).waits());
    const auto taken = office.takeIn();
    LOTSBOK_VERIFY(taken);
    QCOMPARE(taken->taken.size(), 1);
    QVERIFY(taken->refused.isEmpty());
    QVERIFY(!QFile::exists(office.inbox()) && !QFile::exists(formsTakenPath(office.path())));
    Session& head = office.office().head();
    const auto installed = FormsDesk(head).installed();
    LOTSBOK_VERIFY(installed);
    QCOMPARE(installed->size(), 1);
    QCOMPARE(installed->first().formId, QStringLiteral("3.1"));
    QCOMPARE(installed->first().formVersion, 1000);
    QCOMPARE(installed->first().by, office.adam().id);
    QVERIFY(!installed->first().withdrawn);
    QCOMPARE(head.definition(installed->first().definitionHash).value(), wording(1000));
    QCOMPARE(head.verify()->problems, QStringList());
    QCOMPARE(office.auditCount(QStringLiteral("installed-form.create")), 1);
    // The administrator is told, and withdraws.
    QVERIFY(adam.forms()->waiting.isEmpty());
    QCOMPARE(adam.forms()->inBook.size(), 1);
    QCOMPARE(adam.forms()->inBook.first().definition, wording(1000));
    LOTSBOK_VERIFY(adam.withdrawForm(QStringLiteral("3.1"), 1000));
    QCOMPARE(adam.forms()->waiting.first().step, FormStep::Withdraw);
    LOTSBOK_VERIFY(office.takeIn());
    QVERIFY(FormsDesk(office.office().head()).installed()->first().withdrawn);
    QVERIFY(office.office().head().definition(installed->first().definitionHash)); // for ever
    QCOMPARE(adam.forms()->inBook.first().step, FormStep::Withdraw);
    QCOMPARE(codeOf(adam.withdrawForm(QStringLiteral("3.1"), 1000)), ErrorCode::NotFound);
    QCOMPARE(codeOf(adam.installForm(QStringLiteral("3.1"), 1000, wording(1000))), ErrorCode::InvalidInput);
    QCOMPARE(office.office().head().verify()->problems, QStringList());
}

void TestFormsDesk::whatWaitsIsTakenBack()
{
    FormsOffice office;
    auto adam = office.desk();
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1000, wording(1000)));
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1001, wording(1001)));
    LOTSBOK_VERIFY(adam.withdrawForm(QStringLiteral("3.1"), 1000));
    QCOMPARE(adam.forms()->waiting.size(), 1);
    QCOMPARE(adam.forms()->waiting.first().version, 1001);
    QCOMPARE(codeOf(adam.withdrawForm(QStringLiteral("3.1"), 1000)), ErrorCode::NotFound);
}

void TestFormsDesk::onlyAnAdministratorHandsOver()
{
    FormsOffice office;
    auto head = office.desk(TestBook::headLogin());
    QVERIFY(!head.mayInstall());
    QCOMPARE(codeOf(head.installForm(QStringLiteral("3.1"), 1000, wording(1000))), ErrorCode::NoPermission);
    QCOMPARE(codeOf(head.withdrawForm(QStringLiteral("3.1"), 1000)), ErrorCode::NoPermission);
    QVERIFY(!QFile::exists(office.inbox()));
    for (const char* login : {"asa", "dan", "olle"}) {
        QCOMPARE(codeOf(Book::administer(office.path(), QString::fromLatin1(login), TestBook::password(),
                                         office.office().book().options)),
                 ErrorCode::NoPermission);
    }
}

void TestFormsDesk::whatIsHandedOverTwiceIsRefused()
{
    FormsOffice office;
    auto adam = office.desk();
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1000, wording(1000)));
    QCOMPARE(codeOf(adam.installForm(QStringLiteral("3.1"), 1000, wording(1000))), ErrorCode::InvalidInput);
    for (const int version : {1, 999, 1'000'000}) {
        QCOMPARE(codeOf(adam.installForm(QStringLiteral("3.1"), version, wording(version))),
                 ErrorCode::InvalidInput);
    }
    QCOMPARE(codeOf(adam.installForm(QStringLiteral("3.2"), 1001, wording(1001))), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(adam.installForm(QStringLiteral("3.1"), 1001, QByteArray())), ErrorCode::InvalidInput);
    const QString large(int(kDefinitionLimit), u'x');
    QCOMPARE(codeOf(adam.installForm(QStringLiteral("3.1"), 1001, wording(1001, large))),
             ErrorCode::InvalidInput);
    QCOMPARE(adam.forms()->waiting.size(), 1);
}

void TestFormsDesk::aReplayDoesNothing()
{
    FormsOffice office;
    auto adam = office.desk();
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1000, wording(1000)));
    const QByteArray first = bytesAt(office.inbox());
    LOTSBOK_VERIFY(office.takeIn());
    LOTSBOK_VERIFY(adam.withdrawForm(QStringLiteral("3.1"), 1000));
    LOTSBOK_VERIFY(office.takeIn());
    const qint64 before = office.office().head().audit(0, 100000)->last().sequence;
    // Somebody with the folder puts the old file back.
    QVERIFY(writeFileAtomically(office.inbox(), first, false).has_value());
    const auto again = office.takeIn();
    LOTSBOK_VERIFY(again);
    QVERIFY(again->taken.isEmpty() && again->refused.isEmpty());
    QVERIFY(FormsDesk(office.office().head()).installed()->first().withdrawn);
    QCOMPARE(office.office().head().audit(0, 100000)->last().sequence, before);
    QVERIFY(adam.forms()->waiting.isEmpty());
}

void TestFormsDesk::nobodyElseChangesAWord_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"signed by the head of unit", "signed by a lots in the administrator's name",
                            "signed by nobody", "another wording under the signature",
                            "an entry of the list put into the inbox", "the administrator's, disabled"}) {
        QTest::newRow(how) << QString::fromLatin1(how);
    }
}

void TestFormsDesk::nobodyElseChangesAWord()
{
    QFETCH(QString, how);
    FormsOffice office;
    HandedForm entry = office.entry(1000);
    SignedForm made = *signedForm(entry, FormsFile::Inbox, office.keysOf(QStringLiteral("adam")));
    if (how.contains(QStringLiteral("head of unit"))) {
        entry.by = office.office().id(TestBook::headLogin());
        made = *signedForm(entry, FormsFile::Inbox, office.keysOf(TestBook::headLogin()));
    } else if (how.contains(QStringLiteral("lots"))) {
        made = *signedForm(entry, FormsFile::Inbox, office.keysOf(QStringLiteral("asa")));
    } else if (how.contains(QStringLiteral("nobody"))) {
        made = *signedForm(entry, FormsFile::Inbox, userKeysFromSeed(Secret(32)));
    } else if (how.contains(QStringLiteral("another wording"))) {
        made.content.replace("Inventering", "Inventuring");
    } else if (how.contains(QStringLiteral("list"))) {
        made = *signedForm(entry, FormsFile::List, office.keysOf(QStringLiteral("adam")));
    } else {
        LOTSBOK_VERIFY(office.desk(TestBook::headLogin()).setDisabled(office.adam().id, true));
    }
    office.writeInbox({made});
    const auto taken = office.takeIn();
    LOTSBOK_VERIFY(taken);
    QVERIFY(taken->taken.isEmpty());
    QCOMPARE(taken->refused.size(), 1);
    QVERIFY(FormsDesk(office.office().head()).installed()->isEmpty());
    QVERIFY(!office.office().head().definition(
        QCryptographicHash::hash(wording(1000), QCryptographicHash::Sha256)));
    QCOMPARE(office.auditCount(QStringLiteral("forms.refuse")), 1);
    // Told once; the book goes on.
    QVERIFY(!QFile::exists(office.inbox()) && !QFile::exists(formsTakenPath(office.path())));
    QVERIFY(office.takeIn()->refused.isEmpty());
    QCOMPARE(office.office().head().verify()->problems, QStringList());
}

void TestFormsDesk::aDamagedFileIsToldAndTakenAway_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how :
         {"empty", "cut", "a bit changed", "another kind", "too large", "a link", "longer", "newer"}) {
        QTest::newRow(how) << QString::fromLatin1(how);
    }
}

void TestFormsDesk::aDamagedFileIsToldAndTakenAway()
{
    QFETCH(QString, how);
    FormsOffice office;
    const SignedForm made =
        *signedForm(office.entry(1000), FormsFile::Inbox, office.keysOf(QStringLiteral("adam")));
    QByteArray bytes = *formsFileBytes({made});
    if (how == QLatin1String("empty")) {
        bytes.clear();
    } else if (how == QLatin1String("cut")) {
        bytes.chop(40);
    } else if (how == QLatin1String("a bit changed")) {
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    } else if (how == QLatin1String("another kind")) {
        bytes = QByteArrayLiteral("lotsbok-keys and more");
    } else if (how == QLatin1String("too large")) {
        bytes += QByteArray(kFormsFileLimit, '\0');
    } else if (how == QLatin1String("longer")) {
        bytes += 'x';
    } else if (how == QLatin1String("newer")) {
        bytes.chop(32);
        bytes[13] = char(2);
        bytes += blake2b(bytes);
    }
    const QString elsewhere = office.office().book().folder.filePath(QStringLiteral("annan"));
    const QString path = how == QLatin1String("a link") ? elsewhere : office.inbox();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    if (path != office.inbox()) {
        QVERIFY(QFile::link(path, office.inbox()));
    }
    const auto taken = office.takeIn();
    LOTSBOK_VERIFY(taken);
    QVERIFY(taken->taken.isEmpty());
    QCOMPARE(taken->refused.size(), 1);
    QVERIFY(!taken->refused.first().isEmpty());
    QCOMPARE(office.auditCount(QStringLiteral("forms.refuse")), 1);
    QVERIFY(!FormsDesk(office.office().head()).waits());
    QVERIFY(FormsDesk(office.office().head()).installed()->isEmpty());
    // The administrator's next one is taken in.
    auto adam = office.desk();
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1000, wording(1000)));
    QCOMPARE(office.takeIn()->taken.size(), 1);
}

void TestFormsDesk::whatTheCheckRefusesIsToldToTheAdministrator()
{
    FormsOffice office;
    auto adam = office.desk();
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1000, wording(1000)));
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1001, wording(1001)));
    const auto taken = office.takeIn([](const HandedForm& entry) -> Result<void> {
        return entry.version == 1000 ? fail(ErrorCode::InvalidInput, QStringLiteral("fält saknas"))
                                     : Result<void>();
    });
    LOTSBOK_VERIFY(taken);
    QCOMPARE(taken->taken.size(), 1);
    QCOMPARE(taken->refused.size(), 1);
    const auto forms = adam.forms();
    LOTSBOK_VERIFY(forms);
    QVERIFY(forms->waiting.isEmpty());
    QCOMPARE(forms->refused.size(), 1);
    QCOMPARE(forms->refused.first().version, 1000);
    QCOMPARE(forms->refused.first().reason, QStringLiteral("fält saknas"));
    QCOMPARE(forms->inBook.size(), 1);
    // Mended, the version can be handed over once more.
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1000, wording(1000, QStringLiteral("Lagad"))));
    QCOMPARE(office.takeIn()->taken.size(), 1);
}

void TestFormsDesk::anAdministratorWhoLeftInstallsNothing()
{
    FormsOffice office;
    auto adam = office.desk();
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1000, wording(1000)));
    LOTSBOK_VERIFY(UserDesk(office.office().head())
                       .changeRole(office.adam().id, Role::Lots, QStringLiteral("ny tjänst")));
    const auto taken = office.takeIn();
    LOTSBOK_VERIFY(taken);
    QVERIFY(taken->taken.isEmpty());
    QCOMPARE(taken->refused.size(), 1);
    QVERIFY(!adam.mayInstall());
}

void TestFormsDesk::aForgedListIsNotBelieved()
{
    FormsOffice office;
    auto adam = office.desk();
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1000, wording(1000)));
    LOTSBOK_VERIFY(office.takeIn());
    const QByteArray told = bytesAt(formsListPath(office.path()));
    // Somebody with the folder says that another wording is used.
    const SignedForm forged = *signedForm(office.entry(1005), FormsFile::List, userKeysFromSeed(Secret(32)));
    QVERIFY(writeFileAtomically(formsListPath(office.path()), *formsFileBytes({forged}), false).has_value());
    QVERIFY(adam.forms()->inBook.isEmpty());
    QVERIFY(writeFileAtomically(formsListPath(office.path()), QByteArrayLiteral("skräp"), false).has_value());
    QVERIFY(!adam.forms()->problem.isEmpty());
    QVERIFY(adam.forms()->inBook.isEmpty());
    // Whoever opens the book next tells what it is.
    LOTSBOK_VERIFY(office.takeIn());
    QCOMPARE(adam.forms()->inBook.size(), 1);
    QCOMPARE(bytesAt(formsListPath(office.path())), told);
}

void TestFormsDesk::whatSomebodyToldWhoHasLeftIsToldAnew()
{
    FormsOffice office;
    auto adam = office.desk();
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1000, wording(1000)));
    LOTSBOK_VERIFY(FormsDesk(office.office().as(QStringLiteral("asa"))).takeIn(anyForm));
    QCOMPARE(adam.forms()->inBook.size(), 1);
    office.office().close();
    LOTSBOK_VERIFY(adam.setDisabled(office.office().id(QStringLiteral("asa")), true));
    QVERIFY(adam.forms()->inBook.isEmpty());
    LOTSBOK_VERIFY(office.takeIn());
    QCOMPARE(adam.forms()->inBook.size(), 1);
}

/// Somebody with the key and a database tool brings a withdrawn wording back.
void TestFormsDesk::aHandInTheTableIsFound()
{
    FormsOffice office;
    auto adam = office.desk();
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1000, wording(1000)));
    LOTSBOK_VERIFY(office.takeIn());
    LOTSBOK_VERIFY(adam.withdrawForm(QStringLiteral("3.1"), 1000));
    LOTSBOK_VERIFY(office.takeIn());
    office.office().close();
    {
        const auto unlocked = KeyFile::read(Book::keyFilePath(office.path()))
                                  ->unlock(QStringLiteral("asa"), TestBook::password());
        LOTSBOK_VERIFY(unlocked);
        const auto db = Connection::open(office.path(), unlocked->databaseKey, Connection::Mode::ReadWrite);
        LOTSBOK_VERIFY(db);
        LOTSBOK_VERIFY((*db)->execute("UPDATE installed_forms SET withdrawn = 0"));
    }
    QCOMPARE(office.office().head().verify()->problems.size(), 1);
}

void TestFormsDesk::whoeverReadsACopyHasThem()
{
    PenRoom room;
    auto writer = room.writer();
    auto reader = room.station(QStringLiteral("läsare"));
    LOTSBOK_VERIFY(room.open(reader, QStringLiteral("asa")));
    QVERIFY(FormsDesk(*reader.session).installed()->isEmpty());
    auto rut = Book::administer(room.path(), QStringLiteral("rut"), TestBook::password(), writer.options);
    LOTSBOK_VERIFY(rut);
    LOTSBOK_VERIFY(rut->installForm(QStringLiteral("3.1"), 1000, wording(1000)));
    const auto without = FormsDesk(*reader.session).takeIn(anyForm); // who has no pen takes nothing in
    LOTSBOK_VERIFY(without);
    QVERIFY(without->taken.isEmpty() && FormsDesk(*reader.session).waits());
    QCOMPARE(FormsDesk(*writer.session).takeIn(anyForm)->taken.size(), 1);
    LOTSBOK_VERIFY(writer.desk().publish());
    QVERIFY(reader.tick()->copyRenewed);
    const auto installed = FormsDesk(*reader.session).installed();
    LOTSBOK_VERIFY(installed);
    QCOMPARE(installed->size(), 1);
    QCOMPARE(reader.session->definition(installed->first().definitionHash).value(), wording(1000));
}

void TestFormsDesk::backupAndMoveCarryThem()
{
    FormsOffice office;
    auto adam = office.desk();
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1000, wording(1000)));
    LOTSBOK_VERIFY(office.takeIn());
    TestBook& book = office.office().book();
    const QString backup = book.folder.filePath(QStringLiteral("kopia.lotsbok"));
    LOTSBOK_VERIFY(office.office().head().backup(backup));
    office.office().close();
    const QString restored = book.folder.filePath(QStringLiteral("åter.lotsbok"));
    LOTSBOK_VERIFY(Book::restore(backup, restored, book.options));
    {
        const auto session = Book::open(restored, TestBook::headLogin(), TestBook::password(), book.options);
        LOTSBOK_VERIFY(session);
        QCOMPARE(FormsDesk(**session).installed()->size(), 1);
    }
    // What waits goes with a moved book.
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1001, wording(1001)));
    const QString moved = book.folder.filePath(QStringLiteral("flyttad.lotsbok"));
    LOTSBOK_VERIFY(moveBook(office.path(), moved, book.options));
    const auto session = Book::open(moved, TestBook::headLogin(), TestBook::password(), book.options);
    LOTSBOK_VERIFY(session);
    QCOMPARE(FormsDesk(**session).takeIn(anyForm)->taken.size(), 1);
    QCOMPARE(FormsDesk(**session).installed()->size(), 2);
}

void TestFormsDesk::aKilledTakingInIsFinished()
{
    FormsOffice office;
    auto adam = office.desk();
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1000, wording(1000)));
    // A program was killed between taking the file and the commit; the administrator goes on meanwhile.
    QVERIFY(QFile::rename(office.inbox(), formsTakenPath(office.path())));
    QCOMPARE(adam.forms()->waiting.size(), 1);
    LOTSBOK_VERIFY(adam.installForm(QStringLiteral("3.1"), 1001, wording(1001)));
    QCOMPARE(adam.forms()->waiting.size(), 2);
    QCOMPARE(office.takeIn()->taken.size(), 2);
    QVERIFY(!FormsDesk(office.office().head()).waits());
}

QTEST_GUILESS_MAIN(TestFormsDesk)
#include "tst_forms_desk.moc"
