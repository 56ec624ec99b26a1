// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/report_counts.h"

#include "core/rules/report_words.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

QString countText(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

/// The values of a variable as heads, "not stated" last.
QList<ReportHead> headsOf(const FollowUpVariable& variable)
{
    QList<ReportHead> heads;
    if (variable.type == VariableType::Number) {
        const auto bands = variable.tableBands();
        for (int band = 0; band < static_cast<int>(bands.size()); ++band) {
            const QString word = bandWord(bands, band);
            heads.append({word, bandName(word)});
        }
    } else if (variable.type == VariableType::YesNo) {
        for (const int value : {1, 0}) {
            heads.append({valueWord(variable, value), variableValueName(variable, value)});
        }
    } else {
        for (int value = 0; value < static_cast<int>(variable.categories.size()); ++value) {
            heads.append({valueWord(variable, value), variableValueName(variable, value)});
        }
    }
    heads.append({QStringLiteral("not-stated"), notStatedName()});
    return heads;
}

/// Which of headsOf() a value belongs to.
qsizetype placeOf(const FollowUpVariable& variable, FollowUpValue value, qsizetype heads)
{
    if (!value) {
        return heads - 1;
    }
    if (variable.type == VariableType::Number) {
        return bandOf(variable.tableBands(), value).value_or(static_cast<int>(heads - 1));
    }
    return variable.type == VariableType::YesNo ? 1 - *value : *value;
}

CountTable emptyCounts(qsizetype rows, qsizetype columns)
{
    return {QList<QList<int>>(rows, QList<int>(columns, 0))};
}

QString missingNote(int missing, int all)
{
    return missing == 0
               ? countText(QT_TRANSLATE_NOOP("Report", "Stated of everybody."))
               : countText(QT_TRANSLATE_NOOP("Report", "Not stated of %1 of %2.")).arg(missing).arg(all);
}

ReportHead sumHead()
{
    return {QStringLiteral("sum"), countText(QT_TRANSLATE_NOOP("Report", "Sum")), true};
}

PublishedTable unsuppressed(const CountTable& table)
{
    PublishedTable all;
    QList<int> below(table.cells.isEmpty() ? 0 : table.cells.first().size(), 0);
    const auto withSum = [&all](const QList<int>& counts) {
        QList<std::optional<int>> row;
        int sum = 0;
        for (const int count : counts) {
            row.append(count);
            sum += count;
        }
        row.append(sum);
        all.cells.append(row);
    };
    for (const auto& counts : table.cells) {
        for (qsizetype i = 0; i < counts.size(); ++i) {
            below[i] += counts.at(i);
        }
        withSum(counts);
    }
    withSum(below);
    return all;
}

PublishedTable withheld(const CountTable& table)
{
    const qsizetype columns = table.cells.isEmpty() ? 0 : table.cells.first().size();
    return {QList<QList<std::optional<int>>>(table.cells.size() + 1,
                                             QList<std::optional<int>>(columns + 1, std::nullopt))};
}

} // namespace

PersonTable listOf(const QString& id, const QString& title, const QList<ReportHead>& rows,
                   const QList<int>& counts)
{
    PersonTable table{id, title, {}, rows, {}, {}, {}, {}, false, true};
    table.columns = {{QStringLiteral("count"), countText(QT_TRANSLATE_NOOP("Report", "Count"))}};
    for (const int count : counts) {
        table.counts.cells.append(QList<int>{count});
    }
    return table;
}

PersonTable countedBy(const FollowUpVariable& variable, const QList<ReportPerson>& persons,
                      FollowUpMoment moment)
{
    const qsizetype place = variablePlace(QString::fromLatin1(variable.id));
    const QList<ReportHead> heads = headsOf(variable);
    QList<int> counts(heads.size(), 0);
    for (const ReportPerson& person : persons) {
        const FollowUpValues& values = moment == FollowUpMoment::Entry ? person.entry : person.exit;
        ++counts[placeOf(variable, values.value(place), heads.size())];
    }
    PersonTable table = listOf(QLatin1String(variable.id), variableName(variable), heads, counts);
    table.note = missingNote(counts.last(), static_cast<int>(persons.size()));
    return table;
}

PersonTable entryAgainstExit(const FollowUpVariable& variable, const QList<ReportPerson>& persons)
{
    const qsizetype place = variablePlace(QString::fromLatin1(variable.id));
    PersonTable table;
    table.id = QLatin1String(variable.id);
    table.title = variableName(variable);
    table.corner = countText(QT_TRANSLATE_NOOP("Report", "At entry"));
    table.rows = headsOf(variable);
    int missing = 0;
    for (ReportHead head : headsOf(variable)) {
        head.id = QStringLiteral("exit:") + head.id;
        head.name = countText(QT_TRANSLATE_NOOP("Report", "Exit: %1")).arg(head.name);
        table.columns.append(head);
    }
    table.columns.append({QStringLiteral("not-ended"), countText(QT_TRANSLATE_NOOP("Report", "Not ended"))});
    const qsizetype heads = table.rows.size();
    table.counts = emptyCounts(heads, heads + 1);
    for (const ReportPerson& person : persons) {
        const qsizetype row = placeOf(variable, person.entry.value(place), heads);
        const qsizetype column = person.hasEnded ? placeOf(variable, person.exit.value(place), heads) : heads;
        missing += row == heads - 1 || column == heads - 1 ? 1 : 0;
        ++table.counts.cells[row][column];
    }
    table.knownColumns = {heads};
    table.note = missingNote(missing, static_cast<int>(persons.size()));
    return table;
}

ReportTable shownTable(const PersonTable& table, bool publish)
{
    const PublishedTable values = !publish           ? unsuppressed(table.counts)
                                  : table.isWithheld ? withheld(table.counts)
                                                     : publishable(table.counts, table.knownColumns);
    const bool isList = table.columns.size() == 1; // the sum of a single column says nothing new
    ReportTable shown{table.id, table.title, table.corner, table.columns, table.rows, {}, {}, table.hasChart};
    shown.rows.append(sumHead());
    if (!isList) {
        shown.columns.append(sumHead());
    }
    for (const auto& row : values.cells) {
        QList<ReportCell> cells;
        for (qsizetype column = 0; column < shown.columns.size(); ++column) {
            cells.append(ReportCell::of(row.at(column)));
        }
        shown.cells.append(cells);
    }
    if (!publish) {
        shown.note = table.note;
    } else if (suppressedCells({shown}) > 0) {
        shown.note =
            countText(QT_TRANSLATE_NOOP("Report", "“..”: not published, since few persons are behind it."));
    }
    return shown;
}

} // namespace lotsbok
