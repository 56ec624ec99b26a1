// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duty.h"
#include "tests/core/rules/case_builder.h"

#include <QTest>

using namespace lotsbok;

class DutiesDistrictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDistrictInOrderHasNone();
    void r24_anIncidentUntilEverybodyKnows();
    void r25_anEmployeeWithoutATalk();
    void r25_theTalkIsDueAYearOn();
    void r25_aPlannedDayIsNeverLaterThanAYearOn();
    void r25_theTalkIsSignedAndDelivered();
    void r25_whoHasLeftNeedsNone();
    void r29_aDeviationUntilItIsDecided();
    void r38_reviewsOlderThanAYear_data();
    void r38_reviewsOlderThanAYear();
    void competenceUntilItIsFulfilled();
    void purchasesNeedTheirPapers_data();
    void purchasesNeedTheirPapers();
    void purchasesAreSummedByYearAndCategory();
    void theLogOfThePreviousMonth();
};

namespace {

const QDate day(2026, 4, 1);

QList<Duty> dutiesOn(const DistrictFile& file, QDate on = day)
{
    return districtDuties(file, QDateTime(on, QTime(10, 0), Qt::UTC));
}

QList<Duty> ofKind(DutyKind kind, const DistrictFile& file, QDate on = day)
{
    QList<Duty> found;
    for (const Duty& duty : dutiesOn(file, on)) {
        if (duty.kind == kind) {
            found.append(duty);
        }
    }
    return found;
}

YearlyReview reviewed(ReviewSubject subject, QDate on)
{
    YearlyReview review;
    review.subject = subject;
    review.on = on;
    return review;
}

LogReview logReviewed(QDate month)
{
    LogReview review;
    review.month = month;
    review.signedOn = month.addMonths(1);
    return review;
}

SafetyTalk talkWith(const Employee& employee, QDate held)
{
    SafetyTalk talk;
    talk.employee = employee.id;
    talk.heldOn = talk.signedOn = talk.deliveredOn = held;
    return talk;
}

Employee employeeFrom(QDate from)
{
    Employee employee;
    employee.givenName = QStringLiteral("Kim");
    employee.familyName = QStringLiteral("Ek");
    employee.employedFrom = from;
    return employee;
}

Purchase purchaseOf(qint64 kronor, QDate on = day)
{
    Purchase purchase;
    purchase.item = purchase.category = QStringLiteral("Möbler");
    purchase.amountOre = kronor * 100;
    purchase.date = on;
    return purchase;
}

/// One employee with a talk, everything reviewed: nothing is due on 1 April 2026.
DistrictFile inOrder()
{
    DistrictFile file;
    file.employees.append(employeeFrom(QDate(2020, 1, 1)));
    file.all<SafetyTalk>().append(talkWith(file.employees.first(), QDate(2026, 1, 15)));
    file.all<YearlyReview>().append(reviewed(ReviewSubject::ContactList, QDate(2026, 1, 15)));
    file.all<YearlyReview>().append(reviewed(ReviewSubject::LocalResources, QDate(2026, 1, 15)));
    file.all<LogReview>().append(logReviewed(QDate(2026, 3, 1)));
    return file;
}

} // namespace

void DutiesDistrictTest::aDistrictInOrderHasNone()
{
    QVERIFY(dutiesOn(inOrder()).isEmpty());
}

void DutiesDistrictTest::r24_anIncidentUntilEverybodyKnows()
{
    DistrictFile file = inOrder();
    Incident incident;
    incident.at = QDateTime(QDate(2026, 3, 30), QTime(22, 30), Qt::UTC); // 31 March in Stockholm
    file.all<Incident>().append(incident);
    const QList<Duty> duties = dutiesOn(file);
    QCOMPARE(duties.size(), 1);
    QVERIFY(duties.first().kind == DutyKind::Incident);
    QCOMPARE(duties.first().due, QDate(2026, 3, 31));
    QVERIFY(duties.first().isFor(sample::userOf(Role::UnitHead, sample::chiefUser())));
    QVERIFY(duties.first().isFor(sample::userOf(Role::SecurityOfficer, sample::userId('6'))));
    QVERIFY(!duties.first().isFor(sample::userOf(Role::Lots, sample::lotsUser())));
    Incident& stored = file.all<Incident>().first();
    stored.policeNumber = QStringLiteral("0201-K1-26");
    QCOMPARE(dutiesOn(file).size(), 1);
    stored.policeReportedOn = day;
    stored.chiefInformedOn = day;
    QCOMPARE(dutiesOn(file).size(), 1);
    stored.securityOfficerInformedOn = day;
    QVERIFY(dutiesOn(file).isEmpty());
    stored.policeNumber.clear();
    QVERIFY2(dutiesOn(file).size() == 1, "always reported, with its number");
}

