// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/report_support.h"

#include <QTest>
#include <algorithm>

using namespace lotsbok;
using namespace lotsbok::sample;

// R32. A small district, counted by hand. Who is in it is written beside each of the eight.
class TestDistrictReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r32_inShort();
    void r32_whoIsCounted();
    void r32_aVariableAtEntryAgainstExit();
    void r32_theThreatLevelComesFromTheAssessments();
    void r32_sourcesAreNeverAddedUp();
    void r32_reasonsToCloseAreOfThoseWhoEnded();
    void r32_goalsMeetingsAndCommitments();
    void r32_timePerStep();
    void r32_dutiesKeptInTime();
    void r32_withdrawals();
    void r32_changesOfEachPersonWithoutNames();
    void r32_missingDataStandsBesideEveryFigure();
    void r32_anEmptyDistrictSaysNought();
    void r32_whatIsPublishedOfEight();
    void r32_whatIsPublishedOfMany();
    void r32_aTableAsRowsOfText();
};

namespace {

QStringList texts(std::initializer_list<const char*> words)
{
    QStringList list;
    for (const char* word : words) {
        list.append(QString::fromLatin1(word));
    }
    return list;
}

const ReportPeriod year{QDate(2026, 1, 1), QDate(2026, 12, 31)};

QDate day(int month, int date)
{
    return {2026, month, date};
}

/// 1. Sixteen, sentenced to SIG, worked towards a job, ended as planned in June.
ReportCase first()
{
    return Followed(QDate(2025, 11, 3))
        .entry({{QStringLiteral("age"), 16}, {QStringLiteral("work.entry"), QStringLiteral("no")}})
        .exit({{QStringLiteral("age"), 17}, {QStringLiteral("work.exit"), QStringLiteral("yes")}})
        .followedUp(FollowUpKind::Entry, QDate(2025, 11, 3))
        .level(QDate(2025, 10, 20), 3, day(1, 20))
        .level(day(6, 1), 1, day(9, 1))
        .court(true, QDate(2025, 11, 3))
        .fact(FactAbout::Reports, FactPhase::AfterEntry, FactFinding::None, day(6, 1))
        .plan(QDate(2025, 11, 17), {GoalStatus::Reached, GoalStatus::Reached, GoalStatus::NotReached})
        .promised(PartyKind::Police, CommitmentOutcome::Broken)
        .withdrew(QDate(2025, 12, 1))
        .followedUp(FollowUpKind::Exit, day(6, 30))
        .closed(day(6, 30), CloseReason::GoalsReached);
}

/// 2. Seventeen; a job, but substances too; withdrew twice; the exit follow-up came late.
ReportCase second()
{
    return Followed(day(1, 12))
        .entry({{QStringLiteral("age"), 17},
                {QStringLiteral("work.entry"), QStringLiteral("no")},
                {QStringLiteral("substances.entry"), QStringLiteral("no")}})
        .exit({{QStringLiteral("work.exit"), QStringLiteral("yes")},
               {QStringLiteral("substances.exit"), QStringLiteral("yes")}})
        .followedUp(FollowUpKind::Entry, day(1, 12))
        .level(day(1, 2), 2)
        .court(false, day(1, 12))
        .fact(FactAbout::Reports, FactPhase::AfterEntry, FactFinding::New, day(3, 1))
        .fact(FactAbout::Reports, FactPhase::AfterEntry, FactFinding::Fewer, day(8, 1))
        .fact(FactAbout::Suspicions, FactPhase::AfterEntry, FactFinding::New, day(8, 1))
        .plan(day(2, 11), {GoalStatus::Reached, GoalStatus::Partly})
        .withdrew(day(4, 1))
        .withdrew(day(5, 1))
        .followedUp(FollowUpKind::Exit, day(10, 20))
        .closed(day(9, 30), CloseReason::GoalsReached);
}

/// 3. Fifteen, absconded after six weeks; nobody filled in the exit.
ReportCase third()
{
    return Followed(day(2, 2))
        .entry({{QStringLiteral("age"), 15}, {QStringLiteral("work.entry"), QStringLiteral("no")}})
        .followedUp(FollowUpKind::Entry, day(2, 2))
        .level(day(1, 26), 4)
        .court(false, day(2, 2))
        .fact(FactAbout::Reports, FactPhase::AfterEntry, FactFinding::New, day(3, 1))
        .closed(day(3, 16), CloseReason::Absconded);
}

/// 4. Twenty-two, under way, has a job, met every sixth week.
ReportCase fourth()
{
    Followed made =
        Followed(day(3, 2))
            .entry({{QStringLiteral("age"), 22}, {QStringLiteral("work.entry"), QStringLiteral("yes")}})
            .followedUp(FollowUpKind::Entry, day(3, 2))
            .level(day(2, 20), 2)
            .court(false, day(3, 2))
            .fact(FactAbout::Reports, FactPhase::AfterEntry, FactFinding::None, day(9, 1))
            .plan(day(4, 20), {GoalStatus::UnderWay, GoalStatus::UnderWay})
            .promised(PartyKind::Police, CommitmentOutcome::Kept)
            .promised(PartyKind::Police, CommitmentOutcome::Kept)
            .promised(PartyKind::Jobbtorg, CommitmentOutcome::Late);
    for (QDate on = day(4, 13); on <= day(12, 31); on = on.addDays(42)) {
        made.met(on);
    }
    return made;
}

/// 5. Nineteen, under way; the entry follow-up a day late; met once.
ReportCase fifth()
{
    return Followed(day(4, 6))
        .entry({{QStringLiteral("age"), 19}, {QStringLiteral("work.entry"), QStringLiteral("no")}})
        .followedUp(FollowUpKind::Entry, day(4, 7))
        .level(day(4, 1), 3)
        .plan(day(5, 4))
        .met(day(5, 20));
}

/// 6. Under way: an entry follow-up in which nothing was answered.
ReportCase sixth()
{
    return Followed(day(5, 4)).entry({}).followedUp(FollowUpKind::Entry, day(5, 4));
}

/// 7. Granted, and then silence.
ReportCase seventh()
{
    return Followed(day(6, 1))
        .entry({{QStringLiteral("age"), 24}, {QStringLiteral("work.entry"), QStringLiteral("no")}})
        .level(day(5, 25), 1)
        .court(false, day(6, 1));
}

/// 8. Granted in December: the plan is not due yet.
ReportCase eighth()
{
    return Followed(day(12, 14));
}

/// The eight, and four who are none of them.
QList<ReportCase> district()
{
    return {first(),
            second(),
            third(),
            fourth(),
            fifth(),
            sixth(),
            seventh(),
            eighth(),
            Followed({}, day(11, 2)).consented(day(11, 20)),                             // about to start
            Followed({}, day(3, 2)).consented(day(3, 9)).refused(day(3, 20)),            // refused
            Followed(QDate(2025, 1, 7)).closed(QDate(2025, 12, 30), CloseReason::Moved), // ended before
            Followed(QDate(2027, 1, 4))};                                                // starts after
}

DistrictReport reportOf(const QList<ReportCase>& cases, ReportVersion version = ReportVersion::Internal)
{
    return districtReport(cases, year, Settings(), version);
}

} // namespace

