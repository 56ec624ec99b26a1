// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What single duties of a case depend on beside their cause.
#include "tests/core/rules/duty_support.h"

#include <QTest>

using namespace lotsbok;
using namespace lotsbok::sample;

class DutyRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r2_theSecondLotsIsTheHeadsToGive();
    void r8_thePlanFollowsTheSettings();
    void r13_thePoliceScopeThatRunsOut();
    void r13_anotherPoliceScopeKeepsSigGoing();
    void r13_onlyWhatTouchesThePoliceEndsIt();
    void r13_theHeadIsToldToo();
    void r16_aYoungPersonNeedsEverybody();
    void r16_comingOfAge();
    void r16_onlyTheYearOfBirthIsKnown();
    void r18_levelOneNeedsNoMeasures();
    void r20_noDayOfAMeetingFromLevelFour();
    void r22_onTheReviewDay();
    void r23_theAlarmIsForHeadAndSecondLots();
    void r23_aMeetingOfThePastNeedsNoAnalysis();
    void r27_aMeetingBookedInTimeIsEnough();
    void r27_youngCasesMeetMoreOften();
    void placements_data();
    void placements();
    void activitiesOfAReplacedPlanAreNobodys();
    void r31_r41_aClosedCaseHasLeftOversOnly();
    void r35_erasureWhenTheTimeIsOut();
    void withoutLotsarTheHeadHasThem();
};

void DutyRulesTest::r2_theSecondLotsIsTheHeadsToGive()
{
    CaseFile file = grantedCase();
    file.value.secondLots.reset();
    const Duty duty = *dutyOf(DutyKind::SecondLots, file);
    QVERIFY(duty.isFor(userOf(Role::UnitHead, chiefUser())));
    QVERIFY(!duty.isFor(userOf(Role::Lots, lotsUser())));
    User gone = userOf(Role::UnitHead, chiefUser());
    gone.disabled = true;
    QVERIFY(!duty.isFor(gone));
}

void DutyRulesTest::r8_thePlanFollowsTheSettings()
{
    CaseFile file = grantedCase();
    lastOf<Plan>(file).status = PlanStatus::Draft;
    Settings settings;
    settings.planDays = 10;
    QCOMPARE(caseDuties(file, settings, now()).first().due, grantedOn.addDays(10));
    decide(file, DecisionKind::EndSupport, today);
    QCOMPARE(kindsOf(dutiesOf(file)), QList<DutyKind>{DutyKind::ExitFollowUp});
}

void DutyRulesTest::r13_thePoliceScopeThatRunsOut()
{
    CaseFile file = grantedCase();
    lastOf<ConsentScope>(file).until = today;
    QVERIFY2(dutiesOf(file).isEmpty(), "in force to the end of its last day");
    lastOf<ConsentScope>(file).until = today.addDays(-1);
    const QList<Duty> duties = dutiesOf(file);
    QCOMPARE(kindsOf(duties), QList<DutyKind>{DutyKind::EndAfterPoliceConsent});
    QCOMPARE(duties.first().source, lastOf<ConsentScope>(file).id.uuid());
    theOne<Closing>(file).begunOn = today;
    followUp(file, FollowUpKind::Exit, today);
    QVERIFY2(kindsOf(dutiesOf(file)) == QList<DutyKind>{DutyKind::EndAfterPoliceConsent},
             "until the case is closed");
}

void DutyRulesTest::r13_anotherPoliceScopeKeepsSigGoing()
{
    CaseFile file = grantedCase();
    share(file, partyOf(PartyKind::Police, QStringLiteral("Polisen"), QStringLiteral("BOPS")));
    add(file, withdrawalOf(file.all<ConsentScope>().first(), utc(2026, 3, 20)));
    QCOMPARE(kindsOf(dutiesOf(file)), QList<DutyKind>{DutyKind::JudgeWithdrawal});
}

void DutyRulesTest::r13_onlyWhatTouchesThePoliceEndsIt()
{
    CaseFile file = grantedCase();
    lastOf<ConsentScope>(file).until = QDate(2026, 3, 10);
    const ConsentScope other = giveScope(file, lastOf<Consent>(file), jobbtorg());
    add(file, withdrawalOf(other, utc(2026, 3, 20)));
    const auto duty = dutyOf(DutyKind::EndAfterPoliceConsent, file);
    QVERIFY(duty);
    QCOMPARE(duty->due, QDate(2026, 3, 10));
    QCOMPARE(duty->source, file.all<ConsentScope>().first().id.uuid());
}

