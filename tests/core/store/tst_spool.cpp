// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/child_process.h"
#include "core/store/spool.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace lotsbok;

class TestSpool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsWrittenIsRead();
    void nothingInItIsReadable();
    void everyWriterHasAFileOfItsOwn();
    void nothingWrittenLeavesNothing();
    void anEndIsKnown();
    void aCutRecordIsNotOneAndNoDamage();
    void everyChangedByteIsNoticed();
    void recordsInAnotherOrderAreNoticed();
    void aRecordCutOutIsNoticed();
    void anotherKeyIsNone();
    void whatIsNoSpoolIsRefused_data();
    void whatIsNoSpoolIsRefused();
    void aRemovedFileIsNotAppendedTo();
    void whatIsTooLargeIsRefused();
    void aKilledWriterLosesNothingAcknowledged();

private:
    std::unique_ptr<SpoolWriter> writer(const QString& station = QStringLiteral("Prov-1 åäö"))
    {
        auto made = SpoolWriter::create(m_book, m_key, station, *Workstation::thisOne());
        return made ? std::move(*made) : nullptr;
    }
    Result<SpoolContent> read(const QString& path) const
    {
        return readSpool(path, [this](const QByteArray& id) -> std::optional<Secret> {
            return id == spoolKeyId(m_key) ? std::optional(m_key.clone()) : std::nullopt;
        });
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString with(const QByteArray& bytes) const
    {
        const QString path = m_folder->filePath(QStringLiteral("ändrad"));
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? path : QString();
    }
    /// Where the frames begin: as long as the file was before the first record.
    qsizetype threeRecords()
    {
        m_writer = writer();
        const qsizetype start = bytesOf(m_writer->path()).size();
        const bool appended =
            m_writer->append("ett") && m_writer->append("två två") && m_writer->append("tre tre tre");
        return appended ? start : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
    Secret m_key = Secret::random(32);
    std::unique_ptr<SpoolWriter> m_writer;
};

void TestSpool::init()
{
    m_writer.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = m_folder->filePath(QStringLiteral("bok å.lotsbok"));
}

void TestSpool::whatIsWrittenIsRead()
{
    QVERIFY(threeRecords() > 0);
    const auto content = read(m_writer->path());
    QVERIFY(content);
    QCOMPARE(content->records, (QList<QByteArray>{"ett", "två två", "tre tre tre"}));
    QCOMPARE(content->id, m_writer->id());
    QVERIFY(!content->damaged && !content->ended);
    QVERIFY(!hasEnded(content->owner, *Workstation::thisOne()));
    QCOMPARE(m_writer->count(), 3);
    QCOMPARE(spoolPaths(m_book), QStringList{m_writer->path()});
}

void TestSpool::nothingInItIsReadable()
{
    m_writer = writer();
    QVERIFY(m_writer->append("markör-Ö-personnamn"));
    const QByteArray bytes = bytesOf(m_writer->path());
    QVERIFY(!bytes.contains("personnamn"));
    QVERIFY(!bytes.contains("karin"));
    QCOMPARE(QFile(m_writer->path()).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    const QString name = QFileInfo(m_writer->path()).fileName();
    QVERIFY2(name.startsWith(QStringLiteral("bok å.lotsbok-spool-prov-1____-")), qPrintable(name));
}

void TestSpool::everyWriterHasAFileOfItsOwn()
{
    const auto one = writer();
    const auto other = writer();
    QVERIFY(one->append("ett") && other->append("två"));
    QCOMPARE(spoolPaths(m_book).size(), 2);
    QCOMPARE(read(one->path())->records, QList<QByteArray>{"ett"});
    QCOMPARE(read(other->path())->records, QList<QByteArray>{"två"});
}

void TestSpool::nothingWrittenLeavesNothing()
{
    writer();
    QCOMPARE(spoolPaths(m_book), QStringList());
}

void TestSpool::anEndIsKnown()
{
    m_writer = writer();
    QVERIFY(m_writer->append("ett") && m_writer->end());
    const auto content = read(m_writer->path());
    QVERIFY(content->ended && !content->damaged);
    QCOMPARE(content->records, QList<QByteArray>{"ett"});
    QVERIFY(!m_writer->isOpen());
    QVERIFY(!m_writer->append("två"));
    const auto more = read(with(bytesOf(m_writer->path()) + "mer"));
    QVERIFY(more->damaged);
}

void TestSpool::aCutRecordIsNotOneAndNoDamage()
{
    const qsizetype start = threeRecords();
    const QByteArray whole = bytesOf(m_writer->path());
    for (qsizetype size = start; size < whole.size(); ++size) {
        const auto content = read(with(whole.first(size)));
        QVERIFY(content);
        QVERIFY(!content->damaged && !content->ended);
        QVERIFY(content->records.size() < 3);
    }
}

void TestSpool::everyChangedByteIsNoticed()
{
    QVERIFY(threeRecords() > 0);
    QVERIFY(m_writer->end());
    const QByteArray whole = bytesOf(m_writer->path());
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        const auto content = read(with(changed));
        const bool whatItWas = content && !content->damaged && content->ended;
        QVERIFY2(!whatItWas, QByteArray::number(at).constData());
    }
}

void TestSpool::recordsInAnotherOrderAreNoticed()
{
    const qsizetype start = threeRecords();
    const QByteArray whole = bytesOf(m_writer->path());
    const qsizetype first = 4 + 3 + 17; // length, text, tag and authentication
    const qsizetype second = 4 + qsizetype(strlen("två två")) + 17;
    const QByteArray swapped = whole.first(start) + whole.mid(start + first, second) +
                               whole.mid(start, first) + whole.mid(start + first + second);
    const auto content = read(with(swapped));
    QVERIFY(content && content->damaged);
    QCOMPARE(content->records.size(), 0);
}

void TestSpool::aRecordCutOutIsNoticed()
{
    const qsizetype start = threeRecords();
    const QByteArray whole = bytesOf(m_writer->path());
    const qsizetype first = 4 + 3 + 17;
    const auto content = read(with(whole.first(start) + whole.mid(start + first)));
    QVERIFY(content && content->damaged);
    const auto otherFile = writer();
    QVERIFY(otherFile->append("ett"));
    const auto foreign = read(with(whole + bytesOf(otherFile->path()).mid(start)));
    QVERIFY(foreign && foreign->damaged);
    QCOMPARE(foreign->records.size(), 3);
}

void TestSpool::anotherKeyIsNone()
{
    QVERIFY(threeRecords() > 0);
    const Secret other = Secret::random(32);
    const auto refused = readSpool(m_writer->path(), [](const QByteArray&) { return std::nullopt; });
    QCOMPARE(refused.error().code, ErrorCode::WrongCredentials);
    const auto wrong = readSpool(m_writer->path(), [&other](const QByteArray&) { return other.clone(); });
    QVERIFY(wrong && wrong->damaged && wrong->records.isEmpty());
    QVERIFY(spoolKey(other) != spoolKey(m_key));
}

void TestSpool::whatIsNoSpoolIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another file") << QByteArray(200, 'x');
    QTest::newRow("a newer one") << QByteArray("lotsbok-spool\2\0\0\0", 17) + QByteArray(200, 'x');
    QTest::newRow("an owner without end")
        << QByteArray("lotsbok-spool\1\0\0\0", 17) + QByteArray(32, 'x') + QByteArray(4, '\xFF');
}

