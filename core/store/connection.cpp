// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/book_file.h"
#include "core/store/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>
#include <cstring>
#include <sodium.h>
#include <sqlite3.h>

namespace lotsbok {

namespace {

constexpr int kKeySize = 32;
constexpr int kBusyTimeoutMs = 1500;
constexpr int kPagesPerBackupStep = 512;
constexpr auto kPlaintextMark = "SQLite format 3";
constexpr int kMarkSize = 16; // with its closing zero

/// The key is set; everything else that a connection needs before its first statement.
constexpr auto kPragmas = "PRAGMA cipher_log_level = NONE;"
                          "PRAGMA cipher_compatibility = 4;"
                          "PRAGMA cipher_memory_security = OFF;"
                          "PRAGMA temp_store = MEMORY;"
                          "PRAGMA foreign_keys = ON;"
                          "PRAGMA cell_size_check = ON;"
                          "PRAGMA recursive_triggers = OFF;"
                          "PRAGMA secure_delete = ON;";

/// These read the first page.
constexpr auto kPragmasOfTheFile = "PRAGMA cache_size = -16384;"
                                   "PRAGMA journal_mode = TRUNCATE;"
                                   "PRAGMA synchronous = FULL;";

constexpr auto kPragmasOfACopy = "PRAGMA cache_size = -16384;"
                                 "PRAGMA query_only = ON;"
                                 "SELECT count(*) FROM sqlite_master;";

Unexpected notEncrypted()
{
    return fail(ErrorCode::NotABook,
                QCoreApplication::translate("Store", "The file is not an encrypted Lotsbok book."));
}

} // namespace

Connection::Connection(sqlite3* db, QString path)
    : m_db(db)
    , m_path(std::move(path))
{}

Connection::~Connection()
{
    for (sqlite3_stmt* statement : std::as_const(m_idle)) {
        sqlite3_finalize(statement);
    }
    sqlite3_close_v2(m_db);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, const Secret& key, Mode mode)
{
    if (key.size() != kKeySize) {
        return fail(ErrorCode::Failed,
                    QCoreApplication::translate("Store", "The book's key has the wrong length."));
    }
    const auto file = mode == Mode::Create ? createBookFile(path) : checkBookFile(path);
    if (!file) {
        return fail(file.error());
    }
    auto connection = openFile(path, key, mode);
    if (!connection && mode == Mode::Create) {
        QFile::remove(path);
    }
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openFile(const QString& path, const Secret& key, Mode mode)
{
    const int flags = (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE |
                      SQLITE_OPEN_NOFOLLOW;
    sqlite3* db = nullptr;
    // NOFOLLOW refuses a link anywhere in the path, so the folder is resolved first and only the file must be
    // real.
    const QByteArray name = QFile::encodeName(resolvedFolderPath(path));
    const int code = sqlite3_open_v2(name.constData(), &db, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(db, path));
    if (code != SQLITE_OK) {
        return fail(sqliteError(code, db ? sqlite3_system_errno(db) : 0));
    }
    if (auto keyed = connection->setKey(key); !keyed) {
        return fail(keyed.error());
    }
    if (mode != Mode::Create) {
        if (auto encrypted = connection->refusePlaintext(); !encrypted) {
            return fail(encrypted.error());
        }
    }
    if (auto hardened = connection->harden(mode); !hardened) {
        return fail(hardened.error());
    }
    return connection;
}

Result<void> Connection::setKey(const Secret& key)
{
    // Exactly x'64 hex digits': any other length would silently be taken as a passphrase.
    constexpr std::size_t hexSize = 2 * kKeySize;
    Secret text(hexSize + 4);
    auto* out = reinterpret_cast<char*>(text.data());
    sodium_bin2hex(out + 2, hexSize + 1, key.data(), key.size());
    out[0] = 'x';
    out[1] = '\'';
    out[hexSize + 2] = '\'';
    const int code = sqlite3_key_v2(m_db, "main", out, static_cast<int>(hexSize + 3));
    if (code != SQLITE_OK) {
        return fail(sqliteError(code));
    }
    return {};
}

Result<void> Connection::harden(Mode mode)
{
    sqlite3_extended_result_codes(m_db, 1);
    sqlite3_busy_timeout(m_db, kBusyTimeoutMs);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 0);
    if (!sqlite3_compileoption_used("HAS_CODEC")) {
        return notEncrypted();
    }
    if (auto set = execute(kPragmas); !set || mode == Mode::Inspect) {
        return set;
    }
    return execute(mode == Mode::ReadOnly ? kPragmasOfACopy : kPragmasOfTheFile);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}

int Connection::changes() const
{
    return sqlite3_changes(m_db);
}

qint64 Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

qint64 Connection::totalChanges() const
{
    return sqlite3_total_changes64(m_db);
}

bool Connection::hasMoved() const
{
    int moved = 0;
    const int code = sqlite3_file_control(m_db, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && moved != 0;
}

Result<qint64> Connection::integer(const char* sql)
{
    Statement statement = prepare(sql);
    const auto row = statement.step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? statement.integer(0) : 0;
}

Statement Connection::prepare(const QByteArray& sql)
{
    if (sqlite3_stmt* idle = m_idle.take(sql)) {
        return {*this, idle, sql, std::nullopt};
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_db, sql.constData(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        return {*this, nullptr, sql, lastSqliteError(m_db)};
    }
    return {*this, statement, sql, std::nullopt};
}

void Connection::giveBack(const QByteArray& sql, sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.contains(sql)) {
        sqlite3_finalize(statement);
    } else {
        m_idle.insert(sql, statement);
    }
}

Result<void> Connection::execute(const char* sql)
{
    const int code = sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return fail(lastSqliteError(m_db));
    }
    return {};
}

void Connection::setBusyTimeout(int milliseconds)
{
    sqlite3_busy_timeout(m_db, milliseconds);
}

sqlite3_file* Connection::file() const
{
    sqlite3_file* file = nullptr;
    const int code = sqlite3_file_control(m_db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return code == SQLITE_OK && file && file->pMethods ? file : nullptr;
}

Result<QByteArray> Connection::storedBytes(qint64 at, qint64 size)
{
    sqlite3_file* const opened = file();
    QByteArray bytes(size, Qt::Uninitialized);
    const int code =
        opened ? opened->pMethods->xRead(opened, bytes.data(), static_cast<int>(size), at) : SQLITE_CANTOPEN;
    return code == SQLITE_OK ? Result<QByteArray>(bytes) : fail(sqliteError(code));
}

Result<qint64> Connection::storedSize()
{
    sqlite3_file* const opened = file();
    sqlite3_int64 size = 0;
    const int code = opened ? opened->pMethods->xFileSize(opened, &size) : SQLITE_CANTOPEN;
    return code == SQLITE_OK ? Result<qint64>(size) : fail(sqliteError(code));
}

Result<void> Connection::refusePlaintext()
{
    const auto head = storedBytes(0, kMarkSize);
    if (!head || std::memcmp(head->constData(), kPlaintextMark, kMarkSize) == 0) {
        return notEncrypted();
    }
    return {};
}

Result<void> Connection::proveEncrypted()
{
    if (auto encrypted = refusePlaintext(); !encrypted) {
        return encrypted;
    }
    Statement version = prepare("PRAGMA cipher_version");
    const auto row = version.step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row || version.text(0).isEmpty()) {
        return notEncrypted();
    }
    return {};
}

Result<void> Connection::copyTo(Connection& target, const Progress& progress)
{
    sqlite3_backup* copy = sqlite3_backup_init(target.m_db, "main", m_db, "main");
    if (!copy) {
        return fail(lastSqliteError(target.m_db));
    }
    int code = SQLITE_OK;
    bool cancelled = false;
    while (code == SQLITE_OK && !cancelled) {
        code = sqlite3_backup_step(copy, kPagesPerBackupStep);
        const qint64 total = sqlite3_backup_pagecount(copy);
        cancelled = progress && !progress(total - sqlite3_backup_remaining(copy), total);
    }
    const int finished = sqlite3_backup_finish(copy);
    if (cancelled) {
        return fail(ErrorCode::Cancelled, {});
    }
    if (code != SQLITE_DONE || finished != SQLITE_OK) {
        return fail(sqliteError(code != SQLITE_DONE ? code : finished, sqlite3_system_errno(target.m_db)));
    }
    return {};
}

Result<void> Connection::compact()
{
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 1);
    auto done = execute("VACUUM");
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 0);
    return done;
}

} // namespace lotsbok
