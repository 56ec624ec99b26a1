// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/security/key_file_fixture.h"
#include "tests/core/security/key_file_frame.h"

#include <QTest>
#include <random>

using namespace lotsbok;

/// Key files of version 2 that are damaged, put together from two, or signed by somebody who may not: each is
/// refused with the right kind of error.
class KeyFilePartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFormatIsAsSpecified();
    void everyFlippedBitIsFound();
    void everyFlippedByteUnderAFreshChecksumIsFound();
    void everyCutIsFound();
    void newerVersionSaysSo();
    void partsOfTwoBooksAreTampered_data();
    void partsOfTwoBooksAreTampered();
    void olderPartsKeepTheirGeneration();
    void aForgedSignerIsTampered_data();
    void aForgedSignerIsTampered();
    void whoMayWriteTheFileAloneCannotLetAnybodyIn();
    void randomBytesNeverCrash();

private:
    std::unique_ptr<KeyFile::Created> m_created; // Åsa, head of unit; Bo, lots; Rut, administrator
    Secret m_rutsSeed;
    QByteArray m_bytes;
    QByteArray m_earlier; // before Rut
};

namespace {

const QString ownPassword = QStringLiteral("correct horse åäö");
const QString login = QStringLiteral("Åsa");

/// What reading, and then unlocking with a right password, answers.
std::optional<ErrorCode> answerTo(const QByteArray& bytes)
{
    const Result<KeyFile> file = KeyFileFormat::fromBytes(bytes);
    if (!file) {
        return file.error().code;
    }
    const Result<Unlocked> unlocked = file->unlock(login, password(ownPassword));
    return unlocked ? std::nullopt : std::optional(unlocked.error().code);
}

} // namespace

void KeyFilePartsTest::initTestCase()
{
    auto created = newKeyFile();
    VERIFY_OK(created);
    m_created = std::make_unique<KeyFile::Created>(std::move(*created));
    KeyFile& file = m_created->file;
    const Unlocked& head = m_created->unlocked;
    VERIFY_OK(file.addUser(head, userNamed(QStringLiteral("Bo")), password(ownPassword), KdfCost::cheap()));
    m_earlier = KeyFileFormat::toBytes(file);
    VERIFY_OK(file.addUser(head, userNamed(QStringLiteral("Rut"), Role::Administrator), password(ownPassword),
                           KdfCost::cheap()));
    m_rutsSeed = std::move(file.identify(QStringLiteral("Rut"), password(ownPassword))->seed);
    m_bytes = KeyFileFormat::toBytes(file);
    QCOMPARE(answerTo(m_bytes), std::optional<ErrorCode>());
}

void KeyFilePartsTest::theFormatIsAsSpecified()
{
    const KeyFileFrame frame = KeyFileFrame::of(m_bytes);
    QCOMPARE(frame.own.size(), 3);
    QCOMPARE(frame.whole(), m_bytes);
    KeyFileFrame again = frame;
    again.sign(m_created->unlocked.keys);
    QCOMPARE(again.accounts.signature, frame.accounts.signature);
    QCOMPARE(again.sealed.signature, frame.sealed.signature);
    QCOMPARE(again.own.first().signature, frame.own.first().signature);
}

void KeyFilePartsTest::everyFlippedBitIsFound()
{
    for (qsizetype i = 0; i < m_bytes.size() * 8; i += 3) {
        QByteArray flipped = m_bytes;
        flipped[i / 8] = static_cast<char>(flipped[i / 8] ^ (1 << (i % 8)));
        const Result<KeyFile> file = KeyFileFormat::fromBytes(flipped);
        QVERIFY2(!file, qPrintable(QStringLiteral("bit %1 of byte %2").arg(i % 8).arg(i / 8)));
        QCOMPARE(file.error().code, i / 8 < 12 ? ErrorCode::NotABook : ErrorCode::Damaged);
    }
}

