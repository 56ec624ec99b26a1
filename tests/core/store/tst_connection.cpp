// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/sqlite_error.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <sqlite3.h>

using namespace lotsbok;

class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPromisedSettingHolds_data();
    void everyPromisedSettingHolds();
    void doubleQuotedTextIsRefused();
    void nothingCanBeAttached();
    void theKeyMustHave32Bytes();
    void anotherKeyDoesNotOpen();
    void theFileIsEncryptedAndPrivate();
    void everyKindOfValueComesBack();
    void aTransactionRollsBackUnlessCommitted();
    void anInnerTransactionFailsAlone();
    void nothingRunsInAnOuterTransactionThatIsGone();
    void anErrorIsGivenByTheNextStep();
    void sqliteCodesAreTyped_data();
    void sqliteCodesAreTyped();
    void anEmptyDatabaseIsNoBook();
    void migrationsRunOnceAndInOrder();

private:
    [[nodiscard]] Result<std::unique_ptr<Connection>> open(Connection::Mode mode, char key = 'k') const
    {
        return Connection::open(
            m_path, Secret::fromBytes(std::vector<unsigned char>(32, static_cast<unsigned char>(key))), mode);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestConnection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("prov å.lotsbok"));
}

void TestConnection::everyPromisedSettingHolds_data()
{
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("journal") << QByteArray("PRAGMA journal_mode") << QStringLiteral("truncate");
    QTest::newRow("synchronous FULL") << QByteArray("PRAGMA synchronous") << QStringLiteral("2");
    QTest::newRow("temporary tables in memory") << QByteArray("PRAGMA temp_store") << QStringLiteral("2");
    QTest::newRow("page size") << QByteArray("PRAGMA page_size") << QStringLiteral("4096");
    QTest::newRow("cache 16 MB") << QByteArray("PRAGMA cache_size") << QStringLiteral("-16384");
    QTest::newRow("foreign keys") << QByteArray("PRAGMA foreign_keys") << QStringLiteral("1");
    QTest::newRow("trusted schema") << QByteArray("PRAGMA trusted_schema") << QStringLiteral("0");
    QTest::newRow("cell size check") << QByteArray("PRAGMA cell_size_check") << QStringLiteral("1");
    QTest::newRow("cipher") << QByteArray("PRAGMA cipher_provider") << QStringLiteral("openssl");
    QTest::newRow("secure delete") << QByteArray("PRAGMA secure_delete") << QStringLiteral("1");
}

void TestConnection::everyPromisedSettingHolds()
{
    QFETCH(QByteArray, pragma);
    QFETCH(QString, value);
    const auto connection = open(Connection::Mode::Create);
    QVERIFY(connection);
    Statement statement = (*connection)->prepare(pragma);
    QVERIFY(statement.step().value_or(false));
    QCOMPARE(statement.text(0), value);
}

void TestConnection::doubleQuotedTextIsRefused()
{
    const auto connection = open(Connection::Mode::Create);
    QVERIFY(!(*connection)->execute("SELECT \"text\""));
    QVERIFY((*connection)->execute("SELECT 'text'"));
}

void TestConnection::nothingCanBeAttached()
{
    const auto connection = open(Connection::Mode::Create);
    QVERIFY((*connection)->execute("CREATE TABLE t (x TEXT) STRICT"));
    const QString plain = m_folder->filePath(QStringLiteral("klartext"));
    QVERIFY(!(*connection)->execute(("ATTACH '" + QFile::encodeName(plain) + "' AS p KEY ''").constData()));
    QVERIFY((*connection)->compact());
    QVERIFY(!(*connection)->execute(("ATTACH '" + QFile::encodeName(plain) + "' AS p KEY ''").constData()));
    QVERIFY(!QFile::exists(plain));
}

void TestConnection::theKeyMustHave32Bytes()
{
    for (const std::size_t size : {std::size_t(0), std::size_t(31), std::size_t(33)}) {
        QVERIFY(!Connection::open(m_path, Secret(size), Connection::Mode::Create));
        QVERIFY(!QFile::exists(m_path));
    }
}

void TestConnection::anotherKeyDoesNotOpen()
{
    QVERIFY((*open(Connection::Mode::Create))->execute("CREATE TABLE t (x TEXT) STRICT"));
    const auto other = open(Connection::Mode::ReadWrite, 'x');
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Damaged);
    QVERIFY(open(Connection::Mode::ReadWrite));
    QCOMPARE(open(Connection::Mode::Create).error().code, ErrorCode::FileSystem); // never over another
}

