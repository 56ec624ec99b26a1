// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/person_view.h"
#include "forms/print/goal_chart.h"

namespace lotsbok {

// The person's goals over time in plain words, of what the person's own view allows and nothing else.

/// A row for each goal, to today. Without rows while nothing has happened to any of them.
GoalChart ownGoalChart(const PersonView& view, QDate today);
/// The same for who does not see it, a sentence for each goal.
QString ownGoalsSaid(const PersonView& view, QDate today);

} // namespace lotsbok
