// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/age.h"
#include "tests/core/result_text.h"

using namespace lotsbok;

class AgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r3WarnsOutsideTheAges_data();
    void r3WarnsOutsideTheAges();
    void r3UsesTheDayOfBirth();
    void r3WithTheYearOnly();
    void r3SaysNothingOfTheUnknown();
};

void AgeTest::r3WarnsOutsideTheAges_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("warns");
    const int adults = static_cast<int>(SigType::Adults);
    const int young = static_cast<int>(SigType::Young);
    QTest::newRow("adults, 17") << adults << 17 << true;
    QTest::newRow("adults, 18") << adults << 18 << false;
    QTest::newRow("adults, 19: both may be") << adults << 19 << false;
    QTest::newRow("adults, 80") << adults << 80 << false;
    QTest::newRow("young, 11") << young << 11 << true;
    QTest::newRow("young, 12") << young << 12 << false;
    QTest::newRow("young, 20 may stay") << young << 20 << false;
    QTest::newRow("young, 21") << young << 21 << true;
}

void AgeTest::r3WarnsOutsideTheAges()
{
    QFETCH(int, type);
    QFETCH(int, age);
    QFETCH(bool, warns);
    const std::optional<Finding> finding = sigTypeAgeFinding(static_cast<SigType>(type), age);
    QCOMPARE(finding.has_value(), warns);
    if (finding) {
        QCOMPARE(finding->rule, QStringLiteral("R3"));
        QVERIFY(finding->severity == Finding::Severity::Warning); // warn, ask for a reason; never block
        QVERIFY(finding->text.contains(QString::number(age)));
    }
}

void AgeTest::r3UsesTheDayOfBirth()
{
    const Result<PersonNumber> number = PersonNumber::parse(u"20080101-2386", QDate(2026, 11, 22));
    VERIFY_OK(number);
    QVERIFY(sigTypeAgeFinding(SigType::Adults, *number, QDate(2025, 12, 31)));
    QVERIFY(!sigTypeAgeFinding(SigType::Adults, *number, QDate(2026, 1, 1)));
}

void AgeTest::r3WithTheYearOnly()
{
    const Result<PersonNumber> number =
        PersonNumber::parse(u"20060085-2388", QDate(2026, 11, 22)); // month unknown
    VERIFY_OK(number);
    QVERIFY(sigTypeAgeFinding(SigType::Adults, *number, QDate(2024, 6, 1)));  // 17 or 18
    QVERIFY(!sigTypeAgeFinding(SigType::Adults, *number, QDate(2025, 6, 1))); // 18 or 19
    QVERIFY(sigTypeAgeFinding(SigType::Young, *number, QDate(2027, 6, 1)));   // 20 or 21
}

void AgeTest::r3SaysNothingOfTheUnknown()
{
    QVERIFY(!sigTypeAgeFinding(SigType::Adults, PersonNumber::unknown(), QDate(2026, 1, 1)));
}

QTEST_GUILESS_MAIN(AgeTest)
#include "tst_age.moc"
