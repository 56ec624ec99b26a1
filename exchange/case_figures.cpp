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

QString dayOf(const FormResponse& response)
{
    return printedDate(toLocalTime(response.registeredAt).date());
}

QString valueOnPaper(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QStringLiteral("ej besvarad");
}

/// "+2", "−1", "0", nothing where one of them is not answered.
QString stepOnPaper(const InventoryChange& change)
{
    if (!change.before || !change.now) {
        return {};
    }
    const int step = *change.now - *change.before;
    return step > 0   ? QStringLiteral("+%1").arg(step)
           : step < 0 ? QStringLiteral("−%1").arg(-step)
                      : QStringLiteral("0");
}

RadarChart::Series seriesOf(const FormResponse& response)
{
    return {dayOf(response), {}};
}

/// The table without its rows.
FigureTable inventoryTable(const FormResponse* earlier, const FormResponse& later)
{
    FigureTable table{{{QStringLiteral("Område"), 4}}, {}, true};
    if (earlier) {
        table.columns.push_back({dayOf(*earlier), 2});
    }
    table.columns.push_back({dayOf(later), 2});
    if (earlier) {
        table.columns.push_back({QStringLiteral("Skillnad"), 2});
    }
    return table;
}

} // namespace

void addFigure(FigureSheet& sheet, Drawing drawing, const QString& caption, const QStringList& sentences)
{
    sheet.lines.append({SheetLine::Kind::Figure, QStringLiteral("%1. %2").arg(caption, sentences.join(u' ')),
                        std::move(drawing)});
}

void addFigureTable(FigureSheet& sheet, const FigureTable& table)
{
    SheetLine line{SheetLine::Kind::Table, {}};
    line.columns = table.columns;
    line.rows = table.rows;
    line.holdsNumbers = table.holdsNumbers;
    sheet.lines.append(std::move(line));
}

FigureSheet networkSheet(const CaseFile& file)
{
    const std::vector<MapTie> ties = networkTies(networkRows(file));
    if (ties.empty()) {
        return {};
    }
    const PrintWords& words = swedish();
    FigureSheet sheet{QStringLiteral("Nätverkskarta"), {}};
    FigureTable table{{{QStringLiteral("Nr"), 1},
                       {words.mapName, 4},
                       {words.mapRole, 4},
                       {words.mapRing, 3},
                       {words.mapTie, 3}}};
    QStringList sentences;
    for (size_t i = 0; i < ties.size(); ++i) {
        const MapTie& tie = ties[i];
        const QString number = QString::number(i + 1);
        const QString ring = words.rings[size_t(tie.ring - 1)];
        table.rows.append({number, tie.name, tie.role, ring, words.map.of(tie.kind)});
        QStringList parts{tie.name, tie.role, ring, words.map.of(tie.kind)};
        parts.removeAll(QString());
        sentences.append(QStringLiteral("%1. %2.").arg(number, parts.join(QStringLiteral(", "))));
    }
    addFigure(sheet, drawNetworkMap(ties, words.map), sheet.title, sentences);
    addFigureTable(sheet, table);
    return sheet;
}

FigureSheet levelSheet(const CaseFile& file, QDate until, const FormCatalogue& forms)
{
    const QList<LevelPoint> history = levelHistory(file);
    if (history.isEmpty()) {
        return {};
    }
    StepChart chart;
    FigureSheet sheet{QStringLiteral("Hotnivå över tid"), {}};
    FigureTable table{{{QStringLiteral("Från"), 1}, {QStringLiteral("Hotnivå"), 3}}};
    QStringList sentences;
    for (const LevelPoint& point : history) {
        chart.points.push_back({point.on, point.level});
        table.rows.append({printedDate(point.on), levelText(point.level, forms)});
        sentences.append(
            QStringLiteral("Från %1: %2.").arg(printedDate(point.on), levelText(point.level, forms)));
    }
    for (int level = 1; level <= levelCount; ++level) {
        chart.grades.append(levelText(level, forms));
    }
    chart.until = file.value.closedOn.isValid() ? file.value.closedOn : until;
    chart.dateText = printedDate;
    addFigure(sheet, drawStepChart(chart, levelSize), sheet.title, sentences);
    addFigureTable(sheet, table);
    return sheet;
}

FigureSheet inventorySheet(const FormResponse* earlier, const FormResponse& later, const FormCatalogue& forms)
{
    const QList<InventoryChange> changes = inventoryChanges(earlier, later, forms);
    if (changes.isEmpty()) {
        return {};
    }
    RadarChart chart;
    RadarChart::Series first = earlier ? seriesOf(*earlier) : RadarChart::Series{};
    RadarChart::Series second = seriesOf(later);
    FigureTable table = inventoryTable(earlier, later);
    QStringList sentences;
    for (const InventoryChange& each : changes) {
        chart.axes.append(each.area);
        first.values.push_back(each.before);
        second.values.push_back(each.now);
        const QString before = valueOnPaper(each.before);
        const QString now = valueOnPaper(each.now);
        table.rows.append(earlier ? QStringList{each.area, before, now, stepOnPaper(each)}
                                  : QStringList{each.area, now});
        sentences.append(earlier ? QStringLiteral("%1: från %2 till %3.").arg(each.area, before, now)
                                 : QStringLiteral("%1: %2.").arg(each.area, now));
    }
    if (earlier) {
        chart.series.push_back(std::move(first));
    }
    chart.series.push_back(std::move(second));
    FigureSheet sheet{earlier
                          ? QStringLiteral("Behov och resurser %1 och %2").arg(dayOf(*earlier), dayOf(later))
                          : QStringLiteral("Behov och resurser %1").arg(dayOf(later)),
                      {}};
    addFigure(sheet, drawRadarChart(chart, radarOnPaper), sheet.title, sentences);
    addFigureTable(sheet, table);
    return sheet;
}

} // namespace lotsbok
