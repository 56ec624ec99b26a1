// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_status.h"
#include "tests/core/rules/case_builder.h"

#include <QTest>
#include <algorithm>
#include <functional>

using namespace lotsbok;
using namespace lotsbok::sample;

using StatusChange = std::function<void(CaseFile&)>;
Q_DECLARE_METATYPE(StatusChange)

class CaseStatusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStepIsTheFirstThatLacksSomething();
    void stateFollowsTheFacts();
    void r20_stoppedComesBeforeClosing();
    void aLaterDecisionHolds();
    void eachStepNeeds_data();
    void eachStepNeeds();
    void whatIsOnlyWorthKnowing_data();
    void whatIsOnlyWorthKnowing();
    void decideListsTheGate();
    void closeListsTheGate();
    void aClosedCaseKeepsItsSteps();
    void r1_whoDidWhat();
    void narrowFilesGiveTheSameStep();
    void everyStepHasAName();
    void r3_theAgeAsksForAReason();
    void r4_belongingIsFoundOut();
    void r6_childrenAreAskedForAndThenAnalysed();
};

namespace {

const StepStatus& rowOf(const CaseStatus& status, CaseStep step)
{
    return status.steps.at(static_cast<int>(step));
}

CaseStatus statusOf(const CaseFile& file)
{
    return caseStatus(file, {}, now());
}

QStringList jumps(const QList<Finding>& findings, Finding::Severity severity)
{
    QStringList places;
    for (const Finding& finding : findings) {
        if (finding.severity == severity) {
            places.append(finding.jumpTo);
        }
    }
    return places;
}

QStringList rules(const QList<Finding>& findings)
{
    QStringList list;
    for (const Finding& finding : findings) {
        list.append(finding.rule);
    }
    return list;
}

} // namespace

void CaseStatusTest::theStepIsTheFirstThatLacksSomething()
{
    CaseFile file = newCase();
    QCOMPARE(statusOf(file).step, CaseStep::Receive);
    fillIntake(file);
    QCOMPARE(statusOf(file).step, CaseStep::Investigate);
    consentToAll(file);
    assess(file, assessedOn, 2);
    QCOMPARE(statusOf(file).step, CaseStep::Decide);
    decide(file, DecisionKind::Grant, grantedOn);
    QCOMPARE(statusOf(file).step, CaseStep::Design);
    addGoal(file, addPlan(file));
    QCOMPARE(statusOf(file).step, CaseStep::CarryOut);
    add(file, meetingOf(file, utc(2026, 3, 18, 9), {police()}, MeetingStatus::Held));
    QCOMPARE(statusOf(file).step, CaseStep::FollowUp);
    followUp(file, FollowUpKind::Entry, grantedOn);
    file.all<Plan>().first().followedUpOn = QDate(2026, 3, 18);
    QCOMPARE(statusOf(file).step, CaseStep::FollowUp); // it goes on until the closing begins
    prepareClosing(file);
    QCOMPARE(statusOf(file).step, CaseStep::Close);
    file.value.closedOn = QDate(2026, 3, 31);
    QCOMPARE(statusOf(file).step, CaseStep::Close);
    QVERIFY(rowOf(statusOf(file), CaseStep::Close).done);
}

void CaseStatusTest::stateFollowsTheFacts()
{
    CaseFile file = grantableCase();
    QCOMPARE(statusOf(file).state, CaseState::Open);
    QVERIFY(statusOf(file).level == 2);
    CaseFile refused = file;
    decide(refused, DecisionKind::Refuse, grantedOn);
    QCOMPARE(statusOf(refused).state, CaseState::Refused);
    QCOMPARE(statusOf(refused).step, CaseStep::Close);
    QVERIFY(!rowOf(statusOf(refused), CaseStep::Design).done);
    QVERIFY(rowOf(statusOf(refused), CaseStep::Design).lacks.isEmpty());
    decide(file, DecisionKind::Grant, grantedOn);
    QCOMPARE(statusOf(file).state, CaseState::Granted);
    assess(file, QDate(2026, 3, 1), 4);
    QCOMPARE(statusOf(file).state, CaseState::Stopped);
    file.all<ThreatAssessment>().last().protectionGroupCooperates = true;
    QCOMPARE(statusOf(file).state, CaseState::Granted);
    QVERIFY(statusOf(file).level == 4);
    theOne<Closing>(file).begunOn = QDate(2026, 3, 2);
    QCOMPARE(statusOf(file).state, CaseState::Closing);
    file.value.closedOn = QDate(2026, 3, 3);
    QCOMPARE(statusOf(file).state, CaseState::Closed);
    QVERIFY(!statusOf(newCase()).level);
}

