// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/goal_course.h"

#include "core/base/clock.h"
#include "core/model/described.h"
#include "core/rules/plan_rules.h"

#include <algorithm>

namespace lotsbok {

namespace {

QDate goalDay(const HistoryEntry& entry)
{
    return toLocalTime(entry.at).date();
}

bool tellsOf(const HistoryEntry& entry, const char* field)
{
    return entry.after.contains(QLatin1String(field));
}

/// A first version says what is set alone, and all of it is new.
bool isFirstEntry(const HistoryEntry& entry)
{
    return entry.version <= 1;
}

QDate firstDayIn(const QList<HistoryEntry>& entries)
{
    return entries.isEmpty() ? QDate() : goalDay(entries.first());
}

/// The day the goal was set: that of its plan when both were entered at once, since a plan may be entered
/// later than it was made.
QDate dayGoalWasSet(const Plan& plan, const QList<HistoryEntry>& ofPlan, const QList<HistoryEntry>& ofGoal)
{
    const QDate entered = firstDayIn(ofGoal);
    if (!entered.isValid()) {
        return plan.madeOn;
    }
    const bool cameWithPlan = firstDayIn(ofPlan) == entered;
    return cameWithPlan && plan.madeOn.isValid() ? std::min(plan.madeOn, entered) : entered;
}

void addGoalStep(QList<GoalStep>& steps, const GoalStep& step)
{
    if (steps.isEmpty() || steps.last().status != step.status) {
        steps.append(step);
    }
}

/// One goal of one version of the plan, and the words it was set with.
struct GoalInPlan {
    GoalCourse course{};
    QString wordsAtFirst{};
    QDate dueAtFirst{};
    QString measureAtFirst{};
};

void takeEntry(GoalInPlan& goal, const HistoryEntry& entry)
{
    GoalCourse& course = goal.course;
    const QDate day = isFirstEntry(entry) ? course.setOn : goalDay(entry);
    if (isFirstEntry(entry)) {
        goal.wordsAtFirst = entry.after.value(QLatin1String("text")).toString(goal.wordsAtFirst);
        goal.measureAtFirst = entry.after.value(QLatin1String("measure")).toString();
        goal.dueAtFirst = QDate::fromString(entry.after.value(QLatin1String("due")).toString(), Qt::ISODate);
    } else if (tellsOf(entry, "text") || tellsOf(entry, "measure") || tellsOf(entry, "due")) {
        course.changedOn.append(day);
    }
    if (isFirstEntry(entry) || tellsOf(entry, "status")) {
        const QString word = entry.after.value(QLatin1String("status")).toString();
        addGoalStep(course.steps, {day, described::fromWord<GoalStatus>(word).value_or(GoalStatus::Planned)});
    }
    if (tellsOf(entry, "accepted")) {
        course.agreedOn = entry.after.value(QLatin1String("accepted")).toBool() ? day : QDate();
    }
}

GoalInPlan goalInPlan(const Goal& goal, const Plan& plan, const GoalHistory& history)
{
    const QList<HistoryEntry> entries = history.value(goal.id.uuid());
    GoalInPlan found;
    found.course.goal = goal;
    found.course.setOn = dayGoalWasSet(plan, history.value(plan.id.uuid()), entries);
    found.wordsAtFirst = goal.text;
    found.measureAtFirst = goal.measure;
    found.dueAtFirst = goal.due;
    for (const HistoryEntry& entry : entries) {
        takeEntry(found, entry);
    }
    if (entries.isEmpty()) {
        found.course.steps = {{found.course.setOn, goal.status}};
        found.course.agreedOn = goal.accepted ? found.course.setOn : QDate();
    }
    if (found.dueAtFirst.isValid() && found.dueAtFirst != goal.due) {
        found.course.firstDue = found.dueAtFirst;
    }
    return found;
}

QString bareWords(const QString& text)
{
    return text.simplified().toCaseFolded();
}

/// The earlier course goes on in the goal of the next version.
void goOnIn(GoalCourse& course, const GoalInPlan& next)
{
    const bool isOtherwise = bareWords(next.measureAtFirst) != bareWords(course.goal.measure) ||
                             next.dueAtFirst != course.goal.due;
    if (isOtherwise) {
        course.changedOn.append(next.course.setOn);
    }
    if (!course.firstDue.isValid() && course.goal.due.isValid() && course.goal.due != next.course.goal.due) {
        course.firstDue = course.goal.due;
    }
    for (const GoalStep& step : next.course.steps) {
        addGoalStep(course.steps, step);
    }
    course.changedOn.append(next.course.changedOn);
    if (!course.agreedOn.isValid() || !next.course.goal.accepted) {
        course.agreedOn = next.course.agreedOn;
    }
    course.goal = next.course.goal;
}

/// The plans that held, or hold, oldest first: drafts are none but the one that is worked with.
QList<Plan> plansThatHeld(const CaseFile& file)
{
    const Plan* working = workingPlan(file);
    QList<Plan> plans;
    for (const Plan& plan : file.all<Plan>()) {
        if (plan.status == PlanStatus::Replaced || (working != nullptr && plan.id == working->id)) {
            plans.append(plan);
        }
    }
    std::stable_sort(plans.begin(), plans.end(),
                     [](const Plan& a, const Plan& b) { return a.number < b.number; });
    return plans;
}

/// Courses that end in the version before.
struct OpenCourses {
    QList<GoalCourse> done{};
    QList<GoalCourse> latest{};

    void take(const Plan& plan, const QList<GoalInPlan>& goals)
    {
        QList<GoalCourse> next;
        for (const GoalInPlan& goal : goals) {
            const auto before = std::find_if(latest.begin(), latest.end(), [&goal](const GoalCourse& each) {
                return each.goal.area == goal.course.goal.area &&
                       bareWords(each.goal.text) == bareWords(goal.wordsAtFirst);
            });
            if (before == latest.end()) {
                next.append(goal.course);
            } else {
                goOnIn(*before, goal);
                next.append(*before);
                latest.erase(before);
            }
        }
        for (GoalCourse& left : latest) {
            if (isOpen(left.goal)) {
                left.leftOn = plan.madeOn;
            }
            done.append(left);
        }
        latest = next;
    }
};

} // namespace

QList<GoalCourse> goalCourses(const CaseFile& file, const GoalHistory& history)
{
    OpenCourses courses;
    const QList<Plan> plans = plansThatHeld(file);
    for (const Plan& plan : plans) {
        QList<GoalInPlan> goals;
        const QList<Goal> ofPlan = goalsOf(file, plan);
        for (const Goal& goal : ofPlan) {
            goals.append(goalInPlan(goal, plan, history));
        }
        courses.take(plan, goals);
    }
    QList<GoalCourse> all = courses.done + courses.latest;
    std::stable_sort(all.begin(), all.end(), [](const GoalCourse& a, const GoalCourse& b) {
        return a.goal.area != b.goal.area ? a.goal.area < b.goal.area : a.setOn < b.setOn;
    });
    return all;
}

} // namespace lotsbok