void DutiesDistrictTest::r25_anEmployeeWithoutATalk()
{
    DistrictFile file = inOrder();
    file.employees.append(employeeFrom(QDate(2026, 3, 16)));
    const QList<Duty> duties = dutiesOn(file);
    QCOMPARE(duties.size(), 1);
    QVERIFY(duties.first().kind == DutyKind::SafetyTalk);
    QVERIFY(duties.first().subject == SubjectRef::of(file.employees.last().id));
    QCOMPARE(duties.first().due, QDate(2026, 4, 15));
    file.all<SafetyTalk>().append(talkWith(file.employees.last(), day.addDays(1)));
    QVERIFY2(dutiesOn(file).size() == 1, "one that is not held yet is none");
    file.all<SafetyTalk>().last().heldOn = day;
    QVERIFY(dutiesOn(file).isEmpty());
}

void DutiesDistrictTest::r25_theTalkIsDueAYearOn()
{
    DistrictFile file = inOrder(); // held 15 January 2026
    QVERIFY(ofKind(DutyKind::SafetyTalk, file, QDate(2026, 11, 15)).isEmpty());
    QCOMPARE(ofKind(DutyKind::SafetyTalk, file, QDate(2026, 11, 16)).first().due, QDate(2027, 1, 15));
    file.settings.safetyTalkAheadDays = 10;
    QVERIFY(ofKind(DutyKind::SafetyTalk, file, QDate(2027, 1, 4)).isEmpty());
    QVERIFY(ofKind(DutyKind::SafetyTalk, file, QDate(2027, 1, 16)).first().isOverdue(QDate(2027, 1, 16)));
    file.all<SafetyTalk>().append(talkWith(file.employees.first(), QDate(2027, 1, 16)));
    QVERIFY(ofKind(DutyKind::SafetyTalk, file, QDate(2027, 1, 16)).isEmpty());
}

void DutiesDistrictTest::r25_aPlannedDayIsNeverLaterThanAYearOn()
{
    DistrictFile file = inOrder();
    file.all<SafetyTalk>().first().nextOn = QDate(2026, 5, 1);
    QCOMPARE(ofKind(DutyKind::SafetyTalk, file).first().due, QDate(2026, 5, 1));
    file.all<SafetyTalk>().first().nextOn = QDate(2028, 5, 1);
    QVERIFY(ofKind(DutyKind::SafetyTalk, file).isEmpty());
    QCOMPARE(ofKind(DutyKind::SafetyTalk, file, QDate(2026, 12, 1)).first().due, QDate(2027, 1, 15));
}

void DutiesDistrictTest::r25_theTalkIsSignedAndDelivered()
{
    DistrictFile file = inOrder();
    file.all<SafetyTalk>().first().deliveredOn = {};
    const QList<Duty> duties = dutiesOn(file);
    QCOMPARE(duties.size(), 1);
    QVERIFY(duties.first().kind == DutyKind::DeliverSafetyTalk);
    QCOMPARE(duties.first().due, QDate(2026, 1, 29));
    QCOMPARE(duties.first().source, file.all<SafetyTalk>().first().id.uuid());
    file.all<SafetyTalk>().append(talkWith(file.employees.first(), day));
    QVERIFY2(dutiesOn(file).isEmpty(), "a newer talk was delivered");
}

void DutiesDistrictTest::r25_whoHasLeftNeedsNone()
{
    DistrictFile file = inOrder();
    file.employees.append(employeeFrom(QDate(2026, 5, 1)));
    QVERIFY2(dutiesOn(file).isEmpty(), "not here yet");
    file.employees.last().employedFrom = {};
    QVERIFY2(!dutiesOn(file).first().due.isValid(), "at once");
    file.employees.last().employedTo = day.addDays(-1);
    QVERIFY(dutiesOn(file).isEmpty());
}

void DutiesDistrictTest::r29_aDeviationUntilItIsDecided()
{
    DistrictFile file = inOrder();
    Deviation deviation;
    deviation.on = day;
    file.all<Deviation>().append(deviation);
    for (const DeviationStatus status :
         {DeviationStatus::Reported, DeviationStatus::Analysed, DeviationStatus::WithSteeringGroup}) {
        file.all<Deviation>().first().status = status;
        QCOMPARE(ofKind(DutyKind::Deviation, file).first().due, day.addDays(30));
    }
    for (const DeviationStatus status : {DeviationStatus::Decided, DeviationStatus::Closed}) {
        file.all<Deviation>().first().status = status;
        QVERIFY(dutiesOn(file).isEmpty());
    }
}

void DutiesDistrictTest::r38_reviewsOlderThanAYear_data()
{
    QTest::addColumn<ReviewSubject>("subject");
    QTest::addColumn<DutyKind>("kind");
    QTest::newRow("contact list") << ReviewSubject::ContactList << DutyKind::ContactListReview;
    QTest::newRow("local resources") << ReviewSubject::LocalResources << DutyKind::LocalResourcesReview;
}

