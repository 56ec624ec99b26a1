// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/child_process.h"
#include "pen_room.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <sched.h>
#include <thread>

using namespace lotsbok;

// Real processes on one book, each playing a machine of its own: nothing that was acknowledged is lost.
class TestPenProcesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyContendForThePen_data();
    void manyContendForThePen();
    void manyPassThePenOn_data();
    void manyPassThePenOn();
    void aWokenLaptopThatBelievesItHasThePen();
    void aKilledWriterIsTakenOver();

private:
    /// How long processes contend: some seconds, or what the long tests ask for.
    static qint64 milliseconds() { return qEnvironmentVariableIsSet("LOTSBOK_LONG_TESTS") ? 60000 : 2000; }
    static Client numbered(int child, int number)
    {
        return TestBook::client(QStringLiteral("Nr%1").arg(number), QStringLiteral("Process%1").arg(child));
    }
    /// That the book is whole and holds what each child has acknowledged.
    static void verifyAll(PenRoom& room, const QList<qint64>& acknowledged);
};

namespace {

/// Two mounts of a book's folder that share no locks and no caches, where FUSE is to be had.
class TwoMounts {
public:
    explicit TwoMounts(const QString& folder)
    {
        const QString bindfs = QStandardPaths::findExecutable(QStringLiteral("bindfs"));
        for (int each = 0; each < 2 && !bindfs.isEmpty() && !folder.isEmpty(); ++each) {
            m_points[each] = m_room.filePath(QStringLiteral("mount %1").arg(each));
            QDir().mkpath(m_points[each]);
            m_mounted[each] =
                QProcess::execute(bindfs, {QStringLiteral("--no-allow-other"), folder, m_points[each]}) == 0;
        }
    }
    TwoMounts(const TwoMounts&) = delete;
    TwoMounts& operator=(const TwoMounts&) = delete;
    ~TwoMounts()
    {
        for (int each = 0; each < 2; ++each) {
            if (m_mounted[each]) {
                QProcess::execute(QStringLiteral("fusermount3"), {QStringLiteral("-u"), m_points[each]});
            }
        }
    }
    [[nodiscard]] bool areThere() const { return m_mounted[0] && m_mounted[1]; }
    [[nodiscard]] QString path(int child, const QString& book) const
    {
        return m_points[child % 2] + QLatin1Char('/') + QFileInfo(book).fileName();
    }

private:
    QTemporaryDir m_room;
    QString m_points[2];
    bool m_mounted[2] = {false, false};
};

void rowsOfContention()
{
    QTest::addColumn<int>("children");
    QTest::addColumn<bool>("mounts");
    QTest::newRow("two") << 2 << false;
    QTest::newRow("ten") << 10 << false;
    QTest::newRow("two through two mounts") << 2 << true;
    QTest::newRow("ten through two mounts") << 10 << true;
}

/// Runs so many children and returns how much each has acknowledged.
QList<qint64> contend(int children, const std::function<int(int child, int pipe)>& work)
{
    std::vector<std::unique_ptr<ChildProcess>> all;
    for (int child = 0; child < children; ++child) {
        all.push_back(std::make_unique<ChildProcess>([&work, child](int pipe) { return work(child, pipe); }));
    }
    QList<qint64> acknowledged;
    for (const auto& child : all) {
        const QByteArray told = child->rest();
        if (told.contains('d')) {
            qInfo("%lld times a copy or book could not be read at once",
                  static_cast<long long>(told.count('d')));
        }
        acknowledged.append(told.count('y'));
        if (told.contains('!')) {
            qWarning("a child failed");
            acknowledged.append(-1);
        }
    }
    return acknowledged;
}

} // namespace

void TestPenProcesses::verifyAll(PenRoom& room, const QList<qint64>& acknowledged)
{
    QVERIFY(!acknowledged.contains(-1));
    PenStation after = room.station(QStringLiteral("efteråt"));
    after.options.whenBusy = WhenBusy::TakeOver;
    LOTSBOK_VERIFY(room.open(after, TestBook::headLogin()));
    const auto report = after.session->verify();
    QVERIFY(report);
    QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
    qint64 all = 0;
    for (int child = 0; child < acknowledged.size(); ++child) {
        ClientQuery query;
        query.text = QStringLiteral("Process%1").arg(child);
        const auto rows = after.session->findClients(query);
        QVERIFY(rows);
        QSet<QString> stored;
        for (const ClientRow& row : *rows) {
            if (row.familyName == query.text) {
                stored.insert(row.givenName);
            }
        }
        for (qint64 number = 1; number <= acknowledged.at(child); ++number) {
            QVERIFY2(stored.contains(QStringLiteral("Nr%1").arg(number)), qPrintable(query.text));
        }
        all += acknowledged.at(child);
    }
    qInfo("%lld acknowledged saves of %lld processes, none lost", all,
          static_cast<long long>(acknowledged.size()));
    QVERIFY(all > 0);
}

void TestPenProcesses::manyContendForThePen_data()
{
    rowsOfContention();
}