void KeyFilePartsTest::everyFlippedByteUnderAFreshChecksumIsFound()
{
    int foundAtUnlock = 0;
    for (qsizetype i = 0; i < m_bytes.size() - 32; ++i) {
        QByteArray flipped = m_bytes;
        flipped[i] = static_cast<char>(flipped[i] ^ 0x10);
        const Result<KeyFile> file = KeyFileFormat::fromBytes(withChecksum(flipped));
        if (!file) {
            continue;
        }
        const Result<Unlocked> unlocked = file->unlock(login, password(ownPassword));
        QVERIFY2(!unlocked, qPrintable(QStringLiteral("byte %1").arg(i)));
        QCOMPARE(unlocked.error().code, ErrorCode::Tampered);
        ++foundAtUnlock;
    }
    // Only both MACs and the anchor's number (its hash is empty here) need the database key to be found
    // wrong.
    QCOMPARE(foundAtUnlock, 32 + 32 + 8);
}

void KeyFilePartsTest::everyCutIsFound()
{
    for (qsizetype size = 0; size < m_bytes.size(); ++size) {
        const Result<KeyFile> file = KeyFileFormat::fromBytes(m_bytes.first(size));
        QVERIFY2(!file, qPrintable(QString::number(size)));
        QVERIFY(file.error().code == (size < 12 ? ErrorCode::NotABook : ErrorCode::Damaged));
    }
}

void KeyFilePartsTest::newerVersionSaysSo()
{
    QByteArray newer = m_bytes;
    newer[12] = 3;
    VERIFY_FAILS(KeyFileFormat::fromBytes(withChecksum(newer)), ErrorCode::NewerVersion);
}

void KeyFilePartsTest::partsOfTwoBooksAreTampered_data()
{
    QTest::addColumn<QString>("part");
    for (const char* part : {"accounts", "own", "sealed", "anchor", "all but accounts"}) {
        QTest::newRow(part) << QString::fromLatin1(part);
    }
}

void KeyFilePartsTest::partsOfTwoBooksAreTampered()
{
    QFETCH(QString, part);
    // Another book of the same district, head of unit and password, and even of the same user ids.
    auto other = newKeyFile();
    VERIFY_OK(other);
    for (const QString& name : {QStringLiteral("Bo"), QStringLiteral("Rut")}) {
        User user = userNamed(name);
        user.id = *m_created->file.userOf(name);
        VERIFY_OK(other->file.addUser(other->unlocked, user, password(ownPassword), KdfCost::cheap()));
    }
    const KeyFileFrame foreign = KeyFileFrame::of(KeyFileFormat::toBytes(other->file));
    KeyFileFrame frame = KeyFileFrame::of(m_bytes);
    if (part == QLatin1String("accounts")) {
        frame.accounts = foreign.accounts;
    } else if (part == QLatin1String("own")) {
        frame.own[1] = foreign.own[1];
    } else if (part == QLatin1String("sealed")) {
        frame.sealed = foreign.sealed;
        frame.mac = foreign.mac;
    } else if (part == QLatin1String("anchor")) {
        frame.anchorMac = foreign.anchorMac;
    } else {
        const auto accounts = frame.accounts;
        frame = foreign;
        frame.accounts = accounts;
    }
    QCOMPARE(answerTo(frame.whole()), std::optional(ErrorCode::Tampered));
}

void KeyFilePartsTest::olderPartsKeepTheirGeneration()
{
    // A part of the same book from before fits where it is whole; the book has noted how new it was.
    KeyFileFrame frame = KeyFileFrame::of(m_earlier);
    frame.sealed.part = KeyFileFrame::of(m_bytes).sealed.part; // with Rut, whom the accounts do not have
    QCOMPARE(answerTo(frame.whole()), std::optional(ErrorCode::Tampered));
    const Result<KeyFile> earlier = KeyFileFormat::fromBytes(m_earlier);
    VERIFY_OK(earlier);
    QVERIFY(earlier->generations().sealed < m_created->file.generations().sealed);
    QVERIFY(earlier->generations().accounts < m_created->file.generations().accounts);
}

