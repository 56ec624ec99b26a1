// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"

#include <QHash>

namespace lotsbok {

/// From this day on the goal had come so far.
struct GoalStep {
    QDate on{};
    GoalStatus status = GoalStatus::Planned;
    bool operator==(const GoalStep&) const = default;
};

/// Bilaga 3.5. The way of one goal through every version of the plan, from the day it was set.
struct GoalCourse {
    Goal goal{};              ///< as it stands last
    QDate setOn{};            ///< the first step
    QDate agreedOn{};         ///< the person's yes; invalid: there is none
    QDate firstDue{};         ///< the last day as it was set first; invalid where none was ever moved
    QDate leftOn{};           ///< the plan that did not take it over while it was open; invalid: none did so
    QList<GoalStep> steps{};  ///< oldest first, never two alike after each other
    QList<QDate> changedOn{}; ///< its words, measure or last day were changed, oldest first
    bool operator==(const GoalCourse&) const = default;
};

/// What the history keeps of goals and plans, by their ids.
using GoalHistory = QHash<QUuid, QList<HistoryEntry>>;

/// The goals of the plan that is worked with and of those before it, by area in the form's order, then as
/// they were set. A goal that a later version took over is the same one: the area and the words it had when
/// the version was made tell, with the words it had last before. A goal without history is known by the day
/// its plan was made and by how it stands.
QList<GoalCourse> goalCourses(const CaseFile& file, const GoalHistory& history);

} // namespace lotsbok