void CaseStatusTest::r20_stoppedComesBeforeClosing()
{
    CaseFile file = grantedCase();
    prepareClosing(file);
    assess(file, QDate(2026, 3, 30), 5);
    QCOMPARE(statusOf(file).state, CaseState::Stopped);
    file.value.closedOn = QDate(2026, 3, 31);
    QCOMPARE(statusOf(file).state, CaseState::Closed);
}

void CaseStatusTest::aLaterDecisionHolds()
{
    CaseFile file = grantableCase();
    decide(file, DecisionKind::Grant, QDate(2026, 3, 1));
    decide(file, DecisionKind::Refuse, QDate(2026, 2, 20)); // entered later, decided earlier
    QCOMPARE(statusOf(file).state, CaseState::Granted);
    decide(file, DecisionKind::Other, QDate(2026, 3, 5));
    QCOMPARE(statusOf(file).state, CaseState::Granted);
    decide(file, DecisionKind::EndSupport, QDate(2026, 3, 10));
    QCOMPARE(statusOf(file).state, CaseState::Closing);
    decide(file, DecisionKind::Grant, QDate(2026, 3, 20));
    QCOMPARE(statusOf(file).state, CaseState::Granted);
    decide(file, DecisionKind::Refuse, QDate(2026, 3, 20)); // the same day, entered after
    QCOMPARE(statusOf(file).state, CaseState::Refused);
}

void CaseStatusTest::eachStepNeeds_data()
{
    QTest::addColumn<StatusChange>("change");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("jumpTo");
    const auto row = [](const char* name, CaseStep step, const char* jumpTo, const StatusChange& change) {
        QTest::newRow(name) << change << int(step) << QString::fromLatin1(jumpTo);
    };
    const auto intake = [](const auto& change) {
        return [change](CaseFile& file) { change(theOne<Intake>(file)); };
    };
    row("informed", CaseStep::Receive, "intake.informedOn", intake([](Intake& i) { i.informedOn = {}; }));
    row("the requirement explained", CaseStep::Receive, "intake.consentRequirementExplained",
        intake([](Intake& i) { i.consentRequirementExplained = false; }));
    row("the inventory", CaseStep::Investigate, "intake.inventoryOn",
        intake([](Intake& i) { i.inventoryOn = {}; }));
    row("R10 consent towards the police", CaseStep::Investigate, "consent",
        [](CaseFile& f) { add(f, withdrawalOf(f.all<ConsentScope>().first(), utc(2026, 3, 1))); });
    row("the police's answer", CaseStep::Investigate, "intake.policeSuitable",
        intake([](Intake& i) { i.policeSuitable.reset(); }));
    row("the threat assessed", CaseStep::Investigate, "threat",
        [](CaseFile& f) { f.all<ThreatAssessment>().clear(); });
    row("the network mapped", CaseStep::Investigate, "network",
        intake([](Intake& i) { i.networkMapped = false; }));
    row("R6 asked for children", CaseStep::Investigate, "intake.hasChildren",
        intake([](Intake& i) { i.hasChildren.reset(); }));
    row("R6 the analysis", CaseStep::Investigate, "intake.childImpact",
        intake([](Intake& i) { i.hasChildren = true; }));
    row("the crime picture", CaseStep::Investigate, "intake.crimeDebut",
        intake([](Intake& i) { i.crimeDebut.clear(); }));
    row("a goal with a measure", CaseStep::Design, "plan",
        [](CaseFile& f) { f.all<Goal>().first().measure.clear(); });
    row("a lots", CaseStep::CarryOut, "case.lots", [](CaseFile& f) { f.value.lots.reset(); });
    row("R27 a network meeting", CaseStep::CarryOut, "meetings",
        [](CaseFile& f) { f.all<Meeting>().first().kind = MeetingKind::Officials; });
    row("R8 the entry follow-up", CaseStep::FollowUp, "followUps",
        [](CaseFile& f) { f.all<FollowUp>().removeFirst(); });
    row("the plan followed up", CaseStep::FollowUp, "plan",
        [](CaseFile& f) { f.all<Meeting>().first().planFollowedUpOn = {}; });
}

