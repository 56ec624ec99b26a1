// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/case_figures.h"

#include "core/base/clock.h"
#include "core/rules/threat_rules.h"
#include "forms/bindings/inventory_changes.h"
#include "forms/bindings/level_text.h"
#include "forms/bindings/plan_form.h"
#include "forms/print/charts.h"
#include "forms/print/network_map.h"
#include "forms/print/print_words.h"

namespace lotsbok {

namespace {

constexpr QSizeF levelSize{470, 220};
constexpr QSizeF radarOnPaper{470, 360};

const PrintWords& swedish()
{
    return printWords(QStringLiteral("sv"));
}

/// The figure and its rows; a reader of the paper's structure hears the rows in place of the figure.
FigureSheet sheetWith(const QString& title, Drawing drawing, const QStringList& rows)
{
    FigureSheet sheet{title, {}};
    sheet.lines.append(
        {SheetLine::Kind::Figure, QStringLiteral("%1. %2").arg(title, rows.join(u' ')), std::move(drawing)});
    for (const QString& row : rows) {
        sheet.lines.append({SheetLine::Kind::Text, row, {}});
    }
    return sheet;
}

QString dayOf(const FormResponse& response)
{
    return printedDate(toLocalTime(response.registeredAt).date());
}

QString valueOnPaper(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QStringLiteral("ej besvarad");
}

RadarChart::Series seriesOf(const FormResponse& response)
{
    return {dayOf(response), {}};
}

} // namespace

FigureSheet networkSheet(const CaseFile& file)
{
    const std::vector<MapTie> ties = networkTies(networkRows(file));
    if (ties.empty()) {
        return {};
    }
    const PrintWords& words = swedish();
    QStringList rows;
    for (size_t i = 0; i < ties.size(); ++i) {
        const MapTie& tie = ties[i];
        QStringList parts{tie.name, tie.role, words.rings[size_t(tie.ring - 1)], words.map.of(tie.kind)};
        parts.removeAll(QString());
        rows.append(QStringLiteral("%1. %2.").arg(i + 1).arg(parts.join(QStringLiteral(", "))));
    }
    return sheetWith(QStringLiteral("Nätverkskarta"), drawNetworkMap(ties, words.map), rows);
}

FigureSheet levelSheet(const CaseFile& file, QDate until)
{
    const QList<LevelPoint> history = levelHistory(file);
    if (history.isEmpty()) {
        return {};
    }
    StepChart chart;
    QStringList rows;
    for (const LevelPoint& point : history) {
        chart.points.push_back({point.on, point.level});
        rows.append(QStringLiteral("Från %1: %2.").arg(printedDate(point.on), levelText(point.level)));
    }
    for (int level = 1; level <= levelCount; ++level) {
        chart.grades.append(levelText(level));
    }
    chart.until = file.value.closedOn.isValid() ? file.value.closedOn : until;
    chart.dateText = printedDate;
    return sheetWith(QStringLiteral("Hotnivå över tid"), drawStepChart(chart, levelSize), rows);
}

FigureSheet inventorySheet(const FormResponse* earlier, const FormResponse& later)
{
    RadarChart chart;
    RadarChart::Series first = earlier ? seriesOf(*earlier) : RadarChart::Series{};
    RadarChart::Series second = seriesOf(later);
    QStringList rows;
    const QList<InventoryChange> changes = inventoryChanges(earlier, later);
    for (const InventoryChange& each : changes) {
        chart.axes.append(each.area);
        first.values.push_back(each.before);
        second.values.push_back(each.now);
        rows.append(earlier ? QStringLiteral("%1: från %2 till %3.")
                                  .arg(each.area, valueOnPaper(each.before), valueOnPaper(each.now))
                            : QStringLiteral("%1: %2.").arg(each.area, valueOnPaper(each.now)));
    }
    if (rows.isEmpty()) {
        return {};
    }
    if (earlier) {
        chart.series.push_back(std::move(first));
    }
    chart.series.push_back(std::move(second));
    const QString title =
        earlier ? QStringLiteral("Behov och resurser %1 och %2").arg(dayOf(*earlier), dayOf(later))
                : QStringLiteral("Behov och resurser %1").arg(dayOf(later));
    return sheetWith(title, drawRadarChart(chart, radarOnPaper), rows);
}

} // namespace lotsbok
