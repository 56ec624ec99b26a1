// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the work follow from the forms that people register.
#include "core/base/clock.h"
#include "core/rules/consent.h"
#include "core/rules/gates.h"
#include "core/rules/threat_rules.h"
#include "tests/forms/engine/work_book.h"

#include <rapidcheck.h>

namespace lotsbok {

class TestWorkRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_book = std::make_unique<WorkBook>(); }
    void cleanup() { m_book.reset(); }

    void r7_theLetterAndTheInventoryFillTheIntake();
    void aLetterBeforeTheCaseWritesNothing();
    void r6_childrenOfTheInventory();
    void r17_r18_theAssessment();
    void r17_registeringTwiceIsTwoAssessments();
    void r22_aCorrectionUpdatesOrIsAnother();
    void r20_cooperationIsAMeasureThatIsDone();
    void r8_r9_followUps();
    void r25_safetyTalk();
    void aPlanWithGoalsAndActivities();
    void aCorrectedPlanIsANewVersion();
    void aRefusalTakesTheRegistrationWithIt();
    void r34_aClosedCasesFormsCanBeCorrected();
    void boundValuesOfTheWork();
    void r26_boundValuesHoldNoProtectedAddress();
    void rightsOfTheSession();
    void r7_r10_theGrantGateOpens();
    void property_aGoalForEachRow();

private:
    void close();
    Answers plan(const QJsonArray& goals, bool isSigned = false) const;

    std::unique_ptr<WorkBook> m_book;
};

void TestWorkRecords::r7_theLetterAndTheInventoryFillTheIntake()
{
    VERIFY_OK(m_book->put("3", {}));
    VERIFY_OK(m_book->put("3.1", {}));
    const QDate first = m_book->session->today();
    m_book->book.clock->advanceSeconds(qint64{30} * 24 * 3600);
    VERIFY_OK(m_book->put("3", {})); // registering twice: the first day stays
    VERIFY_OK(m_book->put("3.1", {}));
    const auto intakes = m_book->all<Intake>();
    QCOMPARE(intakes.size(), 1);
    QCOMPARE(intakes.first().informedOn, first);
    QVERIFY(intakes.first().consentRequirementExplained);
    QCOMPARE(intakes.first().inventoryOn, first);
}

void TestWorkRecords::aLetterBeforeTheCaseWritesNothing()
{
    const auto other =
        m_book->session->saveClient(TestBook::client(QStringLiteral("Kim"), QStringLiteral("Provdotter")));
    VERIFY_OK(other);
    VERIFY_OK(registerAnswers(*m_book->session, builtInForm("3"), SubjectRef::of(other->id), {}));
    QVERIFY(m_book->all<Intake>().isEmpty());
}

void TestWorkRecords::r6_childrenOfTheInventory()
{
    const auto children = [this](YesNo answer) {
        Answers answers;
        answers.setYesNo(QStringLiteral("children.any"), answer);
        VERIFY_OK(m_book->put("3.1", answers));
    };
    children(YesNo::Unanswered);
    QVERIFY(!m_book->file().one<Intake>()->hasChildren);
    children(YesNo::No);
    QVERIFY(m_book->file().one<Intake>()->hasChildren == false);
    children(YesNo::Yes);
    QVERIFY(m_book->file().one<Intake>()->hasChildren == true);
    children(YesNo::No); // what is known is not denied
    QVERIFY(m_book->file().one<Intake>()->hasChildren == true);
}

void TestWorkRecords::r17_r18_theAssessment()
{
    Answers answers = m_book->assessment("3");
    answers.set(QStringLiteral("headInformedOn"), m_book->day());
    const auto stored = m_book->put("3.3", answers);
    VERIFY_OK(stored);
    const auto all = m_book->all<ThreatAssessment>();
    QCOMPARE(all.size(), 1);
    const ThreatAssessment& made = all.first();
    QCOMPARE(made.level, 3);
    QVERIFY(made.proposed == 2); // by the indicators
    QCOMPARE(made.policeConsulted, QStringLiteral("Prov Polis"));
    QCOMPARE(made.indicators.value(QLatin1String("level2.someConflict")).toString(), QStringLiteral("yes"));
    QCOMPARE(made.chiefInformedOn, m_book->session->today());
    QCOMPARE(made.reviewOn, m_book->session->today().addDays(7));
    QCOMPARE(made.measures.size(), 3); // as the form prescribes for the level
    QVERIFY(made.response == stored->id);
    QVERIFY(!made.measuresDecidedOn.isValid());
}

