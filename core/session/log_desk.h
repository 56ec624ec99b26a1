// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QHash>

namespace lotsbok {

/// law.md, "Access": systematic recurring checks of the log, by the head of unit.
class LogDesk {
public:
    explicit LogDesk(Session& session)
        : m_session(session)
    {}

    /// A sample of a month's reads of cases and clients, in the log's order: every stated reason with the
    /// reads that it opened, every look at protected data, every read of a case that is or was sealed, and a
    /// random part of the rest, in all at most `size` (1–1000; what is always looked at comes first). The
    /// same for the same month and book. R39: reads of a sealed case only for its readers. Errors:
    /// NoPermission, InvalidInput for a month that has not begun.
    Result<QList<AuditEntry>> sample(QDate month, int size = 50);
    /// What was stated where the sample's reads were opened with a reason, by the entries' sequence numbers.
    /// Errors as sample().
    Result<QHash<qint64, QString>> reasons(QDate month, int size = 50);
    /// Records that the review of a month that is over was made, with what was found. Errors: InvalidInput
    /// for a month that is not over or is reviewed already.
    Result<LogReview> sign(QDate month, const QString& finding);
    Result<QList<LogReview>> reviews();

private:
    struct Sorted; ///< a month's reads: those that are always looked at, and the rest
    Result<Sorted> sortedReads(QDate month);

    Session& m_session;
};

} // namespace lotsbok
