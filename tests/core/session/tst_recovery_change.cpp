// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_veil_room.h"
#include "core/security/recovery_key.h"
#include "pen_room.h"

using namespace lotsbok;

// Another recovery key in a book that people work in: what the former one opens afterwards, whom the new one
// covers and when, and what of it the book says.
class TestRecoveryChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lostAndUnseen();
    void withTheFormerKeyAtHand();
    void seenByAStranger();
    void theVeilsFollow();
    void whoMayAndWhatIsRefused();
    void cancelledItIsTheFormerOne();
    void anOlderKeyFileIsNoticed();
    void aReadingStationFollows();

private:
    [[nodiscard]] UserDesk::RecoveryChange change(bool seen, const QString& formerKey = {}) const
    {
        return {m_fresh.sealPublic, formerKey, seen, QStringLiteral("kuvertet är borta")};
    }
    [[nodiscard]] QString fresh() const { return printedRecoveryKey(m_fresh.sealPrivate); }
    /// What recovering answers; nothing is written.
    static std::optional<ErrorCode> recovering(const TestBook& book, const QString& login, const QString& key)
    {
        auto keys = KeyFile::read(Book::keyFilePath(book.path));
        return keys ? codeOf(keys->recover(key, login, TestBook::otherPassword()))
                    : std::optional(keys.error().code);
    }
    static QStringList waiting(Session& head)
    {
        QStringList names;
        const auto rows = UserDesk(head).rows();
        for (const UserDesk::Row& row : rows.value_or(QList<UserDesk::Row>())) {
            if (!row.recoverable) {
                names.append(row.loginName);
            }
        }
        return names;
    }
    /// Every box that this key opens in the key file or its .bak.
    static int opensBesideTheBook(const QString& path, const QString& printed)
    {
        auto typed = parseRecoveryKey(printed);
        const RecoveryKey key = RecoveryKey::fromPrivate(std::move(*typed));
        int opened = 0;
        for (const QString& suffix : {QString(), QStringLiteral(".bak")}) {
            QFile file(Book::keyFilePath(path) + suffix);
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            for (qsizetype at = 0; at + 80 <= bytes.size(); ++at) {
                opened += unseal(bytes.mid(at, 80), key.sealPublic, key.sealPrivate) ? 1 : 0;
            }
        }
        return opened;
    }
    /// Whether the key opens the veil over this in a database whose key somebody has.
    static Veils::State veilWith(Connection& db, const QString& printed, const QString& over)
    {
        auto typed = parseRecoveryKey(printed);
        const RecoveryKey key = RecoveryKey::fromPrivate(std::move(*typed));
        Veils veils(db);
        const auto opened = veils.openWithRecovery(key.sealPublic, key.sealPrivate, CaseVeilRoom::pinned(db));
        return opened ? veils.state(over).value_or(Veils::State::Forged) : Veils::State::Forged;
    }
    static QStringList actionsOf(Session& head)
    {
        QStringList actions;
        const auto audit = head.audit();
        for (const AuditEntry& entry : audit.value_or(QList<AuditEntry>())) {
            actions.append(entry.action);
        }
        return actions;
    }

    RecoveryKey m_fresh;
};

void TestRecoveryChange::init()
{
    m_fresh = RecoveryKey::create();
}

void TestRecoveryChange::lostAndUnseen()
{
    TestOffice office;
    TestBook& book = office.book();
    const QString former = book.recoveryKey;
    QVERIFY(waiting(office.head()).isEmpty());
    QVERIFY(opensBesideTheBook(book.path, former) > 0);
    const auto before = office.head().users();
    LOTSBOK_VERIFY(UserDesk(office.head()).changeRecoveryKey(change(false)));
    QCOMPARE(waiting(office.head()),
             (QStringList{QStringLiteral("asa"), QStringLiteral("cia"), QStringLiteral("dan"),
                          QStringLiteral("eva"), QStringLiteral("olle"), QStringLiteral("rut")}));
    QVERIFY(actionsOf(office.head()).contains(QStringLiteral("book.change-recovery-key")));
    QVERIFY(!actionsOf(office.head()).contains(QStringLiteral("book.rotate-key")));
    QCOMPARE(office.head().verify()->problems, QStringList());
    office.close();
    QCOMPARE(opensBesideTheBook(book.path, former), 0); // nor in the .bak
    for (const char* login : {"karin", "asa", "rut"}) {
        QCOMPARE(recovering(book, QLatin1String(login), former), ErrorCode::WrongCredentials);
    }
    QCOMPARE(recovering(book, TestBook::headLogin(), fresh()), std::nullopt);
    QCOMPARE(recovering(book, QStringLiteral("asa"), fresh()), ErrorCode::NoPermission);
    // Everybody's password goes on, and whoever has unlocked is covered.
    office.as(QStringLiteral("asa"));
    QVERIFY(!waiting(office.head()).contains(QStringLiteral("asa")));
    office.close();
    QCOMPARE(recovering(book, QStringLiteral("asa"), fresh()), std::nullopt);
    LOTSBOK_VERIFY(
        Book::recover(book.path, QStringLiteral("asa"), fresh(), TestBook::otherPassword(), book.options));
    LOTSBOK_VERIFY(Book::open(book.path, QStringLiteral("asa"), TestBook::otherPassword(), book.options));
    QCOMPARE(office.head().users()->size(), before->size());
}