void TestWorkRecords::r17_registeringTwiceIsTwoAssessments()
{
    VERIFY_OK(m_book->put("3.3", m_book->assessment("2")));
    VERIFY_OK(m_book->put("3.3", m_book->assessment("4")));
    QCOMPARE(levelHistory(m_book->file()).size(), 2);
    QVERIFY(currentLevel(m_book->file()) == 4);
}

void TestWorkRecords::r22_aCorrectionUpdatesOrIsAnother()
{
    Answers answers = m_book->assessment("2");
    answers.set(QStringLiteral("headInformedOn"), m_book->day());
    const auto first = m_book->put("3.3", answers);
    VERIFY_OK(first);
    answers.set(QStringLiteral("summary"), QStringLiteral("Rättad."));
    answers.set(QStringLiteral("headDecision"), QStringLiteral("Inga åtgärder."));
    const auto second = m_book->correct(*first, answers);
    VERIFY_OK(second);
    QCOMPARE(m_book->all<ThreatAssessment>().size(), 1);
    QCOMPARE(m_book->all<ThreatAssessment>().first().summary, QStringLiteral("Rättad."));
    QVERIFY(m_book->all<ThreatAssessment>().first().measuresDecidedOn.isValid());
    QVERIFY(m_book->all<ThreatAssessment>().first().measuresWithPolice);
    // Another level, dated back: it holds all the same, and the head of unit is told of it anew (R18).
    answers.set(QStringLiteral("level"), QStringLiteral("4"));
    answers.set(QStringLiteral("assessedOn"), m_book->day(-1));
    const auto third = m_book->correct(*second, answers);
    VERIFY_OK(third);
    QCOMPARE(m_book->all<ThreatAssessment>().size(), 2);
    const CaseFile file = m_book->file();
    QVERIFY(currentLevel(file) == 4);
    QVERIFY(!currentAssessment(file)->chiefInformedOn.isValid());
    QVERIFY(!currentAssessment(file)->measuresDecidedOn.isValid());
    QCOMPARE(file.all<ThreatAssessment>().first().level, 2); // as it was made
    VERIFY_OK(m_book->correct(*third, answers));             // nothing changed: nothing new
    QCOMPARE(m_book->all<ThreatAssessment>().size(), 2);
}

void TestWorkRecords::r20_cooperationIsAMeasureThatIsDone()
{
    Answers answers = m_book->assessment("4");
    const Field& table = *builtInForm("3.3").field(QStringLiteral("measures4.list"));
    QJsonArray rows = initialRows(table);
    answers.set(table.id, rows);
    VERIFY_OK(m_book->put("3.3", answers));
    QVERIFY(isWorkStopped(m_book->file()));
    QJsonObject done = rows.first().toObject();
    done.insert(QStringLiteral("status"), QStringLiteral("done"));
    rows.replace(0, done);
    answers.set(table.id, rows);
    VERIFY_OK(m_book->put("3.3", answers));
    QVERIFY(!isWorkStopped(m_book->file()));
}

void TestWorkRecords::r8_r9_followUps()
{
    const auto entry = m_book->put("3.4", m_book->followUp("entry"));
    VERIFY_OK(entry);
    VERIFY_OK(m_book->correct(*entry, m_book->followUp("entry")));
    QCOMPARE(m_book->all<FollowUp>().size(), 1);
    const qsizetype before = m_book->responses();
    VERIFY_FAILS(m_book->put("3.4", m_book->followUp("entry")), ErrorCode::InvalidInput); // each once
    QCOMPARE(m_book->responses(), before);
    FollowUp exit; // recorded by hand before the form: it is that one's
    exit.caseId = *m_book->caseId;
    exit.kind = FollowUpKind::Exit;
    exit.on = m_book->session->today();
    VERIFY_OK(m_book->session->save(exit));
    const auto form = m_book->put("3.4", m_book->followUp("exit"));
    VERIFY_OK(form);
    QCOMPARE(m_book->all<FollowUp>().size(), 2);
    QVERIFY(m_book->all<FollowUp>().last().response == form->id);
}

