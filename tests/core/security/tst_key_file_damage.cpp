// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/byte_stream.h"
#include "tests/core/security/key_file_fixture.h"
#include "tests/fixtures/fixture_book.h"

#include <random>
#include <sys/stat.h>
#include <unistd.h>

using namespace lotsbok;

/// Files of version 1 that are damaged, cut, huge, or made by somebody who has no key: each is refused with
/// the right kind of error. tst_key_file_parts has those of version 2.
class KeyFileDamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFlippedBitIsFound();
    void everyFlippedByteUnderAFreshChecksumIsFound();
    void everyCutIsFound();
    void appendedBytesAreFound();
    void refusesWhatIsNoKeyFile_data();
    void refusesWhatIsNoKeyFile();
    void newerVersionSaysSo();
    void hostileLengthsAreBounded_data();
    void hostileLengthsAreBounded();
    void intruderWhoSignsIsFoundAtUnlock();
    void unknownSignerIsTampered();
    void randomBytesNeverCrash();
    void readsNoLinksFoldersOrPipes();
    void missingFileIsNoBook();

private:
    QByteArray m_bytes;
};

namespace {

/// The parts of a whole file by docs/book-format.md, written a second time here on purpose.
struct Frame {
    QByteArray magic = QByteArrayLiteral("lotsbok-keys");
    quint32 version = 1;
    QByteArray body, signature = QByteArray(64, 's'), mac = QByteArray(32, 'm');

    static Frame of(const QByteArray& bytes)
    {
        ByteReader in(QByteArrayView(bytes).chopped(32));
        Frame frame;
        frame.magic = in.raw(12);
        frame.version = in.u32();
        frame.body = in.bytes(0, 1 << 20);
        frame.signature = in.bytes(64);
        frame.mac = in.bytes(32);
        return frame;
    }

    [[nodiscard]] QByteArray signedPart() const
    {
        ByteWriter out;
        out.raw(magic);
        out.u32(version);
        out.bytes(body);
        return out.result();
    }

    [[nodiscard]] QByteArray whole() const
    {
        ByteWriter out;
        out.raw(signedPart());
        out.bytes(signature);
        out.bytes(mac);
        return out.result() + blake2b(out.result());
    }
};

/// A body of the given accounts; `count` is what it claims.
QByteArray bodyWith(const QByteArray& accounts, quint32 count, const QByteArray& signer)
{
    ByteWriter out;
    out.u64(1);
    out.text(QStringLiteral("District"));
    out.bytes(QByteArray(32, 'p'));
    out.bytes(QByteArray(80, 'k'));
    out.u64(0);
    out.bytes({});
    out.u32(count);
    out.raw(accounts);
    out.bytes(signer);
    return out.result();
}

QByteArray accountWith(quint32 operations, quint32 memoryKiB, const UserKeys& keys, quint8 flags = 0)
{
    ByteWriter out;
    out.bytes(UserId::create().uuid().toRfc4122());
    out.text(QStringLiteral("intruder"));
    out.text(QStringLiteral("unit-head"));
    out.u8(flags);
    out.u32(operations);
    out.u32(memoryKiB);
    out.bytes(QByteArray(16, 's'));
    out.bytes(QByteArray(24, 'n'));
    out.bytes(QByteArray(48, 'w'));
    out.bytes(keys.signPublic);
    out.bytes(keys.sealPublic);
    out.bytes(QByteArray(80, 'd'));
    out.bytes(QByteArray(80, 'r'));
    return out.result();
}

QByteArray signedFile(const QByteArray& body, const UserKeys& keys)
{
    Frame frame;
    frame.body = body;
    frame.signature = signBytes(keys, frame.signedPart());
    return frame.whole();
}

} // namespace

void KeyFileDamageTest::initTestCase()
{
    m_bytes = bytesOf(QStringLiteral(LOTSBOK_SOURCE_DIR "/tests/fixtures/books/version-0.1.0.lotsbok-keys"));
    QCOMPARE(Frame::of(m_bytes).whole(), m_bytes);
    VERIFY_OK(KeyFileFormat::fromBytes(m_bytes));
}

void KeyFileDamageTest::everyFlippedBitIsFound()
{
    for (qsizetype i = 0; i < m_bytes.size() * 8; ++i) {
        QByteArray flipped = m_bytes;
        flipped[i / 8] = static_cast<char>(flipped[i / 8] ^ (1 << (i % 8)));
        const Result<KeyFile> file = KeyFileFormat::fromBytes(flipped);
        QVERIFY2(!file, qPrintable(QStringLiteral("bit %1 of byte %2").arg(i % 8).arg(i / 8)));
        const ErrorCode expected = i / 8 < 12 ? ErrorCode::NotABook : ErrorCode::Damaged;
        QVERIFY2(file.error().code == expected, failureOf(file).constData());
    }
}

