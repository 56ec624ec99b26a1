// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/goal_chart.h"

#include <QRectF>
#include <algorithm>
#include <cmath>

namespace lotsbok {

namespace {

constexpr double goalRowHeight = 28;
constexpr double goalGroupHeight = 17;
constexpr double goalHead = 16;     ///< for the name of the upright line
constexpr double goalAxisRoom = 26; ///< for the days under the rows
constexpr double goalLegendRow = 17;
constexpr double goalDayWidth = 62;
constexpr int goalLegendColumns = 4;
constexpr double largeMark = 5;
constexpr double smallMark = 2.6;
constexpr double leastApart = 9; ///< two marks closer than this are one: the later
constexpr qint64 goalFewestDays = 28;
constexpr qint64 goalMostAhead = 120; ///< days after `until` that a last day may stretch the picture

enum class GoalMark { Set, Begun, Reached, Partly, NotReached, Ended, Changed, Due };

Drawing::Line goalLine(QPointF from, QPointF to, double width, const Colour& colour,
                       const std::vector<double>& dashes = {})
{
    return {from, to, width, colour, dashes};
}

/// The left half of the ring is full.
void addHalf(Drawing& drawing, QPointF at)
{
    constexpr double step = 1.1;
    for (double x = -largeMark + step / 2; x < 0; x += step) {
        const double half = std::sqrt(largeMark * largeMark - x * x);
        drawing.strokes.push_back(
            goalLine(at + QPointF(x, -half), at + QPointF(x, half), step + 0.2, ink::accent));
    }
}

void addTick(Drawing& drawing, QPointF at)
{
    const QPointF low = at + QPointF(-0.6, 2.2);
    drawing.strokes.push_back(goalLine(at + QPointF(-2.7, 0.2), low, 1.3, ink::paper));
    drawing.strokes.push_back(goalLine(low, at + QPointF(2.6, -2.2), 1.3, ink::paper));
}

void addCross(Drawing& drawing, QPointF at)
{
    constexpr double arm = 3.8;
    drawing.strokes.push_back(goalLine(at - QPointF(arm, arm), at + QPointF(arm, arm), 1.8, ink::text));
    drawing.strokes.push_back(goalLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm), 1.8, ink::text));
}

void addDiamond(Drawing& drawing, QPointF at)
{
    constexpr double arm = 4.2;
    const std::array<QPointF, 4> corners{at + QPointF(0, -arm), at + QPointF(arm, 0), at + QPointF(0, arm),
                                         at + QPointF(-arm, 0)};
    for (size_t i = 0; i < corners.size(); ++i) {
        drawing.strokes.push_back(goalLine(corners[i], corners[(i + 1) % corners.size()], 1.1, ink::text));
    }
}

void addGoalMark(Drawing& drawing, QPointF at, GoalMark mark)
{
    const auto ring = [&](double radius, const Colour& fill) {
        drawing.nodes.push_back({at, radius, 1.3, ink::accent, true, fill});
    };
    switch (mark) {
    case GoalMark::Set:
        ring(smallMark, ink::paper);
        return;
    case GoalMark::Begun:
        ring(smallMark, ink::accent);
        return;
    case GoalMark::Partly:
        ring(largeMark, ink::paper);
        addHalf(drawing, at);
        return;
    case GoalMark::Reached:
        ring(largeMark, ink::accent);
        addTick(drawing, at);
        return;
    case GoalMark::NotReached:
        addCross(drawing, at);
        return;
    case GoalMark::Ended:
        drawing.strokes.push_back(goalLine(at - QPointF(0, 5), at + QPointF(0, 5), 2.2, ink::text));
        return;
    case GoalMark::Changed:
        drawing.strokes.push_back(goalLine(at - QPointF(0, 4.5), at + QPointF(0, 4.5), 1, ink::text));
        return;
    case GoalMark::Due:
        addDiamond(drawing, at);
        return;
    }
}

