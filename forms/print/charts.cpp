// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/charts.h"

#include <QRectF>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace lotsbok {

namespace {

constexpr double gradeWidth = 92; ///< of the names beside a step chart
constexpr double dateRoom = 26;   ///< under it
constexpr double dateWidth = 84;
constexpr double topRoom = 10;
constexpr double dotRadius = 3.2;
constexpr double axisNameWidth = 104; ///< of the names around a radar chart
constexpr double legendRoom = 24;
constexpr int shortestDays = 14; ///< that a step chart shows, so that a first assessment is no bare dot

struct StepPlot {
    const StepChart& chart;
    QRectF area;
    QDate first;
    qint64 days = shortestDays;

    [[nodiscard]] double x(QDate day) const
    {
        return area.left() + area.width() * double(first.daysTo(day)) / double(days);
    }
    [[nodiscard]] double y(int grade) const
    {
        const auto count = double(std::max<qsizetype>(1, chart.grades.size()));
        const double place = std::clamp(double(grade), 1.0, count) - 0.5;
        return area.bottom() - area.height() * place / count;
    }
};

void addGrades(Drawing& drawing, const StepPlot& plot)
{
    for (int grade = 1; grade <= plot.chart.grades.size(); ++grade) {
        const double y = plot.y(grade);
        drawing.lines.push_back({{plot.area.left(), y}, {plot.area.right(), y}, 0.5, ink::rule, {}});
        drawing.labels.push_back({{gradeWidth / 2 - 4, y},
                                  gradeWidth - 8,
                                  plot.chart.grades.at(grade - 1),
                                  style::note,
                                  1,
                                  Drawing::Side::Right});
    }
}

void addDays(Drawing& drawing, const StepPlot& plot)
{
    const int spaces = std::clamp(int(plot.area.width() / (dateWidth + 12)), 1, 4);
    for (int i = 0; i <= spaces; ++i) {
        const QDate day = plot.first.addDays(plot.days * i / spaces);
        const double x = plot.x(day);
        const bool isLast = i == spaces;
        const auto side = isLast   ? Drawing::Side::Right
                          : i == 0 ? Drawing::Side::Left
                                   : Drawing::Side::Middle;
        const double shift = isLast ? -dateWidth / 2 : i == 0 ? dateWidth / 2 : 0;
        drawing.lines.push_back({{x, plot.area.bottom()}, {x, plot.area.bottom() + 4}, 0.5, ink::rule, {}});
        drawing.labels.push_back({{x + shift, plot.area.bottom() + 14},
                                  dateWidth,
                                  plot.chart.dateText ? plot.chart.dateText(day) : day.toString(Qt::ISODate),
                                  style::note,
                                  1,
                                  side});
    }
}

void addSteps(Drawing& drawing, const StepPlot& plot)
{
    const auto& points = plot.chart.points;
    for (size_t i = 0; i < points.size(); ++i) {
        const QPointF at(plot.x(points[i].on), plot.y(points[i].grade));
        const QPointF end(i + 1 < points.size() ? plot.x(points[i + 1].on) : plot.area.right(), at.y());
        drawing.lines.push_back({at, end, 1.8, ink::accent, {}});
        if (i + 1 < points.size()) {
            drawing.lines.push_back({end, {end.x(), plot.y(points[i + 1].grade)}, 1.8, ink::accent, {}});
        }
        drawing.nodes.push_back({at, dotRadius, 1.2, ink::accent, true, ink::accent});
    }
}

struct RadarPlot {
    const RadarChart& chart;
    QPointF centre;
    double radius = 1;

