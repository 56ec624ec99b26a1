// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/byte_stream.h"
#include "core/security/key_file_format_1.h"
#include "tests/core/security/key_file_fixture.h"
#include "tests/fixtures/fixture_book.h"

#include <QTest>

using namespace lotsbok;

namespace {

/// The same state as a program of version 1 wrote it.
QByteArray asVersion1(const KeyFile& file, const Unlocked& signer)
{
    ByteWriter out;
    out.raw(KeyFileFormat1::signedBytes(file));
    out.bytes(signBytes(signer.keys, out.result()));
    const Secret macKey = deriveSubkey(signer.databaseKey, 1, "lotskeys");
    out.bytes(blake2b(out.result(), &macKey));
    return out.result() + blake2b(out.result());
}

} // namespace

/// Who may change what in a key file: an administrator the accounts, a head of unit the sealed keys,
/// everybody the own part; and what a change of the database key leaves.
class KeyFileAccountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPreparedAccountOpensNothing();
    void anAdministratorHasNoKey();
    void whatAnAdministratorPreparedIsTakenUpFirst();
    void onlyAHeadOfUnitSealsKeys();
    void onlyHeadsAndAdministratorsChangeAccounts();
    void aDisabledAccountCannotUnlock();
    void rolesAreSealed();
    void everybodyChangesTheOwnPassword();
    void aRotationTakesTheKeyFromTheRemoved();
    void aRotationKeepsTheOldKeyUntilForgotten();
    void recoverySurvivesARotation();
    void theWantedCostIsSealed();
    void aFileOfVersion1IsUpgradedByAHeadOfUnit();
    void aFileOfVersion1StaysForOthers();

private:
    [[nodiscard]] const Unlocked& head() const { return m_created->unlocked; }
    [[nodiscard]] Identity rut() const
    {
        return std::move(*m_created->file.identify(QStringLiteral("Rut"), secret()));
    }
    [[nodiscard]] KeyFile& file() const { return m_created->file; }
    static Secret secret() { return password(QStringLiteral("correct horse åäö")); }
    static Secret another() { return password(QStringLiteral("fyra nya fina ord")); }

    std::unique_ptr<KeyFile::Created> m_created; // Åsa, head of unit; Bo, lots; Rut, administrator
    User m_bo;
};

void KeyFileAccountsTest::init()
{
    auto created = newKeyFile();
    VERIFY_OK(created);
    m_created = std::make_unique<KeyFile::Created>(std::move(*created));
    m_bo = userNamed(QStringLiteral("Bo"));
    VERIFY_OK(file().addUser(head(), m_bo, secret(), KdfCost::cheap()));
    VERIFY_OK(file().addUser(head(), userNamed(QStringLiteral("Rut"), Role::Administrator), secret(),
                             KdfCost::cheap()));
}

void KeyFileAccountsTest::aPreparedAccountOpensNothing()
{
    const User eli = userNamed(QStringLiteral("Eli"));
    VERIFY_OK(file().prepare(identityOf(head()), eli, secret(), KdfCost::cheap()));
    VERIFY_FAILS(file().unlock(QStringLiteral("Eli"), secret()), ErrorCode::NoPermission);
    VERIFY_FAILS(file().unlock(QStringLiteral("Eli"), another()), ErrorCode::WrongCredentials);
    VERIFY_OK(file().identify(QStringLiteral("Eli"), secret()));
    const auto account = file().accountOf(eli.id);
    QVERIFY(account && !account->admittedAs && !account->holdsKey && !account->byAdministrator);
    // A head of unit's own preparation can be admitted as it is.
    VERIFY_OK(file().admit(head(), eli.id, Role::Caseworker));
    const auto unlocked = file().unlock(QStringLiteral("Eli"), secret());
    VERIFY_OK(unlocked);
    QVERIFY(unlocked->databaseKey == head().databaseKey);
    QCOMPARE(file().accountOf(eli.id)->admittedAs, std::optional(Role::Caseworker));
    VERIFY_FAILS(file().admit(head(), eli.id, Role::Lots), ErrorCode::InvalidInput); // once
    VERIFY_FAILS(file().withdraw(identityOf(head()), eli.id), ErrorCode::InvalidInput);
}

