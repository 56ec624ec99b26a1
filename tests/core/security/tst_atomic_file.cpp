// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/atomic_file.h"
#include "tests/core/security/child_process.h"
#include "tests/core/security/key_file_fixture.h"

#include <QDir>
#include <atomic>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>

using namespace lotsbok;

class AtomicFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesForTheOwnerOnly();
    void keepsThePreviousAsBackup();
    void leavesNoTemporaryFile();
    void clearsAwayWhatACrashLeft();
    void neverFollowsAPlantedLink();
    void fullDiskKeepsTheOldFile();
    void readOnlyFolderKeepsTheOldFile();
    void folderThatDoesNotExist();
    void targetThatIsAFolder();
    void readsNoMoreThanAllowed();
    void waitsForAFileThatIsBeingReplaced();
    void doesNotWaitForEver();
    void killedWriterLeavesAWholeFile();

private:
    QString filePath(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AtomicFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/lotsbok skriv å XXXXXX"));
    QVERIFY(m_folder->isValid());
}

void AtomicFileTest::writesForTheOwnerOnly()
{
    const QString path = filePath("fil å");
    VERIFY_OK(writeFileAtomically(path, "one", true));
    QCOMPARE(bytesOf(path), QByteArrayLiteral("one"));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
    QCOMPARE(status.st_nlink, nlink_t(1));
    VERIFY_OK(writeFileAtomically(filePath("empty"), {}, false));
    QCOMPARE(bytesOf(filePath("empty")), QByteArray());
}

void AtomicFileTest::keepsThePreviousAsBackup()
{
    const QString path = filePath("file");
    VERIFY_OK(writeFileAtomically(path, "one", true));
    QVERIFY(!QFile::exists(path + QStringLiteral(".bak")));
    VERIFY_OK(writeFileAtomically(path, "two", true));
    VERIFY_OK(writeFileAtomically(path, "three", true));
    QCOMPARE(bytesOf(path), QByteArrayLiteral("three"));
    QCOMPARE(bytesOf(path + QStringLiteral(".bak")), QByteArrayLiteral("two"));
    VERIFY_OK(writeFileAtomically(path, "four", false));
    QCOMPARE(bytesOf(path + QStringLiteral(".bak")), QByteArrayLiteral("two"));
}

void AtomicFileTest::leavesNoTemporaryFile()
{
    VERIFY_OK(writeFileAtomically(filePath("file"), "one", true));
    VERIFY_OK(writeFileAtomically(filePath("file"), "two", true));
    QCOMPARE(names(), (QStringList{QStringLiteral("file"), QStringLiteral("file.bak")}));
}

void AtomicFileTest::clearsAwayWhatACrashLeft()
{
    QVERIFY(writeBytes(filePath("file"), "old"));
    QVERIFY(writeBytes(filePath("file.new"), "half writ"));
    VERIFY_OK(writeFileAtomically(filePath("file"), "new", false));
    QCOMPARE(bytesOf(filePath("file")), QByteArrayLiteral("new"));
    QCOMPARE(names(), QStringList{QStringLiteral("file")});
}

void AtomicFileTest::neverFollowsAPlantedLink()
{
    QVERIFY(writeBytes(filePath("victim"), "untouched"));
    QCOMPARE(::symlink(QFile::encodeName(filePath("victim")).constData(),
                       QFile::encodeName(filePath("file.new")).constData()),
             0);
    VERIFY_OK(writeFileAtomically(filePath("file"), "new", false));
    QCOMPARE(bytesOf(filePath("victim")), QByteArrayLiteral("untouched"));
    QVERIFY(!QFileInfo(filePath("file")).isSymLink());
}