void KeyFilePartsTest::aForgedSignerIsTampered_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("reads"); // form and signature are right; the book or the MAC says no
    QTest::newRow("a stranger, accounts") << "stranger"
                                          << "accounts" << false;
    QTest::newRow("a stranger, own") << "stranger"
                                     << "own" << false;
    QTest::newRow("a stranger, sealed") << "stranger"
                                        << "sealed" << false;
    QTest::newRow("a lots, accounts") << "lots"
                                      << "accounts" << false;
    QTest::newRow("a lots, sealed") << "lots"
                                    << "sealed" << false;
    QTest::newRow("an administrator, sealed") << "administrator"
                                              << "sealed" << false;
    QTest::newRow("an administrator, another's own part") << "administrator"
                                                          << "own" << false;
    QTest::newRow("an administrator, accounts") << "administrator"
                                                << "accounts" << true;
}

void KeyFilePartsTest::aForgedSignerIsTampered()
{
    QFETCH(QString, who);
    QFETCH(QString, part);
    QFETCH(bool, reads);
    const auto bo = m_created->file.unlock(QStringLiteral("Bo"), password(ownPassword));
    VERIFY_OK(bo);
    const UserKeys signer = userKeysFromSeed(who == QLatin1String("stranger") ? Secret::random(32)
                                             : who == QLatin1String("lots")   ? bo->seed.clone()
                                                                              : m_rutsSeed.clone());
    KeyFileFrame frame = KeyFileFrame::of(m_bytes);
    auto& signedPart = part == QLatin1String("accounts") ? frame.accounts
                       : part == QLatin1String("own")    ? frame.own[0]
                                                         : frame.sealed;
    signedPart.part = signedPart.part.chopped(32) + signer.signPublic; // the signer is named last
    KeyFileFrame forged = frame;
    forged.sign(signer);
    signedPart.signature = part == QLatin1String("accounts") ? forged.accounts.signature
                           : part == QLatin1String("own")    ? forged.own[0].signature
                                                             : forged.sealed.signature;
    const Result<KeyFile> file = KeyFileFormat::fromBytes(frame.whole());
    QCOMPARE(file.has_value(), reads);
    QVERIFY(reads || file.error().code == ErrorCode::Tampered);
}

void KeyFilePartsTest::whoMayWriteTheFileAloneCannotLetAnybodyIn()
{
    // A whole file of one's own making, with everybody's names: no right password opens it.
    auto forged = newKeyFile();
    VERIFY_OK(forged);
    QByteArray bytes = KeyFileFormat::toBytes(forged->file);
    KeyFileFrame frame = KeyFileFrame::of(m_bytes);
    frame.sign(forged->unlocked.keys);
    QCOMPARE(answerTo(frame.whole()), std::optional(ErrorCode::Tampered));
    const Result<KeyFile> whole = KeyFileFormat::fromBytes(bytes);
    VERIFY_OK(whole); // it is a key file, but of another database key
    VERIFY_FAILS(whole->verifyMac(m_created->unlocked.databaseKey), ErrorCode::Tampered);
}

void KeyFilePartsTest::randomBytesNeverCrash()
{
    std::mt19937 random(20261122);
    const KeyFileFrame good = KeyFileFrame::of(m_bytes);
    for (int round = 0; round < 2000; ++round) {
        KeyFileFrame frame = good;
        QByteArray& part = round % 3 == 0   ? frame.accounts.part
                           : round % 3 == 1 ? frame.own[random() % 3].part
                                            : frame.sealed.part;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(part.size()));
        const auto count = static_cast<qsizetype>(random() % 16);
        for (qsizetype i = at; i < qMin(at + count + 1, part.size()); ++i) {
            part[i] = static_cast<char>(random());
        }
        if (random() % 4 == 0) {
            part.truncate(at);
        }
        frame.sign(m_created->unlocked.keys);
        const QByteArray bytes = frame.whole();
        const Result<KeyFile> file = KeyFileFormat::fromBytes(bytes);
        QVERIFY(!file || KeyFileFormat::toBytes(*file) == bytes);
    }
}

QTEST_GUILESS_MAIN(KeyFilePartsTest)
#include "tst_key_file_parts.moc"
