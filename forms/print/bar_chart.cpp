// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/bar_chart.h"

#include <algorithm>

namespace lotsbok {

namespace {

constexpr double barWidth = 8;
constexpr double barStep = 12;     ///< from one bar of a row to the next
constexpr double rowRoom = 6;      ///< beside the bars of a row
constexpr double twoLinedRow = 24; ///< a row whose name takes two lines
constexpr qsizetype longName = 34; ///< from here on a name may take two
constexpr double countRoom = 30;   ///< for the count after the longest bar
constexpr double legendHeight = 18;
constexpr double legendKey = 22;

/// How the bars of a series are drawn: the last one full, the one before it striped.
Drawing::Line barLine(QPointF from, QPointF to, bool isStriped)
{
    Drawing::Line line{from, to, barWidth, ink::accent, {}};
    if (isStriped) {
        line.dashes = {1.6, 1.6};
    }
    return line;
}

Drawing::Label chartLabel(QPointF centre, double width, const QString& text, Drawing::Side side,
                          int lines = 1)
{
    return {centre, width, text, style::note, lines, side};
}

void addBarLegend(Drawing& drawing, const BarChart& chart, double width)
{
    const double each = width / double(chart.series.size());
    for (size_t i = 0; i < chart.series.size(); ++i) {
        const double left = each * double(i);
        const double y = legendHeight / 2;
        drawing.lines.push_back(barLine({left, y}, {left + legendKey, y}, i + 1 < chart.series.size()));
        const double room = each - legendKey - 8;
        drawing.labels.push_back(chartLabel({left + legendKey + 6 + room / 2, y}, room, chart.series[i].name,
                                            Drawing::Side::Left));
    }
}

double rowHeightOf(const BarChart& chart)
{
    const double bars = barStep * double(std::max<size_t>(1, chart.series.size())) + rowRoom;
    const bool isLong = std::any_of(chart.rows.begin(), chart.rows.end(),
                                    [](const QString& name) { return name.size() >= longName; });
    return isLong ? std::max(bars, twoLinedRow) : bars;
}

int longestBar(const BarChart& chart)
{
    int most = 1;
    for (const BarChart::Series& series : chart.series) {
        for (const auto& value : series.values) {
            most = std::max(most, value.value_or(0));
        }
    }
    return most;
}

} // namespace

Drawing drawBarChart(const BarChart& chart, double width)
{
    Drawing drawing;
    const double nameWidth = std::min(180.0, width * 0.36);
    const double top = chart.series.size() > 1 ? legendHeight : 0;
    const double rowHeight = rowHeightOf(chart);
    const double room = width - nameWidth - countRoom;
    const int most = longestBar(chart);
    drawing.size = {width, top + rowHeight * double(chart.rows.size())};
    if (top > 0) {
        addBarLegend(drawing, chart, width);
    }
    for (qsizetype row = 0; row < chart.rows.size(); ++row) {
        const double y = top + rowHeight * (double(row) + 0.5);
        drawing.labels.push_back(
            chartLabel({(nameWidth - 8) / 2, y}, nameWidth - 8, chart.rows.at(row), Drawing::Side::Right, 2));
        const double first = y - barStep * double(chart.series.size() - 1) / 2;
        for (size_t i = 0; i < chart.series.size(); ++i) {
            const auto& value = chart.series[i].values[static_cast<size_t>(row)];
            const double end = nameWidth + room * double(value.value_or(0)) / double(most);
            const double barY = first + barStep * double(i);
            if (value.value_or(0) > 0) {
                drawing.lines.push_back(barLine({nameWidth, barY}, {end, barY}, i + 1 < chart.series.size()));
            }
            drawing.labels.push_back(chartLabel({end + 4 + (countRoom - 4) / 2, barY}, countRoom - 4,
                                                value ? QString::number(*value) : QStringLiteral(".."),
                                                Drawing::Side::Left));
        }
    }
    // Where the bars begin: drawn last, over their ends.
    drawing.lines.push_back({{nameWidth, top}, {nameWidth, drawing.size.height()}, 0.8, ink::box, {}});
    return drawing;
}

} // namespace lotsbok
