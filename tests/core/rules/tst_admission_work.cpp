// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/admission_support.h"

using namespace lotsbok;
using namespace lotsbok::sample;

/// What the plan and the meetings cannot be beside their case.
class AdmissionWorkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneCurrentPlan();
    void aPlanGoesForward();
    void aPlanKeepsItsNumber();
    void aGoalStaysInItsPlan();
    void anActivityStaysInItsPlan();
    void r20_noMeetingInThePremisesAtLevel4();
    void r20_whatWasHeldThereIsTold();
    void aMeetingThatWasHeldIsNotPlanned();
    void r27_anAgendaCarriesItsOwnCommitments();
    void r27_aCommitmentIsOfItsMeeting();
};

void AdmissionWorkTest::oneCurrentPlan()
{
    CaseFile file = grantedCase();
    Plan second = newRecord<Plan>(file);
    second.number = 2;
    VERIFY_OK(admitNew(file, second)); // a draft
    second.status = PlanStatus::Current;
    VERIFY_FIELD(admitNew(file, second), "status");
    VERIFY_OK(admitChange(file, file.all<Plan>().first(),
                          [](Plan& p) { p.agreement = Agreement::CouldNotAnswer; }));
    file.all<Plan>().first().status = PlanStatus::Replaced;
    VERIFY_OK(admitNew(file, second));
}

void AdmissionWorkTest::aPlanGoesForward()
{
    CaseFile file = newCase();
    const Plan draft = addPlan(file, PlanStatus::Draft);
    VERIFY_OK(admitChange(file, draft, [](Plan& p) { p.status = PlanStatus::Current; }));
    Plan current = draft;
    current.status = PlanStatus::Current;
    VERIFY_OK(admitChange(file, current, [](Plan& p) { p.status = PlanStatus::Replaced; }));
    VERIFY_FIELD(admitChange(file, current, [](Plan& p) { p.status = PlanStatus::Draft; }), "status");
    Plan replaced = draft;
    replaced.status = PlanStatus::Replaced;
    VERIFY_FIELD(admitChange(file, replaced, [](Plan& p) { p.status = PlanStatus::Current; }), "status");
}

void AdmissionWorkTest::aPlanKeepsItsNumber()
{
    CaseFile file = grantedCase();
    VERIFY_FIELD(admitNew(file, newRecord<Plan>(file)), "number"); // 1 is there
    VERIFY_FIELD(admitChange(file, file.all<Plan>().first(), [](Plan& p) { p.number = 7; }), "number");
}

void AdmissionWorkTest::aGoalStaysInItsPlan()
{
    CaseFile file = grantedCase();
    const Goal stored = file.all<Goal>().first();
    Goal goal = newRecord<Goal>(file);
    VERIFY_FIELD(admitNew(file, goal), "plan");
    goal.plan = stored.plan;
    VERIFY_OK(admitNew(file, goal));
    const Plan draft = addPlan(file, PlanStatus::Draft);
    VERIFY_FIELD(admitChange(file, stored, [&](Goal& g) { g.plan = draft.id; }), "plan");
    VERIFY_OK(admitChange(file, stored, [](Goal& g) { g.status = GoalStatus::Reached; }));
    file.all<Plan>().first().status = PlanStatus::Replaced;
    VERIFY_FIELD(admitChange(file, stored, [](Goal& g) { g.status = GoalStatus::Reached; }), "plan");
    VERIFY_FIELD(admitNew(file, goal), "plan");
}

void AdmissionWorkTest::anActivityStaysInItsPlan()
{
    CaseFile file = grantedCase();
    const Activity stored = file.all<Activity>().first();
    Activity activity = newRecord<Activity>(file);
    VERIFY_FIELD(admitNew(file, activity), "goal");
    activity.goal = stored.goal;
    VERIFY_OK(admitNew(file, activity));
    const Goal sibling = addGoal(file, file.all<Plan>().first());
    VERIFY_OK(admitChange(file, stored, [&](Activity& a) { a.goal = sibling.id; }));
    const Goal elsewhere = addGoal(file, addPlan(file, PlanStatus::Draft));
    VERIFY_FIELD(admitChange(file, stored, [&](Activity& a) { a.goal = elsewhere.id; }), "goal");
    file.all<Plan>().first().status = PlanStatus::Replaced;
    VERIFY_FIELD(admitChange(file, stored, [](Activity& a) { a.status = ActivityStatus::Done; }), "goal");
}

