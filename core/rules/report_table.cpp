// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/report_table.h"

namespace lotsbok {

QString cellText(const ReportCell& cell)
{
    switch (cell.kind) {
    case ReportCell::Kind::Empty:
        break;
    case ReportCell::Kind::Count:
        return QString::number(cell.count);
    case ReportCell::Kind::Text:
        return cell.text;
    case ReportCell::Kind::Suppressed:
        return QStringLiteral(".."); // as in official statistics: there is a figure, and it is not shown
    }
    return {};
}

QStringList headTexts(const ReportTable& table)
{
    QStringList texts{table.corner};
    for (const ReportHead& head : table.columns) {
        texts.append(head.name);
    }
    return texts;
}

QList<QStringList> rowTexts(const ReportTable& table)
{
    QList<QStringList> rows;
    for (qsizetype row = 0; row < table.cells.size(); ++row) {
        QStringList texts{table.rows.at(row).name};
        for (const ReportCell& cell : table.cells.at(row)) {
            texts.append(cellText(cell));
        }
        rows.append(texts);
    }
    return rows;
}

int suppressedCells(const QList<ReportTable>& tables)
{
    int count = 0;
    for (const ReportTable& table : tables) {
        for (const auto& row : table.cells) {
            for (const ReportCell& cell : row) {
                count += cell.kind == ReportCell::Kind::Suppressed ? 1 : 0;
            }
        }
    }
    return count;
}

} // namespace lotsbok
