// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "core/store/store.h"

#include <QHash>
#include <QSet>

namespace lotsbok {

/// What the work with whole cases asks of the tables beside the described records. Rights are the Session's.
class CaseWorkStore {
public:
    explicit CaseWorkStore(Store& store)
        : m_store(store)
    {}

    // Attachments (R42): their bytes; the record itself holds the hash, and the audit chain holds the record
    Result<void> keepContent(AttachmentId id, const QByteArray& bytes);
    Result<QByteArray> content(AttachmentId id); ///< NotFound

    // Meetings across cases
    struct BookedMeeting {
        MeetingId id;
        QDateTime start;
        QDateTime end;
        QString place;
    };
    /// Planned meetings of a client that touch a span of time, by start.
    Result<QList<BookedMeeting>> bookedMeetings(ClientId client, const QDateTime& from, const QDateTime& to);
    /// Cases with a planned meeting and at least one assessment of `level` or higher; the rules decide which
    /// of them have it now.
    Result<QList<CaseId>> casesToMeetUnder(int level);

    // R40
    /// Sealed ones too, whoever asks: for moving all, never for showing.
    Result<QList<CaseId>> everyCaseOf(ClientId client);
    /// Gives a case to another client, with history and audit.
    Result<void> giveCase(CaseId id, ClientId to, const QString& reason);

    // R41
    /// Open cases where a user is first or second lots, by number.
    Result<QList<CaseId>> openCasesOf(UserId lots);

    // The log (law.md, "Access")
    /// Audit entries of actions about what the author may know of (R39), first moment included and last not,
    /// oldest first.
    Result<QList<AuditEntry>> entries(const QStringList& actions, const QDateTime& from, const QDateTime& to);
    /// The reasons that entries of the log were written with, by their sequence numbers.
    Result<QHash<qint64, QString>> statedReasons(const QList<qint64>& sequences);
    /// Cases that are sealed now or were once.
    Result<QSet<CaseId>> everSealed();

private:
    Result<std::optional<CaseId>> caseOf(const QString& subject);

    Store& m_store;
};

} // namespace lotsbok
