// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R9, R11–R13, R20, R23, R41: what is done with a case as a whole.
#include "tests/acceptance/case_play.h"

#include <QTest>

namespace lotsbok {

class TestCaseWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void r11_aConsentComesWithItsScopesOrNotAtAll();
    void r12_givingAnewIsANewConsent();
    void r13_theEndOfThePoliceScopeOpensTheCloseStep();
    void r13_anotherScopeOpensNothing();
    void plan_makingADraftCurrentReplacesTheOneBefore();
    void r9_closeListsTheRulesThatStandInItsWay();
    void r9_closeSetsTheDayAndConsentsEnd();
    void r41_aReopenedCasePointsBack();
    void r41_onlyTheHeadHandsOverAndTheReceiverConfirms();
    void r41_aLeaversCasesGoToAnother();
    void r41_aPersonIsFollowedWithConsentOnly();
    void r23_checkInAndOut();
    void r20_secureMeetingsAreForTheSecurityOfficer();
    void keepApart_namesNobody();

private:
    Session& as(const char* login) { return m_play->as(login); }
    Case opened(const char* number, std::optional<UserId> lots = {});
    Consent consented(CaseId id, const QList<Party>& parties);
    Meeting planned(CaseId id, const QDateTime& start, bool outside = false);
    CaseFile file(CaseId id) { return *as("karin").caseFile(id); }

    std::unique_ptr<CasePlay> m_play;
    QDate m_day{2026, 3, 2};
    Party m_police = CasePlay::party(PartyKind::Police, "Polisen", "kontaktpolis");
    Party m_jobbtorg = CasePlay::party(PartyKind::Jobbtorg, "Jobbtorg Provdalen");
};

void TestCaseWork::init()
{
    m_play = std::make_unique<CasePlay>();
    QVERIFY(m_play->start());
}

void TestCaseWork::cleanup()
{
    m_play.reset();
}

Case TestCaseWork::opened(const char* number, std::optional<UserId> lots)
{
    const auto client = as("karin").saveClient(
        TestBook::numbered(QStringLiteral("Åke"), QStringLiteral("Provsson"), QString::fromLatin1(number)));
    Case value = TestBook::caseOf(client->id);
    value.lots = lots;
    return *as("karin").openCase(value);
}

Consent TestCaseWork::consented(CaseId id, const QList<Party>& parties)
{
    Consent consent;
    consent.caseId = id;
    consent.givenOn = m_day;
    QList<ConsentScope> scopes;
    for (const Party& party : parties) {
        ConsentScope scope;
        scope.party = party;
        scopes.append(scope);
    }
    const auto given = CaseWork(as("karin")).giveConsent(consent, scopes);
    if (!given) {
        qFatal("%s", qPrintable(given.error().text));
    }
    return *given;
}

Meeting TestCaseWork::planned(CaseId id, const QDateTime& start, bool outside)
{
    Meeting meeting;
    meeting.caseId = id;
    meeting.start = start;
    meeting.end = start.addSecs(3600);
    meeting.place = QStringLiteral("Provgatan 1");
    meeting.outside = outside;
    const auto saved = as("karin").save(meeting);
    if (!saved) {
        qFatal("%s", qPrintable(saved.error().text));
    }
    return *saved;
}

void TestCaseWork::r11_aConsentComesWithItsScopesOrNotAtAll()
{
    const Case value = opened("19900101-2385");
    CaseWork work(as("karin"));
    Consent consent;
    consent.caseId = value.id;
    consent.givenOn = m_day;
    QCOMPARE(codeOf(work.giveConsent(consent, {})), ErrorCode::InvalidInput);
    ConsentScope nameless; // no organisation: the second scope is refused, and so is the whole
    ConsentScope good;
    good.party = m_police;
    QVERIFY(!work.giveConsent(consent, {good, nameless}));
    QVERIFY(file(value.id).all<Consent>().isEmpty());
    LOTSBOK_VERIFY(work.giveConsent(consent, {good}));
    QCOMPARE(file(value.id).all<ConsentScope>().size(), 1);
    QVERIFY(policeScopeInForce(file(value.id), m_play->now()));
    Consent support;
    support.caseId = value.id;
    support.kind = ConsentKind::Support;
    support.givenOn = m_day;
    QCOMPARE(codeOf(work.giveConsent(support, {good})), ErrorCode::InvalidInput);
    LOTSBOK_VERIFY(work.giveConsent(support, {}));
}

