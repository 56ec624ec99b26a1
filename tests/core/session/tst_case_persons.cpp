// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R39 and R40: sealed cases, entries on the wrong person, duplicates.
#include "core/model/record_json.h"
#include "tests/acceptance/case_play.h"

#include <QTest>

namespace lotsbok {

class TestCasePersons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void r40_aConsentMovesWithItsScopesAndLeavesATrace();
    void r40_whatBelongsToAnotherEntryDoesNotMoveAlone();
    void r40_everyKindOfACaseCanBeNamed();
    void r40_aPlanMovesWithGoalsAndFindsItsNumber();
    void r40_aClosedCaseTakesNothing();
    void r40_onlyLinkedDuplicatesAreMergedAndByTheHeadOnly();
    void r40_mergingMovesSealedCasesToo();
    void r40_aReserveNumberBecomesAPersonnummer();
    void r39_aSealedCaseIsNotThereForOthers();
    void r39_whoSealsIsAlwaysAReader();
    void r39_sealingAnewNamesTheReadersAnew();

private:
    Session& as(const char* login) { return m_play->as(login); }
    Client saved(const char* given, const PersonNumber& number = PersonNumber::unknown());
    Case opened(ClientId client, std::optional<UserId> lots = {});
    Case opened(const char* given) { return opened(saved(given).id); }
    Consent consented(CaseId id);
    CaseFile file(CaseId id) { return *as("karin").caseFile(id); }
    ClientLink linked(ClientId first, ClientId second, ClientLinkKind kind = ClientLinkKind::Duplicate);
    QStringList listed();

    std::unique_ptr<CasePlay> m_play;
    QDate m_day{2026, 3, 2};
    QString m_reason = QStringLiteral("Fel person.");
};

void TestCasePersons::init()
{
    m_play = std::make_unique<CasePlay>();
    QVERIFY(m_play->start());
}

void TestCasePersons::cleanup()
{
    m_play.reset();
}

Client TestCasePersons::saved(const char* given, const PersonNumber& number)
{
    Client client = TestBook::client(QString::fromUtf8(given), QStringLiteral("Provsson"));
    client.number = number;
    return *as("karin").saveClient(client);
}

Case TestCasePersons::opened(ClientId client, std::optional<UserId> lots)
{
    Case value = TestBook::caseOf(client);
    value.lots = lots;
    return *as("karin").openCase(value);
}

Consent TestCasePersons::consented(CaseId id)
{
    Consent consent;
    consent.caseId = id;
    consent.givenOn = m_day;
    ConsentScope scope;
    scope.party = CasePlay::party(PartyKind::Police, "Polisen");
    return *CaseWork(as("karin")).giveConsent(consent, {scope});
}

ClientLink TestCasePersons::linked(ClientId first, ClientId second, ClientLinkKind kind)
{
    ClientLink link;
    link.first = first;
    link.second = second;
    link.kind = kind;
    link.on = m_day;
    const auto saved = as("karin").save(link);
    if (!saved) {
        qFatal("%s", qPrintable(saved.error().text));
    }
    return *saved;
}

QStringList TestCasePersons::listed()
{
    QStringList names;
    for (const ClientRow& row : as("karin").findClients({}).value_or(QList<ClientRow>())) {
        names << row.givenName;
    }
    return names;
}

