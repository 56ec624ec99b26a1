// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Duties: derived, kept, taken in anew where something was written, and only what the user may see.
#include "core/session/breach_desk.h"
#include "tests/acceptance/case_play.h"

#include <QTest>

namespace lotsbok {

class TestDutyList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aDutyGoesWhenItsCauseGoes();
    void afterAnyChangeTheListIsAsDerivedAnew();
    void aNewDayDerivesEverythingAnew();
    void settingsDeriveEverythingAnew();
    void r39_dutiesOfASealedCaseReachItsReadersOnly();
    void aDraftedBreachIsDueUntilItIsNoted();
    void aLotsSeesTheOwnCasesAndThoseNobodyHas();
    void rolesGetTheirDuties();
    void onlyForOneUser();
    void whatWasNotedDoesNotComeBack();
    void notEverythingCanBeNoted();
    void ofCaseAsksForTheCase();

private:
    Session& as(const char* login) { return m_play->as(login); }
    Case opened(const char* number, std::optional<UserId> lots = {});
    static int count(const Result<QList<Duty>>& duties, CaseId id, std::optional<DutyKind> kind = {})
    {
        return duties ? int(std::count_if(duties->begin(), duties->end(),
                                          [&](const Duty& duty) {
                                              return duty.subject == SubjectRef::of(id) &&
                                                     (!kind || duty.kind == *kind);
                                          }))
                      : -1;
    }
    static QStringList keys(const Result<QList<Duty>>& duties)
    {
        QStringList keys;
        for (const Duty& duty : duties.value_or(QList<Duty>())) {
            keys << duty.key();
        }
        return keys;
    }

    std::unique_ptr<CasePlay> m_play;
    QDate m_day{2026, 3, 2};
};

void TestDutyList::init()
{
    m_play = std::make_unique<CasePlay>();
    QVERIFY(m_play->start());
}

void TestDutyList::cleanup()
{
    m_play.reset();
}

Case TestDutyList::opened(const char* number, std::optional<UserId> lots)
{
    const auto client = as("karin").saveClient(
        TestBook::numbered(QStringLiteral("Åke"), QStringLiteral("Provsson"), QString::fromLatin1(number)));
    Case value = TestBook::caseOf(client->id);
    value.lots = lots;
    return *as("karin").openCase(value);
}

void TestDutyList::aDutyGoesWhenItsCauseGoes()
{
    const Case value = opened("19900101-2385", m_play->user("asa"));
    DutyList list(as("karin"));
    QCOMPARE(count(list.all(), value.id, DutyKind::Belonging), 1); // R4
    LOTSBOK_VERIFY(as("karin").save(fullIntake(value.id, m_day)));
    QCOMPARE(count(list.all(), value.id, DutyKind::Belonging), 0);
    QCOMPARE(count(list.all(), value.id, DutyKind::SecondLots), 1); // R2
    LOTSBOK_VERIFY(
        CaseWork(as("karin"))
            .reassign(value.id, m_play->user("asa"), m_play->user("bo"), QStringLiteral("Två lotsar.")));
    QCOMPARE(count(list.all(), value.id, DutyKind::SecondLots), 0);
    QCOMPARE(count(list.all(), value.id, DutyKind::Receipt), 1); // R41
}

void TestDutyList::afterAnyChangeTheListIsAsDerivedAnew()
{
    const Case one = opened("19900101-2385", m_play->user("asa"));
    const Case other = opened("19900103-2383");
    Session& session = as("karin");
    DutyList kept(session);
    LOTSBOK_VERIFY(kept.all());
    const auto same = [&] { return keys(kept.all()) == keys(DutyList(session).all()); };
    ThreatAssessment assessment;
    assessment.caseId = one.id;
    assessment.on = m_day;
    assessment.level = 3;
    assessment.policeConsulted = QStringLiteral("Prov Polis");
    LOTSBOK_VERIFY(session.save(assessment));
    QVERIFY(same());
    LOTSBOK_VERIFY(session.save(fullIntake(one.id, m_day)));
    LOTSBOK_VERIFY(session.save(fullIntake(other.id, m_day)));
    QVERIFY(same());
    LOTSBOK_VERIFY(CaseWork(session).moveEntry(QStringLiteral("threat-assessment"), assessment.id.uuid(),
                                               one.id, other.id, QStringLiteral("Fel person.")));
    QVERIFY(same());
    QVERIFY(count(kept.all(), other.id, DutyKind::InformChief) == 1);
    QVERIFY(count(kept.all(), one.id, DutyKind::InformChief) == 0);
    auto client = session.client(one.client); // the age decides on consents
    LOTSBOK_VERIFY(client);
    client->number = *PersonNumber::parse(u"20100101-2382", m_day);
    LOTSBOK_VERIFY(session.saveClient(*client));
    QVERIFY(same());
    Incident incident;
    incident.at = m_play->now();
    incident.text = QStringLiteral("Hot per telefon.");
    LOTSBOK_VERIFY(session.save(incident));
    QVERIFY(same());
}