void TestCaseWork::r12_givingAnewIsANewConsent()
{
    const Case value = opened("19900101-2385");
    const Consent first = consented(value.id, {m_police});
    Withdrawal withdrawal;
    withdrawal.caseId = value.id;
    withdrawal.consent = first.id;
    withdrawal.receivedBy = QStringLiteral("Åsa Lots");
    withdrawal.at = m_play->now();
    CaseWork work(as("karin"));
    LOTSBOK_VERIFY(work.withdraw(withdrawal));
    ConsentScope scope;
    scope.party = m_police;
    QCOMPARE(codeOf(work.giveConsent(first, {scope})), ErrorCode::RuleSaysNo);
    consented(value.id, {m_police});
    QCOMPARE(file(value.id).all<Consent>().size(), 2);
    QVERIFY(policeScopeInForce(file(value.id), m_play->now()));
    QCOMPARE(file(value.id).all<Consent>().first(), first);
}

void TestCaseWork::r13_theEndOfThePoliceScopeOpensTheCloseStep()
{
    const Case value = opened("19900101-2385");
    const Consent consent = consented(value.id, {m_police, m_jobbtorg});
    planned(value.id, m_play->now().addDays(3));
    Withdrawal withdrawal;
    withdrawal.caseId = value.id;
    withdrawal.consent = consent.id;
    withdrawal.scope = file(value.id).all<ConsentScope>().first().id;
    withdrawal.receivedBy = QStringLiteral("Åsa Lots");
    withdrawal.at = m_play->now();
    const auto effect = CaseWork(as("karin")).withdraw(withdrawal);
    LOTSBOK_VERIFY(effect);
    QVERIFY(effect->policeEnds);
    const CaseFile after = file(value.id);
    QVERIFY(after.one<Closing>() != nullptr);
    QCOMPARE(after.one<Closing>()->begunOn, m_day);
    QVERIFY(after.one<Closing>()->reason == CloseReason::PoliceConsentWithdrawn);
    QVERIFY(!after.value.closedOn.isValid());
    QVERIFY(m_play->duties(value.id).contains(DutyKind::JudgeWithdrawal));
}

void TestCaseWork::r13_anotherScopeOpensNothing()
{
    const Case value = opened("19900101-2385");
    const Consent consent = consented(value.id, {m_police, m_jobbtorg});
    Withdrawal withdrawal;
    withdrawal.caseId = value.id;
    withdrawal.consent = consent.id;
    withdrawal.scope = file(value.id).all<ConsentScope>().last().id;
    withdrawal.receivedBy = QStringLiteral("Åsa Lots");
    withdrawal.at = m_play->now();
    const auto effect = CaseWork(as("karin")).withdraw(withdrawal);
    LOTSBOK_VERIFY(effect);
    QVERIFY(!effect->policeEnds);
    QVERIFY(file(value.id).one<Closing>() == nullptr);
    Withdrawal tooEarly = withdrawal;
    tooEarly.id = RecordId::create();
    tooEarly.at = m_play->now().addDays(-30);
    QCOMPARE(codeOf(CaseWork(as("karin")).withdraw(tooEarly)), ErrorCode::InvalidInput);
}