void TestCasePersons::r40_aConsentMovesWithItsScopesAndLeavesATrace()
{
    const Case wrong = opened("Fel");
    const Case right = opened("Rätt");
    const Consent consent = consented(wrong.id);
    Withdrawal withdrawal;
    withdrawal.caseId = wrong.id;
    withdrawal.consent = consent.id;
    withdrawal.at = m_play->now();
    withdrawal.receivedBy = QStringLiteral("Åsa Lots");
    LOTSBOK_VERIFY(CaseWork(as("karin")).withdraw(withdrawal));
    Judgement judgement;
    judgement.caseId = wrong.id;
    judgement.subject = withdrawal.id;
    judgement.on = m_day;
    judgement.note = QStringLiteral("Kan inte fortsätta.");
    judgement.by = as("karin").user().id;
    judgement.goesOn = false;
    LOTSBOK_VERIFY(as("karin").save(judgement));
    CaseWork work(as("karin"));
    QCOMPARE(codeOf(work.moveEntry(QStringLiteral("consent"), consent.id.uuid(), wrong.id, right.id, {})),
             ErrorCode::InvalidInput);
    LOTSBOK_VERIFY(
        work.moveEntry(QStringLiteral("consent"), consent.id.uuid(), wrong.id, right.id, m_reason));
    const CaseFile from = file(wrong.id);
    const CaseFile to = file(right.id);
    QVERIFY(from.all<Consent>().isEmpty() && from.all<ConsentScope>().isEmpty());
    QVERIFY(from.all<Withdrawal>().isEmpty() && from.all<Judgement>().isEmpty());
    QCOMPARE(to.all<Consent>().size(), 1);
    QCOMPARE(to.all<ConsentScope>().size(), 1);
    QCOMPARE(to.all<Withdrawal>().size(), 1);
    QCOMPARE(to.all<Judgement>().size(), 1);
    for (const CaseFile& traced : {from, to}) {
        QVERIFY(traced.last<CaseEvent>() != nullptr);
        QCOMPARE(traced.last<CaseEvent>()->kind, CaseEventKind::EntryMoved);
        QCOMPARE(traced.last<CaseEvent>()->subject, QStringLiteral("consent:") + consent.id.toString());
        QCOMPARE(traced.last<CaseEvent>()->reason, m_reason);
    }
    const auto report = as("karin").verify();
    LOTSBOK_VERIFY(report);
    QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
}

void TestCasePersons::r40_whatBelongsToAnotherEntryDoesNotMoveAlone()
{
    const Case wrong = opened("Fel");
    const Case right = opened("Rätt");
    consented(wrong.id);
    CaseWork work(as("karin"));
    const QUuid scope = file(wrong.id).all<ConsentScope>().first().id.uuid();
    const QString kind = QStringLiteral("consent-scope");
    QCOMPARE(codeOf(work.moveEntry(kind, scope, wrong.id, right.id, m_reason)), ErrorCode::RuleSaysNo);
    QCOMPARE(codeOf(work.moveEntry(kind, QUuid::createUuid(), wrong.id, right.id, m_reason)),
             ErrorCode::NotFound);
    QCOMPARE(codeOf(work.moveEntry(QStringLiteral("påhittat"), scope, wrong.id, right.id, m_reason)),
             ErrorCode::NotFound);
    QCOMPARE(codeOf(work.moveEntry(kind, scope, wrong.id, wrong.id, m_reason)), ErrorCode::InvalidInput);
    QCOMPARE(file(wrong.id).all<ConsentScope>().size(), 1);
    QVERIFY(file(right.id).all<CaseEvent>().isEmpty());
}

