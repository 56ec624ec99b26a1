// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/child_process.h"
#include "../support/test_book.h"
#include "core/security/key_file.h"
#include "core/store/connection.h"
#include "core/store/lease.h"
#include "core/store/migrations.h"

#include <QFile>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace lotsbok;

// Issue 2, item 2, "Bad input": each is a typed error with one sentence, nothing is lost and nothing is
// half-written.
class TestBookErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUserAndWrongPasswordGetOneAnswer();
    void theWaitGrowsToItsBound_data();
    void theWaitGrowsToItsBound();
    void wrongPasswordsInARowWaitLonger();
    void aMissingBookIsSaid();
    void whatIsNoBookIsRefused_data();
    void whatIsNoBookIsRefused();
    void aBookThroughALinkIsRefused();
    void aDamagedPageIsNoticed();
    void aCutFileIsNoticed();
    void aNewerBookNamesTheVersionNeeded();
    void aReadOnlyFileOpensForReadingOnly();
    void aReadOnlyFolderOpensForReadingOnly();
    void aFullDiskLosesNothing();
    void aFullDiskLosesNothingOnASmallDisk();
    void anotherProcessIsNamed();
    void aLockedDatabaseIsInUse();
    void aMovedFileIsNotWritten();
    void creatingNeverOverwrites();
    void creatingOnAFullDiskLeavesNothing();
};

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void flipByte(const QString& path, qint64 at)
{
    QByteArray bytes = bytesOf(path);
    bytes[at] = static_cast<char>(bytes.at(at) ^ 0x5A);
    setBytes(path, bytes);
}

/// Opens the book's database without a Session, as another program with the key would.
std::unique_ptr<Connection> rawConnection(const TestBook& book)
{
    const auto keys = KeyFile::read(Book::keyFilePath(book.path));
    const auto unlocked = keys->unlock(TestBook::headLogin(), TestBook::password());
    auto connection = Connection::open(book.path, unlocked->databaseKey, Connection::Mode::ReadWrite);
    return connection ? std::move(*connection) : nullptr;
}

/// Folder and files as another user may see them, but not write.
void openToEverybody(const TestBook& book)
{
    QDir().mkpath(book.options.stateFolder);
    for (const QString& path : {book.folder.path(), book.options.stateFolder}) {
        ::chmod(QFile::encodeName(path).constData(), 0777);
    }
    for (const QString& name : QDir(book.folder.path()).entryList(QDir::Files)) {
        ::chmod(QFile::encodeName(book.folder.filePath(name)).constData(), 0666);
    }
    for (const QString& name : {QStringLiteral("/anchors"), QStringLiteral("/attempts")}) {
        ::chmod(QFile::encodeName(book.options.stateFolder + name).constData(), 0777);
    }
}

/// Saves drafts that grow until one is refused; returns the code of the refusal.
int fillUp(Session& session, int& saved)
{
    FormDraft draft;
    draft.subject = SubjectRef::district();
    for (int i = 0; i < 1000; ++i) {
        draft.formId = QStringLiteral("D%1").arg(i);
        draft.answers = {{QStringLiteral("text"), QString(20000, QChar(u'å'))}};
        if (const auto done = session.saveDraft(draft); !done) {
            return exitCode(done.error().code) == 8 ? static_cast<int>(done.error().code) : 254;
        }
        ++saved;
    }
    return 253;
}

/// What the child of both full-disk tests does: fills up, makes room, checks that all is as it was and works
/// again.
int surviveFullDisk(TestBook& book, const std::function<void()>& limit, const std::function<void()>& makeRoom)
{
    auto session = book.open();
    if (!session) {
        return 1;
    }
    limit();
    int saved = 0;
    if (fillUp(**session, saved) != static_cast<int>(ErrorCode::NoSpace)) {
        return 2;
    }
    const auto kept = (*session)->drafts();
    if (!kept || kept->size() != saved) {
        return 3;
    }
    makeRoom();
    if (!(*session)->saveClient(TestBook::client(QStringLiteral("Efter"), QStringLiteral("Åt")))) {
        return 4;
    }
    const auto report = (*session)->verify();
    return report && report->problems.isEmpty() ? 0 : 5;
}

} // namespace