void TestCaseWork::plan_makingADraftCurrentReplacesTheOneBefore()
{
    const Case value = opened("19900101-2385");
    QList<Plan> plans;
    for (const int number : {1, 2}) {
        Plan plan;
        plan.caseId = value.id;
        plan.number = number;
        plan.madeOn = m_day;
        const auto saved = as("karin").save(plan);
        LOTSBOK_VERIFY(saved);
        plans.append(*saved);
    }
    CaseWork work(as("karin"));
    LOTSBOK_VERIFY(work.makeCurrent(plans.first().id, value.id));
    QCOMPARE(codeOf(work.makeCurrent(plans.first().id, value.id)), ErrorCode::InvalidInput);
    const auto second = work.makeCurrent(plans.last().id, value.id);
    LOTSBOK_VERIFY(second);
    QCOMPARE(second->status, PlanStatus::Current);
    QCOMPARE(file(value.id).all<Plan>().first().status, PlanStatus::Replaced);
    QCOMPARE(codeOf(work.makeCurrent(PlanId::create(), value.id)), ErrorCode::NotFound);
}

void TestCaseWork::r9_closeListsTheRulesThatStandInItsWay()
{
    const Case value = opened("19900101-2385");
    CaseWork work(as("karin"));
    const auto refused = work.close(value.id, m_day);
    QCOMPARE(codeOf(refused), ErrorCode::RuleSaysNo);
    QVERIFY(refused.error().text.contains(QLatin1String("R9: ")));
    QVERIFY(!file(value.id).value.closedOn.isValid());
}

void TestCaseWork::r9_closeSetsTheDayAndConsentsEnd()
{
    const Case value = opened("19900101-2385");
    consented(value.id, {m_police});
    Closing closing;
    closing.caseId = value.id;
    closing.begunOn = m_day;
    closing.reason = CloseReason::Moved;
    LOTSBOK_VERIFY(as("karin").save(closing));
    CaseWork work(as("karin"));
    QCOMPARE(codeOf(work.close(value.id, m_day.addDays(1))), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(work.close(value.id, QDate())), ErrorCode::InvalidInput);
    const auto closed = work.close(value.id, m_day);
    LOTSBOK_VERIFY(closed);
    QCOMPARE(closed->closedOn, m_day);
    m_play->goTo(m_day.addDays(1));
    QVERIFY(!policeScopeInForce(file(value.id), m_play->now()));
    QCOMPARE(codeOf(CaseWork(as("karin")).close(value.id, m_day)), ErrorCode::RuleSaysNo);
}

void TestCaseWork::r41_aReopenedCasePointsBack()
{
    const Case value = opened("19900101-2385", m_play->user("asa"));
    CaseWork work(as("karin"));
    QCOMPARE(codeOf(work.reopen(value.id, m_day, QStringLiteral("fel"))), ErrorCode::RuleSaysNo);
    Closing closing;
    closing.caseId = value.id;
    closing.begunOn = m_day;
    closing.reason = CloseReason::GoalsReached;
    LOTSBOK_VERIFY(as("karin").save(closing));
    LOTSBOK_VERIFY(work.close(value.id, m_day));
    QCOMPARE(codeOf(work.reopen(value.id, m_day, {})), ErrorCode::InvalidInput);
    const auto next = work.reopen(value.id, m_day, QStringLiteral("Söker stöd igen."));
    LOTSBOK_VERIFY(next);
    QVERIFY(next->reopens == value.id);
    QVERIFY(next->number != value.number);
    QVERIFY(next->lots == m_play->user("asa"));
    const CaseFile old = file(value.id);
    QVERIFY(old.last<CaseEvent>() != nullptr);
    QCOMPARE(old.last<CaseEvent>()->kind, CaseEventKind::Reopened);
    QCOMPARE(old.last<CaseEvent>()->subject, QStringLiteral("case:") + next->id.toString());
    QCOMPARE(codeOf(work.reopen(value.id, m_day, QStringLiteral("igen"))), ErrorCode::RuleSaysNo);
}