void KeyFileAccountsTest::anAdministratorHasNoKey()
{
    VERIFY_FAILS(file().unlock(QStringLiteral("Rut"), secret()), ErrorCode::NoPermission);
    VERIFY_OK(file().identify(QStringLiteral("Rut"), secret()));
    const auto account = file().accountOf(*file().userOf(QStringLiteral("Rut")));
    QVERIFY(account && account->admittedAs == Role::Administrator && !account->holdsKey);
}

void KeyFileAccountsTest::whatAnAdministratorPreparedIsTakenUpFirst()
{
    const User eli = userNamed(QStringLiteral("Eli"));
    VERIFY_OK(file().prepare(rut(), eli, secret(), KdfCost::cheap()));
    const QByteArray prepared = file().signPublic(eli.id);
    const auto known =
        file().identify(QStringLiteral("Eli"), secret()); // what the administrator may have kept
    VERIFY_OK(known);
    // The keys that the administrator made are never sealed to.
    VERIFY_FAILS(file().admit(head(), eli.id, Role::Lots), ErrorCode::InvalidInput);
    VERIFY_FAILS(file().takeUp(QStringLiteral("Eli"), another(), secret()), ErrorCode::WrongCredentials);
    VERIFY_OK(file().takeUp(QStringLiteral("Eli"), secret(), another()));
    QVERIFY(file().signPublic(eli.id) != prepared);
    VERIFY_FAILS(file().identify(QStringLiteral("Eli"), secret()), ErrorCode::WrongCredentials);
    VERIFY_OK(KeyFileFormat::fromBytes(KeyFileFormat::toBytes(file())));
    VERIFY_OK(file().admit(head(), eli.id, Role::Lots));
    const auto unlocked = file().unlock(QStringLiteral("Eli"), another());
    VERIFY_OK(unlocked);
    QVERIFY(!(unlocked->seed == known->seed));
    VERIFY_FAILS(file().takeUp(QStringLiteral("Eli"), another(), secret()),
                 ErrorCode::InvalidInput); // admitted
    VERIFY_OK(file().recover(m_created->recoveryKey, QStringLiteral("Eli"), secret()));
    VERIFY_OK(file().unlock(QStringLiteral("Eli"), secret()));
}

void KeyFileAccountsTest::onlyAHeadOfUnitSealsKeys()
{
    const User eli = userNamed(QStringLiteral("Eli"));
    VERIFY_OK(file().prepare(identityOf(head()), eli, secret(), KdfCost::cheap()));
    const auto bo = file().unlock(QStringLiteral("Bo"), secret());
    VERIFY_OK(bo);
    const QByteArray before = KeyFileFormat::toBytes(file());
    VERIFY_FAILS(file().admit(*bo, eli.id, Role::Lots), ErrorCode::NoPermission);
    VERIFY_FAILS(file().setRole(*bo, head().user, Role::Lots), ErrorCode::NoPermission);
    VERIFY_FAILS(file().removeUser(*bo, head().user), ErrorCode::NoPermission);
    VERIFY_FAILS(file().setWantedCost(*bo, KdfCost::standard()), ErrorCode::NoPermission);
    VERIFY_FAILS(file().rotate(*bo, std::nullopt), ErrorCode::NoPermission);
    VERIFY_FAILS(file().confirm(*bo), ErrorCode::NoPermission);
    VERIFY_FAILS(file().setRole(head(), head().user, Role::Lots), ErrorCode::InvalidInput); // never oneself
    VERIFY_FAILS(file().rotate(head(), head().user), ErrorCode::InvalidInput);
    QCOMPARE(KeyFileFormat::toBytes(file()), before);
}