void TestBookErrors::wrongUserAndWrongPasswordGetOneAnswer()
{
    TestBook book;
    QVERIFY(book.create());
    const auto wrongPassword = Book::open(book.path, TestBook::headLogin(),
                                          Secret::fromPassword(QStringLiteral("fel")), book.options);
    const auto wrongUser = book.open(QStringLiteral("ingen"));
    QCOMPARE(codeOf(wrongPassword), ErrorCode::WrongCredentials);
    QCOMPARE(wrongPassword.error(), wrongUser.error());
    QCOMPARE(exitCode(wrongUser.error().code), 4);
    LOTSBOK_VERIFY(book.open(QStringLiteral("KARIN"))); // without regard to case
}

void TestBookErrors::theWaitGrowsToItsBound_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");
    QTest::newRow("nonsense") << -1 << 0;
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("first") << 1 << 1;
    QTest::newRow("second") << 2 << 2;
    QTest::newRow("fifth") << 5 << 16;
    QTest::newRow("sixth") << 6 << 30;
    QTest::newRow("a robot") << 2'000'000'000 << 30;
}

void TestBookErrors::theWaitGrowsToItsBound()
{
    QFETCH(int, failures);
    QFETCH(int, seconds);
    QCOMPARE(Book::delayAfter(failures).count(), seconds * 1000);
}

void TestBookErrors::wrongPasswordsInARowWaitLonger()
{
    TestBook book;
    QVERIFY(book.create());
    for (int i = 0; i < 7; ++i) {
        QCOMPARE(codeOf(book.open(QStringLiteral("ingen"))), ErrorCode::WrongCredentials);
    }
    QCOMPARE(book.waited, QList<qint64>({1000, 2000, 4000, 8000, 16000, 30000}));
    // Also with a fresh state folder (another station), since the count lies beside the book too.
    book.waited.clear();
    OpenOptions elsewhere = book.options;
    elsewhere.stateFolder = book.folder.filePath(QStringLiteral("annan"));
    book.clock->advanceSeconds(10);
    QVERIFY(!Book::open(book.path, QStringLiteral("ingen"), TestBook::password(), elsewhere));
    QCOMPARE(book.waited, QList<qint64>({20000})); // what is left of 30 s
    book.waited.clear();
    LOTSBOK_VERIFY(book.open());
    book.waited.clear();
    QCOMPARE(codeOf(book.open(QStringLiteral("ingen"))), ErrorCode::WrongCredentials);
    QCOMPARE(book.waited, QList<qint64>()); // the right password ended the row
}

void TestBookErrors::aMissingBookIsSaid()
{
    TestBook book;
    QCOMPARE(codeOf(Book::probe(book.path)), ErrorCode::FileSystem);
    QVERIFY(book.create());
    QVERIFY(QFile::remove(Book::keyFilePath(book.path)));
    QCOMPARE(codeOf(Book::probe(book.path)), ErrorCode::NotABook);
}

void TestBookErrors::whatIsNoBookIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("withKeys");
    QTest::addColumn<int>("expected");
    const QByteArray plain = QByteArray("SQLite format 3\0", 16) + QByteArray(8176, 'x');
    const int notABook = static_cast<int>(ErrorCode::NotABook);
    QTest::newRow("empty") << QByteArray() << true << notABook;
    QTest::newRow("text") << QByteArray("hej") << false << notABook;
    QTest::newRow("whole pages without keys") << QByteArray(8192, 'x') << false << notABook;
    QTest::newRow("plaintext database") << plain << true << notABook;
    QTest::newRow("foreign pages") << QByteArray(8192, 'x') << true << static_cast<int>(ErrorCode::Damaged);
}

