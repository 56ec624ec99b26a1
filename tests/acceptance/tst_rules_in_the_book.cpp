// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules whose promise is that something is kept, and found again, in a real book.
#include "core/rules/reference_data.h"
#include "tests/acceptance/case_play.h"

using namespace lotsbok;

class TestRulesInTheBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_play.reset(); }

    void r6_childrenAskForAnAnalysisAndConcernIsReported();
    void r15_whoDoesNotMeetThePoliceIsAskedAboutWithThem();
    void r23_anAlarmIsForTheChiefAndTheSecondLots();
    void r30_aForumKeepsMembersDecisionsAndReports();
    void r32_whatTheReportCountsIsKept();
    void r33_everyDistrictOfTheOldReportIsKnown();
    void r34_anObjectionAndWhatIsHeldBackAreKept();
    void r36_anEventIsMarkedJournalled();
    void r37_aThreatIsToldThePoliceAndJudged();

private:
    /// What the case holds once the book was closed and opened by somebody else.
    CaseFile readAgain()
    {
        const auto read = m_play->as("karin").caseFile(*m_case);
        if (!read) {
            qFatal("%s", qPrintable(read.error().text));
        }
        return *read;
    }

    std::unique_ptr<CasePlay> m_play;
    std::optional<CaseId> m_case;
};

void TestRulesInTheBook::init()
{
    m_play = std::make_unique<CasePlay>();
    QVERIFY(m_play->start());
    Session& asa = m_play->as("asa");
    const auto client = asa.saveClient(TestBook::numbered(QStringLiteral("Love"), QStringLiteral("Provman"),
                                                          QStringLiteral("20040101-2398")));
    LOTSBOK_VERIFY(client);
    Case value = TestBook::caseOf(client->id, QDate(2026, 3, 2));
    value.lots = asa.user().id;
    value.secondLots = m_play->user("bo");
    const auto opened = asa.openCase(value);
    LOTSBOK_VERIFY(opened);
    m_case = opened->id;
}

void TestRulesInTheBook::r6_childrenAskForAnAnalysisAndConcernIsReported()
{
    Session& asa = m_play->as("asa");
    Intake intake = fullIntake(*m_case, m_play->today());
    intake.hasChildren = true;
    const auto saved = asa.save(intake);
    LOTSBOK_VERIFY(saved);
    ConcernReport concern;
    concern.caseId = *m_case;
    concern.learnedOn = m_play->today();
    concern.text = QStringLiteral("Ett syskon far illa.");
    const auto reported = asa.save(concern);
    LOTSBOK_VERIFY(reported);
    QVERIFY(m_play->duties(*m_case).contains(DutyKind::ChildImpactAnalysis));
    QVERIFY(m_play->duties(*m_case).contains(DutyKind::ConcernReport));
    intake = *saved;
    intake.childImpactAnalysedOn = m_play->today();
    LOTSBOK_VERIFY(asa.save(intake));
    concern = *reported;
    concern.sentOn = m_play->today();
    LOTSBOK_VERIFY(asa.save(concern));
    QVERIFY(!m_play->duties(*m_case).contains(DutyKind::ChildImpactAnalysis));
    QVERIFY(!m_play->duties(*m_case).contains(DutyKind::ConcernReport));
}

void TestRulesInTheBook::r15_whoDoesNotMeetThePoliceIsAskedAboutWithThem()
{
    Session& asa = m_play->as("asa");
    Intake intake = fullIntake(*m_case, m_play->today());
    intake.policeMeetingRefused = true;
    const auto saved = asa.save(intake);
    LOTSBOK_VERIFY(saved);
    QVERIFY(m_play->duties(*m_case).contains(DutyKind::PoliceMeetingRefused));
    intake = *saved;
    intake.policeConsultedOnSuitability = m_play->today();
    LOTSBOK_VERIFY(asa.save(intake));
    QVERIFY(!m_play->duties(*m_case).contains(DutyKind::PoliceMeetingRefused));
}

