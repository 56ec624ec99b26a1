// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/city_report.h"

#include "core/rules/reference_data.h"
#include "core/rules/suppression.h"
#include "tests/core/result_text.h"
#include "tests/core/rules/deidentified_support.h"
#include "tests/core/rules/districts_2012.h"

#include <QTest>
#include <rapidcheck.h>

using namespace lotsbok;
using namespace lotsbok::sample;

// R33. The districts' files together say what each of them said, and no more than may be published.
class TestCityReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r33_theTableOfTheReportOf2012_data();
    void r33_theTableOfTheReportOf2012();
    void r33_theDistrictsOf2012AsTheyAreCalledNow();
    void r33_theFindingsOf2012();
    void r33_howLittleOf2012MayBePublished();
    void whoHasNotDelivered();
    void theAgesOfADistrict_data();
    void theAgesOfADistrict();
    void whatIsLeftOutOfAFileIsSaid();
    void everyVariableHasAName();
    void r32_noPublishedCellCanBeWorkedOut();
    void r32_noColumnHasFewerThanFive();
    void r32_theEndIsPublishedOnlyWhereItMayBeTold();
};

namespace {

const District& registeredDistrict(const QString& name)
{
    for (const District& district : allDistricts()) {
        if (district.name == name) {
            return district;
        }
    }
    qFatal("no district %s", qPrintable(name));
}

/// What a district of 2012 would have sent: its cases, de-identified, written and read.
DeidentifiedFile fileOf2012(const District2012& district, quint64 firstCode)
{
    DeidentifiedFile file;
    file.district = registeredDistrict(QString::fromUtf8(district.name)).id;
    file.period = {QDate(2011, 4, 1), QDate(2012, 11, 1)};
    file.madeOn = QDate(2012, 12, 10);
    const ReportPeriod period{file.period.from, file.period.lastDay()};
    QList<FollowedCase> cases;
    for (const ReportCase& each : casesOf2012(district)) {
        if (each.isParticipant(period)) {
            cases.append({codeOf(firstCode + static_cast<quint64>(cases.size())), each.entry(), each.exit(),
                          each.hasEnded(period), each.isUnderWay(period)});
        } else {
            ++file.waiting;
        }
    }
    file.table = deidentifiedTable(cases, FollowUpMoment::Exit);
    return readDeidentified(deidentifiedBytes(file)).value();
}

CityFigures figuresOf2012(std::optional<QDate> districtsOf = {})
{
    CityMerge merge(districtsOf);
    quint64 firstCode = 0;
    for (const District2012& district : districts2012()) {
        const DeidentifiedFile file = fileOf2012(district, firstCode);
        merge.add(file.district, QByteArray::number(firstCode), file);
        firstCode += 100;
    }
    const CityMergeResult result = merge.finish();
    return result.problems.isEmpty() ? result.figures : CityFigures();
}

ReportTable cityTable(const QList<ReportTable>& tables, const char* id)
{
    for (const ReportTable& table : tables) {
        if (table.id == QLatin1String(id)) {
            return table;
        }
    }
    return {};
}

QString rowText(const ReportTable& table, const QString& id)
{
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        if (table.rows.at(row).id == id) {
            QStringList cells;
            for (const ReportCell& cell : table.cells.at(row)) {
                cells.append(cellText(cell));
            }
            return cells.join(QStringLiteral(" | "));
        }
    }
    return QStringLiteral("no row");
}

/// "none 2, fewer 1" of one column of a table of a variable.
QString saidOf(const ReportTable& table, const QString& district)
{
    QStringList said;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        for (qsizetype row = 0; table.columns.at(column).id == district && row < table.rows.size(); ++row) {
            const int count = table.cells.at(row).at(column).count;
            if (count > 0 && !table.rows.at(row).isSum) {
                said.append(QStringLiteral("%1 %2").arg(table.rows.at(row).id).arg(count));
            }
        }
    }
    return said.join(QStringLiteral(", "));
}

CityFigures likelyCity(const QList<int>& sizes, quint32 seed)
{
    const QList<District> districts = districtsOn(QDate(2026, 12, 31));
    CityMerge merge;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const DeidentifiedFile file =
            likelyFile(districts.at(i).id, sizes.at(i), seed + quint32(i), static_cast<quint64>(i) * 1000);
        merge.add(file.district, QByteArray::number(i), file);
    }
    return merge.finish().figures;
}

