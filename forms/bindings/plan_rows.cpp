// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/bindings/plan_rows.h"

#include "forms/bindings/work_forms.h"

namespace lotsbok {
namespace {

struct StatusName {
    GoalStatus status;
    const char* id;
};
constexpr std::array<StatusName, 6> statusNames{{{GoalStatus::Planned, "planned"},
                                                 {GoalStatus::UnderWay, "ongoing"},
                                                 {GoalStatus::Reached, "reached"},
                                                 {GoalStatus::Partly, "partly"},
                                                 {GoalStatus::NotReached, "notReached"},
                                                 {GoalStatus::Ended, "ended"}}};

// A goal's text is the goal and, after a blank line, what is to be reached; its measure is what is measured
// and, after a colon, the value.
const QLatin1String textBreak("\n\n");
const QLatin1String measureBreak(": ");

QString joined(const QString& first, QLatin1String between, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
}

QString part(const QString& text, QLatin1String between, bool second)
{
    const qsizetype at = text.indexOf(between);
    if (at < 0) {
        return second ? QString() : text;
    }
    return second ? text.mid(at + between.size()) : text.left(at);
}

QString cellParagraphs(const QJsonObject& row, const char* column)
{
    return row.value(QLatin1String(column)).toString().trimmed();
}

void put(QJsonObject& row, const char* column, const QString& text)
{
    if (!text.isEmpty()) {
        row.insert(QLatin1String(column), text);
    }
}

void put(QJsonObject& row, const char* column, QDate day)
{
    put(row, column, day.isValid() ? day.toString(Qt::ISODate) : QString());
}

QJsonObject rowOf(const Activity& activity)
{
    QJsonObject row;
    put(row, "what", activity.what);
    put(row, "how", activity.how);
    put(row, "when", activity.due);
    put(row, "where", activity.where);
    put(row, "responsible", activity.party.organisation);
    put(row, "done", activity.status == ActivityStatus::Done ? QStringLiteral("yes") : QString());
    return row;
}

QJsonObject rowOf(const Goal& goal)
{
    QJsonObject row;
    put(row, "goal", part(goal.text, textBreak, false));
    put(row, "specific", part(goal.text, textBreak, true));
    put(row, "measure", part(goal.measure, measureBreak, false));
    put(row, "target", part(goal.measure, measureBreak, true));
    put(row, "accepted", goal.accepted ? QStringLiteral("yes") : QString());
    put(row, "realistic", goal.realistic ? QStringLiteral("yes") : QString());
    put(row, "due", goal.due);
    put(row, "responsible", goal.responsible);
    for (const StatusName& name : statusNames) {
        put(row, "status", name.status == goal.status ? QString::fromLatin1(name.id) : QString());
    }
    return row;
}

} // namespace

Goal goalOf(const QJsonObject& row)
{
    Goal goal;
    goal.text = joined(cellParagraphs(row, "goal"), textBreak, cellParagraphs(row, "specific"));
    goal.measure = joined(cellText(row, "measure"), measureBreak, cellText(row, "target"));
    goal.accepted = cellIsYes(row, "accepted");
    goal.realistic = cellIsYes(row, "realistic");
    goal.due = cellDate(row, "due");
    goal.responsible = cellText(row, "responsible");
    for (const StatusName& name : statusNames) {
        if (cellText(row, "status") == QLatin1String(name.id)) {
            goal.status = name.status;
        }
    }
    return goal;
}

Activity activityOf(const QJsonObject& row)
{
    Activity activity;
    activity.what = cellText(row, "what");
    activity.how = cellText(row, "how");
    activity.due = cellDate(row, "when");
    activity.where = cellText(row, "where");
    activity.status = cellIsYes(row, "done") ? ActivityStatus::Done : ActivityStatus::Open;
    return activity;
}

const Plan* currentPlan(const CaseFile& file)
{
    for (const Plan& plan : file.all<Plan>()) {
        if (plan.status == PlanStatus::Current) {
            return &plan;
        }
    }
    return nullptr;
}

QJsonArray goalRows(const CaseFile& file, const Plan& plan, PlanArea area)
{
    QJsonArray rows;
    for (const Goal& goal : file.all<Goal>()) {
        if (goal.plan != plan.id || goal.area != area) {
            continue;
        }
        QJsonObject row = rowOf(goal);
        QJsonArray activities;
        for (const Activity& activity : file.all<Activity>()) {
            if (activity.goal == goal.id) {
                activities.append(rowOf(activity));
            }
        }
        if (!activities.isEmpty()) {
            row.insert(QStringLiteral("activities"), activities);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace lotsbok