void TestDutyList::aNewDayDerivesEverythingAnew()
{
    const Case value = opened("19900101-2385", m_play->user("asa"));
    ThreatAssessment assessment;
    assessment.caseId = value.id;
    assessment.on = m_day;
    assessment.level = 3;
    assessment.policeConsulted = QStringLiteral("Prov Polis");
    LOTSBOK_VERIFY(as("karin").save(assessment));
    DutyList list(as("karin"));
    LOTSBOK_VERIFY(list.all());
    m_play->goTo(m_day.addDays(40)); // R22: level 3 is looked at anew after 30 days
    const auto later = list.all();
    LOTSBOK_VERIFY(later);
    const auto review = std::find_if(later->begin(), later->end(),
                                     [](const Duty& duty) { return duty.kind == DutyKind::ReviewThreat; });
    QVERIFY(review != later->end());
    QVERIFY(review->isOverdue(m_play->today()));
    QCOMPARE(keys(later), keys(DutyList(as("karin")).all()));
}

void TestDutyList::settingsDeriveEverythingAnew()
{
    const Case value = opened("19900101-2385", m_play->user("asa"));
    ThreatAssessment assessment;
    assessment.caseId = value.id;
    assessment.on = m_day.addDays(-5);
    assessment.level = 3;
    assessment.policeConsulted = QStringLiteral("Prov Polis");
    LOTSBOK_VERIFY(as("karin").save(assessment));
    DutyList list(as("karin"));
    const auto before = keys(list.all());
    auto settings = as("karin").settings();
    LOTSBOK_VERIFY(settings);
    settings->reviewDaysRaised = 2;
    settings->reviewDaysHigh = 1;
    LOTSBOK_VERIFY(as("karin").save(*settings));
    QVERIFY(keys(list.all()) != before);
    QCOMPARE(keys(list.all()), keys(DutyList(as("karin")).all()));
}

void TestDutyList::r39_dutiesOfASealedCaseReachItsReadersOnly()
{
    User head;
    head.loginName = QStringLiteral("hanna");
    head.displayName = QStringLiteral("Hanna Chef");
    head.role = Role::UnitHead;
    LOTSBOK_VERIFY(as("karin").addUser(head, TestBook::password(), KdfCost::cheap()));
    const Case value = opened("19900101-2385", m_play->user("asa"));
    DutyList ofSealer(as("karin"));
    QVERIFY(count(ofSealer.all(), value.id) > 0);
    LOTSBOK_VERIFY(CaseWork(as("karin")).seal(value.id, {}, QStringLiteral("Skyddas.")));
    QVERIFY(count(ofSealer.all(), value.id) > 0);
    QCOMPARE(count(DutyList(as("asa")).all(), value.id), 0); // also the case's own lots
    DutyList ofHead(as("hanna"));
    QCOMPARE(count(ofHead.all(), value.id), 0);
    QCOMPARE(codeOf(ofHead.ofCase(value.id)), ErrorCode::NotFound);
}

void TestDutyList::aDraftedBreachIsDueUntilItIsNoted()
{
    const auto breaches = [](const Result<QList<Duty>>& all) {
        QStringList keys;
        for (const Duty& duty : all.value_or(QList<Duty>())) {
            if (duty.kind == DutyKind::BreachFirstNotice || duty.kind == DutyKind::BreachNotification) {
                keys.append(duty.key());
            }
        }
        return keys;
    };
    DutyList list(as("karin"));
    QVERIFY(breaches(list.all()).isEmpty());
    BreachQuestion question;
    question.what = QStringLiteral("En dator stals ur ett tjänsterum.");
    question.knownAt = as("karin").nowUtc().addSecs(-3600);
    question.from = question.knownAt.addDays(-1);
    question.to = question.knownAt;
    LOTSBOK_VERIFY(BreachDesk(as("karin")).draft(question));
    const QStringList due = breaches(list.all());
    QCOMPARE(due.size(), 2);
    QCOMPARE(breaches(DutyList(as("karin")).all()), due); // derived anew: the same
    question.to = question.knownAt.addSecs(60);
    LOTSBOK_VERIFY(BreachDesk(as("karin")).draft(question));
    QCOMPARE(breaches(list.all()), due); // another draft of the same breach
    LOTSBOK_VERIFY(list.acknowledge(due.first(), QStringLiteral("Anmält till MSB.")));
    QCOMPARE(breaches(list.all()), due.mid(1));
    QCOMPARE(breaches(DutyList(as("karin")).all()), due.mid(1));
    QVERIFY(breaches(DutyList(as("asa")).all(as("asa").user().id)).isEmpty());
}