void TestDistrictReport::r32_inShort()
{
    const auto summary = reportOf(district()).summary;
    QVERIFY(summary);
    QCOMPARE(summary->participants, 8);
    QCOMPARE(summary->waiting, 1);
    QCOMPARE(summary->started, 7);
    QCOMPARE(summary->underWay, 3);
    QCOMPARE(summary->silent, 2);
    QCOMPARE(summary->ended, std::optional(3));
    QCOMPARE(summary->ages, std::optional(std::pair(15, 24)));
    QCOMPARE(summary->agesMissing, 2);
    QCOMPARE(summary->courtOrdered, std::optional(1));
    QCOMPARE(summary->courtOrderMissing, 3);
}

void TestDistrictReport::r32_whoIsCounted()
{
    const DistrictReport report = reportOf(district());
    QCOMPARE(linesOf(tableOf(report, "status")), texts({"under-way: 3", "ended: 3", "silent: 2", "sum: 8"}));
    QCOMPARE(linesOf(tableOf(report, "started")), texts({"in-period: 7", "earlier: 1", "sum: 8"}));
    QCOMPARE(linesOf(tableOf(report, "waiting")), texts({"waiting: 1", "sum: 1"}));
    QCOMPARE(linesOf(tableOf(report, "age")),
             texts({"0-11: 0", "12-14: 0", "15-17: 3", "18-20: 1", "21-24: 2", "25-29: 0", "30-: 0",
                    "not-stated: 2", "sum: 8"}));
}

void TestDistrictReport::r32_aVariableAtEntryAgainstExit()
{
    const ReportTable work = tableOf(reportOf(district()), "work");
    QStringList heads;
    for (const ReportHead& head : work.columns) {
        heads.append(head.id);
    }
    QCOMPARE(heads, texts({"exit:yes", "exit:no", "exit:not-stated", "not-ended", "sum"}));
    QCOMPARE(linesOf(work),
             texts({"yes: 0 0 0 1 1", "no: 2 0 1 2 5", "not-stated: 0 0 0 2 2", "sum: 2 0 1 5 8"}));
}

