// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A head of unit has forgotten the password, and the envelope with the recovery key is lost: the other head
// lets her in anew, with an account that an administrator prepared. Nobody does it alone, and nothing is
// lost.
#include "core/session/account_desk.h"
#include "core/session/case_work.h"
#include "tests/core/support/test_office.h"

namespace lotsbok {

class TestTwoHeads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void theOtherHeadLetsHerInAnew();
    void nobodyElseCan();
    void withTheEnvelopeNothingOfItIsNeeded();

private:
    [[nodiscard]] Session& as(const QString& login) { return m_office->as(login); }
    [[nodiscard]] TestBook& book() { return m_office->book(); }
    static QString newLogin() { return QStringLiteral("karin.p"); }
    static Secret firstPassword() { return Secret::fromPassword(QStringLiteral("första öppnas en gång")); }
    static Secret ownPassword() { return Secret::fromPassword(QStringLiteral("mitt eget nya på prov")); }
    /// The administrator prepares an account, and its holder takes it up: its fingerprint as she reads it
    /// out.
    Result<QString> prepareAndTakeUp(UserId id);

    std::unique_ptr<TestOffice> m_office;
    Case m_sealed{CaseId::create(), 0, ClientId::create()};
    SafetyTalk m_talk;
};

/// Karin and eva are heads of unit. Karin has held a safety talk, and sealed a case that eva reads too.
void TestTwoHeads::init()
{
    m_office = std::make_unique<TestOffice>();
    Session& karin = m_office->head();
    User administrator;
    administrator.loginName = QStringLiteral("adam");
    administrator.displayName = QStringLiteral("Adam Systemförvaltare");
    administrator.role = Role::Administrator;
    LOTSBOK_VERIFY(karin.addUser(administrator, TestBook::password(), KdfCost::cheap()));
    m_sealed = m_office->openCase(TestBook::client(QStringLiteral("Åsa"), QStringLiteral("Provberg")),
                                  m_office->id(QStringLiteral("asa")));
    LOTSBOK_VERIFY(CaseWork(m_office->head())
                       .seal(m_sealed.id,
                             {m_office->id(QStringLiteral("asa")), m_office->id(QStringLiteral("eva"))},
                             QStringLiteral("känd person")));
    Employee employee;
    employee.givenName = QStringLiteral("Lisa");
    employee.familyName = QStringLiteral("Lots");
    const auto stored = m_office->head().saveEmployee(employee);
    LOTSBOK_VERIFY(stored);
    m_talk = SafetyTalk{};
    m_talk.employee = stored->id;
    m_talk.heldOn = m_office->head().today();
    const auto talk = m_office->head().save(m_talk);
    LOTSBOK_VERIFY(talk);
    m_talk = *talk;
    LOTSBOK_VERIFY(m_office->head().anchor());
    m_office->close();
}

Result<QString> TestTwoHeads::prepareAndTakeUp(UserId id)
{
    auto adam = Book::administer(book().path, QStringLiteral("adam"), TestBook::password(), book().options);
    if (!adam) {
        return fail(adam.error());
    }
    User again;
    again.id = id;
    again.loginName = newLogin();
    again.displayName = QStringLiteral("Karin Provsson");
    again.role = Role::UnitHead;
    if (const auto prepared = adam->prepare(again, firstPassword(), KdfCost::cheap()); !prepared) {
        return fail(prepared.error());
    }
    return Book::takeUp(book().path, newLogin(), firstPassword(), ownPassword(), book().options);
}