void TestDutyList::aLotsSeesTheOwnCasesAndThoseNobodyHas()
{
    const Case own = opened("19900101-2385", m_play->user("asa"));
    const Case nobodys = opened("19900103-2383");
    const Case others = opened("19980101-2387", m_play->user("bo"));
    const auto seen = DutyList(as("asa")).all();
    QVERIFY(count(seen, own.id) > 0);
    QVERIFY(count(seen, nobodys.id) > 0);
    QCOMPARE(count(seen, others.id), 0);
    QVERIFY(count(DutyList(as("karin")).all(), others.id) > 0);
}

void TestDutyList::rolesGetTheirDuties()
{
    User officer;
    officer.loginName = QStringLiteral("sara");
    officer.displayName = QStringLiteral("Sara Säker");
    officer.role = Role::SecurityOfficer;
    User administrator;
    administrator.loginName = QStringLiteral("adam");
    administrator.displayName = QStringLiteral("Adam Admin");
    administrator.role = Role::Administrator;
    LOTSBOK_VERIFY(as("karin").addUser(officer, TestBook::password(), KdfCost::cheap()));
    LOTSBOK_VERIFY(addKeyHolder(as("karin"), administrator, TestBook::password()));
    const Case value = opened("19900101-2385", m_play->user("asa"));
    Incident incident; // R24
    incident.at = m_play->now();
    incident.text = QStringLiteral("Hot per telefon.");
    LOTSBOK_VERIFY(as("karin").save(incident));
    const auto ofOfficer = DutyList(as("sara")).all();
    LOTSBOK_VERIFY(ofOfficer);
    QCOMPARE(count(ofOfficer, value.id), 0);
    QVERIFY(std::any_of(ofOfficer->begin(), ofOfficer->end(),
                        [](const Duty& duty) { return duty.kind == DutyKind::Incident; }));
    const auto ofAdministrator = DutyList(as("adam")).all();
    LOTSBOK_VERIFY(ofAdministrator);
    QCOMPARE(count(ofAdministrator, value.id), 0);
    QCOMPARE(codeOf(DutyList(as("adam")).ofCase(value.id)), ErrorCode::NoPermission);
}

void TestDutyList::onlyForOneUser()
{
    const Case value = opened("19900101-2385", m_play->user("asa"));
    DutyList list(as("karin"));
    const auto all = list.all();
    const auto hers = list.all(m_play->user("asa"));
    LOTSBOK_VERIFY(hers);
    QVERIFY(count(hers, value.id) > 0);
    QVERIFY(hers->size() <= all->size());
    QCOMPARE(count(list.all(m_play->user("bo")), value.id), 0);
    QVERIFY(list.all(UserId::create())->isEmpty());
}

void TestDutyList::whatWasNotedDoesNotComeBack()
{
    const Case value = opened("19900101-2385", m_play->user("asa"));
    DutyList list(as("karin"));
    const auto all = list.all();
    LOTSBOK_VERIFY(all);
    const auto duty = std::find_if(all->begin(), all->end(), [](const Duty& one) {
        return one.kind == DutyKind::SecondLots; // R2
    });
    QVERIFY(duty != all->end());
    LOTSBOK_VERIFY(list.acknowledge(duty->key(), QStringLiteral("Ingen ledig lots.")));
    QCOMPARE(count(list.all(), value.id, DutyKind::SecondLots), 0);
    QCOMPARE(count(list.ofCase(value.id), value.id, DutyKind::SecondLots), 0);
    QCOMPARE(count(DutyList(as("karin")).all(), value.id, DutyKind::SecondLots), 0);
    LOTSBOK_VERIFY(as("karin").save(fullIntake(value.id, m_day))); // the cause is the same still
    QCOMPARE(count(list.all(), value.id, DutyKind::SecondLots), 0);
}

void TestDutyList::notEverythingCanBeNoted()
{
    const Case value = opened("19900101-2385", m_play->user("asa"));
    DutyList list(as("karin"));
    const auto all = list.ofCase(value.id);
    LOTSBOK_VERIFY(all);
    const auto duty = std::find_if(all->begin(), all->end(),
                                   [](const Duty& one) { return one.kind == DutyKind::Belonging; });
    QVERIFY(duty != all->end());
    QCOMPARE(codeOf(list.acknowledge(duty->key(), {})), ErrorCode::RuleSaysNo);
    QCOMPARE(codeOf(list.acknowledge(QStringLiteral("second-lots:case:påhittad:-:-"), {})),
             ErrorCode::NotFound);
    QCOMPARE(count(list.all(), value.id, DutyKind::Belonging), 1);
}

void TestDutyList::ofCaseAsksForTheCase()
{
    const Case value = opened("19900101-2385", m_play->user("asa"));
    DutyList list(as("bo"));
    QCOMPARE(codeOf(list.ofCase(value.id)), ErrorCode::ReasonNeeded);
    LOTSBOK_VERIFY(as("bo").stateReason(value.id, QStringLiteral("Täcker upp.")));
    QVERIFY(count(list.ofCase(value.id), value.id) > 0);
    QCOMPARE(codeOf(list.ofCase(CaseId::create())), ErrorCode::NotFound);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestDutyList)
#include "tst_duty_list.moc"
