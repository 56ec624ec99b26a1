// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plan_rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

QString smartaLackName(SmartaCriterion criterion)
{
    switch (criterion) {
    case SmartaCriterion::Specific:
        return QCoreApplication::translate("Rules", "what is to be achieved");
    case SmartaCriterion::Measurable:
        return QCoreApplication::translate("Rules", "a measure");
    case SmartaCriterion::Accepted:
        return QCoreApplication::translate("Rules", "the person's yes to it");
    case SmartaCriterion::Realistic:
        return QCoreApplication::translate("Rules", "a judgement that it is realistic");
    case SmartaCriterion::Timed:
        return QCoreApplication::translate("Rules", "a last day");
    case SmartaCriterion::Responsible:
        break;
    }
    return QCoreApplication::translate("Rules", "somebody responsible");
}

QList<SmartaCriterion> missingCriteria(const Goal& goal)
{
    QList<SmartaCriterion> missing;
    const auto need = [&missing](bool met, SmartaCriterion criterion) {
        if (!met) {
            missing.append(criterion);
        }
    };
    need(!goal.text.trimmed().isEmpty(), SmartaCriterion::Specific);
    need(!goal.measure.trimmed().isEmpty(), SmartaCriterion::Measurable);
    need(goal.accepted, SmartaCriterion::Accepted);
    need(goal.realistic, SmartaCriterion::Realistic);
    need(goal.due.isValid(), SmartaCriterion::Timed);
    need(!goal.responsible.trimmed().isEmpty(), SmartaCriterion::Responsible);
    return missing;
}

bool isOpen(const Goal& goal)
{
    return goal.status == GoalStatus::Planned || goal.status == GoalStatus::UnderWay ||
           goal.status == GoalStatus::Partly;
}

const Plan* workingPlan(const CaseFile& file)
{
    const Plan* found = nullptr;
    for (const Plan& plan : file.all<Plan>()) {
        if (plan.status == PlanStatus::Current) {
            return &plan;
        }
        if (plan.status == PlanStatus::Draft && (found == nullptr || plan.number > found->number)) {
            found = &plan;
        }
    }
    return found;
}

QList<Goal> goalsOf(const CaseFile& file, const Plan& plan)
{
    QList<Goal> goals;
    for (const Goal& goal : file.all<Goal>()) {
        if (goal.plan == plan.id) {
            goals.append(goal);
        }
    }
    std::stable_sort(goals.begin(), goals.end(),
                     [](const Goal& a, const Goal& b) { return a.area < b.area; });
    return goals;
}

QList<Activity> activitiesOf(const CaseFile& file, const Goal& goal)
{
    QList<Activity> activities;
    for (const Activity& activity : file.all<Activity>()) {
        if (activity.goal == goal.id) {
            activities.append(activity);
        }
    }
    return activities;
}

PlanVersion nextPlanVersion(const CaseFile& file, const Plan* from, QDate today)
{
    PlanVersion next;
    next.plan.caseId = file.value.id;
    next.plan.madeOn = today;
    for (const Plan& plan : file.all<Plan>()) {
        next.plan.number = std::max(next.plan.number, plan.number + 1);
    }
    if (from == nullptr) {
        return next;
    }
    const QList<Goal> goals = goalsOf(file, *from);
    for (const Goal& old : goals) {
        QList<Activity> open = activitiesOf(file, old);
        open.removeIf([](const Activity& each) { return each.status != ActivityStatus::Open; });
        if (!isOpen(old) && open.isEmpty()) {
            continue;
        }
        Goal goal = old;
        goal.id = GoalId::create();
        goal.version = 0;
        goal.plan = next.plan.id;
        for (Activity& activity : open) {
            activity.id = ActivityId::create();
            activity.version = 0;
            activity.goal = goal.id;
        }
        next.goals.append(goal);
        next.activities.append(open);
    }
    return next;
}

} // namespace lotsbok
