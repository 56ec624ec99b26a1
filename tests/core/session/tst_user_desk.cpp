// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/test_office.h"
#include "core/security/password_key.h"
#include "core/session/account_desk.h"
#include "core/session/user_desk.h"

#include <algorithm>

using namespace lotsbok;

// Who opens the book: added, prepared and admitted, given another role, disabled; and what the book says of a
// key file that it does not trust.
class TestUserDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeadOfUnitAddsAtOnce();
    void aWeakPasswordIsRefusedOnEveryWay();
    void anAdministratorPreparesAndAHeadAdmits();
    void anAdministratorNeverOpensTheBook();
    void onlyAHeadOfUnitInPersonSealsKeys();
    void changedRolesAreInTheHistory();
    void aDisabledUserIsOutUntilEnabled();
    void aHeadOfUnitWhoLeavesTakesNoSignatureAlong();
    void whatADeskChangesMeanwhileIsKept();
    void anOlderKeyFileIsNoticed();
    void aSignerWhomTheBookDoesNotTrustIsTampering();
    void theCostIsRaisedAtTheNextUnlocking();
    void aKeylessAccountIsRemovedWithoutRotation();

private:
    static Secret firstPassword() { return Secret::fromPassword(QStringLiteral("första orden från chefen")); }
    static Secret ownPassword() { return Secret::fromPassword(QStringLiteral("egna ord som ingen vet")); }
    static User newUser(Role role = Role::Lots)
    {
        User user;
        user.loginName = QStringLiteral("nils");
        user.displayName = QStringLiteral("Nils Provsson");
        user.role = role;
        return user;
    }
};