void KeyFileDamageTest::everyFlippedByteUnderAFreshChecksumIsFound()
{
    int foundAtUnlock = 0;
    for (qsizetype i = 0; i < m_bytes.size() - 32; ++i) {
        QByteArray flipped = m_bytes;
        flipped[i] = static_cast<char>(flipped[i] ^ 0x10);
        const Result<KeyFile> file = KeyFileFormat::fromBytes(withChecksum(flipped));
        if (!file) {
            continue;
        }
        const Result<Unlocked> unlocked = file->unlock(fixtureLogin(), fixturePassword());
        QVERIFY2(!unlocked, qPrintable(QStringLiteral("byte %1").arg(i)));
        QVERIFY2(unlocked.error().code == ErrorCode::Tampered, failureOf(unlocked).constData());
        ++foundAtUnlock;
    }
    QCOMPARE(foundAtUnlock, 32); // only the MAC itself needs the database key to be found wrong
}

void KeyFileDamageTest::everyCutIsFound()
{
    for (qsizetype size = 0; size < m_bytes.size(); ++size) {
        const Result<KeyFile> file = KeyFileFormat::fromBytes(m_bytes.first(size));
        QVERIFY2(!file, qPrintable(QString::number(size)));
        QVERIFY(file.error().code == (size < 12 ? ErrorCode::NotABook : ErrorCode::Damaged));
    }
}

void KeyFileDamageTest::appendedBytesAreFound()
{
    VERIFY_FAILS(KeyFileFormat::fromBytes(m_bytes + 'x'), ErrorCode::Damaged);
    VERIFY_FAILS(KeyFileFormat::fromBytes(m_bytes + m_bytes), ErrorCode::Damaged);
    const QByteArray inside = m_bytes.chopped(32) + "more" + m_bytes.last(32);
    VERIFY_FAILS(KeyFileFormat::fromBytes(withChecksum(inside)), ErrorCode::Damaged);
}

void KeyFileDamageTest::refusesWhatIsNoKeyFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArrayLiteral("This is a letter, not a key file.");
    QTest::newRow("a database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
    QTest::newRow("zeroes") << QByteArray(5000, '\0');
}

void KeyFileDamageTest::refusesWhatIsNoKeyFile()
{
    QFETCH(QByteArray, bytes);
    VERIFY_FAILS(KeyFileFormat::fromBytes(bytes), ErrorCode::NotABook);
}

void KeyFileDamageTest::newerVersionSaysSo()
{
    Frame frame = Frame::of(m_bytes);
    frame.version = 3;
    const Result<KeyFile> newer = KeyFileFormat::fromBytes(frame.whole());
    VERIFY_FAILS(newer, ErrorCode::NewerVersion);
    QVERIFY(newer.error().text.contains(QStringLiteral("version 3")));
    frame.version = 0;
    VERIFY_FAILS(KeyFileFormat::fromBytes(frame.whole()), ErrorCode::Damaged);
}

void KeyFileDamageTest::hostileLengthsAreBounded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const UserKeys keys = userKeysFromSeed(Secret::random(32));
    const auto row = [&keys](const char* name, const QByteArray& body) {
        QTest::newRow(name) << signedFile(body, keys);
    };
    const QByteArray good = accountWith(1, 8 * 1024, keys);
    row("no account", bodyWith({}, 0, keys.signPublic));
    row("four thousand million accounts", bodyWith(good, 0xFFFFFFFF, keys.signPublic));
    row("one account more than there is", bodyWith(good, 2, keys.signPublic));
    row("one account less than there is", bodyWith(good + good, 1, keys.signPublic));
    row("the same account twice", bodyWith(good + good, 2, keys.signPublic));
    row("memory of 4 TiB", bodyWith(accountWith(1, 0xFFFFFFFF, keys), 1, keys.signPublic));
    row("memory of nothing", bodyWith(accountWith(1, 0, keys), 1, keys.signPublic));
    row("passes for ever", bodyWith(accountWith(0xFFFFFFFF, 8 * 1024, keys), 1, keys.signPublic));
    row("no pass", bodyWith(accountWith(0, 8 * 1024, keys), 1, keys.signPublic));
    row("unknown flag", bodyWith(accountWith(1, 8 * 1024, keys, 2), 1, keys.signPublic));
    row("short signer", bodyWith(good, 1, keys.signPublic.chopped(1)));
    QByteArray longText = bodyWith(good, 1, keys.signPublic);
    longText[8] = longText[9] = longText[10] = longText[11] =
        static_cast<char>(0xFF); // the district's length
    row("length of 4 GiB", longText);
    QByteArray badText = bodyWith(good, 1, keys.signPublic);
    badText[12] = static_cast<char>(0xC0); // not UTF-8
    row("text that is no UTF-8", badText);
    row("empty body", {});
}