void TestCasePersons::r40_everyKindOfACaseCanBeNamed()
{
    // An entry that stands by itself, of each kind: it moves, or the rule says why it stays.
    const Case wrong = opened("Fel");
    const Case right = opened("Rätt");
    const auto move = [&](const char* kind, const QUuid& id) {
        return CaseWork(as("karin")).moveEntry(QString::fromLatin1(kind), id, wrong.id, right.id, m_reason);
    };
    const auto moves = [&](auto record) {
        record.caseId = wrong.id;
        const auto saved = as("karin").save(record);
        if (!saved) {
            qWarning("%s: %s", record.info.kind, qPrintable(saved.error().text));
            return false;
        }
        const bool moved = move(record.info.kind, record.id.uuid()).has_value();
        using T = decltype(record);
        return moved && file(right.id).template find<T>(record.id) != nullptr &&
               file(wrong.id).template find<T>(record.id) == nullptr;
    };
    QVERIFY(moves(fullIntake(wrong.id, m_day)));
    ConcernReport concern;
    concern.learnedOn = m_day;
    concern.text = QStringLiteral("Oro.");
    QVERIFY(moves(concern));
    Instrument instrument;
    instrument.name = QStringLiteral("ASI");
    instrument.on = m_day;
    QVERIFY(moves(instrument));
    Guardian guardian;
    guardian.name = QStringLiteral("Prov Vårdnadshavare");
    QVERIFY(moves(guardian));
    ThreatAssessment assessment;
    assessment.on = m_day;
    assessment.level = 2;
    assessment.policeConsulted = QStringLiteral("Prov Polis");
    QVERIFY(moves(assessment));
    RiskyPlace place;
    place.place = QStringLiteral("Provtorget");
    QVERIFY(moves(place));
    ThreatReport threat;
    threat.learnedOn = m_day;
    threat.text = QStringLiteral("Hot.");
    QVERIFY(moves(threat));
    QVERIFY(moves(CentralHandover()));
    Support support;
    support.name = QStringLiteral("Boende");
    QVERIFY(moves(support));
    Closing closing;
    closing.begunOn = m_day;
    QVERIFY(moves(closing));
    NetworkTie tie;
    tie.name = QStringLiteral("Prov Vän");
    QVERIFY(moves(tie));
    Objection objection;
    objection.on = m_day;
    objection.text = QStringLiteral("Stämmer inte.");
    QVERIFY(moves(objection));
    Meeting meeting;
    meeting.start = m_play->now().addDays(1);
    meeting.end = meeting.start.addSecs(3600);
    QVERIFY(moves(meeting));
    JournalMark mark;
    mark.caseId = wrong.id;
    mark.subject = QStringLiteral("case:") + wrong.id.toString();
    mark.on = m_day;
    mark.by = as("karin").user().id;
    LOTSBOK_VERIFY(as("karin").save(mark));
    QCOMPARE(codeOf(move("journal-mark", mark.id.uuid())), ErrorCode::RuleSaysNo);
    const QUuid event = file(wrong.id).last<CaseEvent>()->id.uuid();
    QCOMPARE(codeOf(move("case-event", event)), ErrorCode::RuleSaysNo);
}

void TestCasePersons::r40_aPlanMovesWithGoalsAndFindsItsNumber()
{
    const Case wrong = opened("Fel");
    const Case right = opened("Rätt");
    QList<Plan> plans;
    for (const Case& one : {wrong, right}) {
        Plan plan;
        plan.caseId = one.id;
        plan.madeOn = m_day;
        LOTSBOK_VERIFY(as("karin").save(plan));
        LOTSBOK_VERIFY(CaseWork(as("karin")).makeCurrent(plan.id, one.id));
        plans.append(plan);
    }
    Goal goal;
    goal.caseId = wrong.id;
    goal.plan = plans.first().id;
    goal.text = QStringLiteral("Praktik.");
    LOTSBOK_VERIFY(as("karin").save(goal));
    Activity activity;
    activity.caseId = wrong.id;
    activity.goal = goal.id;
    activity.what = QStringLiteral("Söka.");
    activity.party = CasePlay::party(PartyKind::Jobbtorg, "Jobbtorg");
    LOTSBOK_VERIFY(as("karin").save(activity));
    LOTSBOK_VERIFY(
        CaseWork(as("karin"))
            .moveEntry(QStringLiteral("plan"), plans.first().id.uuid(), wrong.id, right.id, m_reason));
    const CaseFile to = file(right.id);
    QCOMPARE(to.all<Goal>().size(), 1);
    QCOMPARE(to.all<Activity>().size(), 1);
    const Plan* moved = to.find<Plan>(plans.first().id);
    QVERIFY(moved != nullptr);
    QCOMPARE(moved->number, 2);
    QCOMPARE(moved->status, PlanStatus::Draft); // at most one is current
    QCOMPARE(to.find<Plan>(plans.last().id)->status, PlanStatus::Current);
}

