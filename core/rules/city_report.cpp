// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/city_report.h"

#include "core/rules/deidentified_words.h"
#include "core/rules/reference_data.h"
#include "core/rules/report_counts.h"
#include "core/rules/report_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int kFewCases = 5; // R32

struct CityReportText {
    Q_DECLARE_TR_FUNCTIONS(City)
};

qsizetype placeOfVariable(const char* id)
{
    const QList<DeidentifiedVariable>& all = deidentifiedVariables();
    const auto found = std::find_if(all.begin(), all.end(), [id](const DeidentifiedVariable& one) {
        return one.id == QLatin1String(id);
    });
    return std::distance(all.begin(), found);
}

/// How many cases have a value that is called `id` at the step at hand; 0 when no file tells it.
qint64 countOf(const CityDistrict& district, qsizetype place, const QString& id)
{
    const CityCounts& counts = district.variables[place];
    if (counts.cases.empty()) {
        return 0;
    }
    const DeidentifiedVariable& variable = deidentifiedVariables()[place];
    const quint16 number = variable.steps[counts.step].numberOf(id);
    return number == 0 ? 0 : counts.cases[number];
}

qint64 missingOf(const CityDistrict& district, qsizetype place)
{
    const CityCounts& counts = district.variables[place];
    return counts.notSent + (counts.cases.empty() ? 0 : counts.cases[0]);
}

/// Of the variables that say how the end was, the one that says most: how many have ended.
std::optional<qint64> endedOf(const CityDistrict& district)
{
    const QList<DeidentifiedVariable>& all = deidentifiedVariables();
    std::optional<qint64> ended;
    qint64 silent = district.cases;
    for (qsizetype place = 0; place < all.size(); ++place) {
        if (!all[place].onlyWhenEnded || missingOf(district, place) == district.cases) {
            continue;
        }
        const qint64 missing = missingOf(district, place);
        const qint64 under = countOf(district, place, QString::fromLatin1(kNotEnded));
        ended = std::max(ended.value_or(0), district.cases - missing - under);
        silent = std::min(silent, missing);
    }
    return ended.value_or(0) == 0 && silent > 0 ? std::nullopt : ended;
}

QString agesOf(const CityDistrict& district)
{
    const qsizetype place = placeOfVariable("age");
    const CityCounts& counts = district.variables[place];
    QString first;
    QString last;
    for (std::size_t value = 1; value < counts.cases.size(); ++value) {
        if (counts.cases[value] > 0) {
            const QString id =
                deidentifiedVariables()[place].steps[counts.step].values[static_cast<qsizetype>(value) - 1];
            first = first.isEmpty() ? id : first;
            last = id;
        }
    }
    if (first == last) {
        return bandName(first);
    }
    const QString youngest = first.section(u'-', 0, 0);
    return last.endsWith(u'-') ? bandName(youngest + u'-')
                               : youngest + QChar(0x2013) + last.section(u'-', -1);
}

QString withMissing(const QString& text, qint64 missing, qint64 all)
{
    if (missing == 0 || all == 0) {
        return text;
    }
    return missing == all ? notStatedName()
                          : CityReportText::tr("%1 (not stated of %2)").arg(text).arg(missing);
}

QString optionalText(const std::optional<qint64>& count)
{
    return count ? QString::number(*count) : notStatedName();
}

QList<ReportCell> summaryCells(const CityDistrict& district)
{
    const CitySummary its = citySummary(district);
    return {ReportCell::of(static_cast<int>(its.participants)), ReportCell::of(static_cast<int>(its.waiting)),
            ReportCell::of(withMissing(its.ages, its.agesMissing, its.participants)),
            ReportCell::of(optionalText(its.ended)),
            ReportCell::of(withMissing(QString::number(its.courtOrdered.value_or(0)), its.courtOrderMissing,
                                       its.participants))};
}

ReportTable citySummaryTable(const CityFigures& figures)
{
    ReportTable table;
    table.id = QStringLiteral("summary");
    table.title = CityReportText::tr("The districts in short");
    table.corner = CityReportText::tr("District");
    table.columns = {{QStringLiteral("participants"), CityReportText::tr("Participants")},
                     {QStringLiteral("waiting"), CityReportText::tr("About to start")},
                     {QStringLiteral("ages"), CityReportText::tr("Ages at entry")},
                     {QStringLiteral("ended"), CityReportText::tr("Ended")},
                     {QStringLiteral("court-ordered"), CityReportText::tr("Sentenced to SIG")}};
    for (const CityDistrict& district : figures.districts) {
        table.rows.append({district.id, cityDistrictName(district.id)});
        table.cells.append(summaryCells(district));
    }
    table.rows.append({QStringLiteral("sum"), CityReportText::tr("The whole city"), true});
    table.cells.append(summaryCells(figures.sum()));
    QStringList silent;
    for (const QString& id : figures.silent) {
        silent.append(cityDistrictName(id));
    }
    if (!silent.isEmpty()) {
        table.note = CityReportText::tr("No file from: %1.").arg(silent.join(QStringLiteral(", ")));
    }
    return table;
}

