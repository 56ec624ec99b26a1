// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/child_process.h"
#include "core/store/book_generation.h"
#include "core/store/migrations.h"
#include "core/store/published_copy.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace lotsbok;

// Published copies, and moving a book away from a holder who may wake up.
class TestBookGeneration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCopyHoldsEverythingAndSaysWhen();
    void aCopyIsReadOnly();
    void aCopyIsReplacedWholeOrNotAtAll();
    void whatIsReadStaysWhileANewerComes();
    void whoHadTheBookOpenCannotWriteAfterTheMove();
    void whatWasHalfWrittenIsUndoneByTheMove();
    void whatAnInterruptedMoveLeftIsNoObstacle();
    void anotherKeyMovesNothing();
    void theGenerationIsKept();

private:
    std::unique_ptr<Connection> open(const QString& path,
                                     Connection::Mode mode = Connection::Mode::ReadWrite) const
    {
        auto opened = Connection::open(path, m_key, mode);
        return opened ? std::move(*opened) : nullptr;
    }
    static qint64 rows(Connection& connection)
    {
        return connection.integer("SELECT count(*) FROM spools").value_or(-1);
    }
    static bool addRow(Connection& connection)
    {
        return connection
            .execute("INSERT INTO spools (id, station, merged, merged_at) VALUES (randomblob(16), 'x', 0, 0)")
            .has_value();
    }
    Result<void> publish(Connection& book) const
    {
        return PublishedCopy::publish(book, m_copy, m_key, m_now, [] { return Result<void>(); });
    }

    const QDateTime m_now{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
    const Secret m_key = Secret::random(32);
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_copy;
};

void TestBookGeneration::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("bok å.lotsbok"));
    m_copy = m_path + QStringLiteral("-snapshot");
    const auto book = open(m_path, Connection::Mode::Create);
    QVERIFY(book && migrate(*book) && setBookGeneration(*book, 3));
}

void TestBookGeneration::aCopyHoldsEverythingAndSaysWhen()
{
    const auto book = open(m_path);
    QVERIFY(addRow(*book));
    QVERIFY(publish(*book));
    const auto copy = open(m_copy, Connection::Mode::ReadOnly);
    QVERIFY(copy);
    QCOMPARE(rows(*copy), 1);
    QCOMPARE(publishedAt(*copy).value(), std::optional(m_now));
    QCOMPARE(bookGeneration(*copy).value(), 3);
    QVERIFY(!publishedAt(*book)->has_value());
    QCOMPARE(QFile(m_copy).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
}

void TestBookGeneration::aCopyIsReadOnly()
{
    QVERIFY(publish(*open(m_path)));
    const auto copy = open(m_copy, Connection::Mode::ReadOnly);
    QVERIFY(!addRow(*copy));
    QVERIFY(!copy->execute("PRAGMA query_only = OFF; DELETE FROM pen"));
    QVERIFY(!QFile::exists(m_copy + QStringLiteral("-journal")));
}

void TestBookGeneration::aCopyIsReplacedWholeOrNotAtAll()
{
    const auto book = open(m_path);
    QVERIFY(publish(*book));
    QVERIFY(addRow(*book));
    const auto refused = PublishedCopy::publish(*book, m_copy, m_key, m_now.addDays(1),
                                                []() -> Result<void> { return fail(ErrorCode::InUse, {}); });
    QCOMPARE(refused.error().code, ErrorCode::InUse);
    QCOMPARE(rows(*open(m_copy, Connection::Mode::ReadOnly)), 0);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).filter(QStringLiteral(".new")), QStringList());
    QFile left(m_copy + QStringLiteral(".new-2")); // by a program that was killed
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write("skräp") > 0);
    left.close();
    QVERIFY(publish(*book));
    QCOMPARE(rows(*open(m_copy, Connection::Mode::ReadOnly)), 1);
    QVERIFY(!left.exists());
}

void TestBookGeneration::whatIsReadStaysWhileANewerComes()
{
    const auto book = open(m_path);
    QVERIFY(publish(*book));
    const auto reading = open(m_copy, Connection::Mode::ReadOnly);
    QVERIFY(!reading->hasMoved());
    QVERIFY(addRow(*book) && publish(*book));
    QCOMPARE(rows(*reading), 0);
    QVERIFY(reading->hasMoved());
    QCOMPARE(rows(*open(m_copy, Connection::Mode::ReadOnly)), 1);
}

void TestBookGeneration::whoHadTheBookOpenCannotWriteAfterTheMove()
{
    const auto asleep = open(m_path);
    QVERIFY(addRow(*asleep));
    QVERIFY(moveToNewFile(m_path, m_key));
    QVERIFY(asleep->hasMoved());
    QVERIFY(!addRow(*asleep));
    const auto book = open(m_path);
    QVERIFY(book && !book->hasMoved());
    QCOMPARE(rows(*book), 1);
    QVERIFY(addRow(*book));
    QVERIFY(!addRow(*asleep));
    QCOMPARE(rows(*book), 2);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).filter(QStringLiteral("-next")), QStringList());
}

void TestBookGeneration::whatWasHalfWrittenIsUndoneByTheMove()
{
    ChildProcess killed([this](int pipe) {
        const auto book = open(m_path);
        // Larger than the cache, so that pages of a transaction without end reach the file.
        const auto begun =
            book->execute("PRAGMA cache_size = 10; BEGIN IMMEDIATE;"
                          "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT "
                          "20000) INSERT INTO spools (id, station, merged, merged_at) "
                          "SELECT randomblob(16), 'x', 0, 0 FROM n");
        tell(pipe, begun ? 'y' : 'n');
        ::pause();
        return 0;
    });
    QCOMPARE(killed.next(), QByteArray("y"));
    killed.kill();
    QVERIFY(QFileInfo(m_path + QStringLiteral("-journal")).size() > 0);
    QVERIFY(moveToNewFile(m_path, m_key));
    QCOMPARE(QFileInfo(m_path + QStringLiteral("-journal")).size(), 0);
    QCOMPARE(rows(*open(m_path)), 0);
}

void TestBookGeneration::whatAnInterruptedMoveLeftIsNoObstacle()
{
    QFile left(m_path + QStringLiteral("-next"));
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write("halvt") > 0);
    left.close();
    QVERIFY(moveToNewFile(m_path, m_key));
    QVERIFY(!QFile::exists(left.fileName()));
    QCOMPARE(bookGeneration(*open(m_path)).value(), 3);
}

void TestBookGeneration::anotherKeyMovesNothing()
{
    const auto asleep = open(m_path);
    QVERIFY(!moveToNewFile(m_path, Secret::random(32)));
    QVERIFY(!asleep->hasMoved());
    QVERIFY(addRow(*asleep));
}

void TestBookGeneration::theGenerationIsKept()
{
    const auto book = open(m_path);
    QVERIFY(setBookGeneration(*book, 9));
    QCOMPARE(bookGeneration(*book).value(), 9);
    QVERIFY(checkRoomForCopy(m_path));
}

QTEST_GUILESS_MAIN(TestBookGeneration)
#include "tst_book_generation.moc"