void TestSpool::whatIsNoSpoolIsRefused()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(read(with(bytes)).error().code, ErrorCode::NotABook);
}

void TestSpool::aRemovedFileIsNotAppendedTo()
{
    m_writer = writer();
    QVERIFY(m_writer->append("ett"));
    QVERIFY(QFile::remove(m_writer->path()));
    QVERIFY(!m_writer->isOpen());
    QCOMPARE(m_writer->append("två").error().code, ErrorCode::FileSystem);
}

void TestSpool::whatIsTooLargeIsRefused()
{
    m_writer = writer();
    QCOMPARE(m_writer->append(QByteArray(17 * 1024 * 1024, 'x')).error().code, ErrorCode::InvalidInput);
    QVERIFY(m_writer->append("ett"));
    QCOMPARE(read(m_writer->path())->records.size(), 1);
}

void TestSpool::aKilledWriterLosesNothingAcknowledged()
{
    for (int round = 0; round < 10; ++round) {
        ChildProcess child([this](int pipe) {
            const auto spool = writer();
            for (int number = 0;; ++number) {
                if (!spool || !spool->append(QByteArray(1000, 'x') + QByteArray::number(number))) {
                    return 1;
                }
                tell(pipe, 'y');
            }
        });
        for (int number = 0; number < 5 + round; ++number) {
            QCOMPARE(child.next(), QByteArray("y"));
        }
        child.kill();
        const qsizetype acknowledged = 5 + round + child.rest().size();
        QCOMPARE(spoolPaths(m_book).size(), 1);
        const auto content = read(spoolPaths(m_book).first());
        QVERIFY(content && !content->damaged);
        QVERIFY(content->records.size() >= acknowledged);
        QVERIFY(hasEnded(content->owner, *Workstation::thisOne()));
        QVERIFY(QFile::remove(spoolPaths(m_book).first()));
    }
}

QTEST_GUILESS_MAIN(TestSpool)
#include "tst_spool.moc"