void TestWorkRecords::r25_safetyTalk()
{
    Employee employee;
    employee.givenName = QStringLiteral("Lo");
    employee.familyName = QStringLiteral("Lots");
    VERIFY_OK(m_book->session->saveEmployee(employee));
    Answers answers;
    answers.set(QStringLiteral("heldOn"), m_book->day());
    answers.set(QStringLiteral("nextTalk"), m_book->day(300));
    const SubjectRef subject = SubjectRef::of(employee.id);
    const auto first = registerAnswers(*m_book->session, builtInForm("2"), subject, answers);
    VERIFY_OK(first);
    answers.set(QStringLiteral("deliveredOn"), m_book->day());
    answers.set(QStringLiteral("headSignature"),
                QJsonObject{{QStringLiteral("name"), m_book->session->user().displayName},
                            {QStringLiteral("date"), m_book->day()}});
    VERIFY_OK(registerAnswers(*m_book->session, builtInForm("2"), subject, answers, first->id, 1,
                              QStringLiteral("Överlämnat")));
    const auto talks = m_book->session->records<SafetyTalk>();
    VERIFY_OK(talks);
    QCOMPARE(talks->size(), 1);
    QVERIFY(talks->first().employee == employee.id);
    QVERIFY(talks->first().heldBy == m_book->session->user().id);
    QCOMPARE(talks->first().nextOn, m_book->session->today().addDays(300));
    QVERIFY(talks->first().deliveredOn.isValid() && talks->first().signedOn.isValid());
}

void TestWorkRecords::close()
{
    Closing closing;
    closing.caseId = *m_book->caseId;
    closing.begunOn = m_book->session->today();
    closing.reason = CloseReason::Moved;
    VERIFY_OK(m_book->session->save(closing));
    VERIFY_OK(CaseWork(*m_book->session).close(*m_book->caseId, m_book->session->today()));
}

Answers TestWorkRecords::plan(const QJsonArray& goals, bool isSigned) const
{
    Answers answers;
    answers.set(QStringLiteral("occupation.goals"), goals);
    if (isSigned) {
        answers.set(QStringLiteral("clientSignature"),
                    QJsonObject{{QStringLiteral("name"), QStringLiteral("Love Provman")},
                                {QStringLiteral("date"), m_book->day()}});
    }
    return answers;
}

void TestWorkRecords::aPlanWithGoalsAndActivities()
{
    VERIFY_OK(
        m_book->put("3.2", m_book->consent({WorkBook::row({{"party", "Jobbtorg"}, {"function", "Coach"}})})));
    QJsonObject goal = WorkBook::row({{"goal", "Ett arbete"},
                                      {"specific", "Halvtid"},
                                      {"measure", "Timmar"},
                                      {"target", "20"},
                                      {"accepted", "yes"},
                                      {"status", "ongoing"},
                                      {"responsible", "Love"}});
    goal.insert(QStringLiteral("activities"),
                QJsonArray{WorkBook::row({{"what", "Träffa coachen"}, {"responsible", "Jobbtorg"}}),
                           WorkBook::row({{"what", "Skriva CV"}, {"done", "yes"}}), QJsonObject()});
    const auto stored = m_book->put("3.5", plan({goal, QJsonObject()}, true));
    VERIFY_OK(stored);
    const CaseFile file = m_book->file();
    QCOMPARE(file.all<Plan>().size(), 1);
    QCOMPARE(file.all<Plan>().first().status, PlanStatus::Current);
    QCOMPARE(file.all<Plan>().first().agreement, Agreement::Yes);
    QVERIFY(file.all<Plan>().first().response == stored->id);
    QCOMPARE(file.all<Goal>().size(), 1); // an empty row is none
    QCOMPARE(file.all<Goal>().first().area, PlanArea::Occupation);
    QCOMPARE(file.all<Goal>().first().status, GoalStatus::UnderWay);
    QCOMPARE(file.all<Goal>().first().text, QStringLiteral("Ett arbete\n\nHalvtid"));
    QCOMPARE(file.all<Activity>().size(), 2);
    // The consent's own party, so that a withdrawal finds the activity.
    QVERIFY(isSameParty(file.all<Activity>().first().party, file.all<ConsentScope>().first().party));
    QCOMPARE(file.all<Activity>().last().status, ActivityStatus::Done);
    QCOMPARE(file.all<Activity>().last().party.organisation, QStringLiteral("Love")); // as the goal says
}

void TestWorkRecords::aCorrectedPlanIsANewVersion()
{
    QJsonObject goal = WorkBook::row({{"goal", "Ett arbete"}});
    goal.insert(QStringLiteral("activities"), QJsonArray{WorkBook::row({{"what", "Skriva CV"}})});
    const auto first = m_book->put("3.5", plan({goal}));
    VERIFY_OK(first);
    Activity ended = m_book->all<Activity>().first();
    ended.status = ActivityStatus::HandedOver;
    ended.statusOn = m_book->session->today();
    VERIFY_OK(m_book->session->save(ended));
    VERIFY_OK(m_book->correct(*first, plan({goal, WorkBook::row({{"goal", "En kurs"}})})));
    VERIFY_OK(m_book->put("3.5", plan({goal})));
    const auto plans = m_book->all<Plan>();
    QCOMPARE(plans.size(), 3);
    QCOMPARE(std::count_if(plans.begin(), plans.end(),
                           [](const Plan& each) { return each.status == PlanStatus::Current; }),
             1);
    QCOMPARE(plans.last().number, 3);
    QCOMPARE(plans.last().status, PlanStatus::Current);
    QCOMPARE(plans.last().agreement, Agreement::NotAsked);
    QCOMPARE(m_book->all<Goal>().size(), 1 + 2 + 1);
    QCOMPARE(m_book->all<Activity>().last().status, ActivityStatus::HandedOver); // does not come back open
}