void TestDistrictReport::r32_theThreatLevelComesFromTheAssessments()
{
    QCOMPARE(linesOf(tableOf(reportOf(district()), "threat")),
             texts({"1: 0 0 0 0 0 0 1 1", "2: 0 1 0 0 0 0 1 2", "3: 1 0 0 0 0 0 1 2", "4: 0 0 0 1 0 0 0 1",
                    "5: 0 0 0 0 0 0 0 0", "not-stated: 0 0 0 0 0 0 2 2", "sum: 1 1 0 1 0 0 5 8"}));
}

void TestDistrictReport::r32_sourcesAreNeverAddedUp()
{
    const DistrictReport report = reportOf(district());
    // The last answer of a source holds; suspicions are no reports.
    QCOMPARE(linesOf(tableOf(report, "reportsAfterEntry")),
             texts({"none: 2", "fewer: 1", "same: 0", "more: 0", "new: 1", "varying: 0", "unknown: 0",
                    "improved: 0", "not-stated: 4", "sum: 8"}));
    QCOMPARE(linesOf(tableOf(report, "suspicionsAfterEntry")),
             texts({"none: 0", "fewer: 0", "same: 0", "more: 0", "new: 1", "varying: 0", "unknown: 0",
                    "improved: 0", "not-stated: 7", "sum: 8"}));
}

void TestDistrictReport::r32_reasonsToCloseAreOfThoseWhoEnded()
{
    const ReportTable reasons = tableOf(reportOf(district()), "closeReason");
    const QStringList lines = linesOf(reasons);
    QVERIFY(lines.contains(QStringLiteral("goalsReached: 2")));
    QVERIFY(lines.contains(QStringLiteral("absconded: 1")));
    QVERIFY(lines.contains(QStringLiteral("not-stated: 0")));
    QCOMPARE(lines.last(), QStringLiteral("sum: 3"));
}

void TestDistrictReport::r32_goalsMeetingsAndCommitments()
{
    const DistrictReport report = reportOf(district());
    const ReportTable goals = tableOf(report, "goals");
    QCOMPARE(linesOf(goals), texts({"planned: 0", "under-way: 2", "reached: 3", "partly: 1", "not-reached: 1",
                                    "ended: 0", "sum: 7"}));
    QCOMPARE(goals.note, QStringLiteral("Without goals: 5 of 8 persons."));
    QCOMPARE(linesOf(tableOf(report, "meetingRhythm")),
             texts({"as-set: 1", "seldomer: 1", "none: 6", "sum: 8"}));
    const QStringList promised = linesOf(tableOf(report, "commitments"));
    QCOMPARE(promised.first(), QStringLiteral("police: 0 2 0 1 3"));
    QVERIFY(promised.contains(QStringLiteral("jobbtorg: 0 0 1 0 1")));
    QCOMPARE(promised.last(), QStringLiteral("sum: 0 2 1 1 4"));
}

void TestDistrictReport::r32_timePerStep()
{
    const QStringList lines = linesOf(tableOf(reportOf(district()), "times"));
    QVERIFY(lines.contains(QStringLiteral("opened-granted: 14 14 14 8 0")));
    QVERIFY(lines.contains(QStringLiteral("granted-plan: 29 14 49 4 4"))); // 14, 28, 30, 49
    QVERIFY(lines.contains(QStringLiteral("granted-closed: 239 42 261 3 5")));
    QVERIFY(lines.contains(QStringLiteral("police-asked-answered: - - - 0 8")));
    QVERIFY(lines.contains(QStringLiteral("granted-meeting: 43 42 44 2 6")));
}

void TestDistrictReport::r32_dutiesKeptInTime()
{
    QCOMPARE(linesOf(tableOf(reportOf(district()), "duties")),
             texts({"entry-follow-up: 5 1 2 0 8", "plan: 3 1 3 1 8", "threat-review: 0 1 0 0 1",
                    "exit-follow-up: 1 1 1 0 3", "sum: 9 4 6 1 20"}));
}

void TestDistrictReport::r32_withdrawals()
{
    const ReportTable table = tableOf(reportOf(district()), "withdrawals");
    QCOMPARE(linesOf(table), texts({"yes: 1", "no: 7", "sum: 8"}));
    QCOMPARE(table.note, QStringLiteral("Withdrawals in the period: 2."));
}

void TestDistrictReport::r32_changesOfEachPersonWithoutNames()
{
    const ReportTable changes = tableOf(reportOf(district()), "changes");
    QStringList lines = linesOf(changes);
    for (QString& line : lines) {
        line = line.section(QLatin1Char(':'), 1); // the order says nothing
    }
    std::sort(lines.begin(), lines.end());
    QCOMPARE(lines, texts({" 0 0 1 15", " 1 1 1 13", " 2 0 0 14"}));
}