GoalMark goalMarkOf(GoalStatus status)
{
    switch (status) {
    case GoalStatus::Planned:
        return GoalMark::Set;
    case GoalStatus::UnderWay:
        return GoalMark::Begun;
    case GoalStatus::Reached:
        return GoalMark::Reached;
    case GoalStatus::Partly:
        return GoalMark::Partly;
    case GoalStatus::NotReached:
        return GoalMark::NotReached;
    case GoalStatus::Ended:
        break;
    }
    return GoalMark::Ended;
}

bool goesOn(GoalStatus status)
{
    return status == GoalStatus::Planned || status == GoalStatus::UnderWay || status == GoalStatus::Partly;
}

struct GoalPlot {
    const GoalChart& chart;
    Drawing& drawing;
    QRectF area; ///< of the lines
    double nameWidth = 0;
    double stateWidth = 0;
    QDate first{};
    qint64 days = goalFewestDays;

    [[nodiscard]] QDate last() const { return first.addDays(days); }
    [[nodiscard]] double x(QDate day) const
    {
        const double share = double(first.daysTo(day)) / double(days);
        return area.left() + area.width() * std::clamp(share, 0.0, 1.0);
    }
};

QDate firstGoalDay(const GoalChart& chart)
{
    QDate first = chart.from;
    for (const GoalChart::Row& row : chart.rows) {
        if (!row.steps.isEmpty() && (!first.isValid() || row.steps.first().on < first)) {
            first = row.steps.first().on;
        }
    }
    return first;
}

/// To the day of the chart, and on to what is due soon.
QDate lastGoalDay(const GoalChart& chart, QDate first)
{
    QDate last = std::max(chart.until.isValid() ? chart.until : first, first.addDays(goalFewestDays));
    const QDate limit = last.addDays(std::min(goalMostAhead, first.daysTo(last)));
    for (const GoalChart::Row& row : chart.rows) {
        const bool isOpen = !row.leftOn.isValid() && !row.steps.isEmpty() && goesOn(row.steps.last().status);
        if (isOpen && row.due.isValid() && row.due > last && row.due <= limit) {
            last = row.due;
        }
    }
    return last;
}

/// Where the line of a row ends: at the day of the chart, where it was left, or at the last mark.
QDate goalEnd(const GoalPlot& plot, const GoalChart::Row& row)
{
    const QDate until = plot.chart.until.isValid() ? plot.chart.until : plot.last();
    return row.leftOn.isValid() ? std::min(row.leftOn, until) : until;
}

void addGoalWay(const GoalPlot& plot, const GoalStep& step, QDate to, double y)
{
    const QPointF from(plot.x(step.on), y);
    const QPointF end(plot.x(to), y);
    if (!goesOn(step.status) || end.x() <= from.x()) {
        return;
    }
    const bool isBegun = step.status != GoalStatus::Planned;
    plot.drawing.lines.push_back(isBegun ? goalLine(from, end, 2, ink::accent)
                                         : goalLine(from, end, 1.1, ink::box, {2, 2}));
}

void addGoalSteps(const GoalPlot& plot, const GoalChart::Row& row, double y)
{
    const QDate end = goalEnd(plot, row);
    for (qsizetype i = 0; i < row.steps.size(); ++i) {
        const GoalStep& step = row.steps.at(i);
        const bool isLast = i + 1 == row.steps.size();
        const QDate to = isLast ? end : row.steps.at(i + 1).on;
        addGoalWay(plot, step, to, y);
        if (isLast || plot.x(to) - plot.x(step.on) >= leastApart) {
            addGoalMark(plot.drawing, {plot.x(step.on), y}, goalMarkOf(step.status));
        }
    }
    for (const QDate day : row.changedOn) {
        const double x = plot.x(day);
        const bool hasRoom = std::none_of(row.steps.cbegin(), row.steps.cend(), [&](const GoalStep& step) {
            return std::abs(plot.x(step.on) - x) < largeMark + 1;
        });
        if (hasRoom) { // else the words beside the figure say it
            addGoalMark(plot.drawing, {x, y}, GoalMark::Changed);
        }
    }
    if (row.leftOn.isValid()) {
        addGoalMark(plot.drawing, {plot.x(row.leftOn), y}, GoalMark::Ended);
    }
    if (row.due.isValid() && row.due >= plot.first && row.due <= plot.last()) {
        const double above = 8.5; // beside the line, so that it hides no mark
        addGoalMark(plot.drawing, {plot.x(row.due), y - above}, GoalMark::Due);
    }
}

