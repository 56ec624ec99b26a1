// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/age.h"
#include "core/rules/retention.h"
#include "tests/core/rules/case_builder.h"

#include <QTest>

using namespace lotsbok;

class RetentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r35_anOpenCaseIsNotYetDue();
    void r35_fiveYearsAfterTheLastNote_data();
    void r35_fiveYearsAfterTheLastNote();
    void r35_theDayOfBirthDecides_data();
    void r35_theDayOfBirthDecides();
    void r35_anUnknownDayNeedsAPerson();
    void r35_aPlacedChildIsKept();
    void r35_childProtectionUntilThirty_data();
    void r35_childProtectionUntilThirty();
    void r35_theReasonNamesTheSection();
    void r35_theFactsOfACase();
    void r35_placementsOfChildren_data();
    void r35_placementsOfChildren();
    void aTermNeverEndsADayEarly();
};

namespace {

RetentionFacts closed(QDate on, QDate lastNote = {})
{
    RetentionFacts facts;
    facts.closedOn = on;
    facts.lastNote = lastNote;
    facts.number = sample::numberOf(u"19980101-2387");
    return facts;
}

} // namespace

void RetentionTest::r35_anOpenCaseIsNotYetDue()
{
    RetentionFacts facts = closed({}, QDate(2015, 1, 1));
    facts.childPlaced = true;
    const Retention open = retention(facts);
    QCOMPARE(open.outcome, RetentionOutcome::NotYet);
    QVERIFY(!open.earliest.isValid());
    QVERIFY(!open.reason.isEmpty());
}

void RetentionTest::r35_fiveYearsAfterTheLastNote_data()
{
    QTest::addColumn<QDate>("closedOn");
    QTest::addColumn<QDate>("lastNote");
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QDate>("latest");
    const QDate june(2026, 6, 8);
    QTest::newRow("at the close") << june << june << QDate(2031, 6, 8) << QDate(2032, 12, 31);
    QTest::newRow("a note after the close")
        << june << QDate(2027, 1, 2) << QDate(2032, 1, 2) << QDate(2033, 12, 31);
    QTest::newRow("no note known") << june << QDate() << QDate(2031, 6, 8) << QDate(2032, 12, 31);
    QTest::newRow("never before the close")
        << june << QDate(2020, 1, 1) << QDate(2031, 6, 8) << QDate(2032, 12, 31);
    QTest::newRow("leap day") << QDate(2024, 2, 29) << QDate() << QDate(2029, 3, 1) << QDate(2030, 12, 31);
    QTest::newRow("new year's eve") << QDate(2026, 12, 31) << QDate() << QDate(2031, 12, 31)
                                    << QDate(2032, 12, 31);
}

void RetentionTest::r35_fiveYearsAfterTheLastNote()
{
    QFETCH(QDate, closedOn);
    QFETCH(QDate, lastNote);
    const Retention answer = retention(closed(closedOn, lastNote));
    QCOMPARE(answer.outcome, RetentionOutcome::Dated);
    QTEST(answer.earliest, "earliest");
    QTEST(answer.latest, "latest");
}

void RetentionTest::r35_theDayOfBirthDecides_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("decided");
    QTest::addColumn<RetentionOutcome>("outcome");
    const auto row = [](const char* name, const char* number, QDate decided, RetentionOutcome outcome) {
        QTest::newRow(name) << QString::fromLatin1(number) << decided << outcome;
    };
    row("the 1st", "19980101-2387", {}, RetentionOutcome::Dated);
    row("the 21st", "20060121-2384", {}, RetentionOutcome::Dated);
    row("what a person decided never goes before the number", "20060121-2384", QDate(2006, 1, 25),
        RetentionOutcome::Dated);
    row("samordningsnummer, day 70: the 10th", "19980470-2398", {}, RetentionOutcome::Dated);
    row("samordningsnummer, day 81: the 21st", "20020181-2385", {}, RetentionOutcome::Dated);
    row("month unknown, day 69: the 9th", "20020069-2382", {}, RetentionOutcome::Dated);
    row("month unknown, day 85: the 25th", "20060085-2388", {}, RetentionOutcome::Never);
    row("day 60: unknown", "19171160-2399", {}, RetentionOutcome::NeedsDecision);
    row("day 60, decided", "19171160-2399", QDate(1917, 11, 2), RetentionOutcome::Dated);
    row("day 60, decided: the 15th", "19171160-2399", QDate(1917, 11, 15), RetentionOutcome::Never);
    row("no number", "", {}, RetentionOutcome::NeedsDecision);
    row("no number, decided: the 5th", "", QDate(1999, 5, 5), RetentionOutcome::Never);
    row("no number, decided: the 6th", "", QDate(1999, 5, 6), RetentionOutcome::Dated);
}

void RetentionTest::r35_theDayOfBirthDecides()
{
    QFETCH(QString, number);
    QFETCH(QDate, decided);
    RetentionFacts facts = closed(QDate(2026, 6, 8));
    facts.number = number.isEmpty() ? PersonNumber::unknown() : sample::numberOf(number);
    facts.decidedBirthday = decided.isValid() ? std::optional(decided) : std::nullopt;
    QTEST(retention(facts).outcome, "outcome");
    QVERIFY(!retention(facts).reason.isEmpty());
    Retention bare = retention(facts);
    bare.reason.clear();
    QCOMPARE(retentionDates(facts), bare);
}