void TestCaseWork::r41_onlyTheHeadHandsOverAndTheReceiverConfirms()
{
    const Case value = opened("19900101-2385", m_play->user("asa"));
    const QString reason = QStringLiteral("Åsa slutar.");
    QCOMPARE(codeOf(CaseWork(as("asa")).reassign(value.id, m_play->user("bo"), {}, reason)),
             ErrorCode::NoPermission);
    const auto given = CaseWork(as("karin")).reassign(value.id, m_play->user("bo"), {}, reason);
    LOTSBOK_VERIFY(given);
    QVERIFY(given->lots == m_play->user("bo"));
    QCOMPARE(codeOf(CaseWork(as("karin")).confirmReceipt(value.id)), ErrorCode::RuleSaysNo);
    as("bo");
    QVERIFY(m_play->duties(value.id).contains(DutyKind::Receipt));
    const auto receipt = CaseWork(as("bo")).confirmReceipt(value.id);
    LOTSBOK_VERIFY(receipt);
    QCOMPARE(receipt->receiptOn, m_day);
    QVERIFY(receipt->from == m_play->user("asa"));
    QVERIFY(!m_play->duties(value.id).contains(DutyKind::Receipt));
    QCOMPARE(codeOf(CaseWork(as("bo")).confirmReceipt(value.id)), ErrorCode::RuleSaysNo);
    QCOMPARE(codeOf(CaseWork(as("karin")).reassign(value.id, UserId::create(), {}, reason)),
             ErrorCode::InvalidInput);
    QVERIFY(file(value.id).value.lots == m_play->user("bo")); // the whole was rolled back
}

void TestCaseWork::r41_aLeaversCasesGoToAnother()
{
    const UserId asa = m_play->user("asa");
    const UserId bo = m_play->user("bo");
    const Case alone = opened("19900101-2385", asa);
    Case both = opened("19900103-2383", asa);
    both.secondLots = bo;
    const auto reseated = CaseWork(as("karin")).reassign(both.id, asa, bo, QStringLiteral("Två lotsar."));
    LOTSBOK_VERIFY(reseated);
    const Case other = opened("19980101-2387", bo);
    const auto moved = CaseWork(as("karin")).reassignAll(asa, bo, QStringLiteral("Åsa slutar."));
    LOTSBOK_VERIFY(moved);
    QCOMPARE(moved->size(), 2);
    QVERIFY(file(alone.id).value.lots == bo);
    QVERIFY(file(both.id).value.lots == bo);
    QVERIFY(!file(both.id).value.secondLots);
    QVERIFY(file(other.id).all<CaseEvent>().isEmpty());
    QCOMPARE(codeOf(CaseWork(as("karin")).reassignAll(bo, bo, QStringLiteral("x"))), ErrorCode::InvalidInput);
}

void TestCaseWork::r41_aPersonIsFollowedWithConsentOnly()
{
    const Case value = opened("19900101-2385");
    const QString district = QStringLiteral("Järva");
    QCOMPARE(codeOf(CaseWork(as("karin")).moveAway(value.id, district, QStringLiteral("Flyttar."))),
             ErrorCode::RuleSaysNo);
    consented(value.id, {CasePlay::party(PartyKind::SocialServices, "Järva stadsdelsförvaltning")});
    const auto event = CaseWork(as("karin")).moveAway(value.id, district, QStringLiteral("Flyttar."));
    LOTSBOK_VERIFY(event);
    QCOMPARE(event->district, district);
    QCOMPARE(codeOf(CaseWork(as("karin")).moveAway(value.id, QStringLiteral("Farsta"), QStringLiteral("x"))),
             ErrorCode::RuleSaysNo);
}

void TestCaseWork::r23_checkInAndOut()
{
    const Case value = opened("19900101-2385", m_play->user("asa"));
    const Meeting meeting = planned(value.id, m_play->now().addSecs(600), true);
    QCOMPARE(codeOf(CaseWork(as("karin")).checkOut(value.id, meeting.id)), ErrorCode::RuleSaysNo);
    LOTSBOK_VERIFY(CaseWork(as("karin")).checkIn(value.id, meeting.id));
    QCOMPARE(codeOf(CaseWork(as("karin")).checkIn(value.id, meeting.id)), ErrorCode::RuleSaysNo);
    DutyList duties(as("karin"));
    const auto isAlarm = [&] {
        const auto list = duties.ofCase(value.id);
        return list && std::any_of(list->begin(), list->end(), [](const Duty& duty) {
                   return duty.kind == DutyKind::MeetingNotEnded && duty.alarm;
               });
    };
    QVERIFY(!isAlarm());
    m_play->goTo(m_day, QTime(12, 0)); // the clock alone makes it an alarm
    QVERIFY(isAlarm());
    const auto out = CaseWork(as("karin")).checkOut(value.id, meeting.id);
    LOTSBOK_VERIFY(out);
    QCOMPARE(out->checkedOutAt, m_play->now());
    QVERIFY(!isAlarm());
}

