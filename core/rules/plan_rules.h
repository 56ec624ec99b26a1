// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"

namespace lotsbok {

/// Bilaga 3.5: what makes a goal a SMARTA goal.
enum class SmartaCriterion { Specific, Measurable, Accepted, Realistic, Timed, Responsible };
inline Words wordsOf(SmartaCriterion)
{
    static constexpr std::array words{"specific",  "measurable", "accepted",
                                      "realistic", "timed",      "responsible"};
    return words;
}
/// Translated, as it stands in a list of what a goal lacks: "a measure", "a last day" …
QString smartaLackName(SmartaCriterion criterion);
/// What a goal lacks, in the letters' order; empty for a SMARTA goal.
QList<SmartaCriterion> missingCriteria(const Goal& goal);

/// Planned, under way or partly reached: there is more to do.
bool isOpen(const Goal& goal);

/// The plan to work with: the current one, else the draft with the highest number; nullptr without any.
const Plan* workingPlan(const CaseFile& file);
/// The goals of a plan, by area in the form's order, then as they were entered.
QList<Goal> goalsOf(const CaseFile& file, const Plan& plan);
/// The activities of a goal, as they were entered.
QList<Activity> activitiesOf(const CaseFile& file, const Goal& goal);

/// A version of the plan with what stands in it.
struct PlanVersion {
    Plan plan;
    QList<Goal> goals{};
    QList<Activity> activities{};
};
/// The next version as a draft with the next number: what is open in `from` is copied under ids of its own,
/// with the goals that have something open; agreement is asked for anew. Without `from` it is empty.
PlanVersion nextPlanVersion(const CaseFile& file, const Plan* from, QDate today);

} // namespace lotsbok
