// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recovery_key.h"
#include "tests/core/security/key_file_fixture.h"
#include "tests/core/security/key_file_frame.h"
#include "tests/fixtures/fixture_book.h"

#include <QTest>

using namespace lotsbok;

namespace {

constexpr qsizetype kSealedSize = 80;

Secret secret()
{
    return password(QStringLiteral("correct horse åäö"));
}

Secret another()
{
    return password(QStringLiteral("fyra nya fina ord"));
}

/// How many places of a file somebody with this key opens.
int opensIn(const QByteArray& bytes, const RecoveryKey& key)
{
    int opened = 0;
    for (qsizetype at = 0; at + kSealedSize <= bytes.size(); ++at) {
        opened += unseal(bytes.mid(at, kSealedSize), key.sealPublic, key.sealPrivate) ? 1 : 0;
    }
    return opened;
}

} // namespace

/// Another recovery key: the former one opens nothing in the file any more, passwords go on, and what the new
/// one opens depends on whether the former one was at hand.
class KeyFileRecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withTheFormerKeyEverybodyFollowsAtOnce();
    void withoutItEachHolderFollows();
    void theFormerKeyOpensNothing_data();
    void theFormerKeyOpensNothing();
    void onlyAHeadOfUnitChangesIt();
    void aWrongFormerKeyChangesNothing_data();
    void aWrongFormerKeyChangesNothing();
    void theHeadOfUnitStandsForOwnParts();
    void partsFromBeforeAreTampered_data();
    void partsFromBeforeAreTampered();
    void anotherCannotSealForTheHolder();
    void itGoesWithARotation();
    void notWhileTheDatabaseKeyIsBeingChanged();
    void aPreparedAccountIsCoveredWhenTakenUp();
    void aCopyChangesAlone();
    void aFileOfVersion1LosesNothing();

private:
    [[nodiscard]] const Unlocked& head() const { return m_created->unlocked; }
    [[nodiscard]] KeyFile& file() const { return m_created->file; }
    [[nodiscard]] Result<Unlocked> recovered(const QString& key, const QString& login) const
    {
        KeyFile copy = file();
        return copy.recover(key, login, another());
    }
    [[nodiscard]] bool isRecoverable(const QString& login) const
    {
        return file().accountOf(*file().userOf(login))->recoverable;
    }
    [[nodiscard]] QString former() const { return m_created->recoveryKey; }
    [[nodiscard]] QString fresh() const { return printedRecoveryKey(m_fresh.sealPrivate); }

    std::unique_ptr<KeyFile::Created> m_created; // Åsa, head of unit; Bo, lots; Rut, administrator
    RecoveryKey m_fresh;
};

void KeyFileRecoveryTest::init()
{
    auto created = newKeyFile();
    VERIFY_OK(created);
    m_created = std::make_unique<KeyFile::Created>(std::move(*created));
    VERIFY_OK(file().addUser(head(), userNamed(QStringLiteral("Bo")), secret(), KdfCost::cheap()));
    VERIFY_OK(file().addUser(head(), userNamed(QStringLiteral("Rut"), Role::Administrator), secret(),
                             KdfCost::cheap()));
    m_fresh = RecoveryKey::create();
}

void KeyFileRecoveryTest::withTheFormerKeyEverybodyFollowsAtOnce()
{
    VERIFY_OK(file().changeRecoveryKey(head(), m_fresh.sealPublic, former()));
    for (const QString& login : {QStringLiteral("Åsa"), QStringLiteral("Bo"), QStringLiteral("Rut")}) {
        QVERIFY(isRecoverable(login));
        const auto identity = file().identify(login, secret()); // every password is as before
        VERIFY_OK(identity);
        VERIFY_FAILS(recovered(former(), login), ErrorCode::WrongCredentials);
        const auto again = recovered(fresh(), login);
        VERIFY_OK(again);
        QVERIFY(again->seed == identity->seed);
        QVERIFY(again->databaseKey == head().databaseKey);
    }
    VERIFY_OK(file().unlock(QStringLiteral("Bo"), secret()));
    VERIFY_OK(KeyFileFormat::fromBytes(KeyFileFormat::toBytes(file())));
}