void TestBookErrors::whatIsNoBookIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, withKeys);
    QFETCH(int, expected);
    TestBook book;
    QVERIFY(book.create());
    setBytes(book.path, content);
    if (!withKeys) {
        QVERIFY(QFile::remove(Book::keyFilePath(book.path)));
    }
    const auto opened = book.open();
    QVERIFY(!opened);
    QCOMPARE(static_cast<int>(opened.error().code), expected);
    QCOMPARE(exitCode(opened.error().code), 5);
    QCOMPARE(bytesOf(book.path), content); // and left as it was
    QVERIFY(!QFile::exists(Lease::path(book.path)));
}

void TestBookErrors::aBookThroughALinkIsRefused()
{
    TestBook book;
    QVERIFY(book.create());
    const QString link = book.folder.filePath(QStringLiteral("länk.lotsbok"));
    QVERIFY(QFile::copy(Book::keyFilePath(book.path), Book::keyFilePath(link)));
    QVERIFY(QFile::link(book.path, link));
    QCOMPARE(codeOf(Book::open(link, TestBook::headLogin(), TestBook::password(), book.options)),
             ErrorCode::NotABook);
    QVERIFY(QFile::remove(link));
    QCOMPARE(::link(QFile::encodeName(book.path).constData(), QFile::encodeName(link).constData()), 0);
    QCOMPARE(codeOf(book.open()), ErrorCode::NotABook);
    QVERIFY(QFile::remove(link));
    // A linked folder is fine: only the file itself must be the one.
    const QString linkedFolder = book.folder.path() + QStringLiteral("-länk");
    QVERIFY(QFile::link(book.folder.path(), linkedFolder));
    LOTSBOK_VERIFY(Book::open(linkedFolder + QStringLiteral("/Skärholmen prov.lotsbok"),
                              TestBook::headLogin(), TestBook::password(), book.options));
    QVERIFY(QFile::remove(linkedFolder));
}

void TestBookErrors::aDamagedPageIsNoticed()
{
    TestBook book;
    QVERIFY(book.create());
    const QByteArray whole = bytesOf(book.path);
    const QByteArray keys = bytesOf(Book::keyFilePath(book.path));
    const qint64 pages = whole.size() / 4096;
    for (qint64 page = 0; page < pages; ++page) {
        // What an earlier round anchored is not what this one is about.
        book.options.stateFolder = book.folder.filePath(QStringLiteral("läge %1").arg(page));
        setBytes(Book::keyFilePath(book.path), keys);
        setBytes(book.path, whole);
        flipByte(book.path, page * 4096 + 1000);
        const auto opened = book.open();
        if (opened) { // a page that opening does not touch
            const auto report = (*opened)->verify();
            LOTSBOK_VERIFY(report);
            QVERIFY2(!report->problems.isEmpty(), qPrintable(QString::number(page)));
        } else {
            QVERIFY2(opened.error().code == ErrorCode::Damaged,
                     qPrintable(QStringLiteral("page %1: %2 %3")
                                    .arg(page + 1)
                                    .arg(opened.error().text, opened.error().detail)));
        }
        // Whether it opens or not, the page is named.
        const auto damaged =
            Book::damagedPages(book.path, TestBook::headLogin(), TestBook::password(), book.options);
        LOTSBOK_VERIFY(damaged);
        QCOMPARE(*damaged, QStringList{QStringLiteral("Page %1 is damaged.").arg(page + 1)});
    }
}

void TestBookErrors::aCutFileIsNoticed()
{
    TestBook book;
    QVERIFY(book.create());
    const QByteArray whole = bytesOf(book.path);
    for (const qint64 size : {whole.size() - 1, whole.size() - 4096, qint64(4096), qint64(100)}) {
        setBytes(book.path, whole.left(size));
        const auto opened = book.open();
        QCOMPARE(codeOf(opened), ErrorCode::Damaged);
    }
    setBytes(book.path, whole);
    LOTSBOK_VERIFY(book.open());
}