void TestConnection::theFileIsEncryptedAndPrivate()
{
    {
        const auto connection = open(Connection::Mode::Create);
        QVERIFY(
            (*connection)->execute("CREATE TABLE t (x TEXT) STRICT; INSERT INTO t VALUES ('hemligheten')"));
        QVERIFY((*connection)->proveEncrypted());
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("SQLite format 3") && !bytes.contains("hemligheten") &&
            !bytes.contains("CREATE TABLE"));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestConnection::everyKindOfValueComesBack()
{
    const auto connection = open(Connection::Mode::Create);
    QVERIFY((*connection)
                ->execute(
                    "CREATE TABLE t (a INTEGER, b TEXT, c BLOB, d TEXT, e INTEGER, f BLOB, g TEXT) STRICT"));
    const QString text = QStringLiteral("å") + QChar(u'\0') + QString::fromUcs4(U"\U0001F600");
    const QUuid id = newUuidV7();
    const QDateTime moment(QDate(2026, 3, 29), QTime(1, 30, 0, 123), Qt::UTC);
    Statement insert = (*connection)->prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?)");
    QVERIFY(insert.bind(qint64(-9007199254740993))
                .bind(text)
                .bind(QByteArray("\0x", 2))
                .bind(QDate(2024, 2, 29))
                .bind(moment)
                .bind(id)
                .bind(QDate())
                .run());
    Statement select = (*connection)->prepare("SELECT * FROM t");
    QVERIFY(select.step().value_or(false));
    QCOMPARE(select.integer(0), qint64(-9007199254740993));
    QCOMPARE(select.text(1), text);
    QCOMPARE(select.bytes(2), QByteArray("\0x", 2));
    QCOMPARE(select.date(3), QDate(2024, 2, 29));
    QCOMPARE(select.dateTime(4), moment);
    QCOMPARE(select.uuid(5), id);
    QVERIFY(select.isNull(6) && !select.date(6).isValid());
    QVERIFY(!*select.step());
}

void TestConnection::aTransactionRollsBackUnlessCommitted()
{
    const auto connection = open(Connection::Mode::Create);
    Connection& db = **connection;
    QVERIFY(db.execute("CREATE TABLE t (x INTEGER) STRICT"));
    {
        auto transaction = Transaction::begin(db);
        QVERIFY(transaction);
        QVERIFY(db.execute("INSERT INTO t VALUES (1)"));
    }
    QCOMPARE(db.integer("SELECT count(*) FROM t").value_or(-1), 0);
    {
        auto transaction = Transaction::begin(db);
        QVERIFY(db.execute("INSERT INTO t VALUES (1)"));
        QVERIFY(transaction->commit());
    }
    QCOMPARE(db.integer("SELECT count(*) FROM t").value_or(-1), 1);
    QVERIFY(!db.inTransaction());
}

void TestConnection::anInnerTransactionFailsAlone()
{
    const auto connection = open(Connection::Mode::Create);
    Connection& db = **connection;
    QVERIFY(db.execute("CREATE TABLE t (x INTEGER) STRICT"));
    auto outer = Transaction::begin(db);
    QVERIFY(outer->isOutermost());
    QVERIFY(db.execute("INSERT INTO t VALUES (1)"));
    {
        auto inner = Transaction::begin(db);
        QVERIFY(!inner->isOutermost());
        QVERIFY(db.execute("INSERT INTO t VALUES (2)"));
    }
    {
        auto inner = Transaction::begin(db);
        QVERIFY(db.execute("INSERT INTO t VALUES (3)"));
        QVERIFY(inner->commit());
    }
    QVERIFY(outer->commit());
    QCOMPARE(db.integer("SELECT sum(x) FROM t").value_or(-1), 4);
}

void TestConnection::nothingRunsInAnOuterTransactionThatIsGone()
{
    const auto connection = open(Connection::Mode::Create);
    Connection& db = **connection;
    QVERIFY(db.execute("CREATE TABLE t (x BLOB) STRICT; PRAGMA max_page_count = 40"));
    auto outer = Transaction::begin(db);
    QVERIFY(outer);
    const auto full = db.execute("INSERT INTO t VALUES (zeroblob(1000000))");
    QCOMPARE(full.error().code, ErrorCode::NoSpace);
    QVERIFY(!db.inTransaction());     // SQLite has rolled back by itself
    QVERIFY(!Transaction::begin(db)); // would otherwise write outside of it
    QVERIFY(!outer->commit());
    QVERIFY(Transaction::begin(db));
}