void addGoalRow(const GoalPlot& plot, const GoalChart::Row& row, double top)
{
    const double y = top + goalRowHeight / 2;
    Drawing& drawing = plot.drawing;
    drawing.lines.push_back(
        goalLine({0, top + goalRowHeight}, {drawing.size.width(), top + goalRowHeight}, 0.5, ink::rule));
    drawing.labels.push_back(
        {{plot.nameWidth / 2, y}, plot.nameWidth, row.name, style::nameOnMap, 2, Drawing::Side::Left});
    drawing.labels.push_back({{drawing.size.width() - plot.stateWidth / 2, y},
                              plot.stateWidth,
                              row.state,
                              style::note,
                              2,
                              Drawing::Side::Left});
    addGoalSteps(plot, row, y);
}

/// The days under the rows and the upright line at the day of the chart.
void addGoalDays(const GoalPlot& plot)
{
    Drawing& drawing = plot.drawing;
    const auto text = [&](QDate day) {
        return plot.chart.words.day ? plot.chart.words.day(day) : day.toString(Qt::ISODate);
    };
    const int spaces = std::clamp(int(plot.area.width() / (goalDayWidth + 14)), 1, 4);
    for (int i = 0; i <= spaces; ++i) {
        const QDate day = plot.first.addDays(plot.days * i / spaces);
        const double x = plot.x(day);
        const auto side = i == spaces ? Drawing::Side::Right
                          : i == 0    ? Drawing::Side::Left
                                      : Drawing::Side::Middle;
        const double shift = i == spaces ? -goalDayWidth / 2 : i == 0 ? goalDayWidth / 2 : 0;
        const double foot = plot.area.bottom();
        drawing.lines.push_back(goalLine({x, foot}, {x, foot + 4}, 0.5, ink::box));
        drawing.labels.push_back({{x + shift, foot + 13}, goalDayWidth, text(day), style::note, 1, side});
    }
    if (plot.chart.until.isValid()) {
        constexpr double width = 60;
        const double x = plot.x(plot.chart.until);
        drawing.lines.push_back(
            goalLine({x, plot.area.top()}, {x, plot.area.bottom()}, 0.8, ink::box, {3, 3}));
        const double centre = std::clamp(x, plot.area.left() + width / 2, plot.area.right() - width / 2);
        const auto side = centre < x   ? Drawing::Side::Right
                          : centre > x ? Drawing::Side::Left
                                       : Drawing::Side::Middle;
        drawing.labels.push_back(
            {{centre, goalHead / 2}, width, plot.chart.words.until, style::note, 1, side});
    }
}

using GoalLegend = std::vector<std::pair<GoalMark, QString>>;