void TestCasePersons::r40_aClosedCaseTakesNothing()
{
    const Case wrong = opened("Fel");
    const Case right = opened("Rätt");
    Closing closing;
    closing.caseId = right.id;
    closing.begunOn = m_day;
    closing.reason = CloseReason::Moved;
    LOTSBOK_VERIFY(as("karin").save(closing));
    LOTSBOK_VERIFY(CaseWork(as("karin")).close(right.id, m_day));
    Instrument instrument;
    instrument.caseId = wrong.id;
    instrument.name = QStringLiteral("ASI");
    instrument.on = m_day;
    LOTSBOK_VERIFY(as("karin").save(instrument));
    QCOMPARE(codeOf(CaseWork(as("karin"))
                        .moveEntry(QStringLiteral("instrument"), instrument.id.uuid(), wrong.id, right.id,
                                   m_reason)),
             ErrorCode::RuleSaysNo);
}

void TestCasePersons::r40_onlyLinkedDuplicatesAreMergedAndByTheHeadOnly()
{
    const auto number = PersonNumber::parse(u"19900101-2385", m_day);
    LOTSBOK_VERIFY(number);
    const Client first = saved("Första");
    Client second = saved("Andra", *number);
    second.protection = ProtectedIdentity::ConfidentialityMark;
    second = *as("karin").saveClient(second);
    const Case one = opened(second.id);
    const ClientLink notSame = linked(first.id, saved("Tredje").id, ClientLinkKind::NotSame);
    const ClientLink link = linked(first.id, second.id);
    const Client enemy = saved("Fiende");
    KeepApart pair;
    pair.first = enemy.id;
    pair.second = second.id;
    pair.reason = QStringLiteral("Konflikt.");
    pair.from = m_day;
    LOTSBOK_VERIFY(as("karin").save(pair));
    QCOMPARE(codeOf(CaseWork(as("asa")).mergeClients(link)), ErrorCode::NoPermission);
    CaseWork work(as("karin"));
    QCOMPARE(codeOf(work.mergeClients(notSame)), ErrorCode::RuleSaysNo);
    ClientLink never = link;
    never.id = RecordId::create();
    QCOMPARE(codeOf(work.mergeClients(never)), ErrorCode::RuleSaysNo);
    QVERIFY(listed().contains(QStringLiteral("Andra"))); // a link alone merges nothing
    const auto merged = work.mergeClients(link);
    LOTSBOK_VERIFY(merged);
    QCOMPARE(merged->mergedOn, m_day);
    QVERIFY(file(one.id).value.client == first.id);
    const auto kept = as("karin").client(first.id);
    LOTSBOK_VERIFY(kept);
    QVERIFY(kept->number == *number);
    QCOMPARE(kept->protection, ProtectedIdentity::ConfidentialityMark); // R26: the stricter
    QVERIFY(!listed().contains(QStringLiteral("Andra")));
    QCOMPARE(as("karin").countClients({}).value_or(-1), qint64(3));
    const auto pairs = as("karin").records<KeepApart>();
    LOTSBOK_VERIFY(pairs);
    QVERIFY(pairs->first().second == first.id); // who must not be met follows
    const auto history = as("karin").history(SubjectRef::of(one.id));
    LOTSBOK_VERIFY(history);
    QVERIFY(!history->isEmpty());
    QCOMPARE(codeOf(work.mergeClients(*merged)), ErrorCode::RuleSaysNo);
    QCOMPARE(codeOf(work.mergeClients(linked(second.id, enemy.id))), ErrorCode::RuleSaysNo);
    const auto report = as("karin").verify();
    LOTSBOK_VERIFY(report);
    QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
}

void TestCasePersons::r40_mergingMovesSealedCasesToo()
{
    User head;
    head.loginName = QStringLiteral("hanna");
    head.displayName = QStringLiteral("Hanna Chef");
    head.role = Role::UnitHead;
    LOTSBOK_VERIFY(as("karin").addUser(head, TestBook::password(), KdfCost::cheap()));
    const Client first = saved("Första");
    const Client second = saved("Andra");
    const Case plain = opened(second.id);
    const Case secret = opened(second.id);
    const ClientLink link = linked(first.id, second.id);
    LOTSBOK_VERIFY(CaseWork(as("karin")).seal(secret.id, {}, QStringLiteral("Skyddas.")));
    LOTSBOK_VERIFY(CaseWork(as("hanna")).mergeClients(link));
    QVERIFY(file(plain.id).value.client == first.id);
    QVERIFY(file(secret.id).value.client == first.id);
}