void CaseStatusTest::eachStepNeeds()
{
    QFETCH(StatusChange, change);
    QFETCH(int, step);
    QFETCH(QString, jumpTo);
    CaseFile file = grantedCase();
    prepareClosing(file);
    for (const StepStatus& row : statusOf(file).steps) {
        QCOMPARE(row.done, row.step != CaseStep::Close);
    }
    change(file);
    for (const StepStatus& row : statusOf(file).steps) {
        QCOMPARE(row.done, row.step != CaseStep::Close && int(row.step) != step);
        if (int(row.step) == step) {
            QCOMPARE(jumps(row.lacks, Finding::Severity::Warning), QStringList{jumpTo});
        }
    }
    file.all<Closing>().clear();
    QCOMPARE(int(caseStep(file, now())), step);
}

void CaseStatusTest::whatIsOnlyWorthKnowing_data()
{
    QTest::addColumn<StatusChange>("change");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("jumpTo");
    const auto row = [](const char* name, CaseStep step, const char* jumpTo, const StatusChange& change) {
        QTest::newRow(name) << change << int(step) << QString::fromLatin1(jumpTo);
    };
    row("KAA", CaseStep::Investigate, "intake.kaaInformedOn", [](CaseFile& f) {
        f.client = clientWith(numberOf(u"20080101-2386")); // 18 years old
        theOne<Intake>(f).upperSecondaryDone = false;
    });
    row("the lots consulted", CaseStep::Investigate, "intake.lotsConsulted",
        [](CaseFile& f) { theOne<Intake>(f).lotsConsulted = false; });
    row("R16 a guardian's consent", CaseStep::Investigate, "consent", [](CaseFile& f) {
        f.client = young();
        addGuardian(f, QStringLiteral("Mika Åhlén"));
    });
    row("the plan distributed", CaseStep::Design, "plan", [](CaseFile& f) { f.disclosures.clear(); });
    row("R27 the next meeting overdue", CaseStep::CarryOut, "meetings",
        [](CaseFile& f) { f.all<Meeting>().first().start = utc(2026, 2, 17); });
}

void CaseStatusTest::whatIsOnlyWorthKnowing()
{
    QFETCH(StatusChange, change);
    QFETCH(int, step);
    QFETCH(QString, jumpTo);
    CaseFile file = grantedCase();
    DisclosureRecord plan;
    plan.record = QStringLiteral("plan:%1@1").arg(file.all<Plan>().first().id.toString());
    file.disclosures = {plan};
    const StepStatus before = rowOf(statusOf(file), static_cast<CaseStep>(step));
    QVERIFY(before.done);
    QCOMPARE(before.lacks.size(), 0);
    change(file);
    const StepStatus after = rowOf(statusOf(file), static_cast<CaseStep>(step));
    QVERIFY(after.done);
    QCOMPARE(jumps(after.lacks, Finding::Severity::Note), QStringList{jumpTo});
}

void CaseStatusTest::decideListsTheGate()
{
    CaseFile file = grantableCase();
    theOne<Intake>(file).criteria.clear();
    const StepStatus decide = rowOf(statusOf(file), CaseStep::Decide);
    QVERIFY(!decide.done);
    QCOMPARE(jumps(decide.lacks, Finding::Severity::Stop),
             (QStringList{QStringLiteral("target-group"), QStringLiteral("coordinated-support"),
                          QStringLiteral("risk-of-relapse"), QStringLiteral("motivated")}));
    QCOMPARE(jumps(rowOf(statusOf(file), CaseStep::Design).lacks, Finding::Severity::Warning),
             QStringList{QStringLiteral("decisions")});
}

void CaseStatusTest::closeListsTheGate()
{
    CaseFile file = grantedCase();
    theOne<Closing>(file).begunOn = QDate(2026, 3, 30);
    const StepStatus close = rowOf(statusOf(file), CaseStep::Close);
    QCOMPARE(jumps(close.lacks, Finding::Severity::Stop),
             (QStringList{QStringLiteral("reason"), QStringLiteral("exit-follow-up"),
                          QStringLiteral("activities-ended")}));
    QCOMPARE(jumps(close.lacks, Finding::Severity::Note),
             (QStringList{QStringLiteral("closing.summary"), QStringLiteral("closing.actorsToldOn")}));
}

void CaseStatusTest::aClosedCaseKeepsItsSteps()
{
    CaseFile file = grantedCase();
    prepareClosing(file);
    file.value.closedOn = QDate(2026, 3, 31);
    for (const StepStatus& row : statusOf(file).steps) {
        QVERIFY2(row.done, "consents end with the case, but the inquiry was made");
    }
}

