// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_view.h"
#include "forms/print/goal_chart.h"

namespace lotsbok {

// The goals of the plan over time, in the screen's words.

/// To today, or to the day on which the case was closed; numbered as the table beside it.
GoalChart goalChart(const QList<GoalCourse>& courses, QDate today, QDate closedOn = {});
/// Everything that the figure shows, and the words in full.
FigureWords goalWords(const QList<GoalCourse>& courses);

} // namespace lotsbok