void DutyRulesTest::r13_theHeadIsToldToo()
{
    CaseFile file = grantedCase();
    add(file, withdrawalOf(lastOf<Consent>(file), utc(2026, 3, 20)));
    const Duty duty = *dutyOf(DutyKind::EndAfterPoliceConsent, file);
    QVERIFY(duty.isFor(userOf(Role::UnitHead, chiefUser())));
    QVERIFY(duty.isFor(userOf(Role::Lots, lotsUser())));
    QVERIFY(!duty.isFor(userOf(Role::Caseworker, caseworkerUser())));
}

void DutyRulesTest::r16_aYoungPersonNeedsEverybody()
{
    CaseFile file = grantedCase(young(), SigType::Young);
    QCOMPARE(dutyOf(DutyKind::MissingConsent, file)->due, grantedOn);
    const Guardian guardian = addGuardian(file, QStringLiteral("Kim Åhlén"));
    QVERIFY(dutyOf(DutyKind::MissingConsent, file));
    giveConsent(file, ConsentKind::Sharing, consentedOn, guardian.id);
    QVERIFY2(dutyOf(DutyKind::MissingConsent, file), "the support needs it too");
    giveConsent(file, ConsentKind::Support, consentedOn, guardian.id);
    QVERIFY(!dutyOf(DutyKind::MissingConsent, file));
}

void DutyRulesTest::r16_comingOfAge()
{
    const CaseFile file = grantedCase(young(), SigType::Young); // 18 on 1 January 2028
    QVERIFY(!dutyOf(DutyKind::ConsentAt18, file, utc(2027, 12, 1)));
    const auto before = dutyOf(DutyKind::ConsentAt18, file, utc(2027, 12, 2));
    QVERIFY(before);
    QCOMPARE(before->due, QDate(2028, 1, 1));
    QVERIFY(dutyOf(DutyKind::ConsentAt18, file, utc(2028, 3, 1)));
    QVERIFY2(!dutyOf(DutyKind::MissingConsent, file, utc(2028, 3, 1)), "one duty, not two");
    CaseFile anew = file;
    consentToAll(anew, QDate(2028, 1, 1));
    QVERIFY(!dutyOf(DutyKind::ConsentAt18, anew, utc(2028, 1, 1)));
    CaseFile half = file;
    giveConsent(half, ConsentKind::Support, QDate(2028, 1, 1));
    QVERIFY2(dutyOf(DutyKind::ConsentAt18, half, utc(2028, 1, 1)), "both kinds");
    QVERIFY2(!dutyOf(DutyKind::ConsentAt18, grantedCase()), "given as an adult");
}

void DutyRulesTest::r16_onlyTheYearOfBirthIsKnown()
{
    const CaseFile file = grantedCase(clientWith(numberOf(u"20060085-2388")), SigType::Adults);
    QVERIFY2(!dutyOf(DutyKind::ConsentAt18, file),
             "18 at the latest at the end of 2024, before the consents");
}

void DutyRulesTest::r18_levelOneNeedsNoMeasures()
{
    CaseFile file = grantedCase();
    lastOf<ThreatAssessment>(file).measuresDecidedOn = {};
    QVERIFY(dutyOf(DutyKind::DecideMeasures, file));
    lastOf<ThreatAssessment>(file).level = 1;
    QVERIFY(dutiesOf(file).isEmpty());
    lastOf<ThreatAssessment>(file).level = 2;
    lastOf<ThreatAssessment>(file).chiefInformedOn = {};
    QVERIFY2(kindsOf(dutiesOf(file)) == QList<DutyKind>{DutyKind::InformChief}, "first told, then decides");
}

void DutyRulesTest::r20_noDayOfAMeetingFromLevelFour()
{
    CaseFile file = grantedCase();
    addOutsideMeeting(file);
    lastOf<Meeting>(file).riskAnalysedOn = {};
    lastOf<Meeting>(file).chiefToldOn = {};
    setLevel(file, 4);
    const QString day = QStringLiteral("2026-04-09");
    for (const DutyKind kind : {DutyKind::RiskAnalysis, DutyKind::TellChiefOfMeeting}) {
        const auto duty = dutyOf(kind, file);
        QVERIFY(duty);
        QVERIFY(!duty->due.isValid());
        QVERIFY(!duty->key().contains(day));
    }
    setLevel(file, 3);
    QVERIFY(dutyOf(DutyKind::RiskAnalysis, file)->key().contains(day));
}