    [[nodiscard]] double angle(size_t axis) const
    {
        return 2 * std::numbers::pi * double(axis) / double(chart.axes.size()) - std::numbers::pi / 2;
    }
    [[nodiscard]] QPointF at(size_t axis, double share) const
    {
        return centre + radius * share * QPointF(std::cos(angle(axis)), std::sin(angle(axis)));
    }
    [[nodiscard]] QPointF at(size_t axis, int value) const
    {
        return at(axis, double(std::clamp(value, 0, chart.maximum)) / std::max(1, chart.maximum));
    }
};

void addAxes(Drawing& drawing, const RadarPlot& plot)
{
    for (const double share : {0.25, 0.5, 0.75, 1.0}) {
        drawing.rings.push_back({plot.centre, plot.radius * share, 0.5, ink::rule, false, ink::paper});
    }
    for (size_t i = 0; i < size_t(plot.chart.axes.size()); ++i) {
        drawing.lines.push_back({plot.centre, plot.at(i, 1.0), 0.5, ink::rule, {}});
        const double across = std::cos(plot.angle(i));
        const bool isAside = std::abs(across) > 0.25;
        const auto side = !isAside     ? Drawing::Side::Middle
                          : across > 0 ? Drawing::Side::Left
                                       : Drawing::Side::Right;
        const double shift = !isAside ? 0 : (across > 0 ? 1 : -1) * (axisNameWidth / 2 + 6);
        const double lift = isAside ? 0 : (std::sin(plot.angle(i)) < 0 ? -1 : 1) * 13.0;
        drawing.labels.push_back({plot.at(i, 1.0) + QPointF(shift, lift), axisNameWidth,
                                  plot.chart.axes.at(qsizetype(i)), style::note, 2, side});
    }
    drawing.labels.push_back({plot.at(0, 1.0) + QPointF(10, 7), 18, QString::number(plot.chart.maximum),
                              style::furniture, 1, Drawing::Side::Left});
    drawing.labels.push_back(
        {plot.centre + QPointF(10, 7), 18, QStringLiteral("0"), style::furniture, 1, Drawing::Side::Left});
}

/// How a series is told from the other.
struct SeriesMark {
    double width;
    Colour colour;
    std::vector<double> dashes;
    Colour fill;
};

SeriesMark markOf(bool isLast)
{
    return isLast ? SeriesMark{1.8, ink::accent, {}, ink::accent}
                  : SeriesMark{1.3, ink::text, {4, 3}, ink::paper};
}

void addSeries(Drawing& drawing, const RadarPlot& plot, const RadarChart::Series& series, bool isLast)
{
    const SeriesMark mark = markOf(isLast);
    const size_t count = std::min(series.values.size(), size_t(plot.chart.axes.size()));
    for (size_t i = 0; i < count; ++i) {
        const size_t next = (i + 1) % size_t(plot.chart.axes.size());
        if (!series.values[i]) {
            continue;
        }
        const QPointF at = plot.at(i, *series.values[i]);
        if (next < count && series.values[next]) {
            drawing.lines.push_back(
                {at, plot.at(next, *series.values[next]), mark.width, mark.colour, mark.dashes});
        }
        drawing.nodes.push_back({at, dotRadius, 1.2, mark.colour, true, mark.fill});
    }
}

void addSeriesLegend(Drawing& drawing, const RadarChart& chart)
{
    const double room = drawing.size.width() / double(std::max<size_t>(1, chart.series.size()));
    const double y = drawing.size.height() - legendRoom / 2;
    for (size_t i = 0; i < chart.series.size(); ++i) {
        const SeriesMark mark = markOf(i + 1 == chart.series.size());
        const double x = room * double(i);
        drawing.lines.push_back({{x + 4, y}, {x + 34, y}, mark.width, mark.colour, mark.dashes});
        drawing.nodes.push_back({{x + 19, y}, dotRadius, 1.2, mark.colour, true, mark.fill});
        const double width = room - 48;
        drawing.labels.push_back(
            {{x + 42 + width / 2, y}, width, chart.series[i].name, style::note, 1, Drawing::Side::Left});
    }
}

} // namespace

Drawing drawStepChart(const StepChart& chart, QSizeF size)
{
    Drawing drawing;
    drawing.size = size;
    StepPlot plot{chart,
                  QRectF(gradeWidth, topRoom, std::max(40.0, size.width() - gradeWidth - 8),
                         std::max(40.0, size.height() - topRoom - dateRoom)),
                  chart.points.empty() ? chart.until : chart.points.front().on};
    addGrades(drawing, plot);
    if (chart.points.empty() || !plot.first.isValid()) {
        return drawing;
    }
    const QDate last = std::max(chart.until.isValid() ? chart.until : plot.first, chart.points.back().on);
    plot.days = std::max<qint64>(shortestDays, plot.first.daysTo(last));
    addDays(drawing, plot);
    addSteps(drawing, plot);
    return drawing;
}

Drawing drawRadarChart(const RadarChart& chart, QSizeF size)
{
    Drawing drawing;
    drawing.size = size;
    if (chart.axes.size() < 3) {
        return drawing;
    }
    const double height = size.height() - legendRoom;
    const double radius = std::min((size.width() - 2 * axisNameWidth - 16) / 2, height / 2 - 26);
    const RadarPlot plot{chart, QPointF(size.width() / 2, height / 2), std::max(30.0, radius)};
    addAxes(drawing, plot);
    for (size_t i = 0; i < chart.series.size(); ++i) {
        addSeries(drawing, plot, chart.series[i], i + 1 == chart.series.size());
    }
    addSeriesLegend(drawing, chart);
    return drawing;
}

} // namespace lotsbok
