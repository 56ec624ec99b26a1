// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_figures.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

const QString& exitPrefix()
{
    static const QString prefix = QStringLiteral("exit:");
    return prefix;
}

std::optional<int> shownCount(const ReportCell& cell)
{
    return cell.kind == ReportCell::Kind::Count ? std::optional(cell.count) : std::nullopt;
}

/// The row of sums; −1 when there is none.
qsizetype sumPlace(const QList<ReportHead>& heads)
{
    for (qsizetype i = 0; i < heads.size(); ++i) {
        if (heads.at(i).isSum) {
            return i;
        }
    }
    return -1;
}

bool isEntryAndExit(const ReportTable& table)
{
    return !table.columns.isEmpty() && table.columns.first().id.startsWith(exitPrefix());
}

/// The sums of the columns that say what held at exit, in the order of the rows.
BarChart::Series seriesAtExit(const ReportTable& table, qsizetype sumRow)
{
    BarChart::Series series{QCoreApplication::translate("Report", "At exit"), {}};
    for (const ReportHead& row : table.rows) {
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            if (table.columns.at(column).id == exitPrefix() + row.id) {
                series.values.push_back(shownCount(table.cells.at(sumRow).at(column)));
            }
        }
    }
    return series;
}

} // namespace

std::optional<BarChart> reportChart(const ReportTable& table)
{
    const qsizetype sumRow = sumPlace(table.rows);
    if (!table.hasChart || sumRow < 0 || table.columns.isEmpty()) {
        return std::nullopt;
    }
    const qsizetype sumColumn = table.columns.size() - 1;
    const bool isTwofold = isEntryAndExit(table);
    BarChart chart;
    BarChart::Series rows{QCoreApplication::translate("Report", "At entry"), {}};
    for (qsizetype row = 0; row < sumRow; ++row) {
        chart.rows.append(table.rows.at(row).name);
        rows.values.push_back(shownCount(table.cells.at(row).at(sumColumn)));
    }
    chart.series.push_back(std::move(rows));
    if (isTwofold) {
        chart.series.push_back(seriesAtExit(table, sumRow));
    }
    const bool saysSomething =
        std::any_of(chart.series.begin(), chart.series.end(), [](const BarChart::Series& series) {
            return std::any_of(series.values.begin(), series.values.end(),
                               [](const std::optional<int>& value) { return value.value_or(0) > 0; });
        });
    return saysSomething ? std::optional(std::move(chart)) : std::nullopt;
}

QString reportWords(const ReportTable& table)
{
    QStringList sentences;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QStringList said;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const QString text = cellText(table.cells.at(row).at(column));
            if (text.isEmpty()) {
                continue;
            }
            said.append(table.columns.size() == 1
                            ? text
                            : QStringLiteral("%1 %2").arg(table.columns.at(column).name, text));
        }
        sentences.append(
            QStringLiteral("%1: %2.").arg(table.rows.at(row).name, said.join(QStringLiteral(", "))));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace lotsbok