void KeyFileRecoveryTest::withoutItEachHolderFollows()
{
    VERIFY_OK(file().changeRecoveryKey(head(), m_fresh.sealPublic, {}));
    QVERIFY(isRecoverable(QStringLiteral("Åsa")));
    QVERIFY(!isRecoverable(QStringLiteral("Bo")));
    QVERIFY(!isRecoverable(QStringLiteral("Rut")));
    VERIFY_OK(recovered(fresh(), QStringLiteral("Åsa")));
    VERIFY_FAILS(recovered(fresh(), QStringLiteral("Bo")), ErrorCode::NoPermission);
    VERIFY_FAILS(recovered(former(), QStringLiteral("Bo")), ErrorCode::WrongCredentials);

    const auto read = KeyFileFormat::fromBytes(KeyFileFormat::toBytes(file()));
    VERIFY_OK(read);
    file() = *read;
    QVERIFY(!isRecoverable(QStringLiteral("Bo")));
    const auto bo = file().unlock(QStringLiteral("Bo"), secret());
    VERIFY_OK(bo);
    QVERIFY(file().sealForRecovery(*bo));
    QVERIFY(!file().sealForRecovery(*bo)); // once
    QVERIFY(isRecoverable(QStringLiteral("Bo")));
    const auto again = recovered(fresh(), QStringLiteral("Bo"));
    VERIFY_OK(again);
    QVERIFY(again->seed == bo->seed);
    VERIFY_OK(KeyFileFormat::fromBytes(KeyFileFormat::toBytes(file())));
}

void KeyFileRecoveryTest::theFormerKeyOpensNothing_data()
{
    QTest::addColumn<bool>("atHand");
    QTest::newRow("with the former key") << true;
    QTest::newRow("without it") << false;
}

/// Not by the program's way only: no bytes of the file are a box that the former private key opens.
void KeyFileRecoveryTest::theFormerKeyOpensNothing()
{
    QFETCH(bool, atHand);
    auto typed = parseRecoveryKey(former());
    VERIFY_OK(typed);
    const RecoveryKey old = RecoveryKey::fromPrivate(std::move(*typed));
    const int boxes = 4; // three seeds and the database key
    QCOMPARE(opensIn(KeyFileFormat::toBytes(file()), old), boxes);
    VERIFY_OK(file().changeRecoveryKey(head(), m_fresh.sealPublic, atHand ? former() : QString()));
    const QByteArray bytes = KeyFileFormat::toBytes(file());
    QCOMPARE(opensIn(bytes, old), 0);
    QCOMPARE(opensIn(bytes, m_fresh), atHand ? boxes : 2);
    QVERIFY(!bytes.contains(old.sealPublic));
}

void KeyFileRecoveryTest::onlyAHeadOfUnitChangesIt()
{
    const QByteArray before = KeyFileFormat::toBytes(file());
    const auto bo = file().unlock(QStringLiteral("Bo"), secret());
    VERIFY_OK(bo);
    VERIFY_FAILS(file().changeRecoveryKey(*bo, m_fresh.sealPublic, former()), ErrorCode::NoPermission);
    auto stranger = newKeyFile(); // a head of unit of another book
    VERIFY_OK(stranger);
    VERIFY_FAILS(file().changeRecoveryKey(stranger->unlocked, m_fresh.sealPublic, {}), ErrorCode::Tampered);
    QCOMPARE(KeyFileFormat::toBytes(file()), before);
}

void KeyFileRecoveryTest::aWrongFormerKeyChangesNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("freshPublic");
    QTest::addColumn<ErrorCode>("code");
    const RecoveryKey other = RecoveryKey::create();
    QTest::newRow("another's") << printedRecoveryKey(other.sealPrivate) << other.sealPublic
                               << ErrorCode::WrongCredentials;
    QTest::newRow("mistyped") << printedRecoveryKey(other.sealPrivate).chopped(1) << other.sealPublic
                              << ErrorCode::InvalidInput;
    QTest::newRow("no key") << QString() << QByteArray(31, 'a') << ErrorCode::InvalidInput;
    QTest::newRow("the same") << QString() << QByteArray() << ErrorCode::InvalidInput;
}