void KeyFileAccountsTest::onlyHeadsAndAdministratorsChangeAccounts()
{
    const auto bo = file().identify(QStringLiteral("Bo"), secret());
    VERIFY_OK(bo);
    const User eli = userNamed(QStringLiteral("Eli"));
    const QByteArray before = KeyFileFormat::toBytes(file());
    VERIFY_FAILS(file().prepare(*bo, eli, secret(), KdfCost::cheap()), ErrorCode::NoPermission);
    VERIFY_FAILS(file().setDisabled(*bo, head().user, true), ErrorCode::NoPermission);
    VERIFY_FAILS(file().proposeRole(*bo, m_bo.id, Role::UnitHead), ErrorCode::NoPermission);
    VERIFY_FAILS(file().withdraw(*bo, head().user), ErrorCode::NoPermission);
    // Who was only prepared as an administrator is none yet.
    KeyFile extended = file();
    VERIFY_OK(extended.prepare(rut(), userNamed(QStringLiteral("Adam"), Role::Administrator), secret(),
                               KdfCost::cheap()));
    const auto adam = extended.identify(QStringLiteral("Adam"), secret());
    VERIFY_OK(adam);
    VERIFY_FAILS(extended.setDisabled(*adam, m_bo.id, true), ErrorCode::NoPermission);
    // Nobody does it to the own account.
    VERIFY_FAILS(file().setDisabled(rut(), rut().user, true), ErrorCode::InvalidInput);
    VERIFY_FAILS(file().proposeRole(rut(), rut().user, Role::UnitHead), ErrorCode::InvalidInput);
    VERIFY_FAILS(file().withdraw(rut(), m_bo.id), ErrorCode::InvalidInput); // admitted
    QCOMPARE(KeyFileFormat::toBytes(file()), before);
}

void KeyFileAccountsTest::aDisabledAccountCannotUnlock()
{
    VERIFY_OK(file().setDisabled(rut(), m_bo.id, true));
    VERIFY_FAILS(file().unlock(QStringLiteral("Bo"), secret()), ErrorCode::WrongCredentials);
    VERIFY_OK(
        file().unlock(QStringLiteral("Åsa"), secret())); // signed by the administrator, and still genuine
    VERIFY_OK(KeyFileFormat::fromBytes(KeyFileFormat::toBytes(file())));
    VERIFY_OK(file().setDisabled(rut(), m_bo.id, false));
    VERIFY_OK(file().unlock(QStringLiteral("Bo"), secret()));
}

void KeyFileAccountsTest::rolesAreSealed()
{
    VERIFY_OK(file().proposeRole(rut(), m_bo.id, Role::UnitHead));
    QCOMPARE(file().accountOf(m_bo.id)->role, Role::UnitHead);
    QCOMPARE(file().accountOf(m_bo.id)->admittedAs, std::optional(Role::Lots)); // what counts
    const auto bo = file().unlock(QStringLiteral("Bo"), secret());
    VERIFY_FAILS(file().confirm(*bo), ErrorCode::NoPermission);
    VERIFY_OK(file().setRole(head(), m_bo.id, Role::UnitHead));
    VERIFY_OK(file().confirm(*bo));
    // An administrator who gets other work gets the key; a lots who becomes one keeps it until it is changed.
    const UserId id = rut().user;
    VERIFY_OK(file().setRole(head(), id, Role::Lots));
    VERIFY_OK(file().unlock(QStringLiteral("Rut"), secret()));
    VERIFY_OK(file().setRole(head(), id, Role::Administrator));
    VERIFY_OK(file().unlock(QStringLiteral("Rut"), secret()));
    VERIFY_OK(file().rotate(head(), std::nullopt));
    VERIFY_FAILS(file().unlock(QStringLiteral("Rut"), secret()), ErrorCode::NoPermission);
}