void TestRecoveryChange::withTheFormerKeyAtHand()
{
    TestOffice office;
    TestBook& book = office.book();
    const QString former = book.recoveryKey;
    LOTSBOK_VERIFY(UserDesk(office.head()).checkRecoveryKey(former));
    LOTSBOK_VERIFY(UserDesk(office.head()).changeRecoveryKey(change(false, former)));
    QVERIFY(waiting(office.head()).isEmpty());
    QCOMPARE(codeOf(UserDesk(office.head()).checkRecoveryKey(former)), ErrorCode::WrongCredentials);
    LOTSBOK_VERIFY(UserDesk(office.head()).checkRecoveryKey(fresh()));
    // A user who comes later is covered, too, and the key can be changed again.
    User nils;
    nils.loginName = QStringLiteral("nils");
    nils.displayName = QStringLiteral("Nils Provsson");
    LOTSBOK_VERIFY(UserDesk(office.head()).add(nils, TestBook::password(), KdfCost::cheap()));
    const QString second = fresh();
    m_fresh = RecoveryKey::create();
    LOTSBOK_VERIFY(UserDesk(office.head()).changeRecoveryKey(change(true, second)));
    QVERIFY(waiting(office.head()).isEmpty());
    office.close();
    for (const char* login : {"karin", "asa", "olle", "rut", "nils"}) {
        QCOMPARE(recovering(book, QLatin1String(login), fresh()), std::nullopt);
        QCOMPARE(recovering(book, QLatin1String(login), second), ErrorCode::WrongCredentials);
    }
}

void TestRecoveryChange::seenByAStranger()
{
    TestOffice office;
    TestBook& book = office.book();
    const QString former = book.recoveryKey;
    const auto keysBefore = KeyFile::read(Book::keyFilePath(book.path));
    LOTSBOK_VERIFY(office.head().saveClient(TestBook::client(QStringLiteral("Ada"), QStringLiteral("Prov"))));
    KeyFile copy = *keysBefore;
    const auto stranger = copy.recover(former, QStringLiteral("asa"), TestBook::otherPassword());
    LOTSBOK_VERIFY(stranger);
    LOTSBOK_VERIFY(UserDesk(office.head()).changeRecoveryKey(change(true)));
    QCOMPARE(office.head().countClients({}).value_or(-1), 1);
    QVERIFY(actionsOf(office.head()).contains(QStringLiteral("book.change-recovery-key")));
    QVERIFY(actionsOf(office.head()).contains(QStringLiteral("book.rotate-key")));
    QCOMPARE(office.head().verify()->problems, QStringList());
    office.close();
    QCOMPARE(opensBesideTheBook(book.path, former), 0);
    QVERIFY(!Connection::open(book.path, stranger->databaseKey, Connection::Mode::ReadWrite));
    QCOMPARE(recovering(book, TestBook::headLogin(), former), ErrorCode::WrongCredentials);
    QCOMPARE(recovering(book, TestBook::headLogin(), fresh()), std::nullopt);
    office.as(QStringLiteral("asa"));
    QVERIFY(!waiting(office.head()).contains(QStringLiteral("asa")));
    office.close();
    QCOMPARE(codeOf(book.open(QStringLiteral("rut"))), ErrorCode::NoPermission); // lost the key, as rotated
}

