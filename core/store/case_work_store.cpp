// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_work_store.h"

#include "core/store/repository.h"
#include "core/store/secret_cases.h"
#include "core/store/veils.h"

namespace lotsbok {

namespace {

Result<CaseId> readCaseId(const Statement& row)
{
    const auto id = row.id<CaseId>(0);
    return id ? Result<CaseId>(*id) : damagedRecord("case");
}

/// "?, ?, ?"
QByteArray marks(qsizetype count)
{
    return QByteArray("?, ").repeated(count).chopped(count > 0 ? 2 : 0);
}

} // namespace

// Attachments

Result<void> CaseWorkStore::keepContent(AttachmentId id, const QByteArray& bytes)
{
    return m_store.write([&]() -> Result<void> {
        const auto ofCase = caseOf(subjectText(QStringLiteral("attachment"), id.uuid()));
        if (!ofCase || !*ofCase) {
            return ofCase ? notFound() : fail(ofCase.error());
        }
        const auto stored =
            m_store.veils().sealed(Veils::over(SubjectRef::of(**ofCase)), "bytes", id.uuid(), 1, bytes);
        if (!stored) {
            return fail(stored.error());
        }
        Statement insert =
            m_store.connection().prepare("INSERT INTO attachment_contents (attachment, bytes) VALUES (?, ?)");
        return insert.bind(id).bind(*stored).run();
    });
}

Result<QByteArray> CaseWorkStore::content(AttachmentId id)
{
    Statement select = m_store.connection().prepare(
        "SELECT bytes, attachment AS id FROM attachment_contents WHERE attachment = ?");
    const auto row = select.bind(id).step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? Result<QByteArray>(select.bytes(0)) : notFound();
}

// Meetings

Result<QList<CaseWorkStore::BookedMeeting>>
CaseWorkStore::bookedMeetings(ClientId client, const QDateTime& from, const QDateTime& to)
{
    Statement list = m_store.connection().prepare(
        "SELECT m.id, m.start_at, m.end_at, m.place FROM cases c JOIN meetings m ON m.case_id = c.id "
        "WHERE c.client = ? AND m.status = 'planned' AND m.end_at >= ? AND m.start_at <= ? "
        "ORDER BY m.start_at, m.id");
    list.bind(client).bind(from).bind(to);
    return readAll<BookedMeeting>(list, [](const Statement& row) -> Result<BookedMeeting> {
        const auto id = row.id<MeetingId>(0);
        if (!id) {
            return damagedRecord("meeting");
        }
        return BookedMeeting{*id, row.dateTime(1), row.dateTime(2), row.text(3)};
    });
}

Result<QList<CaseId>> CaseWorkStore::casesToMeetUnder(int level)
{
    Statement list = m_store.connection().prepare(
        "SELECT DISTINCT t.case_id FROM threat_assessments t JOIN meetings m ON m.case_id = t.case_id "
        "WHERE t.level >= ? AND m.status = 'planned' ORDER BY t.case_id");
    list.bind(level);
    return readAll<CaseId>(list, readCaseId);
}

// Cases

Result<void> CaseWorkStore::giveCase(CaseId id, ClientId to, const QString& reason)
{
    return m_store.write([&]() -> Result<void> {
        Statement select = m_store.connection().prepare("SELECT client, version FROM cases WHERE id = ?");
        const auto row = select.bind(id).step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return notFound();
        }
        const RowChange change = changeBetween(toJson(Row{{"client", valueOf(select.uuid(0))}}),
                                               toJson(Row{{"client", valueOf(to)}}));
        const int version = select.number(1) + 1;
        const Author& author = m_store.author();
        Statement update = m_store.connection().prepare(
            "UPDATE cases SET client = ?, version = ?, changed_at = ?, changed_by = ? WHERE id = ?");
        update.bind(to).bind(version).bind(author.clock->nowUtc()).bind(author.user).bind(id);
        if (auto done = update.run(); !done) {
            return done;
        }
        return m_store.record(
            {QStringLiteral("case"), id.uuid(), version, QStringLiteral("case.save"), reason, change});
    });
}