void DutiesDistrictTest::r38_reviewsOlderThanAYear()
{
    QFETCH(ReviewSubject, subject);
    QFETCH(DutyKind, kind);
    DistrictFile file = inOrder(); // reviewed 15 January 2026
    QVERIFY(ofKind(kind, file, QDate(2027, 1, 14)).isEmpty());
    QCOMPARE(ofKind(kind, file, QDate(2027, 1, 15)).first().due, QDate(2027, 1, 15));
    file.all<YearlyReview>().append(reviewed(subject, QDate(2027, 1, 15)));
    QVERIFY(ofKind(kind, file, QDate(2027, 1, 15)).isEmpty());
    file.all<YearlyReview>().clear();
    QCOMPARE(ofKind(kind, file).size(), 1);
}

void DutiesDistrictTest::competenceUntilItIsFulfilled()
{
    DistrictFile file = inOrder();
    Competence competence;
    competence.employee = file.employees.first().id;
    competence.requirement = QStringLiteral("MI");
    file.all<Competence>().append(competence);
    QVERIFY(dutiesOn(file).first().kind == DutyKind::Competence);
    QVERIFY(dutiesOn(file).first().acknowledgeable);
    Competence& stored = file.all<Competence>().first();
    stored.plannedBy = day.addDays(31);
    QVERIFY2(dutiesOn(file).isEmpty(), "planned");
    stored.plannedBy = day.addDays(30);
    QCOMPARE(dutiesOn(file).first().due, day.addDays(30));
    stored.fulfilled = true;
    QVERIFY(dutiesOn(file).isEmpty());
}

void DutiesDistrictTest::purchasesNeedTheirPapers_data()
{
    QTest::addColumn<int>("kronor");
    QTest::addColumn<int>("suppliers");
    QTest::addColumn<QString>("registration");
    QTest::addColumn<bool>("documented");
    QTest::addColumn<bool>("lacks");
    const QString number = QStringLiteral("1.2-3/2026");
    QTest::newRow("directly") << 30'000 << 0 << QString() << false << false;
    QTest::newRow("three suppliers") << 30'001 << 0 << QString() << false << true;
    QTest::newRow("two are not three") << 30'001 << 2 << number << false << true;
    QTest::newRow("not registered") << 30'001 << 3 << QString() << false << true;
    QTest::newRow("asked and registered") << 30'001 << 3 << number << false << false;
    QTest::newRow("documentation") << 100'001 << 3 << number << false << true;
    QTest::newRow("documented") << 100'001 << 3 << number << true << false;
}

void DutiesDistrictTest::purchasesNeedTheirPapers()
{
    QFETCH(int, kronor);
    QFETCH(int, suppliers);
    QFETCH(QString, registration);
    QFETCH(bool, documented);
    DistrictFile file = inOrder();
    Purchase purchase = purchaseOf(kronor);
    purchase.suppliersAsked = suppliers;
    purchase.registration = registration;
    purchase.documentedOn = documented ? day : QDate();
    file.purchases.append(purchase);
    const QList<Duty> duties = ofKind(DutyKind::ProcurementPapers, file);
    QTEST(!duties.isEmpty(), "lacks");
    if (!duties.isEmpty()) {
        QCOMPARE(duties.first().due, day.addDays(30));
        file.purchases.first().contractOn = day.addDays(5);
        QCOMPARE(ofKind(DutyKind::ProcurementPapers, file).first().due, day.addDays(35));
    }
}

void DutiesDistrictTest::purchasesAreSummedByYearAndCategory()
{
    DistrictFile file = inOrder();
    file.purchases.append(purchaseOf(20'000, day));
    file.purchases.append(purchaseOf(20'000, day.addDays(-60)));
    const QList<Duty> duties = ofKind(DutyKind::ProcurementPapers, file);
    QCOMPARE(duties.size(), 1);
    QVERIFY2(duties.first().subject == SubjectRef::of(file.purchases.first().id), "the one that went over");
    file.purchases.last().category = QStringLiteral("Resor");
    QVERIFY(ofKind(DutyKind::ProcurementPapers, file).isEmpty());
    file.purchases.last().category = file.purchases.first().category;
    file.purchases.last().date = QDate(2025, 12, 31);
    QVERIFY(ofKind(DutyKind::ProcurementPapers, file).isEmpty());
}

void DutiesDistrictTest::theLogOfThePreviousMonth()
{
    DistrictFile file = inOrder(); // March is reviewed
    QVERIFY(ofKind(DutyKind::LogReview, file, QDate(2026, 4, 30)).isEmpty());
    const QList<Duty> duties = ofKind(DutyKind::LogReview, file, QDate(2026, 5, 1));
    QCOMPARE(duties.size(), 1);
    QCOMPARE(duties.first().due, QDate(2026, 5, 31));
    file.all<LogReview>().append(logReviewed(QDate(2026, 4, 1)));
    QVERIFY(ofKind(DutyKind::LogReview, file, QDate(2026, 5, 1)).isEmpty());
    file.all<LogReview>().last().signedOn = {};
    QVERIFY2(ofKind(DutyKind::LogReview, file, QDate(2026, 5, 1)).size() == 1, "not signed");
}

QTEST_GUILESS_MAIN(DutiesDistrictTest)
#include "tst_duties_district.moc"