void TestBookErrors::aNewerBookNamesTheVersionNeeded()
{
    TestBook book;
    QVERIFY(book.create());
    LOTSBOK_VERIFY(rawConnection(book)->execute("PRAGMA user_version = 37"));
    const auto opened = book.open();
    QCOMPARE(codeOf(opened), ErrorCode::NewerVersion);
    QCOMPARE(exitCode(opened.error().code), 7);
    QVERIFY(opened.error().text.contains(QStringLiteral("37")));
}

void TestBookErrors::aReadOnlyFileOpensForReadingOnly()
{
    TestBook book;
    {
        auto session = book.create();
        QVERIFY(session);
        LOTSBOK_VERIFY(session->saveClient(TestBook::client(QStringLiteral("Ada"), QStringLiteral("Prov"))));
    }
    openToEverybody(book);
    ::chmod(QFile::encodeName(book.path).constData(), 0444);
    ChildProcess reader(
        [&](int) {
            const auto session = book.open();
            if (!session || !(*session)->isReadOnly()) {
                return 1;
            }
            const auto rows = (*session)->findClients({});
            if (!rows || rows->size() != 1) {
                return 2;
            }
            const auto saved =
                (*session)->saveClient(TestBook::client(QStringLiteral("Bo"), QStringLiteral("Prov")));
            // A reading that cannot be logged is refused too (law.md, 2001:454 10 §).
            const auto read = (*session)->client(rows->first().id);
            return codeOf(saved) == ErrorCode::FileSystem && codeOf(read) == ErrorCode::FileSystem ? 0 : 3;
        },
        ChildProcess::User::Nobody);
    QCOMPARE(reader.wait(), 0);
}

void TestBookErrors::aReadOnlyFolderOpensForReadingOnly()
{
    TestBook book;
    QVERIFY(book.create());
    openToEverybody(book);
    ::chmod(QFile::encodeName(book.folder.path()).constData(), 0555);
    ChildProcess reader(
        [&](int) {
            const auto session = book.open();
            if (!session || !(*session)->isReadOnly()) {
                return 1;
            }
            return codeOf((*session)->saveDistrict({})) == ErrorCode::FileSystem ? 0 : 2;
        },
        ChildProcess::User::Nobody);
    const int code = reader.wait();
    ::chmod(QFile::encodeName(book.folder.path()).constData(), 0755);
    QCOMPARE(code, 0);
}

void TestBookErrors::aFullDiskLosesNothing()
{
    TestBook book;
    QVERIFY(book.create());
    const auto limitTo = [](rlim_t bytes) {
        rlimit limit{};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = bytes == RLIM_INFINITY ? limit.rlim_max : bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
    ChildProcess writer([&](int) {
        std::signal(SIGXFSZ, SIG_IGN); // the write fails with EFBIG instead
        return surviveFullDisk(
            book, [&] { limitTo(static_cast<rlim_t>(QFileInfo(book.path).size()) + 200000); },
            [&] { limitTo(RLIM_INFINITY); });
    });
    QCOMPARE(writer.wait(), 0);
}

void TestBookErrors::aFullDiskLosesNothingOnASmallDisk()
{
    constexpr int noMount = 77;
    TestBook book;
    ChildProcess writer([&](int) {
        const QString disk = book.folder.filePath(QStringLiteral("disk"));
        QDir().mkpath(disk);
        const QByteArray target = QFile::encodeName(disk);
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("tmpfs", target.constData(), "tmpfs", 0, "size=1500k") != 0) {
            return noMount;
        }
        book.path = disk + QStringLiteral("/bok å.lotsbok");
        const QString ballast = disk + QStringLiteral("/ballast");
        if (!book.create()) {
            return 10;
        }
        QFile file(ballast);
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(300000, 'b')) != 300000) {
            return 11;
        }
        file.close();
        return surviveFullDisk(
            book, [] {}, [&] { QFile::remove(ballast); });
    });
    const int code = writer.wait();
    if (code == noMount) {
        QSKIP("No right to mount a small disk here; aFullDiskLosesNothing covers the rule.");
    }
    QCOMPARE(code, 0);
}