void DutyRulesTest::r22_onTheReviewDay()
{
    const CaseFile file = grantedCase(); // level 2 on 13 February: 14 May
    QVERIFY(!dutyOf(DutyKind::ReviewThreat, file, utc(2026, 5, 13, 21)));
    QVERIFY2(dutyOf(DutyKind::ReviewThreat, file, utc(2026, 5, 13, 23)), "already the 14th here");
    QVERIFY(!dutyOf(DutyKind::ReviewThreat, file, utc(2026, 5, 14))->isOverdue(QDate(2026, 5, 14)));
    QVERIFY(dutyOf(DutyKind::ReviewThreat, file, utc(2026, 5, 15))->isOverdue(QDate(2026, 5, 15)));
}

void DutyRulesTest::r23_theAlarmIsForHeadAndSecondLots()
{
    CaseFile file = grantedCase();
    Meeting meeting = meetingOf(file, utc(2026, 4, 1, 6));
    meeting.checkedInAt = meeting.start;
    add(file, meeting);
    QVERIFY(!dutyOf(DutyKind::MeetingNotEnded, file, utc(2026, 4, 1, 7, 29)));
    const auto alarm = dutyOf(DutyKind::MeetingNotEnded, file, utc(2026, 4, 1, 7, 30));
    QVERIFY(alarm);
    QCOMPARE(alarm->since, utc(2026, 4, 1, 7, 30));
    QVERIFY(alarm->isFor(userOf(Role::UnitHead, chiefUser())));
    QVERIFY(alarm->isFor(userOf(Role::Lots, secondLotsUser())));
    QVERIFY(!alarm->isFor(userOf(Role::Lots, lotsUser())));
}

void DutyRulesTest::r23_aMeetingOfThePastNeedsNoAnalysis()
{
    CaseFile file = grantedCase();
    addOutsideMeeting(file);
    lastOf<Meeting>(file).riskAnalysedOn = {};
    QVERIFY(dutyOf(DutyKind::RiskAnalysis, file, utc(2026, 4, 9, 8)));
    QVERIFY(!dutyOf(DutyKind::RiskAnalysis, file, utc(2026, 4, 9, 8, 1)));
    lastOf<Meeting>(file).status = MeetingStatus::Cancelled;
    QVERIFY(!dutyOf(DutyKind::RiskAnalysis, file));
}

void DutyRulesTest::r27_aMeetingBookedInTimeIsEnough()
{
    CaseFile file = grantedCase(); // held 18 March: the next by 29 April
    QVERIFY(!dutyOf(DutyKind::NetworkMeeting, file, utc(2026, 4, 14)));
    QCOMPARE(dutyOf(DutyKind::NetworkMeeting, file, utc(2026, 4, 15))->due, QDate(2026, 4, 29));
    add(file, meetingOf(file, utc(2026, 4, 29)));
    QVERIFY(!dutyOf(DutyKind::NetworkMeeting, file, utc(2026, 4, 15)));
    lastOf<Meeting>(file).start = utc(2026, 4, 30);
    lastOf<Meeting>(file).end = utc(2026, 4, 30, 13);
    QVERIFY2(dutyOf(DutyKind::NetworkMeeting, file, utc(2026, 4, 15)), "booked too late");
}

void DutyRulesTest::r27_youngCasesMeetMoreOften()
{
    CaseFile file = grantedCase();
    file.value.type = SigType::Young;
    QCOMPARE(dutyOf(DutyKind::NetworkMeeting, file)->due, QDate(2026, 4, 15));
    theOne<Closing>(file).begunOn = today;
    QVERIFY2(!dutyOf(DutyKind::NetworkMeeting, file), "not while the case is closing");
}

void DutyRulesTest::placements_data()
{
    QTest::addColumn<PlacementLaw>("law");
    QTest::addColumn<SigType>("type");
    QTest::addColumn<bool>("threat");
    QTest::addColumn<bool>("asks");
    QTest::newRow("LSU") << PlacementLaw::LSU << SigType::Adults << false << true;
    QTest::newRow("LRV") << PlacementLaw::LRV << SigType::Adults << false << true;
    QTest::newRow("LPT") << PlacementLaw::LPT << SigType::Adults << false << true;
    QTest::newRow("LVU") << PlacementLaw::LVU << SigType::Young << false << true;
    QTest::newRow("SoL, young") << PlacementLaw::SoL << SigType::Young << false << true;
    QTest::newRow("SoL for threat, young") << PlacementLaw::SoL << SigType::Young << true << false;
    QTest::newRow("SoL, adult") << PlacementLaw::SoL << SigType::Adults << false << false;
    QTest::newRow("no placement") << PlacementLaw::None << SigType::Young << false << false;
}

