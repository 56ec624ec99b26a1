// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backups in a series.
#include "../support/closed_files.h"
#include "../support/test_office.h"
#include "core/session/backup_desk.h"

#include <QDir>
#include <QFile>

namespace lotsbok {

class TestBackupDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void aSeriesKeepsWhatThePatternSays();
    void everyBackupOfASeriesOpens();
    void twoOfOneDay();
    void aCancelledOneChangesNothing();
    void anInterruptedOneIsNoBackup();
    void onlyWhoMayMakeBackups();
    void folderThatIsNotThere();
    void progressGoesToTheEnd();

private:
    [[nodiscard]] TestBook& book() { return m_office->book(); }
    [[nodiscard]] QString place(const QString& name) { return book().folder.filePath(name); }

    std::unique_ptr<TestOffice> m_office;
    QString m_folder;
};

void TestBackupDesk::init()
{
    m_office = std::make_unique<TestOffice>();
    m_folder = place(QStringLiteral("säkerhetskopior"));
    QVERIFY(QDir().mkpath(m_folder));
}

void TestBackupDesk::aSeriesKeepsWhatThePatternSays()
{
    for (int day = 0; day < 20; ++day) {
        book().clock->advanceSeconds(24 * 3600);
        const auto made = BackupDesk(m_office->head()).addToSeries(m_folder);
        LOTSBOK_VERIFY(made);
        QVERIFY(QFile::exists(made->path));
        QCOMPARE(made->all.first().day, m_office->head().today());
        QCOMPARE(*BackupDesk(m_office->head()).series(m_folder), made->all);
    }
    // 16–22 March: seven days; 15 and 8 March: two more weeks (of three in all); no other month.
    QStringList days;
    const auto kept = BackupDesk(m_office->head()).series(m_folder);
    LOTSBOK_VERIFY(kept);
    for (const SeriesBackup& backup : *kept) {
        days << backup.day.toString(QStringLiteral("MM-dd"));
    }
    QCOMPARE(days.join(u' '), QStringLiteral("03-22 03-21 03-20 03-19 03-18 03-17 03-16 03-15 03-08"));
    QCOMPARE(QDir(m_folder).entryList({QStringLiteral("*-keys")}, QDir::Files).size(), 9);
    QCOMPARE(BackupDesk(m_office->head()).folders()->first(), m_folder);
}

void TestBackupDesk::everyBackupOfASeriesOpens()
{
    m_office->openCase(TestBook::client(QStringLiteral("Ada"), QStringLiteral("Prov")), {});
    const auto made = BackupDesk(m_office->head()).addToSeries(m_folder);
    LOTSBOK_VERIFY(made);
    m_office->close();
    const QString restored = place(QStringLiteral("åter.lotsbok"));
    LOTSBOK_VERIFY(Book::restore(made->path, restored, book().options));
    const auto opened = Book::open(restored, TestBook::headLogin(), TestBook::password(), book().options);
    LOTSBOK_VERIFY(opened);
    QCOMPARE(*(*opened)->countClients({}), 1);
    QCOMPARE((*opened)->verify()->problems, QStringList());
}

void TestBackupDesk::twoOfOneDay()
{
    BackupDesk desk(m_office->head());
    const auto first = desk.addToSeries(m_folder);
    const auto second = desk.addToSeries(m_folder);
    LOTSBOK_VERIFY(first);
    LOTSBOK_VERIFY(second);
    QVERIFY(second->path.endsWith(QStringLiteral(".2026-03-02-2.lotsbok")));
    QCOMPARE(second->removed.size(), 1); // the day keeps its newest
    QVERIFY(!QFile::exists(first->path));
}

void TestBackupDesk::aCancelledOneChangesNothing()
{
    BackupDesk desk(m_office->head());
    LOTSBOK_VERIFY(desk.addToSeries(m_folder));
    const QStringList before = QDir(m_folder).entryList(QDir::Files);
    const auto cancelled = desk.addToSeries(m_folder, [](qint64, qint64) { return false; });
    QCOMPARE(codeOf(cancelled), ErrorCode::Cancelled);
    QCOMPARE(QDir(m_folder).entryList(QDir::Files), before);
    LOTSBOK_VERIFY(m_office->head().saveClient(TestBook::client(QStringLiteral("B"), QStringLiteral("P"))));
}

void TestBackupDesk::anInterruptedOneIsNoBackup()
{
    BackupDesk desk(m_office->head());
    QFile half(desk.pathOf(m_folder, {QDate(2026, 3, 1), 1})); // killed before its key file was there
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write(QByteArray(4096, 'x'));
    half.close();
    QCOMPARE(desk.series(m_folder)->size(), 0);
    const auto made = desk.addToSeries(m_folder);
    LOTSBOK_VERIFY(made);
    QCOMPARE(made->all.size(), 1);
    QVERIFY(!half.exists());
}

void TestBackupDesk::onlyWhoMayMakeBackups()
{
    BackupDesk lots(m_office->as(QStringLiteral("asa")));
    QCOMPARE(codeOf(lots.addToSeries(m_folder)), ErrorCode::NoPermission);
    QCOMPARE(codeOf(lots.series(m_folder)), ErrorCode::NoPermission);
    QCOMPARE(codeOf(lots.copiesThatHoldErased()), ErrorCode::NoPermission);
    QCOMPARE(codeOf(lots.removeCopies({})), ErrorCode::NoPermission);
    QVERIFY(QDir(m_folder).isEmpty());
}

void TestBackupDesk::folderThatIsNotThere()
{
    BackupDesk desk(m_office->head());
    QCOMPARE(codeOf(desk.addToSeries(place(QStringLiteral("borta")))), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(desk.addToSeries({})), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(desk.series(place(QStringLiteral("borta")))), ErrorCode::FileSystem);
}

void TestBackupDesk::progressGoesToTheEnd()
{
    qint64 last = 0;
    qint64 all = -1;
    LOTSBOK_VERIFY(BackupDesk(m_office->head()).addToSeries(m_folder, [&](qint64 done, qint64 total) {
        last = done;
        all = total;
        return true;
    }));
    QCOMPARE(last, all);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestBackupDesk)
#include "tst_backup_desk.moc"
