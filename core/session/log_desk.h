// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace lotsbok {

/// law.md, "Access": systematic recurring checks of the log, by the head of unit.
class LogDesk {
public:
    explicit LogDesk(Session& session)
        : m_session(session)
    {}

    /// A sample of a month's reads of cases and clients: every read with a reason, every look at protected
    /// data, every read of a sealed case, and a random part of the rest, at most `size`, the same for the
    /// same month and book. Errors: NoPermission, InvalidInput for a month that has not begun.
    Result<QList<AuditEntry>> sample(QDate month, int size = 50);
    /// Records that the review was made, with what was found. One a month.
    Result<LogReview> sign(QDate month, const QString& finding);
    Result<QList<LogReview>> reviews();

private:
    Session& m_session;
};

} // namespace lotsbok
