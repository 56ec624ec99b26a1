// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/number_reminder.h"

#include <QTest>

using namespace lotsbok;

namespace {

const QDate today(2026, 11, 22);
const QString own = QStringLiteral("19900101-2385"); // official test numbers (law.md)

} // namespace

/// A note that seems to hold somebody else's number; only numbers with a right check digit count.
class TestNumberReminder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("numbers");
        QTest::newRow("none") << QString() << 0;
        QTest::newRow("twelve digits") << QStringLiteral("se 199001012385.") << 1;
        QTest::newRow("with a hyphen") << QStringLiteral("Nr 19900101-2385, samma 900101-2385") << 1;
        QTest::newRow("with a blank") << QStringLiteral("19900101 2385") << 1;
        QTest::newRow("wrong check digit") << QStringLiteral("19900101-2386") << 0;
        QTest::newRow("a phone") << QStringLiteral("070-1740605 eller 0701740605") << 0;
        QTest::newRow("ten digits without a sign") << QStringLiteral("9001012385") << 0;
        QTest::newRow("part of more digits") << QStringLiteral("1199001012385") << 0;
        QTest::newRow("no such day") << QStringLiteral("19901301-2385") << 0;
    }
    void findsNumbers()
    {
        QFETCH(QString, text);
        QFETCH(int, numbers);
        QCOMPARE(int(personNumbersIn(text, today).size()), numbers);
    }

    void ownNumberIsNoMatter()
    {
        QVERIFY(!holdsSomebodyElsesNumber(QStringLiteral("Hen har 900101-2385."), own, today));
        QVERIFY(holdsSomebodyElsesNumber(QStringLiteral("Brodern har 19900101-2385."),
                                         QStringLiteral("20040101-2398"), today));
        QVERIFY(holdsSomebodyElsesNumber(QStringLiteral("19900101-2385"), {}, today));
        QVERIFY(!holdsSomebodyElsesNumber(QStringLiteral("inget nummer"), own, today));
    }
};

QTEST_GUILESS_MAIN(TestNumberReminder)
#include "tst_number_reminder.moc"