void TestConnection::anErrorIsGivenByTheNextStep()
{
    const auto connection = open(Connection::Mode::Create);
    Statement broken = (*connection)->prepare("SELECT nothing FROM nowhere");
    QVERIFY(!broken.bind(1).run());
    Statement tooMany = (*connection)->prepare("SELECT ?");
    QVERIFY(!tooMany.bind(1).bind(2).step());
    QVERIFY(
        !broken.step().error().detail.contains(QStringLiteral("nowhere"))); // no statement text in the log
}

void TestConnection::sqliteCodesAreTyped_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("systemError");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, int code, int systemError, ErrorCode expected) {
        QTest::newRow(name) << code << systemError << static_cast<int>(expected);
    };
    row("full", SQLITE_FULL, 0, ErrorCode::NoSpace);
    row("corrupt", SQLITE_CORRUPT, 0, ErrorCode::Damaged);
    row("not a database", SQLITE_NOTADB, 0, ErrorCode::Damaged);
    row("busy", SQLITE_BUSY, 0, ErrorCode::InUse);
    row("locked", SQLITE_LOCKED, 0, ErrorCode::InUse);
    row("read-only", SQLITE_READONLY, 0, ErrorCode::FileSystem);
    row("moved", SQLITE_READONLY_DBMOVED, 0, ErrorCode::FileSystem);
    row("read-only folder", SQLITE_READONLY_DIRECTORY, 0, ErrorCode::FileSystem);
    row("cannot open", SQLITE_CANTOPEN, 0, ErrorCode::FileSystem);
    row("short read", SQLITE_IOERR_SHORT_READ, 0, ErrorCode::Damaged);
    row("quota", SQLITE_IOERR_WRITE, EDQUOT, ErrorCode::NoSpace);
    row("file size limit", SQLITE_IOERR_WRITE, EFBIG, ErrorCode::NoSpace);
    row("input/output", SQLITE_IOERR_READ, EIO, ErrorCode::FileSystem);
    row("unknown reference", SQLITE_CONSTRAINT_FOREIGNKEY, 0, ErrorCode::InvalidInput);
    row("too big", SQLITE_TOOBIG, 0, ErrorCode::InvalidInput);
    row("anything else", SQLITE_ERROR, 0, ErrorCode::Failed);
}

void TestConnection::sqliteCodesAreTyped()
{
    QFETCH(int, code);
    QFETCH(int, systemError);
    QFETCH(int, expected);
    const Error error = sqliteError(code, systemError);
    QCOMPARE(static_cast<int>(error.code), expected);
    QVERIFY(error.text.endsWith(u'.') && !error.text.contains(QStringLiteral("sqlite")));
    QVERIFY(error.detail.contains(QString::number(code)));
}

void TestConnection::anEmptyDatabaseIsNoBook()
{
    const auto connection = open(Connection::Mode::Create);
    QCOMPARE(schemaVersion(**connection).error().code, ErrorCode::NotABook);
    QVERIFY((*connection)->execute("PRAGMA user_version = 1"));
    QCOMPARE(schemaVersion(**connection).error().code, ErrorCode::NotABook);
}

void TestConnection::migrationsRunOnceAndInOrder()
{
    const auto connection = open(Connection::Mode::Create);
    const std::array steps{Migration{1, "CREATE TABLE a (x INTEGER) STRICT"},
                           Migration{2, "CREATE TABLE b AS SELECT x FROM a"}};
    QVERIFY(migrate(**connection, std::span(steps).first(1)));
    QCOMPARE(schemaVersion(**connection).value_or(0), 1);
    QVERIFY(*needsMigration(**connection, steps));
    QVERIFY(migrate(**connection, steps));
    QVERIFY(migrate(**connection, steps)); // nothing left to do
    QCOMPARE(schemaVersion(**connection).value_or(0), 2);
    QCOMPARE(migrate(**connection, std::span(steps).first(1)).error().code, ErrorCode::NewerVersion);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
