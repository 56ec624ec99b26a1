// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/store/statement.h"

#include <QByteArray>
#include <QHash>
#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_file;

namespace lotsbok {

class Veils;

/// One open, encrypted database file. Keyed first of all calls, hardened, proved to be encrypted.
/// TRUNCATE journal with synchronous=FULL: what a commit acknowledged survives a power cut.
/// Not thread-safe, never carried over fork(). While it is open nothing else in the process may open the
/// file by other means than SQLite: closing any other descriptor would drop SQLite's locks.
class Connection {
public:
    enum class Mode {
        Create,    ///< the file must not exist
        ReadWrite, ///< falls back to reading when the file refuses writing
        ReadOnly,  ///< never writes, neither here nor beside it: for a published copy
        Inspect, ///< as ReadWrite, but nothing of the database is read: for checks of one that will not open
    };
    using Progress = std::function<bool(qint64 done, qint64 total)>; ///< false cancels

    /// `key` is the raw 32-byte database key. Errors: NotABook (empty, link, no regular file, not encrypted),
    /// Damaged, FileSystem, NoSpace, InUse.
    static Result<std::unique_ptr<Connection>> open(const QString& path, const Secret& key, Mode mode);

    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // Query
    [[nodiscard]] sqlite3* handle() const { return m_db; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] int changes() const; ///< rows that the last statement changed
    [[nodiscard]] qint64 lastRowId() const;
    [[nodiscard]] qint64 totalChanges() const; ///< rows that this connection has changed so far
    /// Whether another file, or none, stands where the open one was: what is written goes nowhere.
    [[nodiscard]] bool hasMoved() const;
    Result<qint64> integer(const char* sql); ///< first cell of the first row; 0 without a row

    /// From now on statements open what is sealed, and pass over what is sealed for others. Null: cells are
    /// read as they are stored.
    void setVeils(const Veils* veils) { m_veils = veils; }
    [[nodiscard]] const Veils* veils() const { return m_veils; }

    // Operations
    Statement prepare(const QByteArray& sql);
    Result<void> execute(const char* sql); ///< one or more statements without parameters
    /// How long a statement waits for another process' lock before it fails with InUse.
    void setBusyTimeout(int milliseconds);
    /// Reads the first bytes through SQLite's own descriptor: they must not be those of a plaintext database.
    Result<void> proveEncrypted();
    /// Copies everything to `target`, which has a key of its own. Errors as above, Cancelled.
    Result<void> copyTo(Connection& target, const Progress& progress = {});
    /// The file's own bytes, encrypted as they stand there, through SQLite's descriptor. Of one moment only
    /// while a statement of this connection stands at a row.
    Result<QByteArray> storedBytes(qint64 at, qint64 size);
    Result<qint64> storedSize();
    /// Rebuilds the file without its unused pages.
    Result<void> compact();

private:
    friend class Statement;
    friend class Transaction;
    Connection(sqlite3* db, QString path);
    static Result<std::unique_ptr<Connection>> openFile(const QString& path, const Secret& key, Mode mode);
    Result<void> setKey(const Secret& key);
    [[nodiscard]] sqlite3_file* file() const; ///< null before it is opened
    Result<void> refusePlaintext();
    Result<void> harden(Mode mode);
    void giveBack(const QByteArray& sql, struct sqlite3_stmt* statement);

    sqlite3* m_db;
    QString m_path;
    QHash<QByteArray, struct sqlite3_stmt*> m_idle; ///< prepared and not in use
    int m_depth = 0;                                ///< nested transactions
    const Veils* m_veils = nullptr;
};

} // namespace lotsbok