/// The marks that occur, in the order of their shapes.
GoalLegend goalLegend(const GoalChart& chart)
{
    std::array<bool, 8> has{};
    for (const GoalChart::Row& row : chart.rows) {
        for (const GoalStep& step : row.steps) {
            has[size_t(goalMarkOf(step.status))] = true;
        }
        has[size_t(GoalMark::Ended)] |= row.leftOn.isValid();
        has[size_t(GoalMark::Changed)] |= !row.changedOn.isEmpty();
        has[size_t(GoalMark::Due)] |= row.due.isValid();
    }
    GoalLegend legend;
    const auto add = [&](GoalMark mark, const QString& word) {
        if (has[size_t(mark)] && !word.isEmpty()) {
            legend.emplace_back(mark, word);
        }
    };
    for (const GoalStatus status : {GoalStatus::Planned, GoalStatus::UnderWay, GoalStatus::Partly,
                                    GoalStatus::Reached, GoalStatus::NotReached, GoalStatus::Ended}) {
        add(goalMarkOf(status), chart.words.steps[size_t(status)]);
    }
    add(GoalMark::Changed, chart.words.changed);
    add(GoalMark::Due, chart.words.due);
    return legend;
}

double goalLegendHeight(const GoalLegend& legend)
{
    return goalLegendRow * std::ceil(double(legend.size()) / goalLegendColumns);
}

void addGoalLegend(Drawing& drawing, const GoalLegend& legend, double top)
{
    const double room = drawing.size.width() / goalLegendColumns;
    constexpr double key = 16;
    for (size_t i = 0; i < legend.size(); ++i) {
        const double left = room * double(i % goalLegendColumns);
        const double y = top + goalLegendRow * (std::floor(double(i) / goalLegendColumns) + 0.5);
        if (legend[i].first == GoalMark::Changed) {
            drawing.lines.push_back(goalLine({left + 1, y}, {left + 11, y}, 2, ink::accent));
        }
        addGoalMark(drawing, {left + 6, y}, legend[i].first);
        const double width = room - key - 4;
        drawing.labels.push_back(
            {{left + key + width / 2, y}, width, legend[i].second, style::note, 1, Drawing::Side::Left});
    }
}

double goalRowsHeight(const GoalChart& chart)
{
    double height = 0;
    QString group;
    for (const GoalChart::Row& row : chart.rows) {
        height += goalRowHeight + (!row.group.isEmpty() && row.group != group ? goalGroupHeight : 0);
        group = row.group;
    }
    return height;
}

void addGoalRows(const GoalPlot& plot)
{
    double top = goalHead;
    QString group;
    for (const GoalChart::Row& row : plot.chart.rows) {
        if (!row.group.isEmpty() && row.group != group) {
            const double width = plot.drawing.size.width();
            plot.drawing.labels.push_back({{width / 2, top + goalGroupHeight / 2 + 1},
                                           width,
                                           row.group,
                                           style::label,
                                           1,
                                           Drawing::Side::Left});
            top += goalGroupHeight;
        }
        group = row.group;
        addGoalRow(plot, row, top);
        top += goalRowHeight;
    }
}

} // namespace

Drawing drawGoalChart(const GoalChart& chart, double width)
{
    Drawing drawing;
    const QDate first = firstGoalDay(chart);
    if (chart.rows.empty() || !first.isValid()) {
        return drawing;
    }
    const double rows = goalRowsHeight(chart);
    const GoalLegend legend = goalLegend(chart);
    drawing.size = {width, goalHead + rows + goalAxisRoom + goalLegendHeight(legend)};
    const double nameWidth = std::min(190.0, width * 0.36);
    const double stateWidth = std::min(100.0, width * 0.2);
    const double left = nameWidth + 14;
    const QRectF area(left, goalHead, std::max(40.0, width - left - stateWidth - 12), rows);
    const qint64 days = first.daysTo(lastGoalDay(chart, first));
    const GoalPlot plot{chart, drawing, area, nameWidth, stateWidth, first, days};
    addGoalDays(plot);
    addGoalRows(plot);
    addGoalLegend(drawing, legend, goalHead + rows + goalAxisRoom);
    return drawing;
}

GoalChart::Row goalRow(const GoalCourse& course)
{
    GoalChart::Row row;
    row.steps = course.steps;
    row.due = course.goal.due;
    row.changedOn = course.changedOn;
    row.leftOn = course.leftOn;
    return row;
}

} // namespace lotsbok