void AdmissionWorkTest::r20_noMeetingInThePremisesAtLevel4()
{
    for (const int level : {1, 2, 3, 4, 5}) {
        CaseFile file = newCase();
        assess(file, assessedOn, level);
        Meeting meeting = meetingOf(file, utc(2026, 4, 15, 8));
        const Result<void> inside = admitNew(file, meeting);
        if (level < 4) {
            VERIFY_OK(inside);
        } else {
            VERIFY_RULE(inside, "R20");
        }
        meeting.outside = true;
        VERIFY_OK(admitNew(file, meeting));
        meeting.outside = false;
        meeting.status = MeetingStatus::Cancelled; // one planned before the level rose
        VERIFY_OK(admitNew(file, meeting));
    }
    CaseFile lowered = newCase();
    assess(lowered, assessedOn, 4);
    assess(lowered, assessedOn.addDays(7), 3);
    VERIFY_OK(admitNew(lowered, meetingOf(lowered, utc(2026, 4, 15, 8))));
}

void AdmissionWorkTest::r20_whatWasHeldThereIsTold()
{
    CaseFile file = grantedCase();
    assess(file, QDate(2026, 3, 30), 5);
    VERIFY_OK(admitChange(file, file.all<Meeting>().first(),
                          [](Meeting& m) { m.minutes = QStringLiteral("Alla kom."); }));
}

void AdmissionWorkTest::aMeetingThatWasHeldIsNotPlanned()
{
    CaseFile file = grantedCase();
    VERIFY_FIELD(
        admitChange(file, file.all<Meeting>().first(), [](Meeting& m) { m.status = MeetingStatus::Planned; }),
        "status");
}

void AdmissionWorkTest::r27_anAgendaCarriesItsOwnCommitments()
{
    CaseFile file = grantedCase();
    Commitment commitment;
    commitment.meeting = file.all<Meeting>().first().id;
    commitment = add(file, commitment);
    Meeting next = meetingOf(file, utc(2026, 4, 15, 8));
    next.agenda = {{QStringLiteral("Ringa skolan"), {}, commitment.id}, {QStringLiteral("Läget"), {}, {}}};
    VERIFY_OK(admitNew(file, next));
    next.agenda[1].commitment = RecordId::create();
    VERIFY_FIELD(admitNew(file, next), "agenda");
}

void AdmissionWorkTest::r27_aCommitmentIsOfItsMeeting()
{
    CaseFile file = grantedCase();
    const Meeting held = file.all<Meeting>().first(); // 18 March
    Commitment commitment = newRecord<Commitment>(file);
    VERIFY_FIELD(admitNew(file, commitment), "meeting");
    commitment.meeting = held.id;
    commitment.due = QDate(2026, 3, 18);
    VERIFY_OK(admitNew(file, commitment));
    VERIFY_FIELD(admitChange(file, commitment, [](Commitment& c) { c.due = QDate(2026, 3, 17); }), "due");
    VERIFY_FIELD(admitChange(file, commitment, [](Commitment& c) { c.outcomeOn = QDate(2026, 3, 17); }),
                 "outcomeOn");
    const Meeting cancelled = add(file, meetingOf(file, utc(2026, 3, 25, 8), {}, MeetingStatus::Cancelled));
    VERIFY_FIELD(admitChange(file, commitment, [&](Commitment& c) { c.meeting = cancelled.id; }), "meeting");
    commitment.meeting = cancelled.id;
    commitment.due = {};
    VERIFY_FIELD(admitNew(file, commitment), "meeting");
}

QTEST_GUILESS_MAIN(AdmissionWorkTest)
#include "tst_admission_work.moc"
