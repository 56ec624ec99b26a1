// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One case from first contact to close and retention, day by day, by the people who would do it.
#include "core/rules/gates.h"
#include "core/rules/meeting_rules.h"
#include "core/rules/retention.h"
#include "tests/acceptance/case_play.h"

using namespace lotsbok;

class TestWholeCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromFirstContactToRetention();

private:
    void firstContact();
    void noGrantWithoutConsent();
    void consentAndGrant();
    void plan();
    void networkMeeting();
    void threatRises();
    void jobbtorgIsWithdrawn();
    void policeIsWithdrawn();
    void close();
    void retentionRunsOut();

    [[nodiscard]] CaseFile file(const char* login = "asa")
    {
        const auto read = m_play->as(login).caseFile(*m_case);
        if (!read) {
            qFatal("%s", qPrintable(read.error().text));
        }
        return *read;
    }

    std::unique_ptr<CasePlay> m_play;
    std::optional<CaseId> m_case;
    std::optional<ConsentId> m_sharing;
    std::optional<ScopeId> m_police;
    std::optional<ScopeId> m_jobbtorg;
    std::optional<ActivityId> m_activity;
    Party m_policeParty = CasePlay::party(PartyKind::Police, "Polisen", "Kommunpolis");
    Party m_jobbtorgParty = CasePlay::party(PartyKind::Jobbtorg, "Jobbtorg", "Coach");
};