void RetentionTest::r35_anUnknownDayNeedsAPerson()
{
    RetentionFacts facts = closed(QDate(2026, 6, 8));
    for (const PersonNumber& number : {*PersonNumber::other(PersonNumber::Kind::Reserve, u"19980115"),
                                       *PersonNumber::other(PersonNumber::Kind::Lma, u"50-1234567")}) {
        facts.number = number;
        const Retention answer = retention(facts);
        QCOMPARE(answer.outcome, RetentionOutcome::NeedsDecision);
        QCOMPARE(answer.earliest, QDate(2031, 6, 8));
    }
}

void RetentionTest::r35_aPlacedChildIsKept()
{
    RetentionFacts facts = closed(QDate(2026, 6, 8));
    facts.childPlaced = true;
    QCOMPARE(retention(facts).outcome, RetentionOutcome::Never);
    QVERIFY(!retention(facts).earliest.isValid());
}

void RetentionTest::r35_childProtectionUntilThirty_data()
{
    QTest::addColumn<QDate>("closedOn");
    QTest::addColumn<QDate>("earliest");
    QTest::newRow("closed before 15 January 2026") << QDate(2026, 1, 14) << QDate(2031, 1, 14);
    QTest::newRow("closed that day") << QDate(2026, 1, 15) << QDate(2040, 1, 1);
    QTest::newRow("five years are more") << QDate(2036, 5, 2) << QDate(2041, 5, 2);
}

void RetentionTest::r35_childProtectionUntilThirty()
{
    QFETCH(QDate, closedOn);
    RetentionFacts facts = closed(closedOn);
    facts.number = sample::numberOf(u"20100101-2382");
    facts.childProtectionInvestigation = true;
    QCOMPARE(retention(facts).outcome, RetentionOutcome::Dated);
    QTEST(retention(facts).earliest, "earliest");
    facts.number = PersonNumber::unknown();
    QCOMPARE(retention(facts).outcome, RetentionOutcome::NeedsDecision);
}

void RetentionTest::r35_theReasonNamesTheSection()
{
    QVERIFY(retention(closed(QDate(2026, 6, 8))).reason.contains(QStringLiteral("2025:400 16 kap.")));
    QVERIFY(retention(closed(QDate(2015, 6, 8))).reason.contains(QStringLiteral("2001:453 12 kap.")));
}

void RetentionTest::r35_theFactsOfACase()
{
    CaseFile file = sample::grantedCase();
    QVERIFY(!retentionFacts(file).closedOn.isValid());
    file.value.closedOn = QDate(2026, 4, 1);
    QCOMPARE(retentionFacts(file).lastNote, QDate(2026, 4, 1));
    Objection objection;
    objection.on = QDate(2026, 4, 7);
    sample::add(file, objection);
    QCOMPARE(retentionFacts(file).lastNote, QDate(2026, 4, 7));
    CaseEvent event;
    event.at = sample::utc(2026, 4, 8, 22, 30);
    sample::add(file, event);
    QVERIFY2(retentionFacts(file).lastNote == QDate(2026, 4, 9), "the day in Stockholm");
    QVERIFY(retentionFacts(file).number == file.client.number);
    QVERIFY(!retentionFacts(file).decidedBirthday);
    Judgement birthday;
    birthday.about = JudgementAbout::UnknownBirthday;
    birthday.on = QDate(1998, 5, 5);
    sample::add(file, birthday);
    QVERIFY(retentionFacts(file).decidedBirthday == QDate(1998, 5, 5));
    CaseFile narrow = sample::narrow(file);
    QCOMPARE(retention(retentionFacts(narrow)), retention(retentionFacts(file)));
}

void RetentionTest::r35_placementsOfChildren_data()
{
    QTest::addColumn<SigType>("type");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<bool>("child");
    const QString born2010 = QStringLiteral("20100101-2382");
    QTest::newRow("the day before 18") << SigType::Young << born2010 << QDate(2027, 12, 31) << true;
    QTest::newRow("18") << SigType::Young << born2010 << QDate(2028, 1, 1) << false;
    QTest::newRow("day unknown, young") << SigType::Young << QString() << QDate(2028, 1, 1) << true;
    QTest::newRow("day unknown, adult") << SigType::Adults << QString() << QDate(2028, 1, 1) << false;
}

void RetentionTest::r35_placementsOfChildren()
{
    QFETCH(SigType, type);
    QFETCH(QString, number);
    QFETCH(QDate, from);
    CaseFile file = sample::newCase(
        sample::clientWith(number.isEmpty() ? PersonNumber::unknown() : sample::numberOf(number)), type);
    Support support;
    support.from = from;
    sample::add(file, support);
    QVERIFY2(!retentionFacts(file).childPlaced, "no placement");
    file.all<Support>().first().kind = SupportKind::Placement;
    QTEST(retentionFacts(file).childPlaced, "child");
    file.all<Support>().first().kind = SupportKind::Other;
    file.all<Support>().first().law = PlacementLaw::LVU;
    QTEST(retentionFacts(file).childPlaced, "child");
}

void RetentionTest::aTermNeverEndsADayEarly()
{
    const QDate leapDay(2008, 2, 29);
    QCOMPARE(dayOfTurning(leapDay, 18), QDate(2026, 3, 1));
    QCOMPARE(dayOfTurning(leapDay, 20), QDate(2028, 2, 29));
    QCOMPARE(ageOn(leapDay, dayOfTurning(leapDay, 18)), 18);
    QCOMPARE(ageOn(leapDay, dayOfTurning(leapDay, 18).addDays(-1)), 17);
    QCOMPARE(dayOfTurning(QDate(2010, 1, 1), 18), QDate(2028, 1, 1));
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