void AtomicFileTest::fullDiskKeepsTheOldFile()
{
    const QString path = filePath("file");
    QVERIFY(writeBytes(path, "old"));
    const int code = exitCodeOfChild([&path] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) {
            return 99;
        }
        const Result<void> written = writeFileAtomically(path, QByteArray(100'000, 'x'), true);
        return written ? 0 : exitCode(written.error().code);
    });
    QCOMPARE(code, exitCode(ErrorCode::NoSpace));
    QCOMPARE(bytesOf(path), QByteArrayLiteral("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("file")});
}

void AtomicFileTest::readOnlyFolderKeepsTheOldFile()
{
    const QString path = filePath("file");
    QVERIFY(writeBytes(path, "old"));
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    const int code = exitCodeOfChild([&path] {
        constexpr uid_t nobody = 65534; // root may write everywhere
        if (::geteuid() == 0 && ::setuid(nobody) != 0) {
            return 99;
        }
        const Result<void> written = writeFileAtomically(path, "new", true);
        return written ? 0 : static_cast<int>(written.error().code) + 100;
    });
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(code, static_cast<int>(ErrorCode::FileSystem) + 100);
    QCOMPARE(bytesOf(path), QByteArrayLiteral("old"));
}

void AtomicFileTest::folderThatDoesNotExist()
{
    VERIFY_FAILS(writeFileAtomically(filePath("none/file"), "new", true), ErrorCode::FileSystem);
    VERIFY_FAILS(readFileBounded(filePath("none/file"), 10), ErrorCode::FileSystem);
}

void AtomicFileTest::targetThatIsAFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("file")));
    VERIFY_FAILS(writeFileAtomically(filePath("file"), "new", false), ErrorCode::FileSystem);
    QCOMPARE(names(), QStringList{QStringLiteral("file")});
}

void AtomicFileTest::readsNoMoreThanAllowed()
{
    QVERIFY(writeBytes(filePath("file"), "0123456789"));
    const Result<QByteArray> all = readFileBounded(filePath("file"), 10);
    VERIFY_OK(all);
    QCOMPARE(*all, QByteArrayLiteral("0123456789"));
    VERIFY_FAILS(readFileBounded(filePath("file"), 9), ErrorCode::Failed);
    VERIFY_FAILS(readFileBounded(QStringLiteral("/dev/zero"), 9), ErrorCode::Failed);
}

// As another machine sees a rename through a mount that hides the old file first.
void AtomicFileTest::waitsForAFileThatIsBeingReplaced()
{
    QVERIFY(writeBytes(filePath("file.new"), "next"));
    std::atomic<bool> isReading = false;
    std::thread otherMachine([&] {
        while (!isReading) {
            std::this_thread::yield();
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        QFile::rename(filePath("file.new"), filePath("file"));
    });
    isReading = true;
    const Result<QByteArray> read = readFileBounded(filePath("file"), 10);
    otherMachine.join();
    VERIFY_OK(read);
    QCOMPARE(*read, QByteArrayLiteral("next"));
}

// A crash may have left the new one alone.
void AtomicFileTest::doesNotWaitForEver()
{
    QVERIFY(writeBytes(filePath("file.new"), "next"));
    VERIFY_FAILS(readFileBounded(filePath("file"), 10), ErrorCode::FileSystem);
}

void AtomicFileTest::killedWriterLeavesAWholeFile()
{
    Result<KeyFile::Created> created = newKeyFile();
    VERIFY_OK(created);
    const QString path = filePath("book.lotsbok-keys");
    VERIFY_OK(created->file.write(path));
    qint64 highest = 0;
    for (int round = 0; round < 30; ++round) {
        int toParent[2] = {};
        QCOMPARE(::pipe(toParent), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            Result<KeyFile> file = KeyFile::read(path);
            for (qint64 i = highest + 1; file; ++i) {
                const bool saved =
                    file->setAnchor(created->unlocked, {i, QByteArray(32, 'a')}) && file->write(path);
                const char done = saved ? 'y' : 'n';
                if (::write(toParent[1], &done, 1) != 1 || !saved) {
                    break;
                }
            }
            ::_exit(1);
        }
        ::close(toParent[1]);
        char done = 0;
        int acknowledged = 0;
        while (acknowledged < 1 + round % 5 && ::read(toParent[0], &done, 1) == 1) {
            QCOMPARE(done, 'y');
            ++acknowledged;
        }
        ::kill(child, SIGKILL); // somewhere within the next write
        ::waitpid(child, nullptr, 0);
        ::close(toParent[0]);
        QVERIFY(acknowledged > 0);
        const Result<KeyFile> file = KeyFile::read(path);
        VERIFY_OK(file);
        QVERIFY(file->anchor().sequence >= highest + acknowledged); // nothing acknowledged is lost
        highest = file->anchor().sequence;
        VERIFY_OK(file->verifyMac(created->unlocked.databaseKey));
    }
    VERIFY_OK(
        KeyFile::read(path)->unlock(QStringLiteral("Åsa"), password(QStringLiteral("correct horse åäö"))));
}

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "tst_atomic_file.moc"
