// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed copies, a copy that is put back, and a book that moves: as they should go, cancelled, and on disks
// that are full or gone.
#include "../support/child_process.h"
#include "../support/closed_files.h"
#include "../support/test_office.h"
#include "core/session/book_moves.h"
#include "core/session/pen_steps.h"

#include <QDir>
#include <QFile>
#include <csignal>
#include <sys/resource.h>

namespace lotsbok {

/// A way of having the book in another place.
using Way = Result<void> (*)(const QString& from, const QString& to, const OpenOptions& options,
                             const Book::Progress& progress);

} // namespace lotsbok

Q_DECLARE_METATYPE(lotsbok::Way)

namespace lotsbok {

class TestBookMoves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void aSealedCopyOfAClosedBookOpens();
    void noSealedCopyOfAnOpenBookWithoutSnapshot();
    void aMovedBookGoesOnWhereItIs();
    void aMovedBookStillNoticesAnOlderFile();
    void movingOverSomethingChangesNothing();
    void progressGoesToTheEnd_data() { allWays(); }
    void progressGoesToTheEnd();
    void aCancelledOneLeavesNothing_data() { allWays(); }
    void aCancelledOneLeavesNothing();
    void aFullDiskLeavesNothing_data() { allWays(); }
    void aFullDiskLeavesNothing();
    void aFolderThatVanishes_data() { allWays(); }
    void aFolderThatVanishes();
    void anEmptyPlaceIsNeeded_data() { allWays(); }
    void anEmptyPlaceIsNeeded();

private:
    [[nodiscard]] TestBook& book() { return m_office->book(); }
    [[nodiscard]] QString place(const QString& name) { return book().folder.filePath(name); }
    [[nodiscard]] QStringList files()
    {
        return QDir(book().folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static void allWays();

    std::unique_ptr<TestOffice> m_office;
};

void TestBookMoves::init()
{
    m_office = std::make_unique<TestOffice>();
    m_office->openCase(TestBook::client(QStringLiteral("Ada"), QStringLiteral("Prov")), {});
}

void TestBookMoves::allWays()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("sealed copy") << Way([](const QString& from, const QString& to, const OpenOptions& options,
                                           const Book::Progress& progress) -> Result<void> {
        const auto done = copySealedBook(from, to, options, progress);
        return done ? Result<void>() : fail(done.error());
    });
    QTest::newRow("move") << Way([](const QString& from, const QString& to, const OpenOptions& options,
                                    const Book::Progress& progress) -> Result<void> {
        const auto done = moveBook(from, to, options, progress);
        return done ? Result<void>() : fail(done.error());
    });
    QTest::newRow("put back") << Way(&Book::restore);
}

void TestBookMoves::aSealedCopyOfAClosedBookOpens()
{
    m_office->close();
    const QString copy = place(QStringLiteral("förseglad.lotsbok"));
    const auto made = copySealedBook(book().path, copy, book().options);
    LOTSBOK_VERIFY(made);
    QVERIFY(!*made);
    const auto opened = Book::open(copy, TestBook::headLogin(), TestBook::password(), book().options);
    LOTSBOK_VERIFY(opened);
    LOTSBOK_VERIFY(book().open()); // nobody holds it any more
    QCOMPARE(codeOf(copySealedBook(book().path, copy, book().options)), ErrorCode::FileSystem);
}

void TestBookMoves::noSealedCopyOfAnOpenBookWithoutSnapshot()
{
    m_office->close();
    const QString path = book().path;
    ChildProcess holder([&](int pipe) {
        const auto session = book().open();
        tell(pipe, session ? 'o' : 'x');
        ::pause();
        return 0;
    });
    QCOMPARE(holder.next(), "o");
    const QString copy = place(QStringLiteral("förseglad.lotsbok"));
    const auto made = copySealedBook(path, copy, book().options);
    if (QFile::exists(PenSteps::snapshotPath(path))) {
        LOTSBOK_VERIFY(made);
        QVERIFY(*made);
    } else {
        QCOMPARE(codeOf(made), ErrorCode::InUse);
        QVERIFY(!QFile::exists(copy));
    }
}

void TestBookMoves::aMovedBookGoesOnWhereItIs()
{
    m_office->close();
    const QString target = place(QStringLiteral("ny dator.lotsbok"));
    const auto moved = moveBook(book().path, target, book().options);
    LOTSBOK_VERIFY(moved);
    QVERIFY(moved->endsWith(QStringLiteral(".moved-2026-03-02.lotsbok")));
    QVERIFY(QFile::exists(*moved));
    QVERIFY(!QFile::exists(book().path)); // nobody goes on writing in the old one
    QCOMPARE(codeOf(book().open()), ErrorCode::FileSystem);
    const auto opened = Book::open(target, TestBook::headLogin(), TestBook::password(), book().options);
    LOTSBOK_VERIFY(opened);
    QCOMPARE(*(*opened)->countClients({}), 1);
}

void TestBookMoves::aMovedBookStillNoticesAnOlderFile()
{
    m_office->close();
    const QString target = place(QStringLiteral("ny dator.lotsbok"));
    QVERIFY(QFile::copy(book().path, place(QStringLiteral("gammal"))));
    QVERIFY(QFile::copy(Book::keyFilePath(book().path), place(QStringLiteral("gammal-keys"))));
    LOTSBOK_VERIFY(m_office->head().saveClient(TestBook::client(QStringLiteral("B"), QStringLiteral("P"))));
    LOTSBOK_VERIFY(m_office->head().anchor());
    m_office->close();
    LOTSBOK_VERIFY(moveBook(book().path, target, book().options));
    QVERIFY(QFile::remove(target) && QFile::remove(Book::keyFilePath(target)));
    QVERIFY(QFile::rename(place(QStringLiteral("gammal")), target));
    QVERIFY(QFile::rename(place(QStringLiteral("gammal-keys")), Book::keyFilePath(target)));
    const auto opened = Book::open(target, TestBook::headLogin(), TestBook::password(), book().options);
    QCOMPARE(codeOf(opened), ErrorCode::Tampered);
}

void TestBookMoves::movingOverSomethingChangesNothing()
{
    m_office->close();
    const QString target = place(QStringLiteral("upptaget.lotsbok"));
    QFile there(target);
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("x");
    there.close();
    QCOMPARE(codeOf(moveBook(book().path, target, book().options)), ErrorCode::FileSystem);
    QCOMPARE(there.size(), 1);
    LOTSBOK_VERIFY(book().open());
}

void TestBookMoves::progressGoesToTheEnd()
{
    QFETCH(Way, way);
    m_office->close();
    QList<qint64> steps;
    qint64 all = -1;
    const QString target = place(QStringLiteral("kopia.lotsbok"));
    LOTSBOK_VERIFY(way(book().path, target, book().options, [&](qint64 done, qint64 total) {
        steps.append(done);
        all = total;
        return true;
    }));
    QVERIFY(steps.size() >= 2);
    QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    QCOMPARE(steps.last(), all);
    LOTSBOK_VERIFY(Book::open(target, TestBook::headLogin(), TestBook::password(), book().options));
}

void TestBookMoves::aCancelledOneLeavesNothing()
{
    QFETCH(Way, way);
    m_office->close();
    const QStringList before = files();
    for (int most = 0; most < 2; ++most) { // while it is copied, and while it is compared
        int steps = 0;
        const auto done = way(book().path, place(QStringLiteral("kopia.lotsbok")), book().options,
                              [&](qint64, qint64) { return steps++ < most; });
        QCOMPARE(codeOf(done), ErrorCode::Cancelled);
        QCOMPARE(steps, most + 1);
        QCOMPARE(files(), before);
    }
    const auto opened = book().open(); // where it was, and nobody holds it
    LOTSBOK_VERIFY(opened);
    QCOMPARE(*(*opened)->countClients({}), 1);
}

void TestBookMoves::aFullDiskLeavesNothing()
{
    QFETCH(Way, way);
    m_office->close();
    const QStringList before = files();
    ChildProcess copier([&](int) {
        std::signal(SIGXFSZ, SIG_IGN); // the write fails with EFBIG instead
        const rlimit limit{65536, 65536};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) {
            return 99;
        }
        const auto done = way(book().path, place(QStringLiteral("kopia.lotsbok")), book().options, {});
        return done ? 0 : exitCode(done.error().code) + (done.error().code == ErrorCode::NoSpace ? 100 : 0);
    });
    QCOMPARE(copier.wait(), exitCode(ErrorCode::NoSpace) + 100);
    QCOMPARE(files(), before);
    LOTSBOK_VERIFY(book().open());
}

