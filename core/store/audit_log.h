// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/records.h"
#include "core/security/key_file.h"
#include "core/store/connection.h"

#include <memory>

namespace lotsbok {

/// Who writes, from which station, when, and with which key the heads are signed.
struct Author {
    UserId user;
    QString station;
    std::shared_ptr<const Clock> clock;
    QByteArray signPublic; ///< Ed25519, as pinned in the book
    Secret signPrivate;
};

/// What one entry of the chain says. `content` is what was written, in canonical bytes; the chain commits to
/// its salted hash only, so that erasing salt and content leaves a chain that still verifies (R35).
struct AuditRecord {
    QString action;     ///< stable id, e.g. "client.save"
    QString subject;    ///< kind:id
    QByteArray content; ///< empty for reads
};

/// An entry that a station without the pen wrote into its spool: with the time, the station and the user of
/// the reading, and that user's signature over all of it (spoolProof()).
struct SpooledEntry {
    UserId user;
    QString station;
    QDateTime at;
    QString action;
    QString subject;
    QByteArray salt, contentHash;
    QUuid spool;
    qint64 number = 0; ///< of the record in its spool
    QByteArray signature;
};

/// The action whose entry, by the writer, closes the entries that were merged from a spool.
inline constexpr auto kMergeAction = "spool.merge";

/// The audit chain: every entry's hash is BLAKE2b-256 over the previous hash and the entry
/// (docs/book-format.md). The last entry of every transaction carries an Ed25519 signature by its author.
class AuditLog {
public:
    explicit AuditLog(Connection& connection)
        : m_connection(connection)
    {}

    // Query
    Result<AuditAnchor> head() const;                 ///< sequence 0 and no hash in an empty chain
    Result<QByteArray> hashAt(qint64 sequence) const; ///< empty when there is no such entry
    Result<QList<AuditEntry>> entries(qint64 fromSequence, int limit) const;

    // Change, inside a transaction
    Result<qint64> append(const Author& author, const AuditRecord& record);
    /// Takes an entry over from a spool; needs the spool's row, and an entry kMergeAction after it.
    Result<qint64> append(const SpooledEntry& entry);
    Result<void> sign(const Author& author); ///< the head, before the commit

    // Operations
    /// That the book extends what was anchored: the entry is there, and it is the same one. Error: Tampered.
    Result<void> checkAnchor(const AuditAnchor& anchor) const;
    /// Recomputes hashes and signatures from an entry on, whose predecessor is trusted. An entry of another
    /// user than who signed the transaction must be proved by that user's own signature. Error: Tampered.
    Result<qint64> verifyFrom(qint64 firstSequence, const Connection::Progress& progress = {}) const;

private:
    Connection& m_connection;
};

/// Salted hash of an entry's content.
QByteArray auditContentHash(const QByteArray& salt, const QByteArray& content);

} // namespace lotsbok