void CaseStatusTest::r1_whoDidWhat()
{
    CaseFile file = grantedCase();
    stepDone(file, StepRole::Assess, caseworkerUser());
    const CaseStatus status = statusOf(file);
    QCOMPARE(rowOf(status, CaseStep::Investigate).doneBy.size(), 1);
    QVERIFY(rowOf(status, CaseStep::Investigate).doneBy.first().by == caseworkerUser());
    QVERIFY(rowOf(status, CaseStep::Decide).doneBy.first().by == chiefUser());
    QCOMPARE(rowOf(status, CaseStep::CarryOut).doneBy.size(), 2); // both lotsar
    QVERIFY(rowOf(status, CaseStep::Receive).doneBy.isEmpty());
}

void CaseStatusTest::narrowFilesGiveTheSameStep()
{
    CaseFile file = newCase();
    const auto same = [&file] {
        return caseStep(narrow(file), now()) == caseStep(file, now()) &&
               caseStep(file, now()) == statusOf(file).step;
    };
    QVERIFY(same());
    fillIntake(file);
    QVERIFY(same());
    consentToAll(file);
    assess(file, assessedOn, 2);
    QVERIFY(same());
    decide(file, DecisionKind::Grant, grantedOn);
    QVERIFY(same());
    addGoal(file, addPlan(file));
    QVERIFY(same());
    add(file, meetingOf(file, utc(2026, 3, 18, 9), {police()}, MeetingStatus::Held));
    QVERIFY(same());
    prepareClosing(file);
    QVERIFY(same());
}

void CaseStatusTest::everyStepHasAName()
{
    QStringList names;
    for (const StepStatus& row : statusOf(newCase()).steps) {
        names.append(caseStepName(row.step));
        QVERIFY(!names.last().isEmpty());
    }
    QCOMPARE(names.size(), 7);
    QCOMPARE(names.removeDuplicates(), 0);
}

void CaseStatusTest::r3_theAgeAsksForAReason()
{
    CaseFile file = grantableCase(young(), SigType::Adults); // 16 years old in SIG for adults
    QList<Finding> findings = caseFindings(file, now());
    QCOMPARE(rules(findings), QStringList{QStringLiteral("R3")});
    QCOMPARE(findings.first().severity, Finding::Severity::Warning);
    file.value.typeReason = QStringLiteral("Fyller snart 18.");
    findings = caseFindings(file, now());
    QCOMPARE(rules(findings), QStringList{QStringLiteral("R3")});
    QCOMPARE(findings.first().severity, Finding::Severity::Note);
    QVERIFY(caseFindings(narrow(file), now()) == findings);
    file.value.type = SigType::Young;
    QVERIFY(caseFindings(file, now()).isEmpty());
    const QDateTime later = utc(2031, 1, 1);
    QCOMPARE(rules(caseFindings(file, later)), QStringList{QStringLiteral("R3")}); // 21 years old
    file.value.closedOn = QDate(2027, 1, 1);
    QVERIFY2(caseFindings(file, later).isEmpty(), "as it was when the case was closed");
}

void CaseStatusTest::r4_belongingIsFoundOut()
{
    CaseFile file = grantableCase();
    QVERIFY(caseFindings(file, now()).isEmpty());
    auto& intake = theOne<Intake>(file);
    intake.belonging = QStringLiteral(" ");
    QCOMPARE(rules(caseFindings(file, now())), QStringList{QStringLiteral("R4")});
    intake.belonging = QStringLiteral("Järva");
    QVERIFY(caseFindings(file, now()).isEmpty());
    QCOMPARE(rules(caseFindings(newCase(), now())),
             (QStringList{QStringLiteral("R4"), QStringLiteral("R6")}));
}

void CaseStatusTest::r6_childrenAreAskedForAndThenAnalysed()
{
    CaseFile file = grantableCase();
    auto& intake = theOne<Intake>(file);
    intake.hasChildren.reset();
    QCOMPARE(rules(caseFindings(file, now())), QStringList{QStringLiteral("R6")});
    intake.hasChildren = true;
    QCOMPARE(jumps(caseFindings(file, now()), Finding::Severity::Warning),
             QStringList{QStringLiteral("intake.childImpact")});
    intake.childImpactAnalysedOn = QDate(2026, 2, 10);
    QVERIFY(caseFindings(file, now()).isEmpty());
}

QTEST_GUILESS_MAIN(CaseStatusTest)
#include "tst_case_status.moc"
