// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk, a failing one, one that loses power, folders that go, and a clock that is set back.
#include "core/session/backup_desk.h"
#include "core/session/pen_desk.h"
#include "fault_book.h"

#include <sys/mount.h>

namespace lotsbok {

class TestDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FaultVfs::instance().reset(); }
    void init() { m_book.restart(); }
    void cleanup() { FaultVfs::instance().reset(); }
    void fullAtEveryWrite();
    void failingAtEveryOperation();
    void aSmallDiskThatFillsUp();
    void powerIsLostAtAnyMoment();
    void aFolderThatTakesNoFiles();
    void aFileThatMayNotBeWritten();
    void aFolderThatVanishes();
    void aClockThatIsSetBack();
    void cleanupTestCase() { m_table.print(); }

private:
    /// Operations that opening, `saves` saves and closing take.
    int operationsOf(int saves);
    /// Saves until one fails; how many were acknowledged, and why it ended.
    int saveUntilItFails(int most, std::optional<ErrorCode>& why);

    FaultBook m_book;
    FaultTable m_table;
};

int TestDisk::operationsOf(int saves)
{
    FaultVfs::instance().reset();
    std::optional<ErrorCode> why;
    saveUntilItFails(saves, why);
    const int operations = FaultVfs::instance().operations();
    FaultVfs::instance().reset();
    m_book.restart();
    return why ? 0 : operations;
}

int TestDisk::saveUntilItFails(int most, std::optional<ErrorCode>& why)
{
    const auto session = m_book.open();
    if (!session) {
        why = session.error().code;
        return 0;
    }
    for (int i = 0; i < most; ++i) {
        const auto saved =
            (*session)->saveClient(TestBook::client(QStringLiteral("Sedan"), QString::number(i)));
        if (!saved) {
            why = saved.error().code;
            return i;
        }
    }
    return most;
}

void TestDisk::fullAtEveryWrite()
{
    const int operations = operationsOf(3);
    QVERIFY(operations > 20);
    FaultTable::Row& row = m_table.row(QStringLiteral("disk full from the n-th write on"));
    const int step = std::max(1, operations / shortOrLong(25, operations));
    for (int n = 1; n <= operations; n += step) {
        m_book.restart();
        FaultVfs::instance().reset();
        FaultVfs::instance().fullFrom(n);
        std::optional<ErrorCode> why;
        const int acknowledged = saveUntilItFails(3, why);
        row.silent += why == ErrorCode::NoSpace || (!why && acknowledged == 3) ? 0 : 1;
        ++row.outcomes[why ? codeName(*why) : QStringLiteral("fitted")];
        FaultVfs::instance().reset();       // somebody makes room
        m_book.judge(row, acknowledged, 1); // what is refused at its very last sync may be there
    }
    QCOMPARE(row.lost + row.silent, 0);
}

void TestDisk::failingAtEveryOperation()
{
    const int operations = operationsOf(3);
    FaultTable::Row& row = m_table.row(QStringLiteral("the n-th operation fails"));
    const int step = std::max(1, operations / shortOrLong(25, operations));
    for (int n = 1; n <= operations; n += step) {
        m_book.restart();
        FaultVfs::instance().reset();
        FaultVfs::instance().failAt(n);
        std::optional<ErrorCode> why;
        const int acknowledged = saveUntilItFails(3, why);
        if (why) {
            const bool typed = *why == ErrorCode::FileSystem || *why == ErrorCode::Damaged;
            row.silent += typed ? 0 : 1;
            ++row.outcomes[codeName(*why)];
        }
        FaultVfs::instance().reset();
        m_book.judge(row, acknowledged, 1); // a failing sync may have written all the same
    }
    QCOMPARE(row.lost + row.silent, 0);
}

