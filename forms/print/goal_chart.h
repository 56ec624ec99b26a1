// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/goal_course.h"
#include "forms/print/drawing.h"

#include <array>
#include <functional>

namespace lotsbok {

/// How far each goal has come over time (bilaga 3.5): a line for each, from the day it was set, with a mark
/// where something happened. The marks differ in shape and are named below the lines; how the goal stands is
/// written beside its line.
struct GoalChart {
    struct Row {
        QString group{}; ///< written above the first of those that follow each other with the same one
        QString name{};  ///< at most two lines of it are shown
        QString state{}; ///< how it stands, at most two lines
        QList<GoalStep> steps{};
        QDate due{};
        QList<QDate> changedOn{};
        QDate leftOn{}; ///< nothing is drawn after it
    };
    /// What the marks are called.
    struct Words {
        std::array<QString, 6> steps{}; ///< by GoalStatus; an empty one is not named
        QString changed{};
        QString due{};
        QString until{}; ///< the upright line: "Today"
        std::function<QString(QDate)> day{};
    };
    std::vector<Row> rows{};
    QDate until{}; ///< open goals go on to this day
    QDate from{};  ///< the first day; invalid: the first that a row has
    Words words{};
};

/// As high as its rows need. Without a row that has a day: empty.
Drawing drawGoalChart(const GoalChart& chart, double width);

/// The row of a course: what is drawn of it; group, name and state are the caller's words.
GoalChart::Row goalRow(const GoalCourse& course);

} // namespace lotsbok
