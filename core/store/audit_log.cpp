// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit_log.h"

#include "core/security/user_keys.h"
#include "core/store/spool_record.h"
#include "core/store/sqlite_error.h"

#include <QCoreApplication>
#include <QHash>
#include <QtEndian>
#include <sodium.h>
#include <utility>

namespace lotsbok {

namespace {

constexpr qsizetype kHashSize = 32;
constexpr qsizetype kSaltSize = 32;
constexpr auto kDomain = "lotsbok-audit-1";

QByteArray& addField(QByteArray& out, const QByteArray& bytes)
{
    const quint64 size = qToLittleEndian(static_cast<quint64>(bytes.size()));
    out.append(reinterpret_cast<const char*>(&size), sizeof size);
    return out.append(bytes);
}

QByteArray& addNumber(QByteArray& out, qint64 number)
{
    const qint64 little = qToLittleEndian(number);
    return out.append(reinterpret_cast<const char*>(&little), sizeof little);
}

struct ChainLink {
    qint64 sequence = 0;
    qint64 at = 0;
    QByteArray user;
    QString station;
    QString action;
    QString subject;
    QByteArray contentHash;
};

QByteArray hashOf(const QByteArray& previous, const ChainLink& link)
{
    QByteArray bytes(kDomain);
    addNumber(bytes, link.sequence);
    addNumber(bytes, link.at);
    addField(bytes, link.user);
    addField(bytes, link.station.toUtf8());
    addField(bytes, link.action.toUtf8());
    addField(bytes, link.subject.toUtf8());
    addField(bytes, link.contentHash);
    addField(bytes, previous);
    QByteArray hash(kHashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), kHashSize,
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

/// Names whom and what time the entry itself tells of, as far as it can be read.
Unexpected chainBroken(Connection& connection, qint64 sequence)
{
    Statement entry = connection.prepare("SELECT coalesce(u.display_name, ''), a.at, a.station FROM audit a "
                                         "LEFT JOIN users u ON u.id = a.user WHERE a.sequence = ?");
    const bool found = entry.bind(sequence).step().value_or(false);
    const QString at =
        found ? toLocalTime(entry.dateTime(1)).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
    return fail(ErrorCode::Tampered,
                found ? QCoreApplication::translate(
                            "Store", "The audit log has been changed at entry %1, which tells of: %2.")
                            .arg(QString::number(sequence),
                                 QStringLiteral("%1, %2, %3").arg(entry.text(0), at, entry.text(2)))
                      : QCoreApplication::translate("Store", "The audit log lacks entry %1.").arg(sequence));
}

bool signatureHolds(const QByteArray& hash, const QByteArray& signature, const QByteArray& key)
{
    return signature.size() == crypto_sign_BYTES && key.size() == crypto_sign_PUBLICKEYBYTES &&
           crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(signature.constData()),
                                       reinterpret_cast<const unsigned char*>(hash.constData()),
                                       static_cast<unsigned long long>(hash.size()),
                                       reinterpret_cast<const unsigned char*>(key.constData())) == 0;
}

Result<QHash<QByteArray, QByteArray>> pinnedKeys(Connection& connection)
{
    QHash<QByteArray, QByteArray> keys;
    Statement users = connection.prepare("SELECT id, sign_public FROM users");
    for (;;) {
        const auto row = users.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return keys;
        }
        keys.insert(users.bytes(0), users.bytes(1));
    }
}

} // namespace

QByteArray auditContentHash(const QByteArray& salt, const QByteArray& content)
{
    QByteArray hash(kHashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), kHashSize,
                       reinterpret_cast<const unsigned char*>(content.constData()),
                       static_cast<unsigned long long>(content.size()),
                       reinterpret_cast<const unsigned char*>(salt.constData()),
                       static_cast<size_t>(salt.size()));
    return hash;
}

Result<AuditAnchor> AuditLog::head() const
{
    Statement last = m_connection.prepare("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1");
    const auto row = last.step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? AuditAnchor{last.integer(0), last.bytes(1)} : AuditAnchor{};
}

Result<QByteArray> AuditLog::hashAt(qint64 sequence) const
{
    Statement entry = m_connection.prepare("SELECT hash FROM audit WHERE sequence = ?");
    const auto row = entry.bind(sequence).step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? entry.bytes(0) : QByteArray();
}

