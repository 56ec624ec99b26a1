// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/segregation.h"
#include "tests/core/rules/case_builder.h"

#include <QTest>

using namespace lotsbok;
using namespace lotsbok::sample;

class SegregationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r1_warnsWhereOnePersonWouldHaveDoneAll();
    void r1_saysNothingBeforeTheDecision();
    void r1_anotherPersonInAnyStepIsEnough();
    void r1_aSecondLotsDoesNotHideIt();
    void r1_decisionsCount();
    void r1_whoDidWhat();
    void r2_caseLoad();
};

namespace {

/// Received, investigated and assessed by the lots.
CaseFile byTheLots()
{
    CaseFile file = newCase();
    for (const StepRole step : {StepRole::Receive, StepRole::Investigate, StepRole::Assess}) {
        stepDone(file, step, lotsUser());
    }
    return file;
}

} // namespace

void SegregationTest::r1_warnsWhereOnePersonWouldHaveDoneAll()
{
    const auto finding = segregationFinding(byTheLots(), StepRole::Decide, lotsUser());
    QVERIFY(finding.has_value());
    QCOMPARE(finding->rule, QStringLiteral("R1"));
    QCOMPARE(finding->severity, Finding::Severity::Warning);
    QVERIFY(finding->text.endsWith(u'.'));
    QVERIFY(!segregationFinding(byTheLots(), StepRole::Decide, chiefUser()));
}

void SegregationTest::r1_saysNothingBeforeTheDecision()
{
    CaseFile file = newCase();
    for (const StepRole step : {StepRole::Receive, StepRole::Investigate, StepRole::Assess}) {
        QVERIFY(!segregationFinding(file, step, lotsUser()));
        stepDone(file, step, lotsUser());
    }
}

void SegregationTest::r1_anotherPersonInAnyStepIsEnough()
{
    for (const StepRole step : {StepRole::Receive, StepRole::Investigate, StepRole::Assess}) {
        CaseFile file = byTheLots();
        file.all<StepDone>()[static_cast<int>(step)].by = caseworkerUser();
        QVERIFY(!segregationFinding(file, StepRole::Decide, lotsUser()));
    }
    CaseFile carriedByAnother = byTheLots();
    carriedByAnother.value.lots = secondLotsUser();
    carriedByAnother.value.secondLots.reset();
    QVERIFY(!segregationFinding(carriedByAnother, StepRole::Decide, lotsUser()));
}

void SegregationTest::r1_aSecondLotsDoesNotHideIt()
{
    CaseFile file = byTheLots();
    QVERIFY(file.value.secondLots.has_value());
    QVERIFY(segregationFinding(file, StepRole::Decide, lotsUser()).has_value());
    stepDone(file, StepRole::Investigate, caseworkerUser()); // helped, but the lots did it too
    QVERIFY(segregationFinding(file, StepRole::Decide, lotsUser()).has_value());
}

void SegregationTest::r1_decisionsCount()
{
    CaseFile file = newCase();
    decide(file, DecisionKind::Grant, grantedOn, lotsUser());
    QVERIFY(segregationFinding(file, StepRole::Investigate, lotsUser()).has_value());
    QVERIFY(!segregationFinding(file, StepRole::Investigate, caseworkerUser()));
    file.all<Decision>().first().kind = DecisionKind::Other; // another decision is no decision on SIG
    QVERIFY(!segregationFinding(file, StepRole::Investigate, lotsUser()));
}

void SegregationTest::r1_whoDidWhat()
{
    CaseFile file = newCase();
    decide(file, DecisionKind::Grant, grantedOn, chiefUser());
    stepDone(file, StepRole::Investigate, caseworkerUser());
    stepDone(file, StepRole::Receive, lotsUser());
    stepDone(file, StepRole::Decide, chiefUser(), grantedOn); // the same as the decision: once
    QList<std::pair<StepRole, UserId>> steps;
    for (const StepDone& step : stepsOf(file)) {
        steps.append({step.step, step.by});
        QVERIFY(step.caseId == file.value.id);
        QVERIFY(step.on.isValid());
    }
    const QList<std::pair<StepRole, UserId>> expected{{StepRole::Receive, lotsUser()},
                                                      {StepRole::Investigate, caseworkerUser()},
                                                      {StepRole::Decide, chiefUser()},
                                                      {StepRole::CarryOut, lotsUser()},
                                                      {StepRole::CarryOut, secondLotsUser()}};
    QVERIFY(steps == expected);
}

void SegregationTest::r2_caseLoad()
{
    const auto carried = [](std::optional<UserId> first, std::optional<UserId> second) {
        Case value = newCase().value;
        value.lots = first;
        value.secondLots = second;
        return value;
    };
    Case closed = carried(lotsUser(), {});
    closed.closedOn = QDate(2026, 3, 1);
    const QList<CaseLoad> loads = caseLoad({carried(lotsUser(), secondLotsUser()), carried(lotsUser(), {}),
                                            carried(secondLotsUser(), lotsUser()), carried({}, {}), closed});
    QCOMPARE(loads.size(), 2);
    QVERIFY(loads[0].user == lotsUser());
    QCOMPARE(loads[0].first, 2);
    QCOMPARE(loads[0].second, 1);
    QVERIFY(loads[1].user == secondLotsUser());
    QCOMPARE(loads[1].first, 1);
    QCOMPARE(loads[1].second, 1);
    QVERIFY(caseLoad({}).isEmpty());
}

QTEST_GUILESS_MAIN(SegregationTest)
#include "tst_segregation.moc"