void TestTwoHeads::theOtherHeadLetsHerInAnew()
{
    const UserId old = m_office->id(TestBook::headLogin());
    const UserId fresh = UserId::create();
    const auto read = prepareAndTakeUp(fresh);
    LOTSBOK_VERIFY(read);
    // Prepared is not admitted.
    QCOMPARE(codeOf(Book::open(book().path, newLogin(), ownPassword(), book().options)),
             ErrorCode::NoPermission);

    // Eva compares what is read out with what her list says, admits, and takes the old account away.
    UserDesk desk(as(QStringLiteral("eva")));
    const auto pending = desk.pending();
    LOTSBOK_VERIFY(pending);
    QCOMPARE(pending->size(), 1);
    QCOMPARE(pending->first().fingerprint, *read);
    LOTSBOK_VERIFY(desk.admit(fresh, QStringLiteral("Karin Provsson"), Role::UnitHead));
    LOTSBOK_VERIFY(desk.remove(old, QStringLiteral("Lösenordet är glömt och kuvertet borta.")));
    // As one of its readers she names who is to read the sealed case from now on.
    LOTSBOK_VERIFY(
        CaseWork(as(QStringLiteral("eva")))
            .seal(m_sealed.id, {m_office->id(QStringLiteral("asa")), fresh}, QStringLiteral("känd person")));
    m_office->close();

    QCOMPARE(codeOf(Book::open(book().path, TestBook::headLogin(), TestBook::password(), book().options)),
             ErrorCode::WrongCredentials); // should she remember it after all
    const auto karin = Book::open(book().path, newLogin(), ownPassword(), book().options);
    LOTSBOK_VERIFY(karin);
    QVERIFY((*karin)->can(Permission::ManageUsers));
    QCOMPARE((*karin)->countClients({}).value(), 1);
    LOTSBOK_VERIFY((*karin)->caseFile(m_sealed.id));
    const auto talks = (*karin)->records<SafetyTalk>();
    LOTSBOK_VERIFY(talks);
    QCOMPARE(talks->size(), 1);
    QCOMPARE(talks->first(), m_talk);
    const auto report = (*karin)->verify(); // what she did before still says that it was she
    LOTSBOK_VERIFY(report);
    QCOMPARE(report->problems, QStringList());
    const auto users = (*karin)->users();
    LOTSBOK_VERIFY(users);
    QVERIFY(std::any_of(users->begin(), users->end(),
                        [old](const User& user) { return user.id == old && user.disabled; }));
}

void TestTwoHeads::nobodyElseCan()
{
    const UserId fresh = UserId::create();
    LOTSBOK_VERIFY(prepareAndTakeUp(fresh));
    for (const char* login : {"asa", "dan", "olle", "rut"}) {
        UserDesk desk(as(QString::fromLatin1(login)));
        QCOMPARE(codeOf(desk.admit(fresh, QStringLiteral("Karin Provsson"), Role::UnitHead)),
                 ErrorCode::NoPermission);
    }
    m_office->close();
    QCOMPARE(codeOf(Book::open(book().path, newLogin(), ownPassword(), book().options)),
             ErrorCode::NoPermission);
    // Her old name cannot be given anew, so that what it did stays hers.
    auto adam = Book::administer(book().path, QStringLiteral("adam"), TestBook::password(), book().options);
    LOTSBOK_VERIFY(adam);
    User same;
    same.loginName = TestBook::headLogin();
    same.displayName = QStringLiteral("Karin Provsson");
    same.role = Role::UnitHead;
    QCOMPARE(codeOf(adam->prepare(same, firstPassword(), KdfCost::cheap())), ErrorCode::InvalidInput);
    // A key that is not this book's, and one that is mistyped, open nothing and change nothing.
    TestBook other;
    QVERIFY(other.create());
    QCOMPARE(codeOf(Book::recover(book().path, TestBook::headLogin(), other.recoveryKey, ownPassword(),
                                  book().options)),
             ErrorCode::WrongCredentials);
    QString mistyped = book().recoveryKey;
    mistyped[0] = mistyped.at(0) == u'0' ? u'1' : u'0';
    QCOMPARE(
        codeOf(Book::recover(book().path, TestBook::headLogin(), mistyped, ownPassword(), book().options)),
        ErrorCode::InvalidInput);
    LOTSBOK_VERIFY(book().open());
}

void TestTwoHeads::withTheEnvelopeNothingOfItIsNeeded()
{
    // The database key has been changed since the sheet was printed; it still opens.
    LOTSBOK_VERIFY(UserDesk(as(QStringLiteral("eva"))).rotateKey(QStringLiteral("En dator är borta.")));
    m_office->close();
    for (const QString& login : {TestBook::headLogin(), QStringLiteral("eva"), QStringLiteral("asa")}) {
        LOTSBOK_VERIFY(Book::recover(book().path, login, book().recoveryKey, ownPassword(), book().options));
        QCOMPARE(codeOf(Book::open(book().path, login, TestBook::password(), book().options)),
                 ErrorCode::WrongCredentials);
        const auto session = Book::open(book().path, login, ownPassword(), book().options);
        LOTSBOK_VERIFY(session);
        LOTSBOK_VERIFY((*session)->caseFile(m_sealed.id)); // who read the sealed case reads it
        QCOMPARE((*session)->verify()->problems, QStringList());
    }
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestTwoHeads)
#include "tst_two_heads.moc"