void TestPenProcesses::manyContendForThePen()
{
    QFETCH(int, children);
    QFETCH(bool, mounts);
    PenRoom room;
    const TwoMounts two(mounts ? room.book().folder.path() : QString());
    if (mounts && !two.areThere()) {
        QSKIP("no bindfs or no FUSE here");
    }
    const auto work = [&](int child, int pipe) {
        PenStation at = room.station(QStringLiteral("dator-%1").arg(child));
        at.options.whenBusy = WhenBusy::Refuse;
        const QString path = mounts ? two.path(child, room.path()) : room.path();
        QElapsedTimer timer;
        timer.start();
        for (int number = 1; timer.elapsed() < milliseconds();) {
            auto session = Book::open(path, TestBook::headLogin(), TestBook::password(), at.options);
            const bool isStale = !session && mounts && session.error().code == ErrorCode::Damaged;
            if (isStale) {
                tell(pipe, 'd'); // as below: the file's old length
            }
            if (isStale || (!session && session.error().code == ErrorCode::InUse)) {
                ::sched_yield();
                continue;
            }
            if (!session) {
                qWarning("%s %s", qPrintable(session.error().text), qPrintable(session.error().detail));
                tell(pipe, '!');
                return 1;
            }
            for (int each = 0; each < 5 && (*session)->saveClient(numbered(child, number)); ++each) {
                tell(pipe, 'y');
                ++number;
            }
        }
        return 0;
    };
    verifyAll(room, contend(children, work));
}

void TestPenProcesses::manyPassThePenOn_data()
{
    rowsOfContention();
}

void TestPenProcesses::manyPassThePenOn()
{
    QFETCH(int, children);
    QFETCH(bool, mounts);
    PenRoom room;
    {
        const PenStation first = room.writer(); // there is a copy to read
    }
    const TwoMounts two(mounts ? room.book().folder.path() : QString());
    if (mounts && !two.areThere()) {
        QSKIP("no bindfs or no FUSE here");
    }
    const auto work = [&](int child, int pipe) {
        PenStation at = room.station(QStringLiteral("dator-%1").arg(child));
        const QString path = mounts ? two.path(child, room.path()) : room.path();
        if (mounts) {
            at.options.wait = [](std::chrono::milliseconds time) { std::this_thread::sleep_for(time); };
        }
        auto opened = Book::open(path, TestBook::headLogin(), TestBook::password(), at.options);
        if (!opened) {
            tell(pipe, opened.error().code == ErrorCode::InUse ? 'b' : '!');
            return 1;
        }
        at.session = std::move(*opened);
        QElapsedTimer timer;
        timer.start();
        for (int number = 1; timer.elapsed() < milliseconds();) {
            if (!at.session->isReadOnly()) {
                if (at.session->saveClient(numbered(child, number))) {
                    tell(pipe, 'y');
                    ++number;
                }
            } else {
                const auto asked = at.desk().ask();
                Q_UNUSED(asked); // somebody else may have asked already
                ::sched_yield();
            }
            const auto turn = at.tick(number % 5 == 0 ? PenDesk::kIdleGives : std::chrono::minutes(0));
            const bool isOfTheMount =
                !turn && mounts &&
                (turn.error().code == ErrorCode::Damaged || turn.error().code == ErrorCode::FileSystem);
            if (isOfTheMount) {
                // Behind another mount a copy that is just being replaced has its old length for up to a
                // second, or no name to ask for (SQLITE_IOERR_FSTAT, ENOENT), and SQLite refuses to read it;
                // the next turn reads it. What counts is the book in the end.
                tell(pipe, 'd');
            } else if (!turn && turn.error().code != ErrorCode::InUse) {
                qWarning("%s %s", qPrintable(turn.error().text), qPrintable(turn.error().detail));
                tell(pipe, '!');
                return 1;
            }
        }
        return 0;
    };
    verifyAll(room, contend(children, work));
}

void TestPenProcesses::aWokenLaptopThatBelievesItHasThePen()
{
    PenRoom room;
    ChildProcess laptop([&room](int pipe) {
        PenStation at = room.station(QStringLiteral("laptop"));
        at.machine->beat = std::chrono::milliseconds(1);
        if (!room.open(at, TestBook::headLogin())) {
            return 1;
        }
        for (int number = 1;; ++number) {
            if (!at.session->saveClient(numbered(0, number))) {
                tell(pipe, 'r');
                return 0;
            }
            tell(pipe, 'y');
            if (number == 3) {
                ::raise(SIGSTOP); // between two saves: a process here would keep its locks, a laptop does not
            }
        }
    });
    for (int each = 0; each < 3; ++each) {
        QCOMPARE(laptop.next(), QByteArray("y"));
    }
    laptop.awaitStop();
    PenStation other = room.station(QStringLiteral("två"));
    other.options.whenBusy = WhenBusy::TakeOver;
    LOTSBOK_VERIFY(room.open(other, QStringLiteral("asa")));
    LOTSBOK_VERIFY(other.session->saveClient(numbered(1, 1)));
    laptop.wake();
    const QByteArray told = laptop.rest();
    QVERIFY(told.endsWith('r'));
    LOTSBOK_VERIFY(other.session->saveClient(numbered(1, 2)));
    other.session.reset();
    verifyAll(room, {3 + told.count('y'), 2});
}

void TestPenProcesses::aKilledWriterIsTakenOver()
{
    for (int round = 0; round < 3; ++round) {
        PenRoom room;
        ChildProcess writer([&room](int pipe) {
            PenStation at = room.writer(QStringLiteral("ett"));
            for (int number = 1; at.session->saveClient(numbered(0, number)); ++number) {
                tell(pipe, 'y');
                if (!at.tick()) {
                    return 1;
                }
            }
            return 0;
        });
        QCOMPARE(writer.next(), QByteArray("y"));
        QCOMPARE(writer.next(), QByteArray("y"));
        writer.kill();
        const qint64 acknowledged = 2 + writer.rest().size();
        PenStation same = room.station(QStringLiteral("ett")); // the same machine knows that it is gone
        same.options.whenBusy = WhenBusy::Refuse;
        LOTSBOK_VERIFY(room.open(same, QStringLiteral("asa")));
        same.session.reset();
        verifyAll(room, {acknowledged});
    }
}

QTEST_GUILESS_MAIN(TestPenProcesses)
#include "tst_pen_processes.moc"