/// R9 among others: whatever a rule refuses, no response is left, and no record.
void TestWorkRecords::aRefusalTakesTheRegistrationWithIt()
{
    const auto refused =
        m_book->put("3.5", plan({WorkBook::row({{"goal", "Ett arbete"}}),
                                 WorkBook::row({{"goal", "Utan mått"}, {"status", "reached"}})}));
    VERIFY_FAILS(refused, ErrorCode::InvalidInput);
    QCOMPARE(refused.error().detail, QStringLiteral("occupation.goals"));
    QCOMPARE(m_book->responses(), 0);
    QVERIFY(m_book->all<Plan>().isEmpty() && m_book->all<Goal>().isEmpty());
    close();
    VERIFY_FAILS(m_book->put("3.3", m_book->assessment("2")), ErrorCode::RuleSaysNo);
    VERIFY_FAILS(m_book->put("3.1", {}), ErrorCode::RuleSaysNo);
    QCOMPARE(m_book->responses(), 0);
    VERIFY_OK(m_book->put("3.4", m_book->followUp("exit"))); // what belongs to the close is taken
}

void TestWorkRecords::r34_aClosedCasesFormsCanBeCorrected()
{
    const auto assessment = m_book->put("3.3", m_book->assessment("2"));
    const auto made = m_book->put("3.5", plan({WorkBook::row({{"goal", "Ett arbete"}})}));
    VERIFY_OK(assessment);
    VERIFY_OK(made);
    close();
    VERIFY_OK(m_book->correct(*assessment, m_book->assessment("3")));
    VERIFY_OK(m_book->correct(*made, plan({WorkBook::row({{"goal", "En kurs"}})})));
    QVERIFY(currentLevel(m_book->file()) == 2); // the work is over
    QCOMPARE(m_book->all<Plan>().size(), 1);
}

void TestWorkRecords::boundValuesOfTheWork()
{
    const auto value = [this](const char* name) {
        return boundValues(*m_book->session, SubjectRef::of(*m_book->caseId))->value(QLatin1String(name));
    };
    QVERIFY(value("consent.parties").isUndefined() || value("consent.parties").isNull());
    const QJsonArray parties{WorkBook::row({{"party", "Polisen"}, {"function", "Kontaktpolis"}}),
                             WorkBook::row({{"party", "Jobbtorg"}, {"information", "plan, möten"}})};
    Answers consent = m_book->consent(parties);
    const auto stored = m_book->put("3.2", consent);
    VERIFY_OK(stored);
    QCOMPARE(value("consent.parties").toArray(), parties); // what was written comes back
    QCOMPARE(value("consent.partyNames").toString(), QStringLiteral("Polisen, Jobbtorg"));
    consent.set(QStringLiteral("withdrawals"),
                QJsonArray{WorkBook::row({{"party", "Jobbtorg"},
                                          {"how", "oral"},
                                          {"receivedBy", "asa"},
                                          {"date", qPrintable(m_book->day())}})});
    VERIFY_OK(m_book->correct(*stored, consent));
    QCOMPARE(value("consent.partyNames").toString(), QStringLiteral("Polisen"));
    VERIFY_OK(m_book->put("3.3", m_book->assessment("4")));
    QCOMPARE(value("case.threatLevel").toString(), QStringLiteral("4"));
    QJsonObject goal = WorkBook::row({{"goal", "Ett arbete"},
                                      {"specific", "Halvtid"},
                                      {"measure", "Timmar"},
                                      {"target", "20"},
                                      {"realistic", "yes"},
                                      {"status", "partly"}});
    goal.insert(QStringLiteral("activities"),
                QJsonArray{WorkBook::row({{"what", "Skriva CV"}, {"responsible", "Love"}})});
    VERIFY_OK(m_book->put("3.5", plan({goal})));
    QCOMPARE(value("plan.goals.occupation").toArray(), QJsonArray{goal});
    QCOMPARE(value("plan.number").toInt(), 1);
}

