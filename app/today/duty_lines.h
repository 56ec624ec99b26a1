// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/duty_list.h"

namespace lotsbok {

/// A duty with the words around it.
struct DutyLine {
    Duty duty;
    QString about; ///< "Åsa Ek  ·  Case 2026-0001", the employee's name, or empty for the district
    std::optional<ClientId> client;
};

/// What is due, overdue and alarming first: for the user, or all that the user may see. At most `limit`;
/// `more` tells how many were left out.
struct DutyLines {
    QList<DutyLine> lines;
    qsizetype more = 0;
    QDate today;
};
Result<DutyLines> readDutyLines(Session& session, DutyList& duties, bool wholeUnit, qsizetype limit = 200);

/// The bilaga in which a duty is done; empty when it is done elsewhere.
QString formOf(DutyKind kind);

} // namespace lotsbok
