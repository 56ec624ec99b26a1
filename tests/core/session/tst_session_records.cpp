// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/record_samples.h"
#include "../support/test_office.h"

using namespace lotsbok;

// Session::save and what it promises, for every described kind.
class TestSessionRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsSavedReadChangedAndLogged();
    void aFailedSaveLeavesNothing();
    void aRecordStaysInItsCase();
    void whatItRefersToIsOfTheSameCase();
    void aFormIsOfTheSameCase();
    void nobodyIsNamedForSomebodyElse();
    void r9_aClosedCaseTakesOnlyWhatBelongsToItsEnd();
    void theDelegationOrderIsKept();
    void settingsAreOne();
    void aDeputyHasTheRoleBetweenItsDays();
    void aDeputyIsAppointedByWhoCould();
    void r40_personsAreMergedByTheirOwnStep();
    void caseFactsChangeByStepsOfTheirOwn();
};

namespace {

/// What of a kind the session can read.
template<typename T>
QList<T> readAgain(Session& session, CaseId caseId)
{
    if constexpr (requires(T value) { value.caseId; }) {
        const auto file = session.caseFile(caseId);
        return file ? file->template all<T>() : QList<T>();
    } else {
        const auto list = session.records<T>();
        return list ? *list : QList<T>();
    }
}

QStringList lastActions(Session& session, qint64 after)
{
    QStringList actions;
    const auto entries = session.audit(after + 1, 1000);
    for (const AuditEntry& entry : entries.value_or(QList<AuditEntry>())) {
        actions.append(entry.action + u' ' + entry.subject);
    }
    return actions;
}

qint64 auditHead(Session& session)
{
    const auto entries = session.audit(0, 100000);
    return entries && !entries->isEmpty() ? entries->last().sequence : 0;
}

template<typename T>
void checkKind(Session& session, const RecordSamples& samples)
{
    const QString kind = QString::fromLatin1(T::info.kind);
    const T value = samples.template sample<T>();
    const qint64 before = auditHead(session);
    const auto saved = session.save(value);
    QVERIFY2(saved,
             qPrintable(kind + u' ' + (saved ? QString() : saved.error().text + saved.error().detail)));
    T expected = value;
    expected.version = 1;
    QVERIFY2(*saved == expected, qPrintable(kind));
    QVERIFY2(readAgain<T>(session, samples.caseId()).contains(expected), qPrintable(kind));
    QVERIFY2(lastActions(session, before)
                 .contains(QStringLiteral("%1.create %1:%2").arg(kind, value.id.toString())),
             qPrintable(kind));
    // An old version, or none, loses.
    QCOMPARE(codeOf(session.save(value)), ErrorCode::Conflict);
    // The same again writes nothing.
    const qint64 unchanged = auditHead(session);
    T changed = *saved;
    if (!RecordSamples::change(changed)) {
        QCOMPARE(session.recordHistory(kind, value.id.uuid())->size(), 1);
        return;
    }
    QCOMPARE(auditHead(session), unchanged);
    const auto again = session.save(changed, QStringLiteral("rättat"));
    QVERIFY2(again, qPrintable(kind + u' ' + (again ? QString() : again.error().text)));
    QCOMPARE(again->version, 2);
    QCOMPARE(codeOf(session.save(*saved)), ErrorCode::Conflict);
    const auto history = session.recordHistory(kind, value.id.uuid());
    LOTSBOK_VERIFY(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->last().reason, QStringLiteral("rättat"));
    QCOMPARE(history->last().before.size(), 1);
    QCOMPARE(history->last().after.size(), 1);
    QVERIFY2(lastActions(session, unchanged)
                 .contains(QStringLiteral("%1.save %1:%2").arg(kind, value.id.toString())),
             qPrintable(kind));
}

} // namespace

