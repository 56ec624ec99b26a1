// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/goal_words.h"

#include "app/case/plan_words.h"
#include "app/widgets/text.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

struct GoalTr {
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

QString numberedGoal(qsizetype place, const GoalCourse& course)
{
    return QStringLiteral("%1. %2").arg(place + 1).arg(course.goal.text.simplified());
}

/// Of one goal, where the board's column names many.
QString stepName(GoalStatus status)
{
    return status == GoalStatus::Ended ? GoalTr::tr("Brought to an end") : goalStatusName(status);
}

QString wayText(const GoalCourse& course)
{
    QStringList steps;
    for (const GoalStep& step : course.steps) {
        steps.append(QStringLiteral("%1 %2").arg(stepName(step.status), shownDate(step.on)));
    }
    if (course.leftOn.isValid()) {
        steps.append(GoalTr::tr("not in the plan from %1").arg(shownDate(course.leftOn)));
    }
    return steps.join(QStringLiteral(", "));
}

QString goalDueText(const GoalCourse& course)
{
    const QString due = course.goal.due.isValid() ? shownDate(course.goal.due) : GoalTr::tr("none");
    return course.firstDue.isValid() ? GoalTr::tr("%1 (first %2)").arg(due, shownDate(course.firstDue)) : due;
}

QString agreedText(const GoalCourse& course)
{
    return course.agreedOn.isValid() ? GoalTr::tr("yes, %1").arg(shownDate(course.agreedOn))
                                     : GoalTr::tr("not recorded");
}

QString changesText(const GoalCourse& course)
{
    QStringList days;
    for (const QDate day : course.changedOn) {
        days.append(shownDate(day));
    }
    return days.join(QStringLiteral(", "));
}

/// How it stands, since when; the day is not broken.
QString stateText(const GoalCourse& course)
{
    if (course.leftOn.isValid()) {
        return GoalTr::tr("No longer in the plan");
    }
    if (course.steps.isEmpty()) {
        return stepName(course.goal.status);
    }
    QString day = shownDate(course.steps.last().on);
    day.replace(u' ', QChar::Nbsp);
    return QStringLiteral("%1 %2").arg(stepName(course.steps.last().status), day);
}

} // namespace

GoalChart goalChart(const QList<GoalCourse>& courses, QDate today, QDate closedOn)
{
    GoalChart chart;
    const bool isClosed = closedOn.isValid();
    chart.until = isClosed ? closedOn : today;
    chart.words.changed = GoalTr::tr("Changed");
    chart.words.due = GoalTr::tr("Last day");
    chart.words.until = isClosed ? GoalTr::tr("Closed") : GoalTr::tr("Today");
    chart.words.day = shownDate;
    for (size_t i = 0; i < chart.words.steps.size(); ++i) {
        chart.words.steps[i] = stepName(GoalStatus(i));
    }
    for (qsizetype i = 0; i < courses.size(); ++i) {
        const GoalCourse& course = courses.at(i);
        GoalChart::Row row = goalRow(course);
        row.group = planAreaName(course.goal.area);
        row.name = numberedGoal(i, course);
        row.state = stateText(course);
        chart.rows.push_back(std::move(row));
    }
    return chart;
}

FigureWords goalWords(const QList<GoalCourse>& courses)
{
    FigureWords words{GoalTr::tr("The goals over time"),
                      {GoalTr::tr("Goal"), GoalTr::tr("The person's yes"), GoalTr::tr("Last day"),
                       GoalTr::tr("How it has gone"), GoalTr::tr("Changed")},
                      {}};
    for (qsizetype i = 0; i < courses.size(); ++i) {
        const GoalCourse& course = courses.at(i);
        words.rows.append({numberedGoal(i, course), agreedText(course), goalDueText(course), wayText(course),
                           changesText(course)});
    }
    return words;
}

} // namespace lotsbok