void TestCasePersons::r40_aReserveNumberBecomesAPersonnummer()
{
    Client client = saved("Åke", *PersonNumber::other(PersonNumber::Kind::Reserve, u"R-1"));
    client.number = *PersonNumber::parse(u"19980101-2387", m_day);
    LOTSBOK_VERIFY(as("karin").saveClient(client));
    const auto history = as("karin").history(SubjectRef::of(client.id));
    LOTSBOK_VERIFY(history);
    QCOMPARE(history->last().before.value(QStringLiteral("number")).toString(), QStringLiteral("R-1"));
    QCOMPARE(history->last().after.value(QStringLiteral("number")).toString(),
             QStringLiteral("199801012387"));
}

void TestCasePersons::r39_aSealedCaseIsNotThereForOthers()
{
    const Case value = opened(saved("Åke").id, m_play->user("asa"));
    QCOMPARE(codeOf(CaseWork(as("asa")).seal(value.id, {}, QStringLiteral("x"))), ErrorCode::NoPermission);
    QCOMPARE(codeOf(CaseWork(as("karin")).seal(value.id, {}, {})), ErrorCode::InvalidInput);
    const auto sealed =
        CaseWork(as("karin")).seal(value.id, {m_play->user("bo")}, QStringLiteral("Skyddas."));
    LOTSBOK_VERIFY(sealed);
    QVERIFY(sealed->sealed);
    QCOMPARE(file(value.id).last<CaseEvent>()->kind, CaseEventKind::Sealed);
    CaseWork asLots(as("asa"));
    QCOMPARE(codeOf(as("asa").caseFile(value.id)), ErrorCode::NotFound);
    QCOMPARE(codeOf(asLots.close(value.id, m_day)), ErrorCode::NotFound);
    QCOMPARE(codeOf(asLots.confirmReceipt(value.id)), ErrorCode::NotFound);
    QCOMPARE(codeOf(asLots.attachmentContent(value.id, AttachmentId::create())), ErrorCode::NotFound);
    LOTSBOK_VERIFY(as("bo").caseFile(value.id));
}

void TestCasePersons::r39_whoSealsIsAlwaysAReader()
{
    const Case value = opened("Åke");
    LOTSBOK_VERIFY(CaseWork(as("karin")).seal(value.id, {}, QStringLiteral("Skyddas.")));
    LOTSBOK_VERIFY(as("karin").caseFile(value.id));
    QCOMPARE(codeOf(CaseWork(as("karin")).seal(value.id, {UserId::create()}, QStringLiteral("x"))),
             ErrorCode::InvalidInput);
    const auto open = CaseWork(as("karin")).unseal(value.id, QStringLiteral("Hotet är över."));
    LOTSBOK_VERIFY(open);
    QVERIFY(!open->sealed);
    QCOMPARE(file(value.id).last<CaseEvent>()->kind, CaseEventKind::Unsealed);
    QCOMPARE(codeOf(CaseWork(as("karin")).unseal(value.id, QStringLiteral("x"))), ErrorCode::InvalidInput);
}

void TestCasePersons::r39_sealingAnewNamesTheReadersAnew()
{
    const Case value = opened("Åke");
    LOTSBOK_VERIFY(CaseWork(as("karin")).seal(value.id, {m_play->user("bo")}, QStringLiteral("Skyddas.")));
    LOTSBOK_VERIFY(CaseWork(as("karin")).seal(value.id, {m_play->user("asa")}, QStringLiteral("Ny lots.")));
    QCOMPARE(codeOf(as("bo").caseFile(value.id)), ErrorCode::NotFound); // at once, the same day
    LOTSBOK_VERIFY(as("asa").caseFile(value.id));
    LOTSBOK_VERIFY(as("karin").caseFile(value.id));
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestCasePersons)
#include "tst_case_persons.moc"