/// A column of a table: one district, or several small ones together.
struct CityColumn {
    ReportHead head{};
    QList<const CityDistrict*> districts{};
    qint64 cases = 0;
};

CityColumn wholeCity(const CityDistrict& sum)
{
    return {{QStringLiteral("city"), CityReportText::tr("The whole city")}, {&sum}, sum.cases};
}

QList<CityColumn> oneByOne(const CityFigures& figures)
{
    QList<CityColumn> columns;
    for (const CityDistrict& district : figures.districts) {
        columns.append({{district.id, cityDistrictName(district.id)}, {&district}, district.cases});
    }
    return columns;
}

/// Columns of at least five cases: the smallest districts stand together.
QList<CityColumn> smallOnesTogether(const CityFigures& figures)
{
    QList<CityColumn> columns = oneByOne(figures);
    std::stable_sort(columns.begin(), columns.end(),
                     [](const CityColumn& a, const CityColumn& b) { return a.cases < b.cases; });
    CityColumn others{{QStringLiteral("others"), {}}, {}, 0};
    QStringList names;
    const auto isTooSmall = [&columns, &others] {
        return !columns.isEmpty() && (columns.first().cases < kFewCases ||
                                      (!others.districts.isEmpty() && others.cases < kFewCases));
    };
    while (isTooSmall()) {
        const CityColumn smallest = columns.takeFirst();
        others.districts += smallest.districts;
        others.cases += smallest.cases;
        names.append(smallest.head.name);
    }
    std::stable_sort(columns.begin(), columns.end(), [](const CityColumn& a, const CityColumn& b) {
        return QString::localeAwareCompare(a.head.name, b.head.name) < 0;
    });
    if (!others.districts.isEmpty()) {
        names.sort();
        others.head.name = CityReportText::tr("Together: %1").arg(names.join(QStringLiteral(", ")));
        columns.append(others);
    }
    return columns;
}

/// The values of a variable against columns, *not stated* and *not sent* last.
PersonTable countsOfVariable(qsizetype place, const QList<CityColumn>& columns, qsizetype step, bool publish)
{
    const DeidentifiedVariable& variable = deidentifiedVariables()[place];
    const bool isMonth = variable.source().type == VariableType::Month;
    PersonTable table;
    table.id = variable.id;
    table.title = deidentifiedName(variable);
    for (const CityColumn& column : columns) {
        table.columns.append(column.head);
    }
    const auto addRow = [&](const ReportHead& head, const auto& countIn, bool evenIfEmpty) {
        QList<int> row;
        for (const CityColumn& column : columns) {
            qint64 count = 0;
            for (const CityDistrict* district : column.districts) {
                count += countIn(*district);
            }
            row.append(static_cast<int>(count));
        }
        if (evenIfEmpty || std::any_of(row.begin(), row.end(), [](int count) { return count > 0; })) {
            table.rows.append(head);
            table.counts.cells.append(row);
        }
    };
    const QStringList& values = variable.steps[step].values;
    for (qsizetype value = 0; value < values.size(); ++value) {
        addRow(
            {values[value], deidentifiedValueName(variable, step, static_cast<quint16>(value + 1))},
            [&](const CityDistrict& district) { return countOf(district, place, values[value]); }, !isMonth);
    }
    if (publish) {
        addRow(
            {QStringLiteral("not-stated"), notStatedName()},
            [&](const CityDistrict& district) { return missingOf(district, place); }, true);
        return table;
    }
    addRow(
        {QStringLiteral("not-stated"), notStatedName()},
        [&](const CityDistrict& district) {
            return missingOf(district, place) - district.variables[place].notSent;
        },
        true);
    addRow(
        {QStringLiteral("not-sent"), CityReportText::tr("Left out of the file")},
        [&](const CityDistrict& district) { return district.variables[place].notSent; }, false);
    return table;
}

/// Rows and columns in each other's place.
PersonTable turned(const PersonTable& table)
{
    PersonTable other = table;
    std::swap(other.rows, other.columns);
    other.counts.cells.clear();
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        QList<int> row;
        for (const QList<int>& counts : table.counts.cells) {
            row.append(counts.at(column));
        }
        other.counts.cells.append(row);
    }
    return other;
}

