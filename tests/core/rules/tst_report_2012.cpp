// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/districts_2012.h"

#include <QTest>

using namespace lotsbok;
using namespace lotsbok::sample;

// R32. What the districts told the city in 2012 comes out of their cases as it stood in that report.
class TestReport2012 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r32_theFiguresOfTheReport_data();
    void r32_theFiguresOfTheReport();
    void r32_theStatedSums();
    void r32_reasonsToClose();
    void r32_howLittleMayBePublished();
};

namespace {

DistrictReport reportOf2012(const District2012& district, ReportVersion version = ReportVersion::Internal)
{
    return districtReport(casesOf2012(district), years2012, Settings(), version);
}

DistrictReport reportOf2012(const char* name, ReportVersion version = ReportVersion::Internal)
{
    for (const District2012& district : districts2012()) {
        if (qstrcmp(district.name, name) == 0) {
            return reportOf2012(district, version);
        }
    }
    return {};
}

QString textOf(const std::optional<int>& figure)
{
    return figure ? QString::number(*figure) : QStringLiteral("–");
}

/// As the table of process.md has it: participants (+ about to start), ages, ended, court-ordered.
QString lineOf(const ReportSummary& its)
{
    const QString ages = !its.ages ? QStringLiteral("–")
                         : its.ages->first == its.ages->second
                             ? QString::number(its.ages->first)
                             : QStringLiteral("%1–%2").arg(its.ages->first).arg(its.ages->second);
    return QStringLiteral("%1 (+%2) | %3 | %4 | %5")
        .arg(its.participants)
        .arg(its.waiting)
        .arg(ages, textOf(its.ended), textOf(its.courtOrdered));
}

/// What is said of new crimes: the findings of a table that anybody has, "none 2, fewer 1".
QString findingsOf(const DistrictReport& report, const char* id)
{
    QStringList said;
    const ReportTable table = tableOf(report, id);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const int count = table.cells.at(row).first().count;
        if (count > 0 && !table.rows.at(row).isSum) {
            said.append(QStringLiteral("%1 %2").arg(table.rows.at(row).id).arg(count));
        }
    }
    return said.join(QStringLiteral(", "));
}

} // namespace

void TestReport2012::r32_theFiguresOfTheReport_data()
{
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("afterEntry");
    QTest::addColumn<QString>("afterClose");
    QTest::addColumn<QString>("situation");
    const auto row = [](const char* district, const char* figures, const char* afterEntry,
                        const char* afterClose, const char* situation) {
        QTest::newRow(district) << QString::fromUtf8(figures) << QString::fromUtf8(afterEntry)
                                << QString::fromUtf8(afterClose) << QString::fromUtf8(situation);
    };
    row("Hägersten-Liljeholmen", "2 (+1) | 14 | – | –", "not-stated 2", "", "not-stated 2");
    row("Hässelby-Vällingby", "8 (+0) | 14–17 | 3 | 6", "not-stated 8", "none 3", "improved 8");
    row("Enskede-Årsta-Vantör", "6 (+0) | 14–17 | 1 | 0", "none 2, not-stated 4", "none 1", "not-stated 6");
    row("Rinkeby-Kista", "5 (+3) | 14–17 | 1 | 1", "none 1, fewer 1, varying 1, unknown 1, not-stated 1",
        "none 1", "not-stated 5");
    row("Skarpnäck", "3 (+0) | 14–17 | – | 0", "not-stated 3", "", "improved 1, not-stated 2");
    row("Skärholmen", "9 (+0) | 13–17 | 3 | 1", "none 4, new 2, not-stated 3", "none 3", "not-stated 9");
    row("Spånga-Tensta", "7 (+0) | 16–17 | 1 | 4", "none 3, fewer 2, not-stated 2", "none 1", "not-stated 7");
}

void TestReport2012::r32_theFiguresOfTheReport()
{
    QFETCH(QString, figures);
    QFETCH(QString, afterEntry);
    QFETCH(QString, afterClose);
    QFETCH(QString, situation);
    const DistrictReport report = reportOf2012(QTest::currentDataTag());
    QVERIFY(report.summary);
    QCOMPARE(lineOf(*report.summary), figures);
    QCOMPARE(findingsOf(report, "reportsAfterEntry"), afterEntry);
    QCOMPARE(findingsOf(report, "reportsAfterClose"), afterClose);
    QCOMPARE(findingsOf(report, "situationAfterEntry"), situation);
    QCOMPARE(findingsOf(report, "sex"), QStringLiteral("man %1").arg(report.summary->participants));
}

void TestReport2012::r32_theStatedSums()
{
    int participants = 0;
    int ended = 0;
    int courtOrdered = 0;
    for (const District2012& district : districts2012()) {
        const ReportSummary summary = *reportOf2012(district).summary;
        participants += summary.participants;
        ended += summary.ended.value_or(0);
        courtOrdered += summary.courtOrdered.value_or(0);
    }
    QCOMPARE(participants, 40);
    QCOMPARE(ended, 9);
    QCOMPARE(courtOrdered, 12);
}

void TestReport2012::r32_reasonsToClose()
{
    QCOMPARE(findingsOf(reportOf2012("Skärholmen"), "closeReason"),
             QStringLiteral("goalsReached 2, absconded 1"));
    QCOMPARE(findingsOf(reportOf2012("Rinkeby-Kista"), "closeReason"), QStringLiteral("moved 1"));
    QCOMPARE(findingsOf(reportOf2012("Spånga-Tensta"), "closeReason"), QStringLiteral("detained 1"));
}

void TestReport2012::r32_howLittleMayBePublished()
{
    // Nine boys, and not even that all are boys: only how many they are.
    const DistrictReport largest = reportOf2012("Skärholmen", ReportVersion::Publish);
    for (const ReportTable& table : largest.tables) {
        for (qsizetype row = 0; row < table.cells.size(); ++row) {
            for (const ReportCell& cell : table.cells.at(row)) {
                const bool isTheirNumber = cell.count == 9 && table.rows.at(row).isSum;
                QVERIFY2(cell.kind == ReportCell::Kind::Suppressed || isTheirNumber || cell.count == 0 ||
                             table.id == QLatin1String("times"),
                         qPrintable(table.id));
            }
        }
    }
    // Three: nothing.
    const DistrictReport smallest = reportOf2012("Skarpnäck", ReportVersion::Publish);
    QCOMPARE(linesOf(tableOf(smallest, "status")).last(), QStringLiteral("sum: .."));
}

QTEST_GUILESS_MAIN(TestReport2012)
#include "tst_report_2012.moc"
