// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The goals of the plan over time, on paper.
#include "core/model/described.h"
#include "core/model/record_name_sources.h"
#include "exchange/case_figures.h"
#include "forms/print/goal_chart.h"
#include "forms/print/print_words.h"
#include "translations/paper_words.h"

namespace lotsbok {

namespace {

constexpr double goalFigureWidth = 490;
/// Of a figure's height: it fits below the head of the first page, with a row of the table.
constexpr double goalFigureMost = 500;

template<typename E>
QString goalPaperWord(const char* field, E value)
{
    const QString word = described::wordOf(value);
    const char* source = wordNameSource(QStringLiteral("goal"), QLatin1String(field), word);
    return source == nullptr ? word : swedishText("RecordNames", source);
}

/// Of one goal, where a list of statuses names many.
QString goalStepOnPaper(GoalStatus status)
{
    return status == GoalStatus::Ended ? QStringLiteral("Avslutat") : goalPaperWord("status", status);
}

GoalChart::Words paperChartWords()
{
    GoalChart::Words words;
    for (const GoalStatus status : {GoalStatus::Planned, GoalStatus::UnderWay, GoalStatus::Reached,
                                    GoalStatus::Partly, GoalStatus::NotReached, GoalStatus::Ended}) {
        words.steps[size_t(status)] = goalStepOnPaper(status);
    }
    words.changed = QStringLiteral("Ändrat");
    words.due = QStringLiteral("Sista dag");
    words.day = printedDate;
    return words;
}

/// "Planerat 2026-03-02, pågår 2026-04-01".
QString wayOnPaper(const GoalCourse& course)
{
    QStringList steps;
    for (const GoalStep& step : course.steps) {
        const QString word = goalStepOnPaper(step.status);
        steps.append(
            QStringLiteral("%1 %2").arg(steps.isEmpty() ? word : word.toLower(), printedDate(step.on)));
    }
    if (course.leftOn.isValid()) {
        steps.append(QStringLiteral("inte med i planen från %1").arg(printedDate(course.leftOn)));
    }
    return steps.join(QStringLiteral(", "));
}

QString dueOnPaper(const GoalCourse& course)
{
    if (!course.goal.due.isValid()) {
        return QStringLiteral("ingen dag satt");
    }
    return course.firstDue.isValid() ? QStringLiteral("%1 (först %2)")
                                           .arg(printedDate(course.goal.due), printedDate(course.firstDue))
                                     : printedDate(course.goal.due);
}

QString agreedOnPaper(const GoalCourse& course)
{
    return course.agreedOn.isValid() ? QStringLiteral("ja, %1").arg(printedDate(course.agreedOn))
                                     : QStringLiteral("inte antecknat");
}

QString changesOnPaper(const GoalCourse& course)
{
    QStringList days;
    for (const QDate day : course.changedOn) {
        days.append(printedDate(day));
    }
    return days.join(QStringLiteral(", "));
}

/// How the goal stands, and since when.
QString stateOnPaper(const GoalCourse& course)
{
    if (course.leftOn.isValid()) {
        return QStringLiteral("Inte med längre");
    }
    const GoalStep last =
        course.steps.isEmpty() ? GoalStep{course.setOn, course.goal.status} : course.steps.last();
    return QStringLiteral("%1 %2").arg(goalStepOnPaper(last.status), printedDate(last.on));
}

QString goalSentence(const GoalCourse& course, const QString& name)
{
    QStringList parts{wayOnPaper(course), QStringLiteral("sista dag %1").arg(dueOnPaper(course)),
                      QStringLiteral("personens ja: %1").arg(agreedOnPaper(course))};
    if (!course.changedOn.isEmpty()) {
        parts.append(QStringLiteral("ändrat %1").arg(changesOnPaper(course)));
    }
    return QStringLiteral("%1: %2.").arg(name, parts.join(QStringLiteral("; ")));
}

/// A part of the goals, as one figure.
struct GoalPart {
    GoalChart chart;
    QStringList sentences;
};

/// In the same time from the first to the last part, so that they are read alike.
QList<GoalPart> goalParts(const QList<GoalCourse>& goals, QDate until, bool isClosed)
{
    GoalChart empty;
    empty.until = until;
    empty.words = paperChartWords();
    empty.words.until = isClosed ? QStringLiteral("Ärendets slut") : QStringLiteral("Utskriften");
    for (const GoalCourse& course : goals) {
        if (!empty.from.isValid() || course.setOn < empty.from) {
            empty.from = course.setOn;
        }
    }
    QList<GoalPart> parts{{empty, {}}};
    for (qsizetype i = 0; i < goals.size(); ++i) {
        const GoalCourse& course = goals.at(i);
        const QString name = QStringLiteral("%1. %2").arg(i + 1).arg(course.goal.text.simplified());
        GoalChart::Row row = goalRow(course);
        row.group = goalPaperWord("area", course.goal.area);
        row.name = name;
        row.state = stateOnPaper(course);
        GoalChart longer = parts.last().chart;
        longer.rows.push_back(row);
        const bool isFull = drawGoalChart(longer, goalFigureWidth).size.height() > goalFigureMost;
        if (isFull && !parts.last().chart.rows.empty()) {
            parts.append({empty, {}});
        }
        parts.last().chart.rows.push_back(std::move(row));
        parts.last().sentences.append(goalSentence(course, name));
    }
    return parts;
}

FigureTable goalTable(const QList<GoalCourse>& goals)
{
    FigureTable table{{{QStringLiteral("Mål"), 4},
                       {QStringLiteral("Personens ja"), 2},
                       {QStringLiteral("Sista dag"), 2},
                       {QStringLiteral("Hur det har gått"), 4},
                       {QStringLiteral("Ändrat"), 2}}};
    for (qsizetype i = 0; i < goals.size(); ++i) {
        const GoalCourse& course = goals.at(i);
        table.rows.append({QStringLiteral("%1. %2").arg(i + 1).arg(course.goal.text.simplified()),
                           agreedOnPaper(course), dueOnPaper(course), wayOnPaper(course),
                           changesOnPaper(course)});
    }
    return table;
}

} // namespace

FigureSheet goalSheet(const QList<GoalCourse>& goals, QDate today, QDate closedOn)
{
    if (goals.isEmpty()) {
        return {};
    }
    FigureSheet sheet{QStringLiteral("Målen över tid"), {}};
    const QList<GoalPart> parts = goalParts(goals, closedOn.isValid() ? closedOn : today, closedOn.isValid());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString caption =
            parts.size() == 1
                ? sheet.title
                : QStringLiteral("%1, del %2 av %3").arg(sheet.title).arg(i + 1).arg(parts.size());
        addFigure(sheet, drawGoalChart(parts.at(i).chart, goalFigureWidth), caption, parts.at(i).sentences);
    }
    addFigureTable(sheet, goalTable(goals));
    return sheet;
}

} // namespace lotsbok