void KeyFileAccountsTest::everybodyChangesTheOwnPassword()
{
    VERIFY_OK(file().changePassword(rut(), another(), KdfCost::cheap()));
    VERIFY_OK(file().identify(QStringLiteral("Rut"), another()));
    const auto bo = file().unlock(QStringLiteral("Bo"), secret());
    VERIFY_OK(file().changePassword(*bo, QStringLiteral("Bo"), another(), KdfCost::cheap()));
    VERIFY_OK(file().unlock(QStringLiteral("Bo"), another()));
    const auto read = KeyFileFormat::fromBytes(KeyFileFormat::toBytes(file()));
    VERIFY_OK(read);
    VERIFY_OK(read->unlock(QStringLiteral("Åsa"), secret()));
}

void KeyFileAccountsTest::aRotationTakesTheKeyFromTheRemoved()
{
    const KeyFile before = file();
    const auto bo = file().unlock(QStringLiteral("Bo"), secret());
    VERIFY_OK(bo);
    const auto fresh = file().rotate(head(), m_bo.id);
    VERIFY_OK(fresh);
    QVERIFY(!(*fresh == head().databaseKey));
    QVERIFY(!file().accountOf(m_bo.id));
    VERIFY_FAILS(file().unlock(QStringLiteral("Bo"), secret()), ErrorCode::WrongCredentials);
    QVERIFY(file().unlock(QStringLiteral("Åsa"), secret())->databaseKey == *fresh);
    // What the removed kept: the earlier file gives the old key only, and that opens nothing of the new one.
    const auto kept = before.unlock(QStringLiteral("Bo"), secret());
    VERIFY_OK(kept);
    QVERIFY(kept->databaseKey == head().databaseKey);
    VERIFY_FAILS(file().verifyMac(kept->databaseKey), ErrorCode::Tampered);
    VERIFY_FAILS(file().oldKey(kept->databaseKey), ErrorCode::Tampered);
    VERIFY_OK(KeyFileFormat::fromBytes(KeyFileFormat::toBytes(file())));
}

void KeyFileAccountsTest::aRotationKeepsTheOldKeyUntilForgotten()
{
    const Secret old = head().databaseKey.clone();
    QVERIFY(!file().isRotating());
    const auto fresh = file().rotate(head(), std::nullopt);
    VERIFY_OK(fresh);
    QVERIFY(file().isRotating());
    auto read = KeyFileFormat::fromBytes(KeyFileFormat::toBytes(file()));
    VERIFY_OK(read);
    const auto unlocked = read->unlock(QStringLiteral("Bo"), secret()); // anybody can finish it
    VERIFY_OK(unlocked);
    const auto kept = read->oldKey(unlocked->databaseKey);
    VERIFY_OK(kept);
    QVERIFY(*kept == old);
    const auto asHead = read->unlock(QStringLiteral("Åsa"), secret());
    VERIFY_OK(asHead);
    VERIFY_FAILS(read->rotate(*asHead, std::nullopt), ErrorCode::InvalidInput); // one at a time
    read->forgetOldKey();
    QVERIFY(!read->isRotating());
    VERIFY_OK(KeyFileFormat::fromBytes(KeyFileFormat::toBytes(*read)));
    VERIFY_FAILS(read->oldKey(unlocked->databaseKey), ErrorCode::Tampered);
}

void KeyFileAccountsTest::recoverySurvivesARotation()
{
    const auto fresh = file().rotate(head(), m_bo.id);
    VERIFY_OK(fresh);
    const auto recovered = file().recover(m_created->recoveryKey, QStringLiteral("Åsa"), another());
    VERIFY_OK(recovered);
    QVERIFY(recovered->databaseKey == *fresh);
    VERIFY_OK(file().unlock(QStringLiteral("Åsa"), another()));
}