/// What was told of the end, for the whole city; nothing where those who have ended may not be told apart.
std::optional<ReportTable> publishedEnd(qsizetype place, const CityDistrict& sum, qsizetype step)
{
    PersonTable table = turned(countsOfVariable(place, {wholeCity(sum)}, step, true));
    const auto underWay =
        std::find_if(table.columns.begin(), table.columns.end(),
                     [](const ReportHead& head) { return head.id == QLatin1String(kNotEnded); });
    if (underWay == table.columns.end()) {
        return std::nullopt;
    }
    const qsizetype column = std::distance(table.columns.begin(), underWay);
    const int under = table.counts.cells.first().at(column);
    if (!mayBeToldApart(under, static_cast<int>(sum.cases))) {
        return std::nullopt;
    }
    table.knownColumns = {column};
    return shownTable(table, true);
}

bool isPublishedVariable(const DeidentifiedVariable& variable)
{
    // Months say little in sum, and the type of SIG follows from the ages.
    return variable.source().type != VariableType::Month && variable.id != QLatin1String("sigType");
}

QList<ReportTable> publishedTables(const CityFigures& figures)
{
    const QList<DeidentifiedVariable>& all = deidentifiedVariables();
    const CityDistrict sum = figures.sum();
    const QList<CityColumn> columns = smallOnesTogether(figures);
    QList<qsizetype> known;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        known.append(column);
    }
    QList<ReportTable> tables;
    for (qsizetype place = 0; place < all.size(); ++place) {
        const CityCounts& counts = sum.variables[place];
        if (!isPublishedVariable(all[place]) || counts.cases.empty()) {
            continue;
        }
        if (all[place].onlyWhenEnded) {
            if (auto table = publishedEnd(place, sum, counts.step)) {
                tables.append(*table);
            }
            continue;
        }
        PersonTable table = countsOfVariable(place, columns, counts.step, true);
        table.knownColumns = known;
        tables.append(shownTable(table, true));
    }
    return tables;
}

} // namespace

QString cityDistrictName(const QString& id)
{
    for (const District& district : allDistricts()) {
        if (district.id == id) {
            return district.name;
        }
    }
    return id;
}

CitySummary citySummary(const CityDistrict& district)
{
    const qsizetype court = placeOfVariable("courtOrdered");
    CitySummary summary;
    summary.participants = district.cases;
    summary.waiting = district.waiting;
    summary.ended = endedOf(district);
    summary.courtOrderMissing = missingOf(district, court);
    if (summary.courtOrderMissing < district.cases || district.cases == 0) {
        summary.courtOrdered = countOf(district, court, QStringLiteral("yes"));
    }
    summary.ages = agesOf(district);
    summary.agesMissing = missingOf(district, placeOfVariable("age"));
    return summary;
}

ReportTable deliveryTable(const CityFigures& figures)
{
    ReportTable table;
    table.id = QStringLiteral("delivery");
    table.title = CityReportText::tr("What has been delivered");
    table.corner = CityReportText::tr("District");
    table.columns = {{QStringLiteral("files"), CityReportText::tr("Files")},
                     {QStringLiteral("missing"), CityReportText::tr("Months without a file")}};
    for (const CityDistrict& district : figures.districts) {
        QStringList months;
        for (const QDate month : district.missingMonths) {
            months.append(month.toString(QStringLiteral("yyyy-MM")));
        }
        table.rows.append({district.id, cityDistrictName(district.id)});
        table.cells.append({ReportCell::of(static_cast<int>(district.files.size())),
                            ReportCell::of(months.join(QStringLiteral(", ")))});
    }
    for (const QString& id : figures.silent) {
        table.rows.append({id, cityDistrictName(id)});
        table.cells.append({ReportCell::of(0), ReportCell::of(CityReportText::tr("All"))});
    }
    return table;
}

QList<ReportTable> cityTables(const CityFigures& figures, ReportVersion version)
{
    if (version == ReportVersion::Publish) {
        return publishedTables(figures);
    }
    QList<ReportTable> tables{citySummaryTable(figures), deliveryTable(figures)};
    const QList<CityColumn> columns = oneByOne(figures);
    const CityDistrict sum = figures.sum();
    for (qsizetype place = 0; place < deidentifiedVariables().size(); ++place) {
        tables.append(shownTable(countsOfVariable(place, columns, sum.variables[place].step, false), false));
    }
    return tables;
}

} // namespace lotsbok