void KeyFileDamageTest::hostileLengthsAreBounded()
{
    QFETCH(QByteArray, bytes);
    VERIFY_FAILS(KeyFileFormat::fromBytes(bytes), ErrorCode::Damaged);
}

void KeyFileDamageTest::intruderWhoSignsIsFoundAtUnlock()
{
    // Somebody who may write the file, but has no key, adds an account and signs with it: form and signature
    // are right.
    const UserKeys intruder = userKeysFromSeed(Secret::random(32));
    Frame frame = Frame::of(m_bytes);
    const QByteArray accounts = frame.body.chopped(36); // up to the signer
    const qsizetype countAt = 8 + (4 + KeyFileFormat::fromBytes(m_bytes)->district().toUtf8().size()) + 36 +
                              84 + 8 + 4 + KeyFileFormat::fromBytes(m_bytes)->anchor().hash.size();
    QByteArray body = accounts + accountWith(1, 8 * 1024, intruder);
    const auto before = KeyFileFormat::fromBytes(m_bytes)->loginNames().size();
    QCOMPARE(qsizetype(body[countAt]), before);
    body[countAt] = static_cast<char>(before + 1);
    ByteWriter signer;
    signer.bytes(intruder.signPublic);
    frame.body = body + signer.result();
    frame.signature = signBytes(intruder, frame.signedPart());
    const Result<KeyFile> file = KeyFileFormat::fromBytes(frame.whole());
    VERIFY_OK(file);
    QCOMPARE(file->loginNames().size(), before + 1);
    VERIFY_FAILS(file->unlock(fixtureLogin(), fixturePassword()), ErrorCode::Tampered);
    VERIFY_FAILS(file->unlock(QStringLiteral("intruder"), fixturePassword()), ErrorCode::WrongCredentials);
}

void KeyFileDamageTest::unknownSignerIsTampered()
{
    const UserKeys member = userKeysFromSeed(Secret::random(32));
    const UserKeys stranger = userKeysFromSeed(Secret::random(32));
    const QByteArray account = accountWith(1, 8 * 1024, member);
    VERIFY_OK(KeyFileFormat::fromBytes(signedFile(bodyWith(account, 1, member.signPublic), member)));
    VERIFY_FAILS(KeyFileFormat::fromBytes(signedFile(bodyWith(account, 1, stranger.signPublic), stranger)),
                 ErrorCode::Tampered);
    VERIFY_FAILS(KeyFileFormat::fromBytes(signedFile(bodyWith(account, 1, member.signPublic), stranger)),
                 ErrorCode::Tampered);
}

void KeyFileDamageTest::randomBytesNeverCrash()
{
    std::mt19937 random(20261122);
    const Frame good = Frame::of(m_bytes);
    for (int round = 0; round < 3000; ++round) {
        Frame frame = good;
        const qsizetype at = static_cast<qsizetype>(random() % static_cast<unsigned>(frame.body.size()));
        const qsizetype count = static_cast<qsizetype>(random() % 16);
        for (qsizetype i = at; i < qMin(at + count + 1, frame.body.size()); ++i) {
            frame.body[i] = static_cast<char>(random());
        }
        if (random() % 4 == 0) {
            frame.body.truncate(at);
        }
        const Result<KeyFile> file = KeyFileFormat::fromBytes(frame.whole());
        QVERIFY(!file || frame.body == good.body);
    }
}

void KeyFileDamageTest::readsNoLinksFoldersOrPipes()
{
    const QTemporaryDir folder;
    const QString real = folder.filePath(QStringLiteral("real"));
    QVERIFY(writeBytes(real, m_bytes));
    VERIFY_OK(KeyFile::read(real));
    const QString link = folder.filePath(QStringLiteral("link"));
    QCOMPARE(::symlink(QFile::encodeName(real).constData(), QFile::encodeName(link).constData()), 0);
    VERIFY_FAILS(KeyFile::read(link), ErrorCode::FileSystem);
    VERIFY_FAILS(KeyFile::read(folder.path()), ErrorCode::NotABook);
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    VERIFY_FAILS(KeyFile::read(pipe), ErrorCode::NotABook); // and does not wait for a writer
    const QString huge = folder.filePath(QStringLiteral("huge"));
    QVERIFY(QFile(huge).open(QIODevice::WriteOnly) && QFile::resize(huge, 1LL << 40)); // sparse
    VERIFY_FAILS(KeyFile::read(huge), ErrorCode::NotABook);
}

void KeyFileDamageTest::missingFileIsNoBook()
{
    const QTemporaryDir folder;
    VERIFY_FAILS(KeyFile::read(folder.filePath(QStringLiteral("none"))), ErrorCode::NotABook);
    VERIFY_FAILS(KeyFile::read(QString()), ErrorCode::NotABook);
}

QTEST_GUILESS_MAIN(KeyFileDamageTest)
#include "tst_key_file_damage.moc"