/// A real small file system, where this user may make one.
void TestDisk::aSmallDiskThatFillsUp()
{
    const QString disk = m_book.folder.filePath(QStringLiteral("liten disk"));
    QVERIFY(QDir().mkpath(disk));
    const QByteArray where = QFile::encodeName(disk);
    if (::mount("tmpfs", where.constData(), "tmpfs", 0, "size=2m") != 0) {
        QSKIP("this user may not make a small file system");
    }
    FaultTable::Row& row = m_table.row(QStringLiteral("a file system of 2 MB fills up"));
    {
        const QString path = disk + QStringLiteral("/akt.lotsbok");
        FaultBook::write(path, m_book.book());
        FaultBook::write(Book::keyFilePath(path), m_book.keys());
        int acknowledged = 0;
        {
            const auto session =
                Book::open(path, TestBook::headLogin(), TestBook::password(), m_book.options);
            LOTSBOK_VERIFY(session);
            Client large = TestBook::client(QStringLiteral("Stor"), QStringLiteral("Prov"));
            large.note = QString(3000, u'x');
            for (;; ++acknowledged) {
                large.id = ClientId::create();
                const auto saved = (*session)->saveClient(large);
                if (!saved) {
                    QCOMPARE(codeOf(saved), ErrorCode::NoSpace);
                    break;
                }
            }
            const auto backup = BackupDesk(**session).addToSeries(disk);
            QCOMPARE(codeOf(backup), ErrorCode::NoSpace);
            QCOMPARE(QDir(disk).entryList({QStringLiteral("akt.2*")}).size(), 0);
            QCOMPARE(codeOf(PenDesk(**session).publish()), ErrorCode::NoSpace);
            QCOMPARE(QDir(disk).entryList({QStringLiteral("*snapshot*")}).size(), 0);
            QCOMPARE(*(*session)->countClients({}), FaultBook::kPersons + acknowledged);
        }
        const auto session = Book::open(path, TestBook::headLogin(), TestBook::password(), m_book.options);
        ++row.tried;
        if (session) {
            row.lost += *(*session)->countClients({}) == FaultBook::kPersons + acknowledged ? 0 : 1;
            row.silent += (*session)->verify()->problems.isEmpty() ? 0 : 1;
            ++row.outcomes[QStringLiteral("whole")];
        } else {
            ++row.outcomes[codeName(session.error().code)]; // no room to log the opening
        }
    }
    ::umount(where.constData());
    QCOMPARE(row.lost + row.silent, 0);
}

void TestDisk::powerIsLostAtAnyMoment()
{
    const int operations = operationsOf(4);
    FaultTable::Row& row = m_table.row(QStringLiteral("power lost, unsynced writes torn by lot"));
    const int trials = shortOrLong(25, 400);
    for (int trial = 0; trial < trials; ++trial) {
        m_book.restart();
        FaultVfs::instance().reset();
        std::optional<FaultVfs::Image> image;
        int acknowledgedThen = 0;
        int acknowledged = 0;
        QByteArray keysThen;
        FaultVfs::instance().losePowerAt(faultLots().bounded(1, operations + 1), faultLots().generate(),
                                         {m_book.path}, [&](const FaultVfs::Image& disk) {
                                             image = disk;
                                             acknowledgedThen = acknowledged;
                                             keysThen = FaultBook::bytes(Book::keyFilePath(m_book.path));
                                         });
        {
            const auto session = m_book.open();
            LOTSBOK_VERIFY(session);
            for (; acknowledged < 4; ++acknowledged) {
                LOTSBOK_VERIFY((*session)->saveClient(
                    TestBook::client(QStringLiteral("Sedan"), QString::number(acknowledged))));
            }
        }
        FaultVfs::instance().reset();
        if (!image) {
            continue; // the lot fell after the last operation
        }
        const QString name = QFileInfo(m_book.path).canonicalFilePath();
        m_book.restart(image->value(name), keysThen);
        if (const QByteArray journal = image->value(name + QStringLiteral("-journal")); !journal.isEmpty()) {
            FaultBook::write(m_book.path + QStringLiteral("-journal"), journal);
        }
        m_book.judge(row, acknowledgedThen, 1);
    }
    QVERIFY(row.tried > trials / 2);
    QCOMPARE(row.lost + row.silent, 0);
}

