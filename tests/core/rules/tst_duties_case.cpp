// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each duty of a case: it comes with its cause, says for whom and until when, and goes with its cause.
#include "tests/core/rules/duty_support.h"

#include <QTest>
#include <functional>

using namespace lotsbok;
using namespace lotsbok::sample;

namespace {

using Change = std::function<void(CaseFile&)>;

/// One duty from cause to cure, on a case that has none.
struct DutyStory {
    DutyKind kind = DutyKind::SecondLots;
    QDate due{};
    Change cause;
    Change cure;
};

} // namespace

class DutiesCaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaseInOrderHasNone();
    void aNewCaseHasWhatItNeeds();
    void eachComesAndGoes_data();
    void eachComesAndGoes();
};

void DutiesCaseTest::aCaseInOrderHasNone()
{
    const QList<Duty> duties = dutiesOf(grantedCase());
    QVERIFY2(duties.isEmpty(), namesOf(duties));
}

void DutiesCaseTest::aNewCaseHasWhatItNeeds()
{
    CaseFile file = newCase();
    file.value.secondLots.reset();
    QCOMPARE(kindsOf(dutiesOf(file)), (QList<DutyKind>{DutyKind::SecondLots, DutyKind::Belonging}));
}

void DutiesCaseTest::eachComesAndGoes_data()
{
    QTest::addColumn<DutyStory>("story");
    const auto row = [](DutyKind kind, QDate due, const Change& cause, const Change& cure) {
        QTest::newRow(wordsOf(kind)[static_cast<size_t>(kind)]) << DutyStory{kind, due, cause, cure};
    };
    row(
        DutyKind::SecondLots, {}, [](CaseFile& f) { f.value.secondLots.reset(); },
        [](CaseFile& f) { f.value.secondLots = caseworkerUser(); });
    row(
        DutyKind::Belonging, openedOn.addDays(7),
        [](CaseFile& f) { theOne<Intake>(f).belonging = QStringLiteral(" "); },
        [](CaseFile& f) { theOne<Intake>(f).belonging = QStringLiteral("Järva"); });
    row(
        DutyKind::ChildImpactAnalysis, grantedOn, [](CaseFile& f) { theOne<Intake>(f).hasChildren = true; },
        [](CaseFile& f) { theOne<Intake>(f).childImpactAnalysedOn = today; });
    row(
        DutyKind::ConcernReport, today,
        [](CaseFile& f) {
            ConcernReport report;
            report.learnedOn = today;
            add(f, report);
        },
        [](CaseFile& f) { lastOf<ConcernReport>(f).sentOn = today; });
    row(
        DutyKind::KaaInformation, openedOn.addDays(30),
        [](CaseFile& f) {
            f.client.number = numberOf(u"20080101-2386");
            theOne<Intake>(f).upperSecondaryDone = false;
            f.all<Consent>().first().givenOn = f.all<Consent>().last().givenOn = consentedOn;
        },
        [](CaseFile& f) { theOne<Intake>(f).kaaInformedOn = today; });
    row(
        DutyKind::EntryFollowUp, grantedOn, [](CaseFile& f) { f.all<FollowUp>().clear(); },
        [](CaseFile& f) { followUp(f, FollowUpKind::Entry, today); });
    row(
        DutyKind::MakePlan, grantedOn.addDays(30),
        [](CaseFile& f) { lastOf<Plan>(f).status = PlanStatus::Draft; },
        [](CaseFile& f) { lastOf<Plan>(f).status = PlanStatus::Current; });
    row(
        DutyKind::ExitFollowUp, today.addDays(14), [](CaseFile& f) { theOne<Closing>(f).begunOn = today; },
        [](CaseFile& f) { followUp(f, FollowUpKind::Exit, today); });
    row(
        DutyKind::FollowUpCopy, grantedOn.addDays(14),
        [](CaseFile& f) { lastOf<FollowUp>(f).copySentOn = {}; },
        [](CaseFile& f) { lastOf<FollowUp>(f).copySentOn = today; });
    row(
        DutyKind::JudgeWithdrawal, QDate(2026, 3, 27),
        [](CaseFile& f) {
            const ConsentScope scope = share(f, jobbtorg());
            add(f, withdrawalOf(scope, utc(2026, 3, 19, 23, 30))); // 20 March here
        },
        [](CaseFile& f) { add(f, judged(JudgementAbout::GoOnAfterWithdrawal, lastOf<Withdrawal>(f).id)); });
    row(
        DutyKind::EndAfterPoliceConsent, QDate(2026, 3, 20),
        [](CaseFile& f) {
            const auto withdrawal = add(f, withdrawalOf(lastOf<Consent>(f), utc(2026, 3, 20)));
            add(f, judged(JudgementAbout::GoOnAfterWithdrawal, withdrawal.id));
        },
        [](CaseFile& f) { share(f, police(), today); });
    row(
        DutyKind::ConsentCopy, consentedOn.addDays(7),
        [](CaseFile& f) { lastOf<Consent>(f).journalRefers = false; },
        [](CaseFile& f) { lastOf<Consent>(f).journalRefers = true; });
    row(
        DutyKind::PoliceMeetingRefused, {},
        [](CaseFile& f) { theOne<Intake>(f).policeMeetingRefused = true; },
        [](CaseFile& f) { theOne<Intake>(f).policeConsultedOnSuitability = today; });
    row(
        DutyKind::InformChief, assessedOn,
        [](CaseFile& f) { lastOf<ThreatAssessment>(f).chiefInformedOn = {}; },
        [](CaseFile& f) { lastOf<ThreatAssessment>(f).chiefInformedOn = today; });
    row(
        DutyKind::DecideMeasures, assessedOn.addDays(7),
        [](CaseFile& f) { lastOf<ThreatAssessment>(f).measuresWithPolice = false; },
        [](CaseFile& f) { lastOf<ThreatAssessment>(f).measuresWithPolice = true; });
    row(
        DutyKind::PlacesToAvoid, today.addDays(7), [](CaseFile& f) { setLevel(f, 3); }, addRiskyPlace);
    row(
        DutyKind::ProtectionGroup, today,
        [](CaseFile& f) {
            setLevel(f, 4);
            addRiskyPlace(f);
            lastOf<ThreatAssessment>(f).protectionGroupCooperates = false;
        },
        [](CaseFile& f) { lastOf<ThreatAssessment>(f).protectionGroupCooperates = true; });
    row(
        DutyKind::CentralHandover, today,
        [](CaseFile& f) {
            setLevel(f, 5);
            addRiskyPlace(f);
        },
        [](CaseFile& f) { theOne<CentralHandover>(f).handedOverOn = today; });
    row(
        DutyKind::PlacementJudgement, today.addDays(14),
        [](CaseFile& f) {
            Support support;
            support.kind = SupportKind::Placement;
            support.law = PlacementLaw::LVM;
            support.from = today;
            add(f, support);
        },
        [](CaseFile& f) { add(f, judged(JudgementAbout::GoOnInPlacement, lastOf<Support>(f).id)); });
    row(
        DutyKind::ReviewThreat, QDate(2026, 3, 31),
        [](CaseFile& f) { lastOf<ThreatAssessment>(f).reviewOn = QDate(2026, 3, 31); },
        [](CaseFile& f) { assess(f, today, 2); });
    row(
        DutyKind::RiskAnalysis, QDate(2026, 4, 9),
        [](CaseFile& f) {
            addOutsideMeeting(f);
            lastOf<Meeting>(f).riskAnalysedOn = {};
        },
        [](CaseFile& f) { lastOf<Meeting>(f).riskAnalysedOn = today; });
    row(
        DutyKind::TellChiefOfMeeting, QDate(2026, 4, 9),
        [](CaseFile& f) {
            addOutsideMeeting(f);
            lastOf<Meeting>(f).chiefToldOn = {};
        },
        [](CaseFile& f) { lastOf<Meeting>(f).outside = false; });
    row(
        DutyKind::MeetingNotEnded, {},
        [](CaseFile& f) {
            Meeting meeting = meetingOf(f, utc(2026, 4, 1, 6));
            meeting.checkedInAt = meeting.start;
            add(f, meeting);
        },
        [](CaseFile& f) { lastOf<Meeting>(f).checkedOutAt = now(); });
    row(
        DutyKind::PoliceConsultation, {},
        [](CaseFile& f) {
            setLevel(f, 4);
            addRiskyPlace(f);
            addOutsideMeeting(f);
            lastOf<Meeting>(f).policeConsultedOn = {};
        },
        [](CaseFile& f) { lastOf<Meeting>(f).policeConsultedOn = today; });
    row(
        DutyKind::NetworkMeeting, grantedOn.addDays(42), [](CaseFile& f) { f.all<Meeting>().clear(); },
        [](CaseFile& f) { add(f, meetingOf(f, utc(2026, 3, 31), {}, MeetingStatus::Held)); });
    row(
        DutyKind::Commitment, today.addDays(7),
        [](CaseFile& f) {
            Commitment commitment;
            commitment.meeting = lastOf<Meeting>(f).id;
            commitment.due = today.addDays(7);
            add(f, commitment);
        },
        [](CaseFile& f) { lastOf<Commitment>(f).outcome = CommitmentOutcome::Late; });
    row(
        DutyKind::ActivityDue, today.addDays(7),
        [](CaseFile& f) { lastOf<Activity>(f).due = today.addDays(7); },
        [](CaseFile& f) { lastOf<Activity>(f).status = ActivityStatus::HandedOver; });
    row(
        DutyKind::InformPolice, today,
        [](CaseFile& f) {
            ThreatReport report;
            report.learnedOn = today;
            add(f, report);
            add(f, judged(JudgementAbout::GoOnAfterThreat, report.id));
        },
        [](CaseFile& f) { lastOf<ThreatReport>(f).policeInformedOn = today; });
    row(
        DutyKind::JudgeThreat, today.addDays(3),
        [](CaseFile& f) {
            ThreatReport report;
            report.learnedOn = report.policeInformedOn = today;
            add(f, report);
        },
        [](CaseFile& f) { add(f, judged(JudgementAbout::GoOnAfterThreat, lastOf<ThreatReport>(f).id)); });
    row(
        DutyKind::Receipt, today.addDays(7),
        [](CaseFile& f) {
            CaseEvent event;
            event.at = now();
            event.to = secondLotsUser();
            add(f, event);
        },
        [](CaseFile& f) { lastOf<CaseEvent>(f).receiptOn = today; });
}

void DutiesCaseTest::eachComesAndGoes()
{
    QFETCH(DutyStory, story);
    CaseFile file = grantedCase();
    story.cause(file);
    const QList<Duty> duties = dutiesOf(file);
    QVERIFY2(kindsOf(duties) == QList<DutyKind>{story.kind}, namesOf(duties));
    const Duty& duty = duties.first();
    QCOMPARE(duty.due, story.due);
    QVERIFY(duty.subject == SubjectRef::of(file.value.id));
    QVERIFY(!duty.text().isEmpty());
    QVERIFY(!duty.users.isEmpty() || !duty.roles.isEmpty());
    QCOMPARE(duty.alarm, story.kind == DutyKind::MeetingNotEnded);
    QCOMPARE(duty.acknowledgeable, story.kind == DutyKind::SecondLots);
    QCOMPARE(dutiesOf(narrow(file)), duties);
    story.cure(file);
    const QList<Duty> left = dutiesOf(file);
    QVERIFY2(left.isEmpty(), namesOf(left));
}

QTEST_GUILESS_MAIN(DutiesCaseTest)
#include "tst_duties_case.moc"