void TestBookErrors::anotherProcessIsNamed()
{
    TestBook book;
    QVERIFY(book.create());
    ChildProcess holder([&](int pipe) {
        const auto session = book.open();
        tell(pipe, session ? 'y' : 'n');
        ::pause();
        return 0;
    });
    QCOMPARE(holder.next(), "y");
    const auto refused = book.open();
    QCOMPARE(codeOf(refused), ErrorCode::InUse);
    QCOMPARE(exitCode(refused.error().code), 6);
    for (const QString& part :
         {TestBook::headLogin(), QSysInfo::machineHostName(), QStringLiteral("2026-03-02 10:00")}) {
        QVERIFY2(refused.error().text.contains(part), qPrintable(refused.error().text));
    }
    holder.kill(); // its lease stays behind, but its process has ended
    QVERIFY(QFile::exists(Lease::path(book.path)));
    LOTSBOK_VERIFY(book.open());
    QVERIFY(!QFile::exists(Lease::path(book.path)));
}

void TestBookErrors::aLockedDatabaseIsInUse()
{
    TestBook book;
    QVERIFY(book.create());
    ChildProcess holder([&](int pipe) {
        const auto connection = rawConnection(book);
        tell(pipe, connection && connection->execute("BEGIN EXCLUSIVE") ? 'y' : 'n');
        ::pause();
        return 0;
    });
    QCOMPARE(holder.next(), "y");
    QCOMPARE(codeOf(book.open()), ErrorCode::InUse);
    holder.kill();
    LOTSBOK_VERIFY(book.open());
}

void TestBookErrors::aMovedFileIsNotWritten()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    const QString moved = book.folder.filePath(QStringLiteral("flyttad.lotsbok"));
    QVERIFY(QFile::rename(book.path, moved));
    const auto saved = session->saveClient(TestBook::client(QStringLiteral("Ada"), QStringLiteral("Prov")));
    QCOMPARE(codeOf(saved), ErrorCode::FileSystem);
    QVERIFY(QFile::rename(moved, book.path));
    LOTSBOK_VERIFY(session->saveClient(TestBook::client(QStringLiteral("Ada"), QStringLiteral("Prov"))));
}

void TestBookErrors::creatingNeverOverwrites()
{
    TestBook book;
    setBytes(book.path, "viktigt");
    QCOMPARE(codeOf(Book::create(book.path, TestBook::newBook(), TestBook::password(), book.options)),
             ErrorCode::FileSystem);
    QCOMPARE(bytesOf(book.path), "viktigt");
    QVERIFY(QFile::remove(book.path));
    setBytes(Book::keyFilePath(book.path), "nycklar");
    QCOMPARE(codeOf(Book::create(book.path, TestBook::newBook(), TestBook::password(), book.options)),
             ErrorCode::FileSystem);
    QCOMPARE(bytesOf(Book::keyFilePath(book.path)), "nycklar");
    QVERIFY(!QFile::exists(book.path));
    const QString nowhere = book.folder.filePath(QStringLiteral("finns inte/bok.lotsbok"));
    QCOMPARE(codeOf(Book::create(nowhere, TestBook::newBook(), TestBook::password(), book.options)),
             ErrorCode::FileSystem);
    NewBook nameless = TestBook::newBook();
    nameless.loginName.clear();
    QCOMPARE(codeOf(Book::create(nowhere, nameless, TestBook::password(), book.options)),
             ErrorCode::InvalidInput);
    QCOMPARE(codeOf(Book::create(book.path, TestBook::newBook(), TestBook::weakPassword(), book.options)),
             ErrorCode::InvalidInput);
}

void TestBookErrors::creatingOnAFullDiskLeavesNothing()
{
    TestBook book;
    ChildProcess writer([&](int) {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = 20000;
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto created = Book::create(book.path, TestBook::newBook(), TestBook::password(), book.options);
        return codeOf(created) == ErrorCode::NoSpace ? 0 : 1;
    });
    QCOMPARE(writer.wait(), 0);
    QCOMPARE(QDir(book.folder.path()).entryList(QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestBookErrors)
#include "tst_book_errors.moc"
