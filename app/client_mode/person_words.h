// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/person_view.h"

namespace lotsbok {

// Plain words for the person's own screen: no terms of the trade.

QString plainArea(PlanArea area);       ///< "Your home"
QString plainStatus(GoalStatus status); ///< "You are working on it"
QString plainHelp(PartyKind kind);      ///< "together with Jobbtorg"
QString plainMeeting(const PersonView::Meeting& meeting);
/// "Tuesday 24 November" as within a sentence, with the year when it is another than today's.
QString plainDay(QDate day, QDate today);
/// "By Tuesday 24 November", or that the day has passed without blame.
QString plainDue(QDate due, QDate today);
/// "Tuesday 24 November at 10:00–11:00"; that the lots tells, where no time is to be shown.
QString plainWhen(const PersonView::Meeting& meeting, QDate today);

} // namespace lotsbok
