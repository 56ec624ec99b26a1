// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/duty_list.h"

namespace lotsbok {

/// A duty with the words around it.
struct DutyLine {
    Duty duty;
    QString about; ///< "Åsa Ek  ·  Case 2026-0001", the employee's name, or empty for the district
};

/// What is due, overdue and alarming first: for the user, or all that the user may see. At most `limit`;
/// `more` tells how many were left out.
struct DutyLines {
    QList<DutyLine> lines;
    qsizetype more = 0;
};
Result<DutyLines> readDutyLines(Session& session, DutyList& duties, bool wholeUnit, qsizetype limit = 200);

/// Who or what a subject is, in one line as lists have it: no read of it, so not logged.
QString subjectWords(Session& session, const SubjectRef& subject);

} // namespace lotsbok