void TestDisk::aFolderThatTakesNoFiles()
{
    FaultTable::Row& row = m_table.row(QStringLiteral("folder without leave to write"));
    const QString folder = m_book.folder.path();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther |
                                              QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup));
    for (const QString& file : {m_book.path, Book::keyFilePath(m_book.path)}) {
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther | QFile::WriteOwner));
    }
    ChildProcess nobody(
        [&](int) {
            OpenOptions options = m_book.options;
            options.stateFolder = QDir::tempPath() + QStringLiteral("/lotsbok-nobody-%1").arg(::getpid());
            const auto session =
                Book::open(m_book.path, TestBook::headLogin(), TestBook::password(), options);
            if (!session) {
                return 100 + static_cast<int>(session.error().code);
            }
            const auto saved =
                (*session)->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("B")));
            QDir(options.stateFolder).removeRecursively();
            return saved ? 99 : 100 + static_cast<int>(saved.error().code);
        },
        ChildProcess::User::Nobody);
    const int code = nobody.wait();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    ++row.tried;
    row.silent += code == 100 + static_cast<int>(ErrorCode::FileSystem) ? 0 : 1;
    ++row.outcomes[code >= 100 ? codeName(static_cast<ErrorCode>(code - 100)) : QString::number(code)];
    QCOMPARE(row.silent, 0);
}

void TestDisk::aFileThatMayNotBeWritten()
{
    FaultTable::Row& row = m_table.row(QStringLiteral("file without leave to write"));
    QVERIFY(QFile::setPermissions(m_book.folder.path(), QFile::ReadOwner | QFile::WriteOwner |
                                                            QFile::ExeOwner | QFile::ReadOther |
                                                            QFile::WriteOther | QFile::ExeOther));
    for (const QString& file : {m_book.path, Book::keyFilePath(m_book.path)}) {
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther)); // not even its owner
    }
    ChildProcess nobody(
        [&](int) {
            const auto session = m_book.open();
            if (!session) {
                return 100 + static_cast<int>(session.error().code);
            }
            const auto saved =
                (*session)->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("B")));
            return saved ? 99 : 100 + static_cast<int>(saved.error().code);
        },
        ChildProcess::User::Nobody);
    const int code = nobody.wait();
    ++row.tried;
    row.silent += code == 100 + static_cast<int>(ErrorCode::FileSystem) ? 0 : 1;
    ++row.outcomes[code >= 100 ? codeName(static_cast<ErrorCode>(code - 100)) : QString::number(code)];
    QCOMPARE(row.silent, 0);
}

void TestDisk::aFolderThatVanishes()
{
    FaultTable::Row& row = m_table.row(QStringLiteral("the folder vanishes while the book is open"));
    const QString folder = m_book.folder.path();
    const QString away = folder + QStringLiteral(" borta");
    ++row.tried;
    {
        const auto session = m_book.open();
        LOTSBOK_VERIFY(session);
        QVERIFY(QDir().rename(folder, away));
        const auto saved = (*session)->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("B")));
        QVERIFY(!saved);
        ++row.outcomes[codeName(saved.error().code)];
        row.silent += saved.error().code == ErrorCode::FileSystem ? 0 : 1;
        QVERIFY(QDir().rename(away, folder)); // the share is back
    }
    m_book.judge(row, 0, 0);
    QCOMPARE(row.lost + row.silent, 0);
}

void TestDisk::aClockThatIsSetBack()
{
    FaultTable::Row& row = m_table.row(QStringLiteral("the clock is set back a year"));
    const QString copies = m_book.folder.filePath(QStringLiteral("kopior"));
    QVERIFY(QDir().mkpath(copies));
    {
        const auto session = m_book.open();
        LOTSBOK_VERIFY(session);
        LOTSBOK_VERIFY(BackupDesk(**session).addToSeries(copies));
    }
    const QDateTime before = m_book.clock->nowUtc();
    m_book.clock->set(before.addYears(-1));
    {
        const auto session = m_book.open();
        LOTSBOK_VERIFY(session);
        LOTSBOK_VERIFY((*session)->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("B"))));
        const auto made = BackupDesk(**session).addToSeries(copies);
        LOTSBOK_VERIFY(made);
        QCOMPARE(made->removed.size(), 0);
        QCOMPARE(made->all.size(), 2); // neither the one just made nor the newest by name is gone
    }
    m_book.clock->set(before);
    m_book.judge(row, 1, 0);
    QCOMPARE(row.lost + row.silent, 0);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestDisk)
#include "tst_disk.moc"