Result<QList<AuditEntry>> AuditLog::entries(qint64 fromSequence, int limit) const
{
    Statement list =
        m_connection.prepare("SELECT a.sequence, a.at, coalesce(u.display_name, ''), a.station, a.action, "
                             "a.subject, a.hash FROM audit a LEFT JOIN users u ON u.id = a.user "
                             "WHERE a.sequence >= ? ORDER BY a.sequence LIMIT ?");
    list.bind(fromSequence).bind(limit);
    QList<AuditEntry> entries;
    const auto done = eachRow(list, [&entries](const Statement& row) -> Result<void> {
        entries.append({row.integer(0), row.dateTime(1), row.text(2), row.text(3), row.text(4), row.text(5),
                        row.bytes(6)});
        return {};
    });
    return done ? Result<QList<AuditEntry>>(std::move(entries)) : fail(done.error());
}

namespace {

Result<qint64> insertLink(Connection& connection, const ChainLink& link, const QByteArray& salt,
                          const QByteArray& previousHash)
{
    Statement insert = connection.prepare(
        "INSERT INTO audit (sequence, at, user, station, action, subject, salt, content_hash, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(link.sequence)
        .bind(link.at)
        .bind(link.user)
        .bind(link.station)
        .bind(link.action)
        .bind(link.subject);
    insert.bind(salt.isEmpty() ? Value() : Value(salt));
    insert.bind(link.contentHash.isEmpty() ? Value() : Value(link.contentHash));
    if (auto done = insert.bind(hashOf(previousHash, link)).run(); !done) {
        return fail(done.error());
    }
    return link.sequence;
}

} // namespace

Result<qint64> AuditLog::append(const SpooledEntry& entry)
{
    const auto previous = head();
    if (!previous) {
        return fail(previous.error());
    }
    const ChainLink link{previous->sequence + 1,
                         entry.at.toMSecsSinceEpoch(),
                         entry.user.uuid().toRfc4122(),
                         entry.station,
                         entry.action,
                         entry.subject,
                         entry.contentHash};
    const auto sequence = insertLink(m_connection, link, entry.salt, previous->hash);
    if (!sequence) {
        return sequence;
    }
    Statement proof = m_connection.prepare(
        "INSERT INTO spool_proofs (audit, spool, record, signature) VALUES (?, ?, ?, ?)");
    proof.bind(*sequence).bind(entry.spool).bind(entry.number);
    if (auto done = proof.bind(entry.signature).run(); !done) {
        return fail(done.error());
    }
    return sequence;
}

Result<qint64> AuditLog::append(const Author& author, const AuditRecord& record)
{
    const auto previous = head();
    if (!previous) {
        return fail(previous.error());
    }
    QByteArray salt;
    QByteArray contentHash;
    if (!record.content.isEmpty()) {
        salt.resize(kSaltSize);
        randombytes_buf(salt.data(), kSaltSize);
        contentHash = auditContentHash(salt, record.content);
    }
    const ChainLink link{previous->sequence + 1,
                         author.clock->nowUtc().toMSecsSinceEpoch(),
                         author.user.uuid().toRfc4122(),
                         author.station,
                         record.action,
                         record.subject,
                         contentHash};
    return insertLink(m_connection, link, salt, previous->hash);
}

Result<void> AuditLog::sign(const Author& author)
{
    const auto last = head();
    if (!last) {
        return fail(last.error());
    }
    if (last->sequence == 0) {
        return {};
    }
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(last->hash.constData()),
                         static_cast<unsigned long long>(last->hash.size()), author.signPrivate.data());
    Statement update =
        m_connection.prepare("UPDATE audit SET signature = ? WHERE sequence = ? AND signature IS NULL");
    return update.bind(signature).bind(last->sequence).run();
}

Result<void> AuditLog::checkAnchor(const AuditAnchor& anchor) const
{
    if (anchor.sequence <= 0) {
        return {};
    }
    const auto hash = hashAt(anchor.sequence);
    if (!hash) {
        return fail(hash.error());
    }
    if (hash->isEmpty() || *hash != anchor.hash) {
        return fail(ErrorCode::Tampered,
                    QCoreApplication::translate("Store",
                                                "The book is older than when it was last used, or parts of "
                                                "it have been put back to an older state."),
                    QStringLiteral("audit anchor %1").arg(anchor.sequence));
    }
    return {};
}

namespace {

/// Walks the chain and knows what the next signature has to cover.
class ChainWalk {
public:
    ChainWalk(Connection& connection, QHash<QByteArray, QByteArray> keys, QByteArray previous)
        : m_connection(connection)
        , m_keys(std::move(keys))
        , m_previous(std::move(previous))
    {}