void KeyFileRecoveryTest::aWrongFormerKeyChangesNothing()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, freshPublic);
    QFETCH(ErrorCode, code);
    const QByteArray before = KeyFileFormat::toBytes(file());
    VERIFY_FAILS(file().changeRecoveryKey(
                     head(), freshPublic.isEmpty() ? file().recoveryPublic() : freshPublic, typed),
                 code);
    QCOMPARE(KeyFileFormat::toBytes(file()), before);
}

/// Each own part is bound to the recovery key, so that the change signs them all: by the head of unit, whom
/// the book has to trust for it, until its holder's next change.
void KeyFileRecoveryTest::theHeadOfUnitStandsForOwnParts()
{
    VERIFY_OK(file().changeRecoveryKey(head(), m_fresh.sealPublic, {}));
    const auto signers = file().signers();
    for (const KeySigner& signer : signers) {
        QCOMPARE(signer.signPublic, head().keys.signPublic);
    }
    QCOMPARE(signers.size(), 4); // both parts, Bo's and Rut's
    const auto bo = file().unlock(QStringLiteral("Bo"), secret());
    VERIFY_OK(bo);
    QVERIFY(file().sealForRecovery(*bo));
    QCOMPARE(file().signers().size(), 3);
}

void KeyFileRecoveryTest::partsFromBeforeAreTampered_data()
{
    QTest::addColumn<QString>("part");
    for (const char* part : {"accounts", "own", "sealed", "anchor", "seed"}) {
        QTest::newRow(part) << QString::fromLatin1(part);
    }
}

/// Whoever kept the former key and a copy of the file puts back what that key opens.
void KeyFileRecoveryTest::partsFromBeforeAreTampered()
{
    QFETCH(QString, part);
    const KeyFileFrame before = KeyFileFrame::of(KeyFileFormat::toBytes(file()));
    VERIFY_OK(file().changeRecoveryKey(head(), m_fresh.sealPublic, former()));
    KeyFileFrame frame = KeyFileFrame::of(KeyFileFormat::toBytes(file()));
    if (part == QLatin1String("accounts")) {
        frame.accounts = before.accounts;
    } else if (part == QLatin1String("own")) {
        frame.own[1] = before.own[1];
    } else if (part == QLatin1String("sealed")) {
        frame.sealed = before.sealed;
        frame.mac = before.mac;
    } else if (part == QLatin1String("anchor")) {
        frame.anchorMac = before.anchorMac;
    } else {
        // The seed's old box alone, in the new part: before flags (1), signer's length and signer (4 + 32).
        const qsizetype at = frame.own[1].part.size() - 37 - kSealedSize;
        frame.own[1].part.replace(at, kSealedSize, before.own[1].part.mid(at, kSealedSize));
    }
    const auto read = KeyFileFormat::fromBytes(frame.whole());
    const auto unlocked = read ? read->unlock(QStringLiteral("Åsa"), secret()) : fail(read.error());
    VERIFY_FAILS(unlocked, ErrorCode::Tampered);
}

void KeyFileRecoveryTest::anotherCannotSealForTheHolder()
{
    VERIFY_OK(file().changeRecoveryKey(head(), m_fresh.sealPublic, {}));
    const auto bo = file().unlock(QStringLiteral("Bo"), secret());
    VERIFY_OK(bo);
    // Rut's id with Bo's keys: nothing is sealed in another's name.
    Unlocked posing{*file().userOf(QStringLiteral("Rut")), bo->databaseKey.clone(),
                    userKeysFromSeed(bo->seed), bo->seed.clone()};
    QVERIFY(!file().sealForRecovery(posing));
    // Nor by hand: an own part that another signs does not read.
    KeyFileFrame frame = KeyFileFrame::of(KeyFileFormat::toBytes(file()));
    QByteArray& part = frame.own[2].part;
    part.replace(part.size() - 37 - kSealedSize, kSealedSize, sealTo(m_fresh.sealPublic, bo->seed));
    part = part.chopped(32) + bo->keys.signPublic;
    KeyFileFrame forged = frame;
    forged.sign(bo->keys);
    frame.own[2].signature = forged.own[2].signature;
    VERIFY_FAILS(KeyFileFormat::fromBytes(frame.whole()), ErrorCode::Tampered);
}

