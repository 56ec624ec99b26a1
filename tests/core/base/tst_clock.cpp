// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTest>

using namespace lotsbok;

class ClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void todayIsStockholmDate_data();
    void todayIsStockholmDate();
    void fixedClockStandsUntilItIsSet();
    void fixedClockTakesAnyZone();
    void anHourThatSummerTimeLeavesOutIsNone();
    void systemClockIsUtc();
};

void ClockTest::todayIsStockholmDate_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QTime>("shown");
    QTest::newRow("winter, before midnight")
        << QStringLiteral("2026-01-15T22:59:59Z") << QDate(2026, 1, 15) << QTime(23, 59, 59);
    QTest::newRow("winter, after midnight")
        << QStringLiteral("2026-01-15T23:00:00Z") << QDate(2026, 1, 16) << QTime(0, 0);
    QTest::newRow("summer, after midnight")
        << QStringLiteral("2026-07-15T22:00:00Z") << QDate(2026, 7, 16) << QTime(0, 0);
    QTest::newRow("clocks go forward")
        << QStringLiteral("2026-03-29T01:00:00Z") << QDate(2026, 3, 29) << QTime(3, 0);
    QTest::newRow("clocks go back") << QStringLiteral("2026-10-25T01:00:00Z") << QDate(2026, 10, 25)
                                    << QTime(2, 0);
    QTest::newRow("new year") << QStringLiteral("2026-12-31T23:30:00Z") << QDate(2027, 1, 1) << QTime(0, 30);
}

void ClockTest::todayIsStockholmDate()
{
    QFETCH(QString, utc);
    const FixedClock clock(QDateTime::fromString(utc, Qt::ISODate));
    QTEST(clock.today(), "today");
    QTEST(toLocalTime(clock.nowUtc()).time(), "shown");
}

void ClockTest::fixedClockStandsUntilItIsSet()
{
    FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
    QCOMPARE(clock.nowUtc(), clock.nowUtc());
    clock.advanceSeconds(61);
    QCOMPARE(clock.nowUtc(), QDateTime(QDate(2026, 11, 22), QTime(8, 1, 1), Qt::UTC));
    clock.set(QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(clock.nowUtc().date(), QDate(2030, 1, 1));
}

void ClockTest::fixedClockTakesAnyZone()
{
    const FixedClock clock(QDateTime::fromString(QStringLiteral("2026-11-22T10:00:00+02:00"), Qt::ISODate));
    QCOMPARE(clock.nowUtc().timeSpec(), Qt::UTC);
    QCOMPARE(clock.nowUtc().time(), QTime(8, 0));
}

void ClockTest::anHourThatSummerTimeLeavesOutIsNone()
{
    QVERIFY(!fromLocalTime(QDate(2026, 3, 29), QTime(2, 30)).isValid());
    QCOMPARE(fromLocalTime(QDate(2026, 3, 29), QTime(3, 30)),
             QDateTime(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC));
}

void ClockTest::systemClockIsUtc()
{
    const SystemClock clock;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = clock.nowUtc();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(before <= now);
    QVERIFY(now <= QDateTime::currentDateTimeUtc());
}

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