/// A table's counts without sums, as they are behind what is published.
CountTable countsBehind(const ReportTable& whole, const ReportTable& published, const CityFigures& figures)
{
    CountTable counts;
    QSet<QString> alone;
    for (const ReportHead& head : published.columns) {
        alone.insert(head.id);
    }
    for (qsizetype row = 0; row + 1 < published.rows.size(); ++row) {
        QList<int> cells;
        for (const ReportHead& head : published.columns) {
            if (head.isSum || head.id == QLatin1String("sum")) {
                continue;
            }
            int count = 0;
            for (qsizetype column = 0; column < figures.districts.size(); ++column) {
                const QString id = figures.districts.at(column).id;
                const bool isHere =
                    head.id == id || (head.id == QLatin1String("others") && !alone.contains(id));
                count += isHere ? whole.cells.at(row).at(column).count : 0;
            }
            cells.append(count);
        }
        counts.cells.append(cells);
    }
    return counts;
}

} // namespace

void TestCityReport::r33_theTableOfTheReportOf2012_data()
{
    QTest::addColumn<QString>("figures");
    const auto row = [](const char* district, const char* figures) {
        QTest::newRow(district) << QString::fromUtf8(figures);
    };
    row("Hägersten-Liljeholmen", "2 | 1 | 14 | Not stated | Not stated");
    row("Hässelby-Vällingby", "8 | 0 | 14–17 | 3 | 6");
    row("Enskede-Årsta-Vantör", "6 | 0 | 14–17 | 1 | 0");
    row("Rinkeby-Kista", "5 | 3 | 14–17 | 1 | 1");
    row("Skarpnäck", "3 | 0 | 14–17 | Not stated | 0");
    row("Skärholmen", "9 | 0 | 13–17 | 3 | 1");
    row("Spånga-Tensta", "7 | 0 | 16–17 | 1 | 4");
}