namespace {

/// An office with an administrator who never had the key ("adam").
class DeskOffice : public TestOffice {
public:
    DeskOffice()
    {
        User user;
        user.loginName = QStringLiteral("adam");
        user.displayName = QStringLiteral("Adam Admin");
        user.role = Role::Administrator;
        const auto added = head().addUser(user, TestBook::password(), KdfCost::cheap());
        m_adam = added ? added->id : UserId::create();
    }
    [[nodiscard]] UserId adam() const { return m_adam; }

private:
    UserId m_adam = UserId::create();
};

std::optional<UserDesk::Row> rowOf(Session& session, const QString& login)
{
    const auto rows = UserDesk(session).rows();
    if (!rows) {
        return std::nullopt;
    }
    const auto found = std::find_if(rows->begin(), rows->end(),
                                    [&](const UserDesk::Row& row) { return row.loginName == login; });
    return found == rows->end() ? std::nullopt : std::optional(*found);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool putContent(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

void TestUserDesk::aHeadOfUnitAddsAtOnce()
{
    DeskOffice office;
    Session& head = office.head();
    const auto added = UserDesk(head).add(newUser(), firstPassword(), KdfCost::cheap());
    LOTSBOK_VERIFY(added);
    const auto row = rowOf(head, QStringLiteral("nils"));
    QVERIFY(row && row->state == UserDesk::State::Active && !row->isSelf && !row->proposed);
    QCOMPARE(row->fingerprint.size(), 24);
    QVERIFY(rowOf(head, TestBook::headLogin())->isSelf);
    QCOMPARE(UserDesk(head).pending()->size(), 0);
    office.close();
    LOTSBOK_VERIFY(
        Book::open(office.book().path, newUser().loginName, firstPassword(), office.book().options));
}

void TestUserDesk::aWeakPasswordIsRefusedOnEveryWay()
{
    DeskOffice office;
    UserDesk desk(office.head());
    const Secret weak = TestBook::weakPassword();
    QCOMPARE(codeOf(office.head().addUser(newUser(), weak, KdfCost::cheap())), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(office.head().changePassword(TestBook::password(), weak)), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(desk.add(newUser(), weak, KdfCost::cheap())), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(desk.prepare(newUser(), weak, KdfCost::cheap())), ErrorCode::InvalidInput);
    auto adam = Book::administer(office.book().path, QStringLiteral("adam"), TestBook::password(),
                                 office.book().options);
    LOTSBOK_VERIFY(adam);
    QCOMPARE(codeOf(adam->prepare(newUser(), weak, KdfCost::cheap())), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(adam->changePassword(TestBook::password(), weak)), ErrorCode::InvalidInput);
    LOTSBOK_VERIFY(adam->prepare(newUser(), firstPassword(), KdfCost::cheap()));
    QCOMPARE(codeOf(Book::takeUp(office.book().path, newUser().loginName, firstPassword(), weak,
                                 office.book().options)),
             ErrorCode::InvalidInput);
}

void TestUserDesk::anAdministratorPreparesAndAHeadAdmits()
{
    DeskOffice office;
    const auto& book = office.book();
    auto adam = Book::administer(book.path, QStringLiteral("adam"), TestBook::password(), book.options);
    LOTSBOK_VERIFY(adam);
    User nils = newUser();
    LOTSBOK_VERIFY(adam->prepare(nils, firstPassword(), KdfCost::cheap()));
    {
        Session& head = office.head();
        const auto row = rowOf(head, nils.loginName);
        QVERIFY(row && row->state == UserDesk::State::AwaitsOwnPassword);
        QCOMPARE(UserDesk(head).pending()->size(), 1);
        QCOMPARE(codeOf(UserDesk(head).admit(nils.id, nils.displayName, Role::Lots)),
                 ErrorCode::InvalidInput);
        QCOMPARE(codeOf(Book::open(book.path, nils.loginName, firstPassword(), book.options)),
                 ErrorCode::NoPermission);
    }
    const auto read = Book::takeUp(book.path, nils.loginName, firstPassword(), ownPassword(), book.options);
    LOTSBOK_VERIFY(read);
    Session& head = office.head();
    const auto row = rowOf(head, nils.loginName);
    QVERIFY(row && row->state == UserDesk::State::Prepared);
    QCOMPARE(row->fingerprint, *read); // what the two persons compare
    QCOMPARE(codeOf(UserDesk(head).admit(nils.id, QString(), Role::Lots)), ErrorCode::InvalidInput);
    const auto admitted = UserDesk(head).admit(nils.id, nils.displayName, Role::Lots);
    LOTSBOK_VERIFY(admitted);
    QCOMPARE(admitted->version, 1);
    QCOMPARE(head.verify()->problems, QStringList());
    office.close();
    auto opened = Book::open(book.path, nils.loginName, ownPassword(), book.options);
    LOTSBOK_VERIFY(opened);
    QCOMPARE((*opened)->user().displayName, nils.displayName);
    LOTSBOK_VERIFY((*opened)->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov"))));
    QCOMPARE((*opened)->verify()->problems, QStringList());
}

void TestUserDesk::anAdministratorNeverOpensTheBook()
{
    DeskOffice office;
    const auto& book = office.book();
    office.close();
    QCOMPARE(codeOf(book.open(QStringLiteral("adam"))), ErrorCode::NoPermission);
    QCOMPARE(codeOf(Book::administer(book.path, QStringLiteral("asa"), TestBook::password(), book.options)),
             ErrorCode::NoPermission);
    QCOMPARE(codeOf(Book::administer(book.path, QStringLiteral("adam"), ownPassword(), book.options)),
             ErrorCode::WrongCredentials);
    auto adam = Book::administer(book.path, QStringLiteral("adam"), TestBook::password(), book.options);
    LOTSBOK_VERIFY(adam);
    LOTSBOK_VERIFY(adam->changePassword(TestBook::password(), ownPassword()));
    QCOMPARE(codeOf(adam->changePassword(TestBook::password(), ownPassword())), ErrorCode::WrongCredentials);
    LOTSBOK_VERIFY(Book::administer(book.path, QStringLiteral("adam"), ownPassword(), book.options));
    QCOMPARE(adam->accounts()->size(), 8);
    LOTSBOK_VERIFY(book.open());
}

void TestUserDesk::onlyAHeadOfUnitInPersonSealsKeys()
{
    DeskOffice office;
    // Who stands for the head of unit gets the rights, and no key that others trust.
    Deputy deputy;
    deputy.standsFor = office.id(TestBook::headLogin());
    deputy.deputy = office.id(QStringLiteral("asa"));
    deputy.from = QDate(2026, 3, 1);
    deputy.to = QDate(2026, 3, 31);
    LOTSBOK_VERIFY(office.head().save(deputy));
    LOTSBOK_VERIFY(UserDesk(office.head()).prepare(newUser(), firstPassword(), KdfCost::cheap()));
    const UserId dan = office.id(QStringLiteral("dan"));
    Session& asa = office.as(QStringLiteral("asa"));
    QVERIFY(asa.can(Permission::ManageUsers));
    UserDesk desk(asa);
    LOTSBOK_VERIFY(desk.rows());
    const QString why = QStringLiteral("prov");
    QCOMPARE(codeOf(desk.add(newUser(), firstPassword(), KdfCost::cheap())), ErrorCode::NoPermission);
    QCOMPARE(codeOf(desk.prepare(newUser(), firstPassword(), KdfCost::cheap())), ErrorCode::NoPermission);
    QCOMPARE(codeOf(desk.admit(dan, QStringLiteral("Dan"), Role::Lots)), ErrorCode::NoPermission);
    QCOMPARE(codeOf(desk.changeRole(dan, Role::Lots, why)), ErrorCode::NoPermission);
    QCOMPARE(codeOf(desk.setDisabled(dan, true, why)), ErrorCode::NoPermission);
    QCOMPARE(codeOf(desk.remove(dan, why)), ErrorCode::NoPermission);
    QCOMPARE(codeOf(desk.rotateKey(why)), ErrorCode::NoPermission);
    QCOMPARE(codeOf(desk.raiseCost(KdfCost::cheap())), ErrorCode::NoPermission);
    // Without standing for anybody not even the list.
    QCOMPARE(codeOf(UserDesk(office.as(QStringLiteral("cia"))).rows()), ErrorCode::NoPermission);
}

void TestUserDesk::changedRolesAreInTheHistory()
{
    DeskOffice office;
    const UserId dan = office.id(QStringLiteral("dan"));
    auto adam = Book::administer(office.book().path, QStringLiteral("adam"), TestBook::password(),
                                 office.book().options);
    LOTSBOK_VERIFY(adam->proposeRole(dan, Role::UnitHead));
    Session& head = office.head();
    const auto row = rowOf(head, QStringLiteral("dan"));
    QVERIFY(row && row->role == Role::Caseworker && row->proposed == Role::UnitHead);
    QCOMPARE(UserDesk(head).pending()->size(), 1);
    QCOMPARE(codeOf(UserDesk(head).changeRole(dan, Role::UnitHead, QString())), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(UserDesk(head).changeRole(head.user().id, Role::Lots, QStringLiteral("prov"))),
             ErrorCode::InvalidInput);
    const auto changed = UserDesk(head).changeRole(dan, Role::UnitHead, QStringLiteral("ny chef från mars"));
    LOTSBOK_VERIFY(changed);
    QCOMPARE(changed->role, Role::UnitHead);
    QVERIFY(!rowOf(head, QStringLiteral("dan"))->proposed);
    const auto audit = head.audit();
    LOTSBOK_VERIFY(audit);
    QVERIFY(std::any_of(audit->begin(), audit->end(), [&](const AuditEntry& entry) {
        return entry.action == QLatin1String("user.save") && entry.subject.endsWith(dan.toString());
    }));
    QCOMPARE(head.verify()->problems, QStringList());
    // And the new head of unit can do what heads do.
    LOTSBOK_VERIFY(
        UserDesk(office.as(QStringLiteral("dan"))).add(newUser(), firstPassword(), KdfCost::cheap()));
}

void TestUserDesk::aDisabledUserIsOutUntilEnabled()
{
    DeskOffice office;
    const UserId dan = office.id(QStringLiteral("dan"));
    const QString why = QStringLiteral("föräldraledig");
    LOTSBOK_VERIFY(UserDesk(office.head()).setDisabled(dan, true, why));
    QCOMPARE(codeOf(UserDesk(office.head()).setDisabled(dan, true, QString())), ErrorCode::InvalidInput);
    QVERIFY(rowOf(office.head(), QStringLiteral("dan"))->state == UserDesk::State::Disabled);
    office.close();
    QCOMPARE(codeOf(office.book().open(QStringLiteral("dan"))), ErrorCode::WrongCredentials);
    // An administrator alone cannot let somebody in again whom the head of unit has shut out.
    auto adam = Book::administer(office.book().path, QStringLiteral("adam"), TestBook::password(),
                                 office.book().options);
    LOTSBOK_VERIFY(adam->setDisabled(dan, false));
    QCOMPARE(codeOf(office.book().open(QStringLiteral("dan"))), ErrorCode::WrongCredentials);
    LOTSBOK_VERIFY(UserDesk(office.head()).setDisabled(dan, false, QStringLiteral("åter i tjänst")));
    office.close();
    LOTSBOK_VERIFY(office.book().open(QStringLiteral("dan")));
    // What the administrator does takes effect at once, without the head of unit.
    LOTSBOK_VERIFY(adam->setDisabled(dan, true));
    QCOMPARE(codeOf(office.book().open(QStringLiteral("dan"))), ErrorCode::WrongCredentials);
    LOTSBOK_VERIFY(office.book().open());
}

void TestUserDesk::aHeadOfUnitWhoLeavesTakesNoSignatureAlong()
{
    DeskOffice office;
    // Eva signs last, and is then disabled by Karin.
    LOTSBOK_VERIFY(
        UserDesk(office.as(QStringLiteral("eva"))).add(newUser(), firstPassword(), KdfCost::cheap()));
    LOTSBOK_VERIFY(UserDesk(office.head())
                       .setDisabled(office.id(QStringLiteral("eva")), true, QStringLiteral("slutat")));
    office.close();
    LOTSBOK_VERIFY(office.book().open());
    LOTSBOK_VERIFY(office.book().open(QStringLiteral("asa")));
    LOTSBOK_VERIFY(UserDesk(office.head())
                       .changeRole(office.id(QStringLiteral("eva")), Role::Lots, QStringLiteral("slutat")));
    office.close();
    LOTSBOK_VERIFY(office.book().open(QStringLiteral("asa")));
}

void TestUserDesk::whatADeskChangesMeanwhileIsKept()
{
    DeskOffice office;
    Session& head = office.head(); // has the book open
    auto adam = Book::administer(office.book().path, QStringLiteral("adam"), TestBook::password(),
                                 office.book().options);
    LOTSBOK_VERIFY(adam->prepare(newUser(), firstPassword(), KdfCost::cheap()));
    LOTSBOK_VERIFY(head.saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov"))));
    LOTSBOK_VERIFY(head.anchor());
    QVERIFY(rowOf(head, newUser().loginName).has_value());
    LOTSBOK_VERIFY(head.changePassword(TestBook::password(), ownPassword()));
    QVERIFY(rowOf(head, newUser().loginName).has_value());
    LOTSBOK_VERIFY(adam->withdraw(rowOf(head, newUser().loginName)->id));
    QVERIFY(!rowOf(head, newUser().loginName).has_value());
}

void TestUserDesk::anOlderKeyFileIsNoticed()
{
    DeskOffice office;
    office.close();
    const QString path = Book::keyFilePath(office.book().path);
    const QByteArray before = contentOf(path);
    LOTSBOK_VERIFY(UserDesk(office.head())
                       .changeRole(office.id(QStringLiteral("dan")), Role::Lots, QStringLiteral("prov")));
    office.close();
    const QByteArray now = contentOf(path);
    QVERIFY(putContent(path, before));
    const auto opened = office.book().open(QStringLiteral("asa"));
    QCOMPARE(codeOf(opened), ErrorCode::Tampered);
    // A head of unit may accept it, as after a restored backup, and stands for it then.
    OpenOptions accepting = office.book().options;
    accepting.acceptOlder = true;
    QCOMPARE(codeOf(Book::open(office.book().path, QStringLiteral("asa"), TestBook::password(), accepting)),
             ErrorCode::Tampered);
    LOTSBOK_VERIFY(Book::open(office.book().path, TestBook::headLogin(), TestBook::password(), accepting));
    LOTSBOK_VERIFY(office.book().open(QStringLiteral("asa")));
    QVERIFY(now != before);
}

void TestUserDesk::aSignerWhomTheBookDoesNotTrustIsTampering()
{
    DeskOffice office;
    auto adam = Book::administer(office.book().path, QStringLiteral("adam"), TestBook::password(),
                                 office.book().options);
    LOTSBOK_VERIFY(UserDesk(office.head()).changeRole(office.adam(), Role::Lots, QStringLiteral("prov")));
    office.close();
    // The desk stood open while the role was taken away: the key file itself says no,
    QCOMPARE(codeOf(adam->setDisabled(office.id(QStringLiteral("asa")), true)), ErrorCode::NoPermission);
    // and somebody who holds the database key and signs all the same is found by the book.
    const QString path = Book::keyFilePath(office.book().path);
    auto keys = KeyFile::read(path);
    const auto asa = keys->unlock(QStringLiteral("asa"), TestBook::password());
    const auto karin = keys->unlock(TestBook::headLogin(), TestBook::password());
    LOTSBOK_VERIFY(keys->setRole(*karin, asa->user, Role::UnitHead)); // never done in the book
    LOTSBOK_VERIFY(keys->confirm(*asa));
    LOTSBOK_VERIFY(keys->write(path));
    QCOMPARE(codeOf(office.book().open(QStringLiteral("dan"))), ErrorCode::Tampered);
    QCOMPARE(codeOf(office.book().open()), ErrorCode::Tampered);
}

void TestUserDesk::theCostIsRaisedAtTheNextUnlocking()
{
    DeskOffice office;
    const KdfCost wanted{2, 8 * 1024};
    const auto raised = UserDesk(office.head()).raiseCost(wanted);
    LOTSBOK_VERIFY(raised);
    QVERIFY(*raised == wanted);
    QVERIFY(*UserDesk(office.head()).raiseCost(KdfCost::cheap()) == wanted); // never lowered
    office.close();
    const QString path = Book::keyFilePath(office.book().path);
    QVERIFY(KeyFile::read(path)->cost(QStringLiteral("asa")) == KdfCost::cheap());
    LOTSBOK_VERIFY(office.book().open(QStringLiteral("asa")));
    QVERIFY(KeyFile::read(path)->cost(QStringLiteral("asa")) == wanted);
    QVERIFY(KeyFile::read(path)->cost(QStringLiteral("dan")) == KdfCost::cheap());
    const quint64 before = passwordKeyWork();
    LOTSBOK_VERIFY(office.book().open(QStringLiteral("asa")));
    QCOMPARE(passwordKeyWork() - before, quint64(2 * 8 * 1024));
}

void TestUserDesk::aKeylessAccountIsRemovedWithoutRotation()
{
    DeskOffice office;
    const UserId adam = office.adam();
    LOTSBOK_VERIFY(UserDesk(office.head()).remove(adam, QStringLiteral("slutat")));
    QVERIFY(rowOf(office.head(), QStringLiteral("adam"))->state == UserDesk::State::Removed);
    QCOMPARE(codeOf(UserDesk(office.head()).remove(adam, QStringLiteral("slutat"))), ErrorCode::NotFound);
    office.close();
    QCOMPARE(codeOf(Book::administer(office.book().path, QStringLiteral("adam"), TestBook::password(),
                                     office.book().options)),
             ErrorCode::WrongCredentials);
    LOTSBOK_VERIFY(office.book().open(QStringLiteral("asa")));
}

QTEST_GUILESS_MAIN(TestUserDesk)
#include "tst_user_desk.moc"