void TestWorkRecords::r26_boundValuesHoldNoProtectedAddress()
{
    auto client = m_book->session->client(*m_book->client);
    client->protection = ProtectedIdentity::ConfidentialityMark;
    VERIFY_OK(m_book->session->saveClient(*client));
    VERIFY_OK(m_book->put("3.2", m_book->consent({WorkBook::row({{"party", "Polisen"}})})));
    VERIFY_OK(m_book->put("3.5", plan({WorkBook::row({{"goal", "Ett arbete"}})})));
    const auto values = boundValues(*m_book->session, SubjectRef::of(*m_book->caseId));
    VERIFY_OK(values);
    const QByteArray all = QJsonDocument(QJsonObject::fromVariantHash([&] {
                               QVariantHash hash;
                               for (auto it = values->begin(); it != values->end(); ++it) {
                                   hash.insert(it.key(), it.value().toVariant());
                               }
                               return hash;
                           }()))
                               .toJson();
    QVERIFY(all.contains("Polisen"));
    QVERIFY(!all.contains("Hemlig") && !all.contains("070-174"));
}

void TestWorkRecords::rightsOfTheSession()
{
    Employee employee;
    employee.givenName = QStringLiteral("Lo");
    employee.familyName = QStringLiteral("Lots");
    VERIFY_OK(m_book->session->saveEmployee(employee));
    m_book->as("asa"); // the case's own lots
    VERIFY_OK(m_book->put("3.3", m_book->assessment("2")));
    VERIFY_FAILS(registerAnswers(*m_book->session, builtInForm("2"), SubjectRef::of(employee.id), {}),
                 ErrorCode::NoPermission);
    m_book->as("bo"); // somebody else's
    VERIFY_FAILS(m_book->put("3.3", m_book->assessment("2")), ErrorCode::ReasonNeeded);
    VERIFY_FAILS(m_book->put("3", {}), ErrorCode::ReasonNeeded);
    VERIFY_OK(m_book->session->stateReason(*m_book->caseId, QStringLiteral("Vikarierar.")));
    VERIFY_OK(m_book->put("3", {}));
}

/// Acceptance: four forms and the rest of the intake, and a grant can be decided.
void TestWorkRecords::r7_r10_theGrantGateOpens()
{
    m_book->as("asa");
    const auto missing = [this] {
        QStringList ids;
        for (const Finding& finding : grantGate(m_book->file(), m_book->session->nowUtc()).missing()) {
            ids.append(finding.jumpTo);
        }
        return ids.join(QLatin1Char(' '));
    };
    VERIFY_OK(m_book->put("3", {}));
    VERIFY_OK(m_book->put("3.1", {}));
    VERIFY_OK(m_book->put("3.2", m_book->consent({WorkBook::row({{"party", "Polismyndigheten"}})})));
    VERIFY_OK(m_book->put("3.3", m_book->assessment("2")));
    Consent support;
    support.caseId = *m_book->caseId;
    support.kind = ConsentKind::Support;
    support.givenOn = m_book->session->today();
    VERIFY_OK(CaseWork(*m_book->session).giveConsent(support, {}));
    QCOMPARE(missing(), QStringLiteral("social-suitable police-suitable target-group coordinated-support "
                                       "risk-of-relapse motivated"));
    Intake intake = *m_book->file().one<Intake>();
    intake.socialSuitable = true;
    intake.policeSuitable = true;
    intake.policeAnsweredOn = m_book->session->today();
    for (const auto criterion : {TargetCriterion::CommitsCrimes, TargetCriterion::NeedOfCoordinatedSupport,
                                 TargetCriterion::RiskOfRelapse, TargetCriterion::Motivated}) {
        intake.criteria.append({criterion, true, QStringLiteral("Framgår av 3.1.")});
    }
    VERIFY_OK(m_book->session->save(intake));
    QCOMPARE(missing(), QString());
    QVERIFY(grantGate(m_book->file(), m_book->session->nowUtc()).isOpen());
}

void TestWorkRecords::property_aGoalForEachRow()
{
    QVERIFY(rc::check("a plan has a goal for each row that is filled", [this] {
        m_book->openCase();
        QJsonArray rows;
        int filled = 0;
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
            const bool empty = *rc::gen::arbitrary<bool>();
            filled += empty ? 0 : 1;
            rows.append(empty ? QJsonObject()
                              : QJsonObject{{QStringLiteral("goal"), QStringLiteral("Mål %1").arg(i)}});
        }
        RC_ASSERT(m_book->put("3.5", plan(rows)).has_value());
        const int made = static_cast<int>(m_book->all<Goal>().size());
        RC_ASSERT(made == filled);
    }));
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestWorkRecords)
#include "tst_work_records.moc"