void KeyFileRecoveryTest::itGoesWithARotation()
{
    VERIFY_OK(file().changeRecoveryKey(head(), m_fresh.sealPublic, former()));
    const auto key = file().rotate(head(), std::nullopt);
    VERIFY_OK(key);
    const auto read = KeyFileFormat::fromBytes(KeyFileFormat::toBytes(file()));
    VERIFY_OK(read);
    file() = *read;
    const auto bo = recovered(fresh(), QStringLiteral("Bo"));
    VERIFY_OK(bo);
    QVERIFY(bo->databaseKey == *key);
    const auto old = file().oldKey(*key);
    VERIFY_OK(old);
    QVERIFY(*old == head().databaseKey);
}

void KeyFileRecoveryTest::notWhileTheDatabaseKeyIsBeingChanged()
{
    VERIFY_OK(file().rotate(head(), std::nullopt));
    const auto self = file().unlock(QStringLiteral("Åsa"), secret());
    VERIFY_OK(self);
    VERIFY_FAILS(file().changeRecoveryKey(*self, m_fresh.sealPublic, {}), ErrorCode::Conflict);
    file().forgetOldKey();
    VERIFY_OK(file().changeRecoveryKey(*self, m_fresh.sealPublic, {}));
}

void KeyFileRecoveryTest::aPreparedAccountIsCoveredWhenTakenUp()
{
    const Identity rut = std::move(*file().identify(QStringLiteral("Rut"), secret()));
    VERIFY_OK(file().prepare(rut, userNamed(QStringLiteral("Eli")), secret(), KdfCost::cheap()));
    VERIFY_OK(file().changeRecoveryKey(head(), m_fresh.sealPublic, {}));
    QVERIFY(!isRecoverable(QStringLiteral("Eli")));
    VERIFY_OK(file().takeUp(QStringLiteral("Eli"), secret(), another()));
    QVERIFY(isRecoverable(QStringLiteral("Eli")));
    VERIFY_OK(file().admit(head(), *file().userOf(QStringLiteral("Eli")), Role::Lots));
    VERIFY_OK(recovered(fresh(), QStringLiteral("Eli")));
}

/// What was copied stays as it is when the copy is changed and thrown away.
void KeyFileRecoveryTest::aCopyChangesAlone()
{
    const QByteArray before = KeyFileFormat::toBytes(file());
    const auto bo = file().unlock(QStringLiteral("Bo"), secret());
    VERIFY_OK(bo);
    KeyFile copy = file();
    VERIFY_OK(copy.changePassword(*bo, QStringLiteral("Bo"), another(), KdfCost::cheap()));
    QCOMPARE(KeyFileFormat::toBytes(file()), before);
    copy = file();
    VERIFY_OK(copy.changeRecoveryKey(head(), m_fresh.sealPublic, former()));
    QCOMPARE(KeyFileFormat::toBytes(file()), before);
    VERIFY_OK(file().unlock(QStringLiteral("Bo"), secret()));
}

void KeyFileRecoveryTest::aFileOfVersion1LosesNothing()
{
    auto old = KeyFileFormat::fromBytes(
        bytesOf(QStringLiteral(LOTSBOK_SOURCE_DIR "/tests/fixtures/books/version-0.1.0.lotsbok-keys")));
    VERIFY_OK(old);
    const auto unlocked = old->unlock(fixtureLogin(), fixturePassword());
    VERIFY_OK(unlocked);
    const QStringList names = old->loginNames();
    VERIFY_OK(old->changeRecoveryKey(*unlocked, m_fresh.sealPublic, {}));
    auto read = KeyFileFormat::fromBytes(KeyFileFormat::toBytes(*old));
    VERIFY_OK(read);
    QCOMPARE(read->loginNames(), names);
    const auto again = read->unlock(fixtureLogin(), fixturePassword());
    VERIFY_OK(again);
    QVERIFY(again->databaseKey == unlocked->databaseKey);
    VERIFY_OK(read->recover(fresh(), fixtureLogin(), another()));
}

QTEST_GUILESS_MAIN(KeyFileRecoveryTest)
#include "tst_key_file_recovery.moc"
