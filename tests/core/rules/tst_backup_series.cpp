// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/backup_series.h"

#include <QSet>
#include <QTest>
#include <algorithm>
#include <rapidcheck.h>

using namespace lotsbok;

/// 7 days, 4 weeks, 12 months: any order of backups, also with a clock that went wrong.
class TestBackupSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreReadAsTheyAreWritten_data();
    void namesAreReadAsTheyAreWritten();
    void otherFilesAreNoBackups_data();
    void otherFilesAreNoBackups();
    void aYearOfDays();
    void neverTheNewestNorTheOneJustMade();
    void neverMoreThanTheRuleTakes();
    void whatIsKeptOnceStaysReachable();
};

namespace {

QList<SeriesBackup> anySeries()
{
    QList<SeriesBackup> all;
    const int count = *rc::gen::inRange(1, 60);
    for (int i = 0; i < count; ++i) {
        const SeriesBackup backup{QDate(2025, 12, 20).addDays(*rc::gen::inRange(0, 500)),
                                  *rc::gen::inRange(1, 4)};
        if (!all.contains(backup)) {
            all.append(backup);
        }
    }
    return all;
}

QList<SeriesBackup> keptOf(const QList<SeriesBackup>& all, const SeriesBackup& justMade)
{
    const QList<SeriesBackup> outdated = outdatedBackups(all, justMade);
    QList<SeriesBackup> kept;
    std::copy_if(all.begin(), all.end(), std::back_inserter(kept),
                 [&](const SeriesBackup& backup) { return !outdated.contains(backup); });
    return kept;
}

} // namespace

void TestBackupSeries::namesAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("file");
    const QDate day(2026, 11, 22);
    QTest::newRow("first") << "akt" << day << 1 << "akt.2026-11-22.lotsbok";
    QTest::newRow("second") << "akt" << day << 2 << "akt.2026-11-22-2.lotsbok";
    QTest::newRow("å and a space") << QStringLiteral("Skärholmen prov") << day << 12
                                   << QStringLiteral("Skärholmen prov.2026-11-22-12.lotsbok");
    QTest::newRow("a point") << "akt.ny" << day << 1 << "akt.ny.2026-11-22.lotsbok";
}

void TestBackupSeries::namesAreReadAsTheyAreWritten()
{
    QFETCH(QString, name);
    QFETCH(QDate, day);
    QFETCH(int, number);
    QFETCH(QString, file);
    const SeriesBackup backup{day, number};
    QCOMPARE(seriesFileName(name, backup), file);
    QVERIFY(seriesBackupFromName(name, file) == std::optional(backup));
    QCOMPARE(seriesNameOf(file), std::optional(name));
}

void TestBackupSeries::otherFilesAreNoBackups_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file :
         {"akt.lotsbok", "akt.2026-11-22.lotsbok-keys", "akt.2026-02-30.lotsbok", "akt.2026-11-22-1.lotsbok",
          "akt.2026-11-22-0.lotsbok", "akt.2026-11-22-1000.lotsbok", "annan.2026-11-22.lotsbok",
          "akt.version-3.lotsbok", "akt.2026-11-22.lotsbok.bak", "akt.26-11-22.lotsbok", ""}) {
        QTest::newRow(file) << QString::fromLatin1(file);
    }
}

void TestBackupSeries::otherFilesAreNoBackups()
{
    QFETCH(QString, file);
    QVERIFY(!seriesBackupFromName(QStringLiteral("akt"), file));
}

void TestBackupSeries::aYearOfDays()
{
    QList<SeriesBackup> series;
    for (QDate day(2026, 1, 1); day <= QDate(2026, 12, 31); day = day.addDays(1)) {
        series.append({day, 1});
        for (const SeriesBackup& old : outdatedBackups(series, series.last())) {
            series.removeOne(old);
        }
    }
    QStringList days;
    for (const SeriesBackup& backup : series) {
        days << backup.day.toString(QStringLiteral("MM-dd"));
    }
    QCOMPARE(days.join(u' '),
             QStringLiteral("01-31 02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 "
                            "12-13 12-20 12-25 12-26 12-27 12-28 12-29 12-30 12-31"));
}

void TestBackupSeries::neverTheNewestNorTheOneJustMade()
{
    QVERIFY(rc::check([] {
        const QList<SeriesBackup> all = anySeries();
        const SeriesBackup justMade = all.at(*rc::gen::inRange<qsizetype>(0, all.size()));
        const QList<SeriesBackup> outdated = outdatedBackups(all, justMade);
        RC_ASSERT(!outdated.contains(justMade));
        RC_ASSERT(!outdated.contains(*std::max_element(all.begin(), all.end())));
        for (const SeriesBackup& backup : outdated) {
            RC_ASSERT(all.contains(backup));
        }
    }));
}

void TestBackupSeries::neverMoreThanTheRuleTakes()
{
    QVERIFY(rc::check([] {
        const QList<SeriesBackup> all = anySeries();
        const SeriesBackup newest = *std::max_element(all.begin(), all.end());
        const QList<SeriesBackup> kept = keptOf(all, newest);
        RC_ASSERT(kept.size() <= kBackupDays + kBackupWeeks + kBackupMonths);
        // Each of the last seven days that have one, with that day's newest.
        QList<SeriesBackup> sorted = all;
        std::sort(sorted.begin(), sorted.end(), std::greater<>());
        QSet<QDate> days;
        for (const SeriesBackup& backup : sorted) {
            if (!days.contains(backup.day) && days.size() < kBackupDays) {
                days.insert(backup.day);
                RC_ASSERT(kept.contains(backup));
            }
        }
        // Each of the last twelve months that have one keeps one.
        QSet<QString> allMonths;
        QSet<QString> keptMonths;
        for (const SeriesBackup& backup : sorted) {
            if (allMonths.size() < kBackupMonths) {
                allMonths.insert(backup.day.toString(QStringLiteral("yyyy-MM")));
            }
        }
        for (const SeriesBackup& backup : kept) {
            keptMonths.insert(backup.day.toString(QStringLiteral("yyyy-MM")));
        }
        for (const QString& month : allMonths) {
            RC_ASSERT(keptMonths.contains(month));
        }
    }));
}

/// Thinning out twice takes nothing more: what is kept does not depend on how often it is asked.
void TestBackupSeries::whatIsKeptOnceStaysReachable()
{
    QVERIFY(rc::check([] {
        const QList<SeriesBackup> all = anySeries();
        const SeriesBackup newest = *std::max_element(all.begin(), all.end());
        const QList<SeriesBackup> kept = keptOf(all, newest);
        RC_ASSERT(outdatedBackups(kept, newest).isEmpty());
    }));
}

QTEST_GUILESS_MAIN(TestBackupSeries)
#include "tst_backup_series.moc"
