// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/audit_log.h"
#include "core/store/row.h"
#include "core/store/transaction.h"

#include <functional>
#include <optional>
#include <type_traits>

namespace lotsbok {

class Veils;

/// What the history keeps of one write.
struct ChangeRecord {
    QString kind; ///< "client", "case", …
    QUuid id;
    int version = 0;
    QString action; ///< e.g. "client.save"
    QString reason;
    RowChange change;
    QString veil{}; ///< what the veil over its content is over, if there is one (core/store/veils.h)
};

/// An open book's tables: every write runs in a transaction that also holds its history and its audit entry,
/// and that is signed before it is committed.
class Store {
public:
    Store(std::unique_ptr<Connection> connection, Author author);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] AuditLog& audit() { return m_audit; }
    [[nodiscard]] const Author& author() const { return m_author; }
    /// What only few may read (core/store/veils.h).
    [[nodiscard]] Veils& veils() { return *m_veils; }

    /// Asked before every durable commit, and what it refuses is rolled back; and once more after it, since
    /// the machine may have slept in between: what it refuses then is not acknowledged. `isOurs` is asked why
    /// a write failed, and looks at nothing that the failed write may have changed.
    void setCommitGuard(std::function<Result<void>()> guard, std::function<Result<void>()> isOurs = {})
    {
        m_commitGuard = std::move(guard);
        m_isOurs = std::move(isOurs);
    }

    /// Runs `work` in a write transaction; rolls back when it fails.
    template<typename Work>
    std::invoke_result_t<Work> write(Work&& work)
    {
        auto transaction = Transaction::begin(*m_connection);
        if (!transaction) {
            return fail(whyNot(transaction.error()));
        }
        auto result = std::forward<Work>(work)();
        const bool isOutermost = transaction->isOutermost();
        if (!result) {
            return isOutermost ? fail(whyNot(result.error())) : result;
        }
        if (isOutermost) {
            if (auto sealed = seal(); !sealed) {
                return fail(sealed.error());
            }
        }
        if (auto committed = transaction->commit(); !committed) {
            return fail(committed.error());
        }
        if (isOutermost && m_commitGuard) {
            if (auto ours = m_commitGuard(); !ours) {
                return fail(ours.error());
            }
        }
        return result;
    }

    /// One change with its history and audit entry. Only inside write().
    Result<void> record(const ChangeRecord& change);
    /// One audit entry without content (a read, a login). Only inside write().
    Result<void> recordAction(const QString& action, const QString& subject);
    /// One audit entry whose content is a written reason, kept in the history beside it. Only inside write().
    Result<void> recordReason(const QString& action, const QString& subject, const QString& reason);

    /// Inserts (version 0) or updates a record whose table has id, version and stamps; records the change.
    /// Returns the new version; the present one, without a write, when nothing changed.
    /// Errors: Conflict when the stored version is another, or the record is gone.
    struct Save {
        QByteArray table;
        QString kind;
        QUuid id;
        int version = 0;
        std::optional<Row> stored; ///< as it is now, nothing when there is none
        int storedVersion = 0;
        Row row;
        QString reason;
    };
    Result<int> save(const Save& save);

    /// What the history keeps of one record, oldest first.
    Result<QList<HistoryEntry>> history(const QString& kind, const QUuid& id);

private:
    Result<void> appendWithContent(const QString& action, const QString& subject, const ChangeRecord& change);
    Result<void> seal(); ///< signs what was appended; asks the guard
    /// SQLite refuses to write to a file that was replaced as to one that is read-only: who asks for the
    /// lease knows better.
    [[nodiscard]] Error whyNot(const Error& error) const;
    Result<void> insertRow(const Save& save);
    Result<void> updateRow(const Save& save);
    Result<void> bindCells(Statement& statement, const Save& save);
    Result<void> insertHistory(qint64 sequence, const ChangeRecord& change);
    Result<void> veilSalt(qint64 sequence, const ChangeRecord& change);

    std::unique_ptr<Connection> m_connection;
    AuditLog m_audit;
    Author m_author;
    std::unique_ptr<Veils> m_veils;
    std::function<Result<void>()> m_commitGuard;
    std::function<Result<void>()> m_isOurs;
    bool m_unsigned = false; ///< entries were appended since the head was last signed
};

/// The bytes that an audit entry of a change commits to.
QByteArray changeContent(const QString& kind, const QUuid& id, int version, const QByteArray& before,
                         const QByteArray& after, const QString& reason);

/// "kind:uuid"
QString subjectText(const QString& kind, const QUuid& id);

/// The stored version moved while somebody worked on an older one.
Unexpected conflict();

} // namespace lotsbok