void TestRulesInTheBook::r23_anAlarmIsForTheChiefAndTheSecondLots()
{
    Meeting meeting;
    meeting.caseId = *m_case;
    meeting.kind = MeetingKind::Single;
    meeting.start = m_play->now().addSecs(600);
    meeting.end = meeting.start.addSecs(3600);
    meeting.outside = true;
    meeting.place = QStringLiteral("Ett kafé");
    meeting.chiefToldOn = m_play->today();
    LOTSBOK_VERIFY(m_play->as("asa").save(meeting));
    LOTSBOK_VERIFY(CaseWork(m_play->as("asa")).checkIn(*m_case, meeting.id));
    m_play->goTo(m_play->today(), QTime(11, 30));
    for (const char* login : {"karin", "bo"}) {
        m_play->as(login);
        QVERIFY2(m_play->duties(*m_case).contains(DutyKind::MeetingNotEnded), login);
    }
    m_play->as("asa");
    QVERIFY2(!m_play->duties(*m_case).contains(DutyKind::MeetingNotEnded), "who is out sees no alarm of it");
    Deputy deputy;
    deputy.deputy = m_play->user("cia");
    deputy.standsFor = m_play->user("karin");
    deputy.from = m_play->today();
    deputy.to = m_play->today().addDays(7);
    LOTSBOK_VERIFY(m_play->as("karin").save(deputy));
    m_play->as("cia");
    QVERIFY2(m_play->duties(*m_case).contains(DutyKind::MeetingNotEnded), "the deputy of the head of unit");
    LOTSBOK_VERIFY(CaseWork(m_play->as("asa")).checkOut(*m_case, meeting.id));
    m_play->as("karin");
    QVERIFY(!m_play->duties(*m_case).contains(DutyKind::MeetingNotEnded));
}

void TestRulesInTheBook::r30_aForumKeepsMembersDecisionsAndReports()
{
    Session& karin = m_play->as("karin");
    Forum forum;
    forum.kind = ForumKind::OperativeGroup;
    forum.name = QStringLiteral("Operativ ledningsgrupp");
    forum.members = {
        {QStringLiteral("Kim Ek"), CasePlay::party(PartyKind::Police, "Polisen", "Kommunpolis")}};
    LOTSBOK_VERIFY(karin.save(forum));
    ForumMeeting meeting;
    meeting.forum = forum.id;
    meeting.on = m_play->today();
    meeting.decisions = QStringLiteral("Rutinen för kallelser ses över.");
    meeting.reportedUpwardsOn = m_play->today();
    LOTSBOK_VERIFY(karin.save(meeting));
    const auto forums = m_play->as("asa").records<Forum>();
    const auto meetings = m_play->as("asa").records<ForumMeeting>();
    LOTSBOK_VERIFY(forums);
    LOTSBOK_VERIFY(meetings);
    QCOMPARE(forums->size(), 1);
    QCOMPARE(forums->first().members, forum.members);
    QCOMPARE(meetings->first().decisions, meeting.decisions);
    QVERIFY2(!m_play->as("asa").save(forum), "forums are the head of unit's");
}

/// Court-ordered or not, entry and exit, reason to close, goals and levels: what the report will count.
void TestRulesInTheBook::r32_whatTheReportCountsIsKept()
{
    Session& asa = m_play->as("asa");
    Intake intake = fullIntake(*m_case, m_play->today());
    intake.courtOrdered = true;
    LOTSBOK_VERIFY(asa.save(intake));
    Plan plan;
    plan.caseId = *m_case;
    plan.madeOn = m_play->today();
    LOTSBOK_VERIFY(asa.save(plan));
    Goal goal;
    goal.caseId = *m_case;
    goal.plan = plan.id;
    goal.text = QStringLiteral("Ha ett eget boende.");
    goal.measure = QStringLiteral("Hyreskontrakt i eget namn.");
    goal.status = GoalStatus::Reached;
    LOTSBOK_VERIFY(asa.save(goal));
    ThreatAssessment assessment;
    assessment.caseId = *m_case;
    assessment.on = m_play->today();
    assessment.level = 3;
    LOTSBOK_VERIFY(asa.save(assessment));
    Closing closing;
    closing.caseId = *m_case;
    closing.begunOn = m_play->today();
    closing.reason = CloseReason::GoalsReached;
    LOTSBOK_VERIFY(asa.save(closing));
    const CaseFile file = readAgain();
    QVERIFY(file.one<Intake>()->courtOrdered);
    QCOMPARE(file.all<Goal>().first().status, GoalStatus::Reached);
    QCOMPARE(levelHistory(file).first().level, 3);
    QCOMPARE(file.one<Closing>()->reason, std::optional(CloseReason::GoalsReached));
}