void TestDistrictReport::r32_missingDataStandsBesideEveryFigure()
{
    const DistrictReport report = reportOf(district());
    QCOMPARE(tableOf(report, "work").note, QStringLiteral("Not stated of 3 of 8."));
    for (const FollowUpVariable& variable : followUpVariables()) {
        if (variable.type != VariableType::Month) {
            const ReportTable table = tableOf(report, variable.id);
            QVERIFY2(!table.cells.isEmpty(), variable.id);
            QVERIFY2(!table.note.isEmpty(), variable.id);
            QVERIFY2(
                std::any_of(table.rows.begin(), table.rows.end(),
                            [](const ReportHead& head) { return head.id == QLatin1String("not-stated"); }),
                variable.id);
        }
    }
}

void TestDistrictReport::r32_anEmptyDistrictSaysNought()
{
    QCOMPARE(linesOf(tableOf(reportOf({}), "status")),
             texts({"under-way: 0", "ended: 0", "silent: 0", "sum: 0"}));
    QCOMPARE(linesOf(tableOf(reportOf({}, ReportVersion::Publish), "status")),
             texts({"not-ended: 0", "ended: 0", "sum: 0"}));
    QCOMPARE(reportOf({}).summary->ended, std::optional(0));
}

void TestDistrictReport::r32_whatIsPublishedOfEight()
{
    const DistrictReport report = reportOf(district(), ReportVersion::Publish);
    QVERIFY(!report.summary);
    QCOMPARE(linesOf(tableOf(report, "status")), texts({"not-ended: ..", "ended: ..", "sum: 8"}));
    // How many have ended is not published, so no table tells them apart.
    QCOMPARE(linesOf(tableOf(report, "work")), texts({"yes: ..", "no: ..", "not-stated: ..", "sum: 8"}));
    QCOMPARE(linesOf(tableOf(report, "closeReason")).last(), QStringLiteral("sum: .."));
    QVERIFY(tableOf(report, "changes").cells.isEmpty());
    QVERIFY(tableOf(report, "duties").cells.isEmpty());
    // Four persons made a plan: no median of theirs. Eight were granted, two weeks after they came.
    const QStringList times = linesOf(tableOf(report, "times"));
    QVERIFY(times.contains(QStringLiteral("granted-plan: ..")));
    QVERIFY(times.contains(QStringLiteral("opened-granted: 2")));
}

void TestDistrictReport::r32_whatIsPublishedOfMany()
{
    // Thirty, of whom twelve have ended: 6 got a job, 6 had none before and after; of the 18 others 6 have
    // one.
    QList<ReportCase> cases;
    for (int i = 0; i < 30; ++i) {
        Followed made(day(2, 2));
        made.entry({{QStringLiteral("work.entry"), i < 24 ? QStringLiteral("no") : QStringLiteral("yes")}});
        made.met(day(3, 2));
        if (i < 12) {
            made.exit({{QStringLiteral("work.exit"), i < 6 ? QStringLiteral("yes") : QStringLiteral("no")}});
            made.closed(day(10, 1), CloseReason::GoalsReached);
        }
        cases.append(made);
    }
    const DistrictReport report = reportOf(cases, ReportVersion::Publish);
    QCOMPARE(linesOf(tableOf(report, "status")).last(), QStringLiteral("sum: 30"));
    const ReportTable work = tableOf(report, "work");
    QCOMPARE(work.columns.size(), 5);
    QCOMPARE(work.cells.last().last(), ReportCell::of(30));
    QCOMPARE(work.cells.last().at(3), ReportCell::of(18)); // not ended: known from the status as well
    QVERIFY(work.note.startsWith(QStringLiteral("“..”")));
}

void TestDistrictReport::r32_aTableAsRowsOfText()
{
    ReportTable table;
    table.corner = QStringLiteral("Status");
    table.columns = {{QStringLiteral("women"), QStringLiteral("Women")},
                     {QStringLiteral("men"), QStringLiteral("Men")}};
    table.rows = {{QStringLiteral("open"), QStringLiteral("Open")},
                  {QStringLiteral("sum"), QStringLiteral("Sum"), true}};
    table.cells = {{ReportCell::of(12), ReportCell::of(std::optional<int>())},
                   {ReportCell::of(QStringLiteral("14–17")), ReportCell()}};
    QCOMPARE(headTexts(table),
             (QStringList{QStringLiteral("Status"), QStringLiteral("Women"), QStringLiteral("Men")}));
    QCOMPARE(rowTexts(table), (QList<QStringList>{
                                  {QStringLiteral("Open"), QStringLiteral("12"), QStringLiteral("..")},
                                  {QStringLiteral("Sum"), QStringLiteral("14–17"), QString()},
                              }));
}

QTEST_GUILESS_MAIN(TestDistrictReport)
#include "tst_district_report.moc"
