// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_tables.h"

#include "exchange/report_lines.h"

#include <QJsonObject>

namespace lotsbok {

namespace {

QByteArray csvField(const QString& text)
{
    const bool isPlain = !text.contains(QLatin1Char(';')) && !text.contains(QLatin1Char('"')) &&
                         !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
    if (isPlain) {
        return text.toUtf8();
    }
    QString doubled = text;
    doubled.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return (QLatin1Char('"') + doubled + QLatin1Char('"')).toUtf8();
}

QJsonArray headsAsJson(const QList<ReportHead>& heads)
{
    QJsonArray list;
    for (const ReportHead& head : heads) {
        list.append(QJsonObject{{QStringLiteral("id"), head.id}, {QStringLiteral("name"), head.name}});
    }
    return list;
}

QJsonValue cellAsJson(const ReportCell& cell)
{
    switch (cell.kind) {
    case ReportCell::Kind::Empty:
        break;
    case ReportCell::Kind::Count:
        return cell.count;
    case ReportCell::Kind::Text:
        return cell.text;
    case ReportCell::Kind::Suppressed:
        return QJsonObject{{QStringLiteral("suppressed"), true}};
    }
    return QJsonValue::Null;
}

} // namespace

QStringList reportLineHeads()
{
    return {QStringLiteral("table"),    QStringLiteral("table_name"), QStringLiteral("row"),
            QStringLiteral("row_name"), QStringLiteral("column"),     QStringLiteral("column_name"),
            QStringLiteral("value")};
}

QList<ReportLine> reportLines(const QList<ReportTable>& tables)
{
    QList<ReportLine> lines;
    for (const ReportTable& table : tables) {
        for (qsizetype row = 0; row < table.cells.size(); ++row) {
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                const ReportHead& rowHead = table.rows.at(row);
                const ReportHead& columnHead = table.columns.at(column);
                lines.append(
                    {{table.id, table.title, rowHead.id, rowHead.name, columnHead.id, columnHead.name},
                     table.cells.at(row).at(column)});
            }
        }
    }
    return lines;
}

QByteArray reportCsv(const QList<ReportTable>& tables)
{
    QByteArray csv("\xEF\xBB\xBF");
    csv += reportLineHeads().join(QLatin1Char(';')).toUtf8() + "\r\n";
    for (const ReportLine& line : reportLines(tables)) {
        for (const QString& word : line.words) {
            csv += csvField(word) + ';';
        }
        csv += csvField(cellText(line.cell)) + "\r\n";
    }
    return csv;
}

QJsonArray reportJson(const QList<ReportTable>& tables)
{
    QJsonArray list;
    for (const ReportTable& table : tables) {
        QJsonArray cells;
        for (const auto& row : table.cells) {
            QJsonArray values;
            for (const ReportCell& cell : row) {
                values.append(cellAsJson(cell));
            }
            cells.append(values);
        }
        list.append(QJsonObject{{QStringLiteral("id"), table.id},
                                {QStringLiteral("title"), table.title},
                                {QStringLiteral("note"), table.note},
                                {QStringLiteral("columns"), headsAsJson(table.columns)},
                                {QStringLiteral("rows"), headsAsJson(table.rows)},
                                {QStringLiteral("cells"), cells}});
    }
    return list;
}

} // namespace lotsbok
