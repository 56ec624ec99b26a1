// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client_mode/own_goals.h"

#include "app/client_mode/person_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace lotsbok {

namespace {

QString ownGoalWord(const char* text)
{
    return QCoreApplication::translate("PersonWords", text);
}

/// What happened on a day, without blame.
QString plainEvent(GoalStatus status)
{
    switch (status) {
    case GoalStatus::Planned:
        return ownGoalWord(QT_TRANSLATE_NOOP("PersonWords", "You set it"));
    case GoalStatus::UnderWay:
        return ownGoalWord(QT_TRANSLATE_NOOP("PersonWords", "You began"));
    case GoalStatus::Partly:
        return ownGoalWord(QT_TRANSLATE_NOOP("PersonWords", "Part of the way"));
    case GoalStatus::Reached:
        return ownGoalWord(QT_TRANSLATE_NOOP("PersonWords", "You reached it"));
    case GoalStatus::NotReached:
    case GoalStatus::Ended: // never shown
        break;
    }
    return ownGoalWord(QT_TRANSLATE_NOOP("PersonWords", "Not this time"));
}

QString shortDay(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

bool hasMoved(const PersonView::Goal& goal)
{
    return goal.way.size() > 1;
}

} // namespace

GoalChart ownGoalChart(const PersonView& view, QDate today)
{
    GoalChart chart;
    chart.until = today;
    chart.words.until = ownGoalWord(QT_TRANSLATE_NOOP("PersonWords", "Today"));
    chart.words.due = ownGoalWord(QT_TRANSLATE_NOOP("PersonWords", "Last day"));
    chart.words.day = shortDay;
    for (size_t i = 0; i < chart.words.steps.size(); ++i) {
        chart.words.steps[i] = plainEvent(GoalStatus(i));
    }
    if (std::none_of(view.goals.cbegin(), view.goals.cend(), hasMoved)) {
        return chart;
    }
    for (const PersonView::Goal& goal : view.goals) {
        GoalChart::Row row;
        row.name = goal.text.simplified();
        row.state = plainStatus(goal.status);
        row.steps = goal.way;
        row.due = goal.due;
        chart.rows.push_back(row);
    }
    return chart;
}

QString ownGoalsSaid(const PersonView& view, QDate today)
{
    QStringList sentences;
    for (const PersonView::Goal& goal : view.goals) {
        QStringList steps;
        for (const GoalStep& step : goal.way) {
            steps.append(ownGoalWord(QT_TRANSLATE_NOOP("PersonWords", "%1 on %2"))
                             .arg(plainEvent(step.status), plainDay(step.on, today)));
        }
        steps.append(plainDue(goal.due, today));
        steps.removeAll(QString());
        sentences.append(
            QStringLiteral("%1: %2.").arg(goal.text.simplified(), steps.join(QStringLiteral(", "))));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace lotsbok