void TestCityReport::r33_theTableOfTheReportOf2012()
{
    QFETCH(QString, figures);
    const CityFigures city = figuresOf2012();
    const ReportTable table = cityTable(cityTables(city, ReportVersion::Internal), "summary");
    const District& district = registeredDistrict(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(rowText(table, district.id), figures);
    QCOMPARE(rowText(table, QStringLiteral("sum")),
             QString::fromUtf8("40 | 4 | 13–17 | 9 | 12 (not stated of 2)"));
    for (const char* silent : {"Farsta", "Kungsholmen", "Norrmalm", "Södermalm", "Östermalm"}) {
        QVERIFY2(table.note.contains(QString::fromUtf8(silent)), qPrintable(table.note));
    }
}

void TestCityReport::r33_theDistrictsOf2012AsTheyAreCalledNow()
{
    const CityFigures city = figuresOf2012(QDate(2026, 11, 22));
    const ReportTable table = cityTable(cityTables(city, ReportVersion::Internal), "summary");
    QCOMPARE(rowText(table, QStringLiteral("jarva")), QString::fromUtf8("12 | 3 | 14–17 | 2 | 5"));
    QCOMPARE(rowText(table, QStringLiteral("rinkeby-kista")), QStringLiteral("no row"));
    QVERIFY(table.note.contains(QStringLiteral("Norra innerstaden")));
}

void TestCityReport::r33_theFindingsOf2012()
{
    const QList<ReportTable> tables = cityTables(figuresOf2012(), ReportVersion::Internal);
    const ReportTable entry = cityTable(tables, "reportsAfterEntry");
    QCOMPARE(saidOf(entry, QStringLiteral("rinkeby-kista")),
             QStringLiteral("none 1, fewer 1, varying 1, unknown 1, not-stated 1"));
    QCOMPARE(saidOf(entry, QStringLiteral("skarholmen")), QStringLiteral("none 4, new 2, not-stated 3"));
    QCOMPARE(saidOf(cityTable(tables, "reportsAfterClose"), QStringLiteral("skarholmen")),
             QStringLiteral("not-ended 6, none 3"));
    QCOMPARE(saidOf(cityTable(tables, "situationAfterEntry"), QStringLiteral("hasselby-vallingby")),
             QStringLiteral("improved 8"));
    QCOMPARE(saidOf(cityTable(tables, "closeReason"), QStringLiteral("spanga-tensta")),
             QStringLiteral("not-ended 5, detained 1, not-stated 1"));
    QCOMPARE(saidOf(cityTable(tables, "sex"), QStringLiteral("sum")), QStringLiteral("man 40"));
}

void TestCityReport::r33_howLittleOf2012MayBePublished()
{
    const QList<ReportTable> tables = cityTables(figuresOf2012(), ReportVersion::Publish);
    QVERIFY(cityTable(tables, "summary").id.isEmpty());
    QVERIFY(cityTable(tables, "sigType").id.isEmpty());
    QVERIFY(suppressedCells(tables) > 0);
    for (const ReportTable& table : tables) {
        for (const auto& row : table.cells) {
            for (const ReportCell& cell : row) {
                QVERIFY2(cell.kind != ReportCell::Kind::Count || cell.count >= 5 || cell.count == 0,
                         qPrintable(table.id));
            }
        }
    }
}

void TestCityReport::whoHasNotDelivered()
{
    const ReportTable table = deliveryTable(figuresOf2012());
    QCOMPARE(rowText(table, QStringLiteral("skarpnack")), QStringLiteral("1 | "));
    QCOMPARE(rowText(table, QStringLiteral("farsta")), QStringLiteral("0 | All"));
}

void TestCityReport::theAgesOfADistrict_data()
{
    QTest::addColumn<QList<int>>("ages");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << QList<int>{14} << QString() << QStringLiteral("14");
    QTest::newRow("two") << QList<int>{14, 17} << QString() << QString::fromUtf8("14–17");
    QTest::newRow("bands") << QList<int>{14, 17} << QStringLiteral("bands") << QString::fromUtf8("12–17");
    QTest::newRow("grown up") << QList<int>{22, 41} << QString() << QStringLiteral("21 or more");
    QTest::newRow("nobody") << QList<int>{} << QString() << QString();
}

void TestCityReport::theAgesOfADistrict()
{
    QFETCH(QList<int>, ages);
    QFETCH(QString, step);
    QFETCH(QString, text);
    QList<FollowedCase> cases;
    for (const int age : ages) {
        FollowedCase one{codeOf(static_cast<quint64>(age)), {}, {}};
        one.exit.resize(static_cast<qsizetype>(followUpVariables().size()));
        one.entry = one.exit;
        one.exit[variablePlace(u"age")] = age;
        cases.append(one);
    }
    DeidentifiedFile file = likelyFile(QStringLiteral("bromma"), 0, 1);
    DeidentifiedChoices choices;
    if (!step.isEmpty()) {
        choices.steps.insert(QStringLiteral("age"), step);
    }
    file.table = coarsened(deidentifiedTable(cases, FollowUpMoment::Exit), choices).value();
    CityMerge merge;
    merge.add(file.district, "a", file);
    QCOMPARE(citySummary(merge.finish().figures.districts.first()).ages, text);
}

void TestCityReport::whatIsLeftOutOfAFileIsSaid()
{
    DeidentifiedFile file = likelyFile(QStringLiteral("bromma"), 6, 1);
    DeidentifiedChoices choices;
    choices.steps.insert(QStringLiteral("courtOrdered"), QStringLiteral("left-out"));
    file.table = coarsened(file.table, choices).value();
    CityMerge merge;
    merge.add(file.district, "a", file);
    const CityFigures figures = merge.finish().figures;
    QVERIFY(!citySummary(figures.districts.first()).courtOrdered);
    const QList<ReportTable> tables = cityTables(figures, ReportVersion::Internal);
    QCOMPARE(saidOf(cityTable(tables, "courtOrdered"), QStringLiteral("bromma")),
             QStringLiteral("not-sent 6"));
    // What nobody tells is not published either.
    QVERIFY(cityTable(cityTables(figures, ReportVersion::Publish), "courtOrdered").id.isEmpty());
}

void TestCityReport::everyVariableHasAName()
{
    const QList<ReportTable> tables = cityTables(likelyCity({7, 9}, 3), ReportVersion::Internal);
    QSet<QString> titles;
    for (const ReportTable& table : tables) {
        QVERIFY2(!titles.contains(table.title), qPrintable(table.title));
        titles.insert(table.title);
        for (const ReportHead& head : table.rows) {
            QVERIFY2(!head.name.isEmpty(), qPrintable(table.id + u' ' + head.id));
        }
    }
    QCOMPARE(titles.size(), deidentifiedVariables().size() + 2);
}

void TestCityReport::r32_noPublishedCellCanBeWorkedOut()
{
    const bool holds = rc::check("city", [] {
        QList<int> sizes;
        const int count = *rc::gen::inRange(1, 7);
        for (int i = 0; i < count; ++i) {
            sizes.append(*rc::gen::inRange(0, 30));
        }
        const CityFigures figures = likelyCity(sizes, *rc::gen::inRange<quint32>(0, 1000));
        const QList<ReportTable> internal = cityTables(figures, ReportVersion::Internal);
        for (const ReportTable& table : cityTables(figures, ReportVersion::Publish)) {
            const DeidentifiedVariable* variable = deidentifiedVariable(table.id);
            if (variable == nullptr || variable->onlyWhenEnded || *rc::gen::inRange(0, 6) != 0) {
                continue; // a sample of the tables of each city is enough
            }
            const ReportTable whole = cityTable(internal, table.id.toLatin1().constData());
            const CountTable counts = countsBehind(whole, table, figures);
            PublishedTable published;
            for (const auto& row : table.cells) {
                QList<std::optional<int>> cells;
                for (const ReportCell& cell : row) {
                    cells.append(cell.kind == ReportCell::Kind::Count ? std::optional(cell.count)
                                                                      : std::nullopt);
                }
                if (counts.cells.first().size() == 1) {
                    cells.append(cells.first()); // the only column is its own sum
                }
                published.cells.append(cells);
            }
            const auto values = possibleValues(counts, published);
            int total = 0;
            for (const auto& row : counts.cells) {
                total += std::accumulate(row.begin(), row.end(), 0);
            }
            for (qsizetype row = 0; row < counts.cells.size(); ++row) {
                for (qsizetype column = 0; column < counts.cells.at(row).size(); ++column) {
                    const int value = counts.cells.at(row).at(column);
                    const int width = values.at(row).at(column).width();
                    RC_ASSERT(value >= 5 || total == 0 || width >= std::min(4, total));
                }
            }
        }
    });
    QVERIFY(holds);
}

void TestCityReport::r32_noColumnHasFewerThanFive()
{
    const bool holds = rc::check("columns", [] {
        QList<int> sizes;
        const int count = *rc::gen::inRange(1, 11);
        for (int i = 0; i < count; ++i) {
            sizes.append(*rc::gen::inRange(0, 9));
        }
        const CityFigures figures = likelyCity(sizes, 5);
        const int all = std::accumulate(sizes.begin(), sizes.end(), 0);
        for (const ReportTable& table : cityTables(figures, ReportVersion::Publish)) {
            const auto& sums = table.cells.last();
            for (const ReportCell& cell : sums) {
                const bool isTold = cell.kind == ReportCell::Kind::Count;
                RC_ASSERT(!isTold || all == 0 || cell.count >= 5 ||
                          deidentifiedVariable(table.id)->onlyWhenEnded);
            }
        }
    });
    QVERIFY(holds);
}

void TestCityReport::r32_theEndIsPublishedOnlyWhereItMayBeTold()
{
    // Nobody is told of the end of anything where only one has ended.
    QList<FollowedCase> cases;
    for (quint64 i = 0; i < 20; ++i) {
        FollowedCase one{codeOf(i), {}, {}, i == 0};
        one.exit.resize(static_cast<qsizetype>(followUpVariables().size()));
        one.entry = one.exit;
        cases.append(one);
    }
    DeidentifiedFile file = likelyFile(QStringLiteral("bromma"), 0, 1);
    const auto published = [&] {
        file.table = deidentifiedTable(cases, FollowUpMoment::Exit);
        CityMerge merge;
        merge.add(file.district, "a", file);
        return cityTables(merge.finish().figures, ReportVersion::Publish);
    };
    QVERIFY(cityTable(published(), "closeReason").id.isEmpty());
    for (qsizetype i = 0; i < 9; ++i) {
        cases[i].hasEnded = true;
    }
    const ReportTable told = cityTable(published(), "closeReason");
    QCOMPARE(told.id, QStringLiteral("closeReason"));
    QCOMPARE(told.columns.first().id, QString::fromLatin1(kNotEnded));
    QCOMPARE(told.cells.last().first().count, 11);
}

QTEST_APPLESS_MAIN(TestCityReport)
#include "tst_city_report.moc"