void TestSessionRecords::everyKindIsSavedReadChangedAndLogged()
{
    TestOffice office;
    Session& session = office.head();
    const RecordSamples samples(session, office.id(QStringLiteral("asa")));
    QVERIFY2(samples.isGood(), qPrintable(samples.problem()));
    const auto each = [&]<typename T>() { checkKind<T>(session, samples); };
    CaseRecordTypes::forEach(each);
    DistrictRecordTypes::forEach(each);
    QVERIFY(!QTest::currentTestFailed());
    const auto report = session.verify();
    LOTSBOK_VERIFY(report);
    QCOMPARE(report->problems, QStringList());
    // The district's file holds the same lists.
    const auto district = session.districtFile();
    LOTSBOK_VERIFY(district);
    QCOMPARE(district->all<Deviation>(), *session.records<Deviation>());
    QCOMPARE(district->employees.size(), 1);
    QCOMPARE(district->settings, *session.settings());
}

void TestSessionRecords::aFailedSaveLeavesNothing()
{
    TestOffice office;
    Session& session = office.head();
    const RecordSamples samples(session, office.id(QStringLiteral("asa")));
    ThreatAssessment six = samples.sample<ThreatAssessment>();
    six.level = 6;
    const qint64 before = auditHead(session);
    const auto refused = session.save(six);
    QCOMPARE(codeOf(refused), ErrorCode::InvalidInput);
    QVERIFY(refused.error().text.contains(QStringLiteral("level")));
    QCOMPARE(auditHead(session), before);
    QVERIFY(session.caseFile(samples.caseId())->all<ThreatAssessment>().isEmpty());
    QCOMPARE(codeOf(session.recordHistory(QStringLiteral("threat-assessment"), six.id.uuid())),
             ErrorCode::NotFound);
    QCOMPARE(codeOf(session.recordHistory(QStringLiteral("nothing"), six.id.uuid())), ErrorCode::NotFound);
}

void TestSessionRecords::aRecordStaysInItsCase()
{
    TestOffice office;
    Session& session = office.head();
    const RecordSamples samples(session, office.id(QStringLiteral("asa")));
    const Case other =
        office.openCase(TestBook::client(QStringLiteral("Dan"), QStringLiteral("Prov")), std::nullopt);
    auto tie = session.save(samples.sample<NetworkTie>());
    LOTSBOK_VERIFY(tie);
    tie->caseId = other.id;
    QCOMPARE(codeOf(session.save(*tie)), ErrorCode::InvalidInput);
    NetworkTie nowhere = samples.sample<NetworkTie>();
    nowhere.caseId = CaseId::create();
    QCOMPARE(codeOf(session.save(nowhere)), ErrorCode::NotFound);
}

void TestSessionRecords::whatItRefersToIsOfTheSameCase()
{
    TestOffice office;
    Session& session = office.head();
    const RecordSamples samples(session, office.id(QStringLiteral("asa")));
    const Case other =
        office.openCase(TestBook::client(QStringLiteral("Dan"), QStringLiteral("Prov")), std::nullopt);
    Goal goal = samples.sample<Goal>();
    goal.caseId = other.id; // its plan is the first case's
    QCOMPARE(codeOf(session.save(goal)), ErrorCode::InvalidInput);
    Consent consent = samples.sample<Consent>();
    consent.guardian = GuardianId::create();
    QCOMPARE(codeOf(session.save(consent)), ErrorCode::InvalidInput);
    Activity activity = samples.sample<Activity>();
    activity.party.contact = ContactId::create(); // no row of bilaga 1
    QCOMPARE(codeOf(session.save(activity)), ErrorCode::InvalidInput);
}

void TestSessionRecords::aFormIsOfTheSameCase()
{
    TestOffice office;
    Session& session = office.head();
    const RecordSamples samples(session, office.id(QStringLiteral("asa")));
    const Case other =
        office.openCase(TestBook::client(QStringLiteral("Dan"), QStringLiteral("Prov")), std::nullopt);
    const auto form = TestBook::response(SubjectRef::of(other.id));
    LOTSBOK_VERIFY(session.keepDefinition(form.definitionHash, TestBook::definition()));
    LOTSBOK_VERIFY(session.registerForm(form));
    const auto own = TestBook::response(SubjectRef::of(samples.caseId()));
    LOTSBOK_VERIFY(session.registerForm(own));
    FollowUp value = samples.sample<FollowUp>();
    value.response = form.id;
    QCOMPARE(codeOf(session.save(value)), ErrorCode::InvalidInput);
    value.response = own.id;
    LOTSBOK_VERIFY(session.save(value));
}

