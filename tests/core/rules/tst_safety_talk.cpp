// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safety_talk.h"

#include <QTest>

using namespace lotsbok;

class SafetyTalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r25OneYearOn_data();
    void r25OneYearOn();
    void r25NeverLater_data();
    void r25NeverLater();
    void r25DueSixtyDaysAhead();
    void nothingFromNoDate();
};

void SafetyTalkTest::r25OneYearOn_data()
{
    QTest::addColumn<QDate>("held");
    QTest::addColumn<QDate>("next");
    QTest::newRow("common") << QDate(2026, 11, 22) << QDate(2027, 11, 22);
    QTest::newRow("over a leap day") << QDate(2027, 3, 1) << QDate(2028, 3, 1);
    QTest::newRow("29 February") << QDate(2028, 2, 29) << QDate(2029, 2, 28); // never later than a year
    QTest::newRow("new year's eve") << QDate(2026, 12, 31) << QDate(2027, 12, 31);
}

void SafetyTalkTest::r25OneYearOn()
{
    QFETCH(QDate, held);
    QTEST(nextSafetyTalk(held), "next");
}

void SafetyTalkTest::r25NeverLater_data()
{
    QTest::addColumn<QDate>("next");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("a year on") << QDate(2027, 11, 22) << true;
    QTest::newRow("a day later") << QDate(2027, 11, 23) << false;
    QTest::newRow("earlier") << QDate(2027, 5, 1) << true;
    QTest::newRow("the next day") << QDate(2026, 11, 23) << true;
    QTest::newRow("the same day") << QDate(2026, 11, 22) << false;
    QTest::newRow("before") << QDate(2026, 11, 21) << false;
    QTest::newRow("no date") << QDate() << false;
}

void SafetyTalkTest::r25NeverLater()
{
    QFETCH(QDate, next);
    QTEST(isNextSafetyTalkAllowed(QDate(2026, 11, 22), next), "allowed");
}

void SafetyTalkTest::r25DueSixtyDaysAhead()
{
    QCOMPARE(safetyTalkDueFrom(QDate(2027, 11, 22)).daysTo(QDate(2027, 11, 22)), 60);
}

void SafetyTalkTest::nothingFromNoDate()
{
    QVERIFY(!nextSafetyTalk(QDate()).isValid());
    QVERIFY(!safetyTalkDueFrom(QDate()).isValid());
    QVERIFY(!isNextSafetyTalkAllowed(QDate(), QDate(2026, 1, 1)));
}

QTEST_GUILESS_MAIN(SafetyTalkTest)
#include "tst_safety_talk.moc"