void TestBookMoves::aFolderThatVanishes()
{
    QFETCH(Way, way);
    m_office->close();
    const QStringList before = files();
    const QString folder = place(QStringLiteral("bortkopplad disk"));
    QVERIFY(QDir().mkpath(folder));
    const auto done = way(book().path, folder + QStringLiteral("/kopia.lotsbok"), book().options,
                          [&](qint64, qint64) { return QDir(folder).removeRecursively(); });
    QCOMPARE(codeOf(done), ErrorCode::FileSystem);
    QCOMPARE(files(), before);
    QCOMPARE(codeOf(way(book().path, folder + QStringLiteral("/kopia.lotsbok"), book().options, {})),
             ErrorCode::FileSystem); // gone from the start
    LOTSBOK_VERIFY(book().open());
}

void TestBookMoves::anEmptyPlaceIsNeeded()
{
    QFETCH(Way, way);
    m_office->close();
    const QString target = place(QStringLiteral("kopia.lotsbok"));
    QVERIFY(QFile::copy(Book::keyFilePath(book().path), Book::keyFilePath(target)));
    const QStringList before = files();
    QCOMPARE(codeOf(way(book().path, target, book().options, {})), ErrorCode::FileSystem);
    QCOMPARE(files(), before); // what stood there is not this copy's to take away
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestBookMoves)
#include "tst_book_moves.moc"
