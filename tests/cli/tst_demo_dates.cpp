// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's story breaks no rule of the book on whatever day it is made: the past and what is to come move
// by whole weeks, and not always by as many.
#include "cli/context.h"
#include "cli/demo/demo_book.h"
#include "core/session/session.h"

#include <QTemporaryDir>
#include <QTest>

namespace lotsbok::cli {

class TestDemoDates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStoryCanBeTold_data();
    void theStoryCanBeTold();
};

void TestDemoDates::theStoryCanBeTold_data()
{
    QTest::addColumn<QDate>("made");
    QTest::newRow("Monday: what comes moves a week more than the past") << QDate(2026, 11, 23);
    QTest::newRow("long after: a Friday, a year on at the most") << QDate(2031, 3, 5);
    if (!qEnvironmentVariableIsSet("LOTSBOK_LONG_TESTS")) {
        return; // tst_cli_demo has a Sunday; every weekday takes seconds each
    }
    for (const QDate each : {QDate(2026, 11, 20), QDate(2026, 11, 21), QDate(2026, 11, 22),
                             QDate(2026, 11, 24), QDate(2026, 11, 25), QDate(2026, 11, 26)}) {
        QTest::newRow(qPrintable(QLocale::c().dayName(each.dayOfWeek()))) << each;
    }
    QTest::newRow("the last day of the year") << QDate(2026, 12, 31);
    QTest::newRow("the last day of February") << QDate(2027, 2, 28);
    QTest::newRow("summer time begins") << QDate(2027, 3, 28);
    QTest::newRow("the first day of the next") << QDate(2027, 1, 1);
}

void TestDemoDates::theStoryCanBeTold()
{
    QFETCH(QDate, made);
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/lotsbok demo å XXXXXX"));
    Context context;
    // Late in the evening it is the next day in Stockholm.
    context.clock = std::make_shared<FixedClock>(QDateTime(made, QTime(23, 30), Qt::UTC));
    context.stateFolder = folder.filePath(QStringLiteral("läge"));
    context.cost = KdfCost::cheap();
    const auto demo = makeDemoBook(folder.path(), false, context, DemoPapers::None);
    QVERIFY2(demo, demo ? "" : qPrintable(demo.error().text + u' ' + demo.error().detail));
    QCOMPARE(demo->printed, QStringList());
    const auto session = Book::open(demo->book, demo->users.first().login,
                                    Secret::fromPassword(demo->password), context.openOptions());
    QVERIFY2(session, session ? "" : qPrintable(session.error().text));
    QCOMPARE((*session)->verify()->problems, QStringList());
}

} // namespace lotsbok::cli

QTEST_MAIN(lotsbok::cli::TestDemoDates)
#include "tst_demo_dates.moc"