void TestSessionRecords::nobodyIsNamedForSomebodyElse()
{
    TestOffice office;
    const UserId asa = office.id(QStringLiteral("asa"));
    const RecordSamples samples(office.head(), asa);
    StepDone step = office.head().save(samples.sample<StepDone>()).value();
    StepDone forged = samples.sample<StepDone>();
    forged.by = asa;
    QCOMPARE(codeOf(office.head().save(forged)), ErrorCode::InvalidInput);
    // Later somebody else may change the rest, but not who did it.
    Session& eva = office.as(QStringLiteral("eva"));
    step.reason = QStringLiteral("förtydligat");
    LOTSBOK_VERIFY(eva.save(step));
    step.version = 2;
    step.by = eva.user().id;
    QCOMPARE(codeOf(eva.save(step)), ErrorCode::InvalidInput);
}

void TestSessionRecords::r9_aClosedCaseTakesOnlyWhatBelongsToItsEnd()
{
    TestOffice office;
    Session& session = office.head();
    LOTSBOK_VERIFY(session.saveClient(TestBook::client(QStringLiteral("Dan"), QStringLiteral("Prov"))));
    const ClientId client = session.findClients({})->first().id;
    Case old = TestBook::caseOf(client, QDate(2025, 1, 1)); // an old case, registered as closed
    old.closedOn = QDate(2025, 6, 1);
    const auto opened = session.openCase(old);
    LOTSBOK_VERIFY(opened);
    NetworkTie tie;
    tie.caseId = opened->id;
    tie.name = QStringLiteral("farmor");
    const auto refused = session.save(tie);
    QCOMPARE(codeOf(refused), ErrorCode::RuleSaysNo);
    QVERIFY(refused.error().text.startsWith(QStringLiteral("R9")));
    Objection objection;
    objection.caseId = opened->id;
    objection.on = session.today();
    objection.text = QStringLiteral("stämmer inte");
    LOTSBOK_VERIFY(session.save(objection));
}

void TestSessionRecords::theDelegationOrderIsKept()
{
    TestOffice office;
    const RecordSamples samples(office.head(), office.id(QStringLiteral("asa")));
    Settings settings = *office.head().settings();
    QCOMPARE(settings.version, 0);
    settings.delegation = {{DecisionKind::Other, {Role::Caseworker}}};
    LOTSBOK_VERIFY(office.head().save(settings));
    QCOMPARE(codeOf(office.head().save(samples.sample<Decision>())), ErrorCode::NoPermission);
    Session& dan = office.as(QStringLiteral("dan"));
    Decision decision = samples.sample<Decision>();
    decision.by = dan.user().id;
    LOTSBOK_VERIFY(dan.save(decision));
    // An override is the head of unit's alone.
    GateOverride past = samples.sample<GateOverride>();
    past.by = dan.user().id;
    QCOMPARE(codeOf(dan.save(past)), ErrorCode::NoPermission);
}

void TestSessionRecords::settingsAreOne()
{
    TestOffice office;
    Session& session = office.head();
    QCOMPARE(session.settings()->planDays, 30);
    const Settings mine = *session.settings();
    Settings theirs = *session.settings();
    theirs.planDays = 40;
    LOTSBOK_VERIFY(session.save(theirs));
    QCOMPARE(codeOf(session.save(mine)), ErrorCode::Conflict);
    QCOMPARE(session.settings()->planDays, 40);
    QCOMPARE(session.records<Settings>()->size(), 1);
    QCOMPARE(codeOf(office.as(QStringLiteral("asa")).save(*office.as(QStringLiteral("asa")).settings())),
             ErrorCode::NoPermission);
}

void TestSessionRecords::aDeputyHasTheRoleBetweenItsDays()
{
    TestOffice office;
    const UserId asa = office.id(QStringLiteral("asa"));
    const RecordSamples samples(office.head(), asa);
    QVERIFY(!office.as(QStringLiteral("asa")).can(Permission::SeeAllCases));
    LOTSBOK_VERIFY(office.head().save(samples.sample<Deputy>())); // ten days from today
    Session& deputy = office.as(QStringLiteral("asa"));
    QVERIFY(deputy.can(Permission::SeeAllCases));
    LOTSBOK_VERIFY(deputy.save(samples.sample<YearlyReview>()));
    office.book().clock->set(QDateTime(QDate(2026, 3, 12), QTime(22, 59), Qt::UTC)); // the last minute
    QVERIFY(deputy.can(Permission::SeeAllCases));
    office.book().clock->set(QDateTime(QDate(2026, 3, 12), QTime(23, 0), Qt::UTC)); // midnight in Stockholm
    QVERIFY(!deputy.can(Permission::SeeAllCases));
    QCOMPARE(codeOf(deputy.save(samples.sample<YearlyReview>())), ErrorCode::NoPermission);
    office.book().clock->set(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)); // the day before
    QVERIFY(!deputy.can(Permission::SeeAllCases));
}