void KeyFileAccountsTest::theWantedCostIsSealed()
{
    QCOMPARE(file().wantedCost(), KdfCost::cheap());
    const KdfCost dearerCost{2, 8 * 1024};
    VERIFY_OK(file().setWantedCost(head(), dearerCost));
    VERIFY_FAILS(file().setWantedCost(head(), KdfCost{1, 1}), ErrorCode::InvalidInput);
    const auto read = KeyFileFormat::fromBytes(KeyFileFormat::toBytes(file()));
    VERIFY_OK(read);
    QCOMPARE(read->wantedCost(), dearerCost);
}

void KeyFileAccountsTest::aFileOfVersion1IsUpgradedByAHeadOfUnit()
{
    const QString path =
        QStringLiteral(LOTSBOK_SOURCE_DIR "/tests/fixtures/books/version-0.1.0.lotsbok-keys");
    const QByteArray bytes = bytesOf(path);
    auto old = KeyFileFormat::fromBytes(bytes);
    VERIFY_OK(old);
    QCOMPARE(bytes[12], char(1));
    QCOMPARE(KeyFileFormat::toBytes(*old), bytes); // reading alone changes nothing
    const auto unlocked = old->unlock(fixtureLogin(), fixturePassword());
    VERIFY_OK(unlocked);
    const Identity self = identityOf(*unlocked);
    VERIFY_FAILS(old->prepare(self, userNamed(QStringLiteral("Eli")), secret(), KdfCost::cheap()),
                 ErrorCode::NoPermission);
    VERIFY_OK(old->setAnchor(*unlocked, {7, QByteArray(32, 'a')}));
    const QByteArray upgraded = KeyFileFormat::toBytes(*old);
    QCOMPARE(upgraded[12], char(2));
    const auto read = KeyFileFormat::fromBytes(upgraded);
    VERIFY_OK(read);
    QCOMPARE(read->anchor().sequence, 7);
    const auto again = read->unlock(fixtureLogin(), fixturePassword());
    VERIFY_OK(again);
    QVERIFY(again->databaseKey == unlocked->databaseKey);
    VERIFY_OK(old->prepare(self, userNamed(QStringLiteral("Eli")), secret(), KdfCost::cheap()));
}

void KeyFileAccountsTest::aFileOfVersion1StaysForOthers()
{
    // What a lots writes into an old file stays an old file, signed by that lots as it always was.
    auto created = newKeyFile();
    VERIFY_OK(created);
    VERIFY_OK(created->file.addUser(created->unlocked, m_bo, secret(), KdfCost::cheap()));
    auto old = KeyFileFormat::fromBytes(asVersion1(created->file, created->unlocked));
    VERIFY_OK(old);
    QVERIFY(old->signers().first().mayBeAnybody);
    const auto bo = old->unlock(QStringLiteral("Bo"), secret());
    VERIFY_OK(bo);
    VERIFY_OK(old->changePassword(*bo, QStringLiteral("Bo"), another(), KdfCost::cheap()));
    const qint64 generation = old->generations().sealed;
    VERIFY_OK(old->setAnchor(*bo, {3, QByteArray(32, 'a')}));
    QCOMPARE(old->generations(), (KeyGenerations{0, generation + 1}));
    const QByteArray bytes = KeyFileFormat::toBytes(*old);
    QCOMPARE(bytes[12], char(1));
    const auto read = KeyFileFormat::fromBytes(bytes);
    VERIFY_OK(read);
    QCOMPARE(read->signers().first().signPublic, bo->keys.signPublic);
    VERIFY_OK(read->unlock(QStringLiteral("Bo"), another()));
    VERIFY_OK(read->unlock(QStringLiteral("Åsa"), secret()));
    VERIFY_FAILS(old->changePassword(identityOf(*bo), secret(), KdfCost::cheap()), ErrorCode::NoPermission);
}

QTEST_GUILESS_MAIN(KeyFileAccountsTest)
#include "tst_key_file_accounts.moc"