/// process.md, "Report 004 as a test case".
void TestRulesInTheBook::r33_everyDistrictOfTheOldReportIsKnown()
{
    QStringList known;
    for (const District& district : allDistricts()) {
        known.append(district.name);
    }
    for (const char* name :
         {"Hägersten-Liljeholmen", "Hässelby-Vällingby", "Enskede-Årsta-Vantör", "Rinkeby-Kista", "Skarpnäck",
          "Skärholmen", "Spånga-Tensta", "Farsta", "Kungsholmen", "Norrmalm", "Södermalm", "Östermalm"}) {
        QVERIFY2(known.contains(QString::fromUtf8(name)), name);
    }
}

void TestRulesInTheBook::r34_anObjectionAndWhatIsHeldBackAreKept()
{
    Session& asa = m_play->as("asa");
    Objection objection;
    objection.caseId = *m_case;
    objection.on = m_play->today();
    objection.text = QStringLiteral("Jag var inte där den dagen.");
    LOTSBOK_VERIFY(asa.save(objection));
    Attachment attachment;
    attachment.caseId = *m_case;
    attachment.name = QStringLiteral("Underrättelse");
    attachment.source = QStringLiteral("Polisen");
    attachment.on = m_play->today();
    attachment.sensitivity = AttachmentClass::PoliceUnserved;
    const auto attached = CaseWork(asa).attach(attachment, QByteArrayLiteral("%PDF-1.7\n1 0 obj\n%%EOF\n"));
    LOTSBOK_VERIFY(attached);
    const CaseFile file = readAgain();
    QCOMPARE(file.all<Objection>().first().text, objection.text);
    QCOMPARE(file.all<Attachment>().first().sensitivity, AttachmentClass::PoliceUnserved);
}

void TestRulesInTheBook::r36_anEventIsMarkedJournalled()
{
    Session& asa = m_play->as("asa");
    Intake intake = fullIntake(*m_case, m_play->today());
    LOTSBOK_VERIFY(asa.save(intake));
    JournalMark mark;
    mark.caseId = *m_case;
    mark.subject = QStringLiteral("intake:") + intake.id.toString();
    mark.on = m_play->today();
    mark.by = m_play->user("bo");
    QVERIFY2(!asa.save(mark), "nobody marks in another's name");
    mark.by = asa.user().id;
    LOTSBOK_VERIFY(asa.save(mark));
    QCOMPARE(readAgain().all<JournalMark>().size(), 1);
}

void TestRulesInTheBook::r37_aThreatIsToldThePoliceAndJudged()
{
    Session& asa = m_play->as("asa");
    ThreatReport report;
    report.caseId = *m_case;
    report.learnedOn = m_play->today();
    report.text = QStringLiteral("Personen har blivit hotad utanför skolan.");
    const auto saved = asa.save(report);
    LOTSBOK_VERIFY(saved);
    QVERIFY(m_play->duties(*m_case).contains(DutyKind::InformPolice));
    QVERIFY(m_play->duties(*m_case).contains(DutyKind::JudgeThreat));
    report = *saved;
    report.policeInformedOn = m_play->today();
    report.basis = QStringLiteral("OSL 10 kap. 18 a §");
    LOTSBOK_VERIFY(asa.save(report));
    Judgement judgement;
    judgement.caseId = *m_case;
    judgement.about = JudgementAbout::GoOnAfterThreat;
    judgement.subject = report.id;
    judgement.on = m_play->today();
    judgement.note = QStringLiteral("SIG fortsätter med möten på annan plats.");
    judgement.by = asa.user().id;
    LOTSBOK_VERIFY(asa.save(judgement));
    QVERIFY(!m_play->duties(*m_case).contains(DutyKind::InformPolice));
    QVERIFY(!m_play->duties(*m_case).contains(DutyKind::JudgeThreat));
}

QTEST_GUILESS_MAIN(TestRulesInTheBook)
#include "tst_rules_in_the_book.moc"