void TestWholeCase::fromFirstContactToRetention()
{
    m_play = std::make_unique<CasePlay>();
    QVERIFY(m_play->start());
    for (const auto step :
         {&TestWholeCase::firstContact, &TestWholeCase::noGrantWithoutConsent,
          &TestWholeCase::consentAndGrant, &TestWholeCase::plan, &TestWholeCase::networkMeeting,
          &TestWholeCase::threatRises, &TestWholeCase::jobbtorgIsWithdrawn, &TestWholeCase::policeIsWithdrawn,
          &TestWholeCase::close, &TestWholeCase::retentionRunsOut}) {
        (this->*step)();
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    m_play.reset();
}

/// Aktualisera: the caseworker receives the application; Åsa is the lots, nobody is the second yet.
void TestWholeCase::firstContact()
{
    m_play->goTo(QDate(2026, 3, 2));
    Session& cia = m_play->as("cia");
    Client client = TestBook::numbered(QStringLiteral("Love"), QStringLiteral("Provman"),
                                       QStringLiteral("20040101-2398"));
    const auto saved = cia.saveClient(client);
    LOTSBOK_VERIFY(saved);
    Case value = TestBook::caseOf(saved->id, QDate(2026, 3, 2));
    value.lots = m_play->user("asa");
    const auto opened = cia.openCase(value);
    LOTSBOK_VERIFY(opened);
    m_case = opened->id;
    // Cia received the case, so it is hers too once that stands there; before it she states her reason.
    QCOMPARE(codeOf(cia.caseFile(*m_case)), std::optional(ErrorCode::ReasonNeeded));
    LOTSBOK_VERIFY(cia.stateReason(*m_case, QStringLiteral("Jag tar emot ansökan.")));
    StepDone received;
    received.caseId = *m_case;
    received.step = StepRole::Receive;
    received.by = cia.user().id;
    received.on = m_play->today();
    LOTSBOK_VERIFY(cia.save(received));
    const CaseStatus status = caseStatus(file(), {}, m_play->now());
    QCOMPARE(status.state, CaseState::Open);
    QCOMPARE(status.step, CaseStep::Receive);
    QVERIFY(m_play->duties(*m_case).contains(DutyKind::SecondLots));
}

/// R10 is never overridden, R7 lists what is missing.
void TestWholeCase::noGrantWithoutConsent()
{
    m_play->goTo(QDate(2026, 3, 5));
    LOTSBOK_VERIFY(m_play->as("cia").save(fullIntake(*m_case, m_play->today())));
    Session& karin = m_play->as("karin");
    Decision grant;
    grant.caseId = *m_case;
    grant.on = m_play->today();
    grant.by = karin.user().id;
    grant.act = QStringLiteral("2025:400");
    grant.section = QStringLiteral("11 kap. 1 §");
    const auto refused = karin.save(grant);
    QCOMPARE(codeOf(refused), std::optional(ErrorCode::RuleSaysNo));
    QVERIFY2(refused.error().text.contains(u"R10"), qPrintable(refused.error().text));
    QCOMPARE(caseStatus(file("karin"), {}, m_play->now()).state, CaseState::Open);
}

/// Utreda and Besluta: consents, the first threat assessment, the grant by the head of unit.
void TestWholeCase::consentAndGrant()
{
    m_play->goTo(QDate(2026, 3, 9));
    Session& asa = m_play->as("asa");
    CaseWork work(asa);
    Consent support;
    support.caseId = *m_case;
    support.kind = ConsentKind::Support;
    support.givenOn = m_play->today();
    LOTSBOK_VERIFY(work.giveConsent(support, {}));
    Consent sharing = support;
    sharing.id = ConsentId::create();
    sharing.kind = ConsentKind::Sharing;
    sharing.copyGiven = true;
    sharing.journalRefers = true;
    ConsentScope police;
    police.party = m_policeParty;
    ConsentScope jobbtorg;
    jobbtorg.party = m_jobbtorgParty;
    jobbtorg.kinds = {InfoKind::Plan, InfoKind::Minutes};
    for (ConsentScope* scope : {&police, &jobbtorg}) {
        scope->caseId = *m_case;
        scope->consent = sharing.id;
    }
    LOTSBOK_VERIFY(work.giveConsent(sharing, {police, jobbtorg}));
    m_sharing = sharing.id;
    m_police = police.id;
    m_jobbtorg = jobbtorg.id;

    ThreatAssessment assessment;
    assessment.caseId = *m_case;
    assessment.on = m_play->today();
    assessment.level = 2;
    assessment.proposed = 2;
    const auto assessed = asa.save(assessment);
    LOTSBOK_VERIFY(assessed);
    QVERIFY(m_play->duties(*m_case).contains(DutyKind::InformChief));
    ThreatAssessment informed = *assessed;
    informed.chiefInformedOn = m_play->today();
    LOTSBOK_VERIFY(asa.save(informed));
    QVERIFY(!m_play->duties(*m_case).contains(DutyKind::InformChief));

    Session& karin = m_play->as("karin");
    QVERIFY2(grantGate(file("karin"), m_play->now()).isOpen(), qPrintable([this] {
                 QStringList missing;
                 for (const Finding& finding : grantGate(file("karin"), m_play->now()).missing()) {
                     missing.append(finding.rule + u' ' + finding.text);
                 }
                 return missing.join(u'\n');
             }()));
    Decision grant;
    grant.caseId = *m_case;
    grant.on = m_play->today();
    grant.by = karin.user().id;
    grant.act = QStringLiteral("2025:400");
    grant.section = QStringLiteral("11 kap. 1 §");
    grant.policeConsultedOn = m_play->today();
    LOTSBOK_VERIFY(karin.save(grant));
    QCOMPARE(caseStatus(file("karin"), {}, m_play->now()).state, CaseState::Granted);
    QVERIFY(m_play->duties(*m_case).contains(DutyKind::EntryFollowUp));
    QVERIFY(m_play->duties(*m_case).contains(DutyKind::MakePlan));
}

/// Utforma uppdrag: entry follow-up, plan with a goal and an activity; the duties go with their causes.
void TestWholeCase::plan()
{
    m_play->goTo(QDate(2026, 3, 20));
    Session& asa = m_play->as("asa");
    FollowUp entry;
    entry.caseId = *m_case;
    entry.on = m_play->today();
    LOTSBOK_VERIFY(asa.save(entry));
    Plan plan;
    plan.caseId = *m_case;
    plan.madeOn = m_play->today();
    plan.agreement = Agreement::Yes;
    LOTSBOK_VERIFY(asa.save(plan));
    Goal goal;
    goal.caseId = *m_case;
    goal.plan = plan.id;
    goal.area = PlanArea::Occupation;
    goal.text = QStringLiteral("Ha ett arbete på minst halvtid.");
    goal.due = QDate(2026, 9, 1);
    LOTSBOK_VERIFY(asa.save(goal));
    Activity activity;
    activity.caseId = *m_case;
    activity.goal = goal.id;
    activity.what = QStringLiteral("Träffa en jobbcoach varje vecka.");
    activity.start = QDate(2026, 3, 23);
    activity.due = QDate(2026, 6, 1);
    activity.party = m_jobbtorgParty;
    LOTSBOK_VERIFY(asa.save(activity));
    m_activity = activity.id;
    LOTSBOK_VERIFY(CaseWork(asa).makeCurrent(plan.id, *m_case));
    QVERIFY(!m_play->duties(*m_case).contains(DutyKind::MakePlan));
    QVERIFY(!m_play->duties(*m_case).contains(DutyKind::EntryFollowUp));
    Plan second = plan;
    second.id = PlanId::create();
    second.number = 2;
    second.status = PlanStatus::Current;
    QVERIFY2(!asa.save(second), "two current plans");
}

/// Genomföra: a meeting with a commitment that is carried to the next one.
void TestWholeCase::networkMeeting()
{
    m_play->goTo(QDate(2026, 3, 25));
    Session& asa = m_play->as("asa");
    Meeting meeting;
    meeting.caseId = *m_case;
    meeting.start = QDateTime(QDate(2026, 3, 27), QTime(8, 0), Qt::UTC);
    meeting.end = meeting.start.addSecs(3600);
    meeting.place = QStringLiteral("Förvaltningen, rum 3");
    meeting.parties = {{m_policeParty, m_play->today(), true, {}},
                       {m_jobbtorgParty, m_play->today(), true, {}}};
    const AgendaItem threat{QStringLiteral("Läget"), {InfoKind::Threat}, {}};
    meeting.agenda = {threat};
    const auto planned = asa.save(meeting);
    LOTSBOK_VERIFY(planned);
    QVERIFY(m_play->duties(*m_case).contains(DutyKind::RiskAnalysis));
    const auto room = whoMayHear(file(), *planned, threat, m_play->now());
    QCOMPARE(room.size(), 2);
    QVERIFY(room.at(0).allowed);
    QVERIFY2(!room.at(1).allowed, "Jobbtorg's scope holds nothing on threats");

    m_play->goTo(QDate(2026, 3, 27), QTime(9, 30));
    Meeting held = *planned;
    held.riskAnalysedOn = QDate(2026, 3, 26);
    held.status = MeetingStatus::Held;
    held.planFollowedUpOn = m_play->today();
    LOTSBOK_VERIFY(m_play->as("asa").save(held));
    Commitment commitment;
    commitment.caseId = *m_case;
    commitment.meeting = meeting.id;
    commitment.party = m_jobbtorgParty;
    commitment.text = QStringLiteral("Ordna ett studiebesök.");
    commitment.due = QDate(2026, 4, 10);
    LOTSBOK_VERIFY(m_play->as("asa").save(commitment));
    Meeting next;
    next.caseId = *m_case;
    next.start = QDateTime(QDate(2026, 5, 4), QTime(8, 0), Qt::UTC);
    next.end = next.start.addSecs(3600);
    QCOMPARE(carriedItems(file(), next).size(), 1);
    QCOMPARE(nextNetworkMeeting(file(), {}), QDate(2026, 3, 27).addDays(42));
}

/// R20: at level 4 the premises are closed, and without the protection group the work stands still.
void TestWholeCase::threatRises()
{
    m_play->goTo(QDate(2026, 4, 15));
    Session& asa = m_play->as("asa");
    ThreatAssessment high;
    high.caseId = *m_case;
    high.on = m_play->today();
    high.level = 4;
    high.proposed = 4;
    LOTSBOK_VERIFY(asa.save(high));
    QCOMPARE(caseStatus(file(), {}, m_play->now()).state, CaseState::Stopped);
    Meeting meeting;
    meeting.caseId = *m_case;
    meeting.start = QDateTime(QDate(2026, 4, 20), QTime(7, 0), Qt::UTC);
    meeting.end = meeting.start.addSecs(3600);
    meeting.place = QStringLiteral("Förvaltningen, rum 3");
    const auto refused = asa.save(meeting);
    QCOMPARE(codeOf(refused), std::optional(ErrorCode::RuleSaysNo));
    QVERIFY(refused.error().text.contains(u"R20"));
    meeting.outside = true;
    meeting.place = QStringLiteral("Hemlig plats");
    LOTSBOK_VERIFY(asa.save(meeting));
    const CaseFile seenByCia = file("cia");
    for (const Meeting& seen : seenByCia.all<Meeting>()) {
        QVERIFY2(seen.place.isEmpty() || seen.id != meeting.id, "the caseworker sees no place");
    }
    m_play->goTo(QDate(2026, 4, 22));
    ThreatAssessment lower = high;
    lower.id = AssessmentId::create();
    lower.version = 0;
    lower.on = m_play->today();
    lower.level = 2;
    QVERIFY2(!m_play->as("asa").save(lower), "lower than proposed needs a reason");
    lower.reason = QStringLiteral("Konflikten är löst enligt polisen.");
    lower.chiefInformedOn = m_play->today();
    LOTSBOK_VERIFY(m_play->as("asa").save(lower));
    QCOMPARE(levelHistory(file()).size(), 3);
    QCOMPARE(caseStatus(file(), {}, m_play->now()).state, CaseState::Granted);
}

/// R12, R13: one party is withdrawn; the activity and the judgement show up.
void TestWholeCase::jobbtorgIsWithdrawn()
{
    m_play->goTo(QDate(2026, 5, 4));
    Withdrawal withdrawal;
    withdrawal.caseId = *m_case;
    withdrawal.consent = *m_sharing;
    withdrawal.scope = m_jobbtorg;
    withdrawal.at = m_play->now();
    withdrawal.receivedBy = QStringLiteral("Åsa Lots");
    const auto effect = CaseWork(m_play->as("asa")).withdraw(withdrawal);
    LOTSBOK_VERIFY(effect);
    QVERIFY(!effect->policeEnds);
    QCOMPARE(effect->losses.size(), 1);
    QCOMPARE(effect->openActivities.size(), 1);
    QVERIFY(m_play->duties(*m_case).contains(DutyKind::JudgeWithdrawal));
    Judgement goesOn;
    goesOn.caseId = *m_case;
    goesOn.about = JudgementAbout::GoOnAfterWithdrawal;
    goesOn.subject = withdrawal.id;
    goesOn.on = m_play->today();
    goesOn.note = QStringLiteral("Arbetet fortsätter med övriga parter.");
    goesOn.by = m_play->user("asa");
    LOTSBOK_VERIFY(m_play->as("asa").save(goesOn));
    QVERIFY(!m_play->duties(*m_case).contains(DutyKind::JudgeWithdrawal));
}

/// R13: when the police scope ends, the close step opens by itself.
void TestWholeCase::policeIsWithdrawn()
{
    m_play->goTo(QDate(2026, 6, 1));
    Withdrawal withdrawal;
    withdrawal.caseId = *m_case;
    withdrawal.consent = *m_sharing;
    withdrawal.at = m_play->now();
    withdrawal.receivedBy = QStringLiteral("Åsa Lots");
    const auto effect = CaseWork(m_play->as("asa")).withdraw(withdrawal);
    LOTSBOK_VERIFY(effect);
    QVERIFY(effect->policeEnds);
    QVERIFY(file().one<Closing>() != nullptr);
    QCOMPARE(caseStatus(file(), {}, m_play->now()).state, CaseState::Closing);
    QVERIFY(m_play->duties(*m_case).contains(DutyKind::EndAfterPoliceConsent));
}

/// R9.
void TestWholeCase::close()
{
    m_play->goTo(QDate(2026, 6, 8));
    Session& karin = m_play->as("karin");
    const auto tooEarly = CaseWork(karin).close(*m_case, m_play->today());
    QCOMPARE(codeOf(tooEarly), std::optional(ErrorCode::RuleSaysNo));
    QVERIFY(tooEarly.error().text.contains(u"R9"));
    Session& asa = m_play->as("asa");
    Closing closing = *file().one<Closing>();
    closing.reason = CloseReason::PoliceConsentWithdrawn;
    closing.summary = QStringLiteral("Love ville inte längre dela uppgifter med polisen.");
    closing.judgedWithPolice = true;
    LOTSBOK_VERIFY(asa.save(closing));
    FollowUp exit;
    exit.caseId = *m_case;
    exit.kind = FollowUpKind::Exit;
    exit.on = m_play->today();
    LOTSBOK_VERIFY(asa.save(exit));
    Activity activity = *file().find<Activity>(*m_activity);
    activity.status = ActivityStatus::Ended;
    activity.statusOn = m_play->today();
    LOTSBOK_VERIFY(asa.save(activity));
    const auto closed = CaseWork(m_play->as("karin")).close(*m_case, m_play->today());
    LOTSBOK_VERIFY(closed);
    QCOMPARE(caseStatus(file("karin"), {}, m_play->now()).state, CaseState::Closed);
    QVERIFY(!policeScopeInForce(file("karin"), m_play->now()));
    Goal late;
    late.caseId = *m_case;
    late.plan = file("karin").all<Plan>().first().id;
    late.text = QStringLiteral("För sent");
    QVERIFY2(!m_play->as("karin").save(late), "a closed case takes no new goal");
}

/// R35: five years after the last note; the head of unit has the duty.
void TestWholeCase::retentionRunsOut()
{
    RetentionFacts facts;
    facts.closedOn = QDate(2026, 6, 8);
    facts.lastNote = QDate(2026, 6, 8);
    facts.number = file("karin").client.number;
    const Retention kept = retention(facts);
    QCOMPARE(kept.outcome, RetentionOutcome::Dated);
    QCOMPARE(kept.earliest, QDate(2031, 6, 8));
    QCOMPARE(kept.latest, QDate(2032, 12, 31));
    QVERIFY(!m_play->duties(*m_case).contains(DutyKind::ErasureDue));
    m_play->goTo(QDate(2031, 6, 9));
    m_play->as("asa");
    m_play->as("karin");
    QVERIFY(m_play->duties(*m_case).contains(DutyKind::ErasureDue));
}

QTEST_GUILESS_MAIN(TestWholeCase)
#include "tst_whole_case.moc"