void TestCaseWork::r20_secureMeetingsAreForTheSecurityOfficer()
{
    User officer;
    officer.loginName = QStringLiteral("sara");
    officer.displayName = QStringLiteral("Sara Säker");
    officer.role = Role::SecurityOfficer;
    LOTSBOK_VERIFY(as("karin").addUser(officer, TestBook::password(), KdfCost::cheap()));
    const Case threatened = opened("19900101-2385", m_play->user("asa"));
    const Case calm = opened("19900103-2383", m_play->user("asa"));
    planned(calm.id, m_play->now().addDays(1), true);
    planned(threatened.id, m_play->now().addDays(2), true);
    ThreatAssessment assessment;
    assessment.caseId = threatened.id;
    assessment.on = m_day;
    assessment.level = 4;
    assessment.policeConsulted = QStringLiteral("Prov Polis");
    LOTSBOK_VERIFY(as("karin").save(assessment));
    QCOMPARE(codeOf(CaseWork(as("asa")).secureMeetings()), ErrorCode::NoPermission);
    const auto seen = CaseWork(as("sara")).secureMeetings();
    LOTSBOK_VERIFY(seen);
    QCOMPARE(seen->size(), 1);
    QCOMPARE(seen->first().place, QStringLiteral("Provgatan 1"));
    QVERIFY(!seen->first().number); // no client files for the security officer
    const auto ofHead = CaseWork(as("karin")).secureMeetings();
    LOTSBOK_VERIFY(ofHead);
    QVERIFY(ofHead->first().number == threatened.number);
    const auto log = as("karin").audit(0, 1000);
    LOTSBOK_VERIFY(log);
    QVERIFY(std::any_of(log->begin(), log->end(), [](const AuditEntry& entry) {
        return entry.action == QLatin1String("case.secure-meetings") &&
               entry.by == QStringLiteral("Sara Säker");
    }));
    LOTSBOK_VERIFY(CaseWork(as("karin")).seal(threatened.id, {}, QStringLiteral("Skyddas.")));
    QVERIFY(CaseWork(as("sara")).secureMeetings()->isEmpty()); // R39
}

void TestCaseWork::keepApart_namesNobody()
{
    const Case one = opened("19900101-2385");
    const Case other = opened("19900103-2383");
    KeepApart pair;
    pair.first = one.client;
    pair.second = other.client;
    pair.reason = QStringLiteral("Konflikt.");
    pair.from = m_day;
    LOTSBOK_VERIFY(as("karin").save(pair));
    planned(other.id, m_play->now().addDays(1));
    Meeting meeting;
    meeting.caseId = one.id;
    meeting.start = m_play->now().addDays(1);
    meeting.end = meeting.start.addSecs(3600);
    meeting.place = QStringLiteral("Provgatan 1");
    const auto clash = CaseWork(as("karin")).meetingFindings(meeting);
    LOTSBOK_VERIFY(clash);
    meeting.start = meeting.start.addDays(20);
    meeting.end = meeting.end.addDays(20);
    const auto apart = CaseWork(as("karin")).meetingFindings(meeting);
    LOTSBOK_VERIFY(apart);
    QCOMPARE(clash->size(), apart->size() + 1);
    for (const Finding& finding : *clash) {
        QVERIFY(!finding.text.contains(QLatin1String("Provsson")));
    }
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestCaseWork)
#include "tst_case_work.moc"