    /// Whether the next entry is one: its hash and, where it has one, its signature.
    Result<bool> next(const ChainLink& link, const QByteArray& hash, const QByteArray& signature)
    {
        if (hash != hashOf(m_previous, link)) {
            return false;
        }
        m_previous = hash;
        if (m_openFrom == 0) {
            m_openFrom = link.sequence;
            m_openUser = link.user;
        }
        m_hasOthers = m_hasOthers || link.user != m_openUser;
        return signature.isEmpty() ? Result<bool>(true) : close(link, hash, signature);
    }
    [[nodiscard]] bool isClosed() const { return m_openFrom == 0; }

private:
    Result<bool> close(const ChainLink& last, const QByteArray& hash, const QByteArray& signature)
    {
        const bool holds = signatureHolds(hash, signature, m_keys.value(last.user));
        const qint64 from = std::exchange(m_openFrom, 0);
        const bool hasOthers = std::exchange(m_hasOthers, false);
        if (!holds || !hasOthers) {
            return holds;
        }
        return last.action == QLatin1StringView(kMergeAction) ? othersAreProved(from, last)
                                                              : Result<bool>(false);
    }

    /// Whether each entry from one on that is not of the signer is proved by its own user.
    Result<bool> othersAreProved(qint64 from, const ChainLink& last)
    {
        Statement list = m_connection.prepare(
            "SELECT a.at, a.user, a.station, a.action, a.subject, a.content_hash, p.spool, p.record, "
            "p.signature FROM audit a LEFT JOIN spool_proofs p ON p.audit = a.sequence "
            "WHERE a.sequence BETWEEN ? AND ? AND a.user <> ? ORDER BY a.sequence");
        list.bind(from).bind(last.sequence).bind(last.user);
        for (;;) {
            const auto row = list.step();
            if (!row || !*row) {
                return row ? Result<bool>(true) : row;
            }
            SpoolRecord record;
            record.at = list.dateTime(0);
            record.station = list.text(2);
            record.action = list.text(3);
            record.subject = list.text(4);
            record.contentHash = list.bytes(5);
            const QUuid spool = QUuid::fromRfc4122(list.bytes(6));
            if (!isSignedBy(m_keys.value(list.bytes(1)), spoolProof(spool, list.integer(7), record),
                            list.bytes(8))) {
                return false;
            }
        }
    }

    Connection& m_connection;
    QHash<QByteArray, QByteArray> m_keys;
    QByteArray m_previous;
    qint64 m_openFrom = 0; ///< the first entry since the last signature; 0: none
    QByteArray m_openUser; ///< whose that is
    bool m_hasOthers = false;
};

} // namespace

Result<qint64> AuditLog::verifyFrom(qint64 firstSequence, const Connection::Progress& progress) const
{
    const auto keys = pinnedKeys(m_connection);
    const auto start = firstSequence > 1 ? hashAt(firstSequence - 1) : Result<QByteArray>(QByteArray());
    const auto last = head();
    if (!keys || !start || !last) {
        return fail(!keys ? keys.error() : !start ? start.error() : last.error());
    }
    if (firstSequence > 1 && start->isEmpty()) {
        return chainBroken(m_connection, firstSequence - 1);
    }
    ChainWalk walk(m_connection, *keys, *start);
    qint64 expected = firstSequence;
    Statement list =
        m_connection.prepare("SELECT sequence, at, user, station, action, subject, content_hash, hash, "
                             "signature FROM audit WHERE sequence >= ? ORDER BY sequence");
    list.bind(firstSequence);
    for (;;) {
        const auto row = list.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            break;
        }
        const ChainLink link{list.integer(0), list.integer(1), list.bytes(2), list.text(3),
                             list.text(4),    list.text(5),    list.bytes(6)};
        const QByteArray signature = list.isNull(8) ? QByteArray() : list.bytes(8);
        const auto intact = link.sequence == expected && (list.isNull(8) || !signature.isEmpty())
                                ? walk.next(link, list.bytes(7), signature)
                                : Result<bool>(false);
        if (!intact) {
            return fail(intact.error());
        }
        if (!*intact) {
            return chainBroken(m_connection, expected);
        }
        ++expected;
        if (progress && expected % 256 == 0 && !progress(expected, last->sequence)) {
            return fail(ErrorCode::Cancelled, {});
        }
    }
    if (!walk.isClosed() || expected != last->sequence + 1) {
        return chainBroken(m_connection, expected - 1);
    }
    return expected - firstSequence;
}

} // namespace lotsbok