/// What is about employees at once, a sealed case of other readers when one of them unlocks.
void TestRecoveryChange::theVeilsFollow()
{
    CaseVeilRoom room;
    TestBook& book = room.staff().book();
    const QString former = book.recoveryKey;
    const QString staff = QString::fromLatin1(kStaffVeil);
    const auto states = [&](const QString& key) {
        QList<Veils::State> found;
        room.staff().shell(QStringLiteral("cia"), [&](Connection& db, const Unlocked&) {
            found = {veilWith(db, key, staff), veilWith(db, key, room.veil())};
        });
        return found;
    };
    using State = Veils::State;
    QCOMPARE(states(former), (QList{State::Open, State::Open}));
    // By a head of unit who does not read the case: its veil waits.
    LOTSBOK_VERIFY(UserDesk(room.as(QStringLiteral("eva"))).changeRecoveryKey(change(false)));
    QCOMPARE(states(former), (QList{State::Closed, State::Open}));
    QCOMPARE(states(fresh()), (QList{State::Open, State::Closed}));
    room.as(QStringLiteral("asa"));
    QCOMPARE(states(former), (QList{State::Closed, State::Closed}));
    QCOMPARE(states(fresh()), (QList{State::Open, State::Open}));
    room.readsEverything(room.as(QStringLiteral("asa")));
    room.readsEverything(room.head());
    QCOMPARE(room.head().records<SafetyTalk>()->size(), 1);
    QCOMPARE(room.head().verify()->problems, QStringList());
}

void TestRecoveryChange::whoMayAndWhatIsRefused()
{
    TestOffice office;
    for (const char* login : {"asa", "dan", "olle"}) {
        UserDesk desk(office.as(QLatin1String(login)));
        QCOMPARE(codeOf(desk.changeRecoveryKey(change(false))), ErrorCode::NoPermission);
        QCOMPARE(codeOf(desk.checkRecoveryKey(office.book().recoveryKey)), ErrorCode::NoPermission);
    }
    Deputy deputy; // in person only, as with every sealing of keys
    deputy.deputy = office.id(QStringLiteral("dan"));
    deputy.standsFor = office.id(TestBook::headLogin());
    deputy.from = QDate(2026, 3, 2);
    deputy.to = QDate(2026, 3, 9);
    LOTSBOK_VERIFY(office.head().save(deputy));
    QCOMPARE(codeOf(UserDesk(office.as(QStringLiteral("dan"))).changeRecoveryKey(change(true))),
             ErrorCode::NoPermission);
    UserDesk desk(office.head());
    UserDesk::RecoveryChange silent = change(true);
    silent.reason.clear();
    QCOMPARE(codeOf(desk.changeRecoveryKey(silent)), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(desk.changeRecoveryKey(change(true, fresh()))), ErrorCode::WrongCredentials);
    QCOMPARE(codeOf(desk.changeRecoveryKey(change(true, QStringLiteral("AAAAA")))), ErrorCode::InvalidInput);
    QVERIFY(waiting(office.head()).isEmpty());
    office.close();
    QCOMPARE(recovering(office.book(), QStringLiteral("asa"), office.book().recoveryKey), std::nullopt);
}

void TestRecoveryChange::cancelledItIsTheFormerOne()
{
    TestOffice office;
    const auto stop = [](qint64, qint64) { return false; };
    QCOMPARE(codeOf(UserDesk(office.head()).changeRecoveryKey(change(true), stop)), ErrorCode::Cancelled);
    QVERIFY(waiting(office.head()).isEmpty());
    LOTSBOK_VERIFY(office.head().saveClient(TestBook::client(QStringLiteral("Bo"), QStringLiteral("Prov"))));
    office.close();
    QCOMPARE(recovering(office.book(), TestBook::headLogin(), office.book().recoveryKey), std::nullopt);
    QCOMPARE(recovering(office.book(), TestBook::headLogin(), fresh()), ErrorCode::WrongCredentials);
}

void TestRecoveryChange::anOlderKeyFileIsNoticed()
{
    TestOffice office;
    const QString path = Book::keyFilePath(office.book().path);
    office.head();
    office.close();
    QVERIFY(QFile::copy(path, path + QStringLiteral(".kept")));
    LOTSBOK_VERIFY(UserDesk(office.head()).changeRecoveryKey(change(false)));
    office.close();
    QVERIFY(QFile::remove(path) && QFile::copy(path + QStringLiteral(".kept"), path));
    QCOMPARE(codeOf(office.book().open()), ErrorCode::Tampered);
}

void TestRecoveryChange::aReadingStationFollows()
{
    PenRoom room;
    {
        PenStation head = room.writer();
        LOTSBOK_VERIFY(UserDesk(*head.session).changeRecoveryKey(change(false)));
        QVERIFY(waiting(*head.session).contains(QStringLiteral("asa")));
        const PenStation reading = room.reader(); // asa, without the pen
        QVERIFY(!waiting(*head.session).contains(QStringLiteral("asa")));
        LOTSBOK_VERIFY(head.session->anchor()); // the writer goes on beside it
    }
    QCOMPARE(recovering(room.book(), QStringLiteral("asa"), fresh()), std::nullopt);
}

QTEST_GUILESS_MAIN(TestRecoveryChange)
#include "tst_recovery_change.moc"
