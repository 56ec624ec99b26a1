// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today/duty_lines.h"
#include "core/session/meeting_desk.h"

namespace lotsbok {

/// One of the user's drafts, with what it is about.
struct DraftLine {
    FormDraft draft;
    QString about;
};

/// R2. How many open cases a lots has.
struct LoadLine {
    QString name;
    int first = 0;
    int second = 0;
};

/// Everything that Idag shows, read in one job on the book's thread; nothing of it is a read of a case.
struct TodayWork {
    DutyLines duties;
    QList<DraftLine> drafts{};
    QList<MeetingDesk::Row> meetings{}; ///< today's, as far as the user may see when they are (R20)
    QList<LoadLine> loads{};            ///< heaviest first; empty for who does not see all cases
    int loadLimit = 0;                  ///< shown above it
    QDate today{};
};
Result<TodayWork> readTodayWork(Session& session, DutyList& duties, bool wholeUnit);

} // namespace lotsbok
