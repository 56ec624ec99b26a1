// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/spool_merge.h"

#include "core/security/user_keys.h"
#include "core/store/draft_copies.h"
#include "core/store/stored_names.h"

#include <QFile>
#include <QFileInfo>

namespace lotsbok {

struct SpoolMerge::Step {
    QString path;
    SpoolContent content;
    qint64 merged = 0; ///< before
    MergeReport report;

    [[nodiscard]] bool isCut() const { return content.records.size() < merged; }
    [[nodiscard]] bool isDamaged() const { return content.damaged || isCut(); }
};

MergeReport& MergeReport::operator+=(const MergeReport& other)
{
    accesses += other.accesses;
    drafts += other.drafts;
    conflicts += other.conflicts;
    refused += other.refused;
    damaged += other.damaged;
    return *this;
}

Result<qint64> SpoolMerge::merged(Connection& connection, const QUuid& spool)
{
    Statement select = connection.prepare("SELECT merged FROM spools WHERE id = ?");
    const auto row = select.bind(spool).step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? select.integer(0) : 0;
}

SpoolKeys SpoolMerge::keys(Connection& connection)
{
    return [&connection](const QByteArray& id) -> std::optional<Secret> {
        Statement select = connection.prepare("SELECT key FROM spool_keys WHERE id = ?");
        const auto row = select.bind(id).step();
        if (!row || !*row) {
            return std::nullopt;
        }
        const QByteArray bytes = select.bytes(0);
        return Secret::fromBytes({reinterpret_cast<const unsigned char*>(bytes.constData()),
                                  static_cast<std::size_t>(bytes.size())});
    };
}

Result<void> SpoolMerge::keepKey(const Secret& databaseKey)
{
    const Secret key = spoolKey(databaseKey);
    Statement insert =
        m_store.connection().prepare("INSERT OR IGNORE INTO spool_keys (id, key) VALUES (?, ?)");
    const QByteArray bytes(reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size()));
    return insert.bind(spoolKeyId(key)).bind(bytes).run();
}

Result<MergeReport> SpoolMerge::mergeAll(const QString& bookPath)
{
    MergeReport all;
    for (const QString& path : spoolPaths(bookPath)) {
        const auto one = mergeOne(path);
        if (!one) {
            return one;
        }
        all += *one;
    }
    return all;
}

Result<MergeReport> SpoolMerge::mergeOne(const QString& path)
{
    auto content = readSpool(path, keys(m_store.connection()));
    if (!content) {
        return MergeReport(); // gone meanwhile, not whole yet, or not ours: nothing is known of it
    }
    Step step{path, std::move(*content), 0, {}};
    const auto merged = SpoolMerge::merged(m_store.connection(), step.content.id);
    if (!merged) {
        return fail(merged.error());
    }
    step.merged = *merged;
    if (step.content.records.size() > step.merged || step.isDamaged()) {
        const auto done = m_store.write([&]() -> Result<void> {
            Statement row = m_store.connection().prepare(
                "INSERT INTO spools (id, station, merged, merged_at) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET merged = max(merged, excluded.merged), merged_at = "
                "excluded.merged_at");
            row.bind(step.content.id).bind(step.content.owner.host);
            row.bind(static_cast<qint64>(step.content.records.size()));
            if (auto kept = row.bind(m_store.author().clock->nowUtc()).run(); !kept) {
                return kept;
            }
            for (qint64 at = step.merged; at < step.content.records.size(); ++at) {
                if (auto taken = mergeRecord(at + 1, step.content.records.at(at), step); !taken) {
                    return taken;
                }
            }
            return close(step);
        });
        if (!done) {
            return fail(done.error());
        }
    }
    if (step.isDamaged()) {
        const QFileInfo file(path);
        QFile::rename(path, file.absolutePath() + QStringLiteral("/damaged-") + file.fileName());
    } else if (step.content.ended || hasEnded(step.content.owner, m_machine)) {
        QFile::remove(path);
    }
    return step.report;
}

Result<void> SpoolMerge::close(Step& step)
{
    const QString subject = subjectText(QStringLiteral("spool"), step.content.id);
    if (step.isDamaged()) {
        ++step.report.damaged;
        if (auto noted = m_store.recordAction(QStringLiteral("spool.damaged"), subject); !noted) {
            return noted;
        }
    }
    if (step.report.refused > 0) {
        if (auto noted = m_store.recordAction(QStringLiteral("spool.refused"), subject); !noted) {
            return noted;
        }
    }
    return step.report.accesses > 0 ? m_store.recordAction(QLatin1StringView(kMergeAction), subject)
                                    : Result<void>();
}