void TestSessionRecords::aDeputyIsAppointedByWhoCould()
{
    TestOffice office;
    const UserId karin = office.id(TestBook::headLogin());
    const UserId rut = office.id(QStringLiteral("rut"));
    Deputy grab;
    grab.deputy = rut;
    grab.standsFor = karin;
    grab.from = office.head().today();
    grab.to = grab.from.addDays(1);
    Session& admin = office.as(QStringLiteral("rut"));
    QVERIFY(admin.can(Permission::ManageUsers));
    QCOMPARE(codeOf(admin.save(grab)), ErrorCode::NoPermission);
    Deputy self = grab;
    self.deputy = karin;
    self.standsFor = karin;
    QCOMPARE(codeOf(office.head().save(self)), ErrorCode::InvalidInput);
    LOTSBOK_VERIFY(office.head().save(grab));
    QVERIFY(office.as(QStringLiteral("rut")).can(Permission::ReadClients));
    // A deputy passes nothing on.
    Deputy chain;
    chain.deputy = office.id(QStringLiteral("olle"));
    chain.standsFor = karin;
    chain.from = grab.from;
    chain.to = grab.to;
    QCOMPARE(codeOf(office.as(QStringLiteral("rut")).save(chain)), ErrorCode::NoPermission);
}

void TestSessionRecords::r40_personsAreMergedByTheirOwnStep()
{
    TestOffice office;
    Session& session = office.head();
    const RecordSamples samples(session, office.id(QStringLiteral("asa")));
    ClientLink link = samples.sample<ClientLink>();
    link.mergedOn = session.today();
    QCOMPARE(codeOf(session.save(link)), ErrorCode::InvalidInput);
    link.second = ClientId::create();
    link.mergedOn = {};
    QCOMPARE(codeOf(session.save(link)), ErrorCode::NotFound);
}

void TestSessionRecords::caseFactsChangeByStepsOfTheirOwn()
{
    TestOffice office;
    Session& session = office.head();
    const Case opened = office.openCase(TestBook::client(QStringLiteral("Dan"), QStringLiteral("Prov")),
                                        office.id(QStringLiteral("asa")));
    Case closed = opened;
    closed.closedOn = QDate(2026, 3, 2);
    QCOMPARE(codeOf(session.saveCase(closed)), ErrorCode::InvalidInput);
    Case sealed = opened;
    sealed.sealed = true;
    QCOMPARE(codeOf(session.saveCase(sealed)), ErrorCode::InvalidInput);
    Case again = opened;
    again.reopens = opened.id;
    QCOMPARE(codeOf(session.saveCase(again)), ErrorCode::InvalidInput);
    Case fresh = TestBook::caseOf(opened.client);
    fresh.sealed = true;
    QCOMPARE(codeOf(session.openCase(fresh)), ErrorCode::InvalidInput);
    // R3: the reason for the type is an ordinary field; a second lots may be named where there is none …
    Session& asa = office.as(QStringLiteral("asa"));
    Case named = opened;
    named.typeReason = QStringLiteral("fyller 18 i vår");
    named.secondLots = office.id(QStringLiteral("cia"));
    LOTSBOK_VERIFY(asa.saveCase(named));
    QCOMPARE(asa.caseById(opened.id)->typeReason, named.typeReason);
    // … but who has the case is changed by the head of unit (R41).
    named.version = 2;
    named.lots = office.id(QStringLiteral("dan"));
    QCOMPARE(codeOf(asa.saveCase(named)), ErrorCode::NoPermission);
}

QTEST_GUILESS_MAIN(TestSessionRecords)
#include "tst_session_records.moc"