void DutyRulesTest::placements()
{
    QFETCH(PlacementLaw, law);
    QFETCH(SigType, type);
    QFETCH(bool, threat);
    CaseFile file = grantedCase();
    file.value.type = type;
    Support support;
    support.law = law;
    support.becauseOfThreat = threat;
    support.decidedOn = today;
    add(file, support);
    QTEST(dutyOf(DutyKind::PlacementJudgement, file).has_value(), "asks");
    lastOf<Support>(file).to = today.addDays(-1);
    QVERIFY(!dutyOf(DutyKind::PlacementJudgement, file));
}

void DutyRulesTest::activitiesOfAReplacedPlanAreNobodys()
{
    CaseFile file = grantedCase();
    lastOf<Activity>(file).due = today.addDays(8);
    QVERIFY2(!dutyOf(DutyKind::ActivityDue, file), "a week ahead");
    lastOf<Activity>(file).due = today.addDays(-8);
    QVERIFY(dutyOf(DutyKind::ActivityDue, file)->isOverdue(today));
    lastOf<Plan>(file).status = PlanStatus::Replaced;
    addPlan(file);
    QVERIFY(!dutyOf(DutyKind::ActivityDue, file));
}

void DutyRulesTest::r31_r41_aClosedCaseHasLeftOversOnly()
{
    CaseFile file = newCase();
    file.value.secondLots.reset();
    file.value.closedOn = today;
    ThreatReport report;
    report.learnedOn = today;
    add(file, report);
    QVERIFY(dutiesOf(file).isEmpty());
    followUp(file, FollowUpKind::Exit, today);
    lastOf<FollowUp>(file).copySentOn = {};
    CaseEvent event;
    event.at = now();
    event.to = lotsUser();
    add(file, event);
    QCOMPARE(kindsOf(dutiesOf(file)), (QList<DutyKind>{DutyKind::FollowUpCopy, DutyKind::Receipt}));
    QCOMPARE(dutyOf(DutyKind::Receipt, file)->users, QList<UserId>{lotsUser()});
    lastOf<CaseEvent>(file).to = caseworkerUser();
    QVERIFY2(!dutyOf(DutyKind::Receipt, file), "somebody else has the case by now");
}

void DutyRulesTest::r35_erasureWhenTheTimeIsOut()
{
    CaseFile file = newCase();
    file.value.closedOn = today;
    QVERIFY(!dutyOf(DutyKind::ErasureDue, file, utc(2031, 3, 31)));
    const auto duty = dutyOf(DutyKind::ErasureDue, file, utc(2031, 4, 1));
    QVERIFY(duty);
    QCOMPARE(duty->due, QDate(2032, 12, 31));
    QVERIFY(duty->isFor(userOf(Role::UnitHead, chiefUser())));
    followUp(file, FollowUpKind::Exit, today.addDays(30));
    QVERIFY2(!dutyOf(DutyKind::ErasureDue, file, utc(2031, 4, 1)), "a later note");
    QVERIFY(dutyOf(DutyKind::ErasureDue, file, utc(2031, 5, 1)));
    file.client.number = PersonNumber::unknown();
    QVERIFY2(dutyOf(DutyKind::ErasureDue, file, utc(2031, 5, 1)), "somebody has to decide");
    Judgement birthday = judged(JudgementAbout::UnknownBirthday, RecordId::create());
    birthday.on = QDate(1998, 1, 15);
    add(file, birthday);
    QVERIFY2(!dutyOf(DutyKind::ErasureDue, file, utc(2031, 5, 1)), "kept for research");
}

void DutyRulesTest::withoutLotsarTheHeadHasThem()
{
    CaseFile file = newCase();
    file.value.lots.reset();
    file.value.secondLots.reset();
    const Duty duty = *dutyOf(DutyKind::Belonging, file);
    QVERIFY(duty.users.isEmpty());
    QVERIFY(duty.isFor(userOf(Role::UnitHead, chiefUser())));
}

QTEST_GUILESS_MAIN(DutyRulesTest)
#include "tst_duty_rules.moc"