Result<void> SpoolMerge::mergeRecord(qint64 number, const QByteArray& bytes, Step& step)
{
    const auto record = spoolRecord(bytes);
    if (!record) {
        ++step.report.refused;
        return {};
    }
    Statement pinned = m_store.connection().prepare("SELECT sign_public FROM users WHERE id = ?");
    const auto row = pinned.bind(record->user).step();
    if (!row) {
        return fail(row.error());
    }
    const bool theirs =
        *row && isSignedBy(pinned.bytes(0), spoolProof(step.content.id, number, *record), record->signature);
    if (!theirs) {
        ++step.report.refused;
        return {};
    }
    return record->kind == SpoolRecord::Kind::Access ? mergeAccess(*record, number, step)
                                                     : mergeDraft(*record, step);
}

Result<bool> SpoolMerge::isErased(const QUuid& id)
{
    Statement select = m_store.connection().prepare("SELECT 1 FROM erasures WHERE id = ?");
    return select.bind(id).step();
}

Result<void> SpoolMerge::mergeAccess(const SpoolRecord& record, qint64 number, Step& step)
{
    const QString kind = QStringLiteral("case-reason");
    const QByteArray content = record.reason.isEmpty()
                                   ? QByteArray()
                                   : changeContent(kind, record.reasonId, 1, "{}", "{}", record.reason);
    const QByteArray hash = content.isEmpty() ? QByteArray() : auditContentHash(record.salt, content);
    if (hash != record.contentHash) {
        ++step.report.refused;
        return {};
    }
    // R35: of what is erased the log keeps that it was opened, as it keeps what is in the book, and no
    // reason.
    const auto subject = subjectFromString(record.subject);
    const auto erased = subject ? isErased(subject->id) : Result<bool>(false);
    if (!erased) {
        return fail(erased.error());
    }
    const auto sequence = m_store.audit().append(SpooledEntry{
        record.user, record.station, record.at, record.action, record.subject,
        *erased ? QByteArray() : record.salt, record.contentHash, step.content.id, number, record.signature});
    if (!sequence) {
        return fail(sequence.error());
    }
    ++step.report.accesses;
    if (record.reason.isEmpty() || *erased) {
        return {};
    }
    Statement insert =
        m_store.connection().prepare("INSERT INTO history (audit, kind, id, version, before, after, reason) "
                                     "VALUES (?, ?, ?, 1, '{}', '{}', ?)");
    return insert.bind(*sequence).bind(kind).bind(record.reasonId).bind(record.reason).run();
}

Result<void> SpoolMerge::mergeDraft(const SpoolRecord& record, Step& step)
{
    const auto erased = isErased(record.draft.subject.id);
    if (!erased || *erased) {
        return erased ? Result<void>() : fail(erased.error());
    }
    DraftCopies drafts(m_store);
    const auto present = drafts.draft(record.user, record.draft.subject, record.draft.formId);
    if (!present) {
        return fail(present.error());
    }
    const QByteArray here = draftHash(*present);
    const bool isDiscard = record.kind == SpoolRecord::Kind::Discard;
    if (here == record.base) {
        ++step.report.drafts;
        return isDiscard ? drafts.removeDraft(record.user, record.draft.subject, record.draft.formId)
                         : drafts.saveDraft(record.user, record.draft);
    }
    if (!isDiscard && here == draftHash(record.draft)) {
        return {};
    }
    return mergeConflict(record, step);
}

Result<void> SpoolMerge::mergeConflict(const SpoolRecord& record, Step& step)
{
    DraftCopies drafts(m_store);
    const auto copies = drafts.copies(record.user);
    if (!copies) {
        return fail(copies.error());
    }
    const bool isDiscard = record.kind == SpoolRecord::Kind::Discard;
    for (DraftCopy copy : *copies) { // what this station wrote before, and goes on with
        if (copy.station == record.station && draftHash(copy.draft) == record.base) {
            copy.draft = record.draft;
            return isDiscard ? drafts.remove(record.user, copy.id) : drafts.change(copy);
        }
    }
    if (isDiscard) {
        return {}; // what was thrown away is not what stands here
    }
    ++step.report.conflicts;
    return drafts.add(record.user, {newUuidV7(), record.draft, record.station});
}

} // namespace lotsbok