Result<QList<CaseId>> CaseWorkStore::everyCaseOf(ClientId client)
{
    Statement list =
        m_store.connection().prepare("SELECT id FROM cases WHERE client = ? ORDER BY year, number");
    list.bind(client);
    return readAll<CaseId>(list, readCaseId);
}

Result<QList<CaseId>> CaseWorkStore::openCasesOf(UserId lots)
{
    Statement list = m_store.connection().prepare(
        "SELECT id FROM cases WHERE closed_on IS NULL AND (lots = ? OR second_lots = ?) "
        "ORDER BY year, number");
    list.bind(lots).bind(lots);
    return readAll<CaseId>(list, readCaseId);
}

// The log

Result<QList<AuditEntry>> CaseWorkStore::entries(const QStringList& actions, const QDateTime& from,
                                                 const QDateTime& to)
{
    Statement list = prepareKnown(
        m_store,
        "SELECT a.sequence, a.at, coalesce(u.display_name, ''), a.station, a.action, a.subject, a.hash "
        "FROM audit a LEFT JOIN users u ON u.id = a.user WHERE a.at >= ? AND a.at < ? AND " +
            knownSubject("a.subject") + " AND a.action IN (" + marks(actions.size()) +
            ") ORDER BY a.sequence");
    list.bind(from).bind(to);
    for (const QString& action : actions) {
        list.bind(action);
    }
    return readAll<AuditEntry>(list, [](const Statement& row) -> Result<AuditEntry> {
        return AuditEntry{row.integer(0), row.dateTime(1), row.text(2), row.text(3),
                          row.text(4),    row.text(5),     row.bytes(6)};
    });
}

Result<QHash<qint64, QString>> CaseWorkStore::statedReasons(const QList<qint64>& sequences)
{
    QHash<qint64, QString> reasons;
    for (const qint64 sequence : sequences) {
        Statement select = m_store.connection().prepare(
            "SELECT reason FROM history WHERE audit = ? AND kind = 'case-reason'");
        const auto row = select.bind(sequence).step();
        if (!row) {
            return fail(row.error());
        }
        if (*row) {
            reasons.insert(sequence, select.text(0));
        }
    }
    return reasons;
}

Result<std::optional<CaseId>> CaseWorkStore::caseOf(const QString& subject)
{
    const QString kind = subject.section(QLatin1Char(':'), 0, 0);
    const QUuid id = QUuid::fromString(subject.section(QLatin1Char(':'), 1, 1));
    if (kind == QLatin1String("case")) {
        return CaseId::fromUuid(id);
    }
    if (kind == QLatin1String("attachment")) {
        Statement select = m_store.connection().prepare("SELECT case_id FROM attachments WHERE id = ?");
        select.bind(id);
        return readOne<CaseId>(select, readCaseId);
    }
    if (kind == QLatin1String("response")) {
        Statement select = m_store.connection().prepare(
            "SELECT subject FROM responses WHERE id = ? ORDER BY version LIMIT 1");
        const auto row = select.bind(id).step();
        if (!row) {
            return fail(row.error());
        }
        const auto about = *row ? subjectFromString(select.text(0)) : notFound();
        return about && about->kind == SubjectRef::Kind::Case ? CaseId::fromUuid(about->id) : std::nullopt;
    }
    return std::optional<CaseId>();
}

Result<QSet<CaseId>> CaseWorkStore::everSealed()
{
    Statement list = m_store.connection().prepare("SELECT id FROM cases WHERE sealed = 1 UNION "
                                                  "SELECT case_id FROM case_events WHERE kind = 'sealed'");
    const auto ids = readAll<CaseId>(list, readCaseId);
    return ids ? Result<QSet<CaseId>>(QSet<CaseId>(ids->begin(), ids->end())) : fail(ids.error());
}

} // namespace lotsbok
