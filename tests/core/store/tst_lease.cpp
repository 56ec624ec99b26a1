// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/child_process.h"
#include "core/store/lease.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <fcntl.h>

using namespace lotsbok;

class TestLease : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneHoldsItAndIsNamed();
    void anEndedProcessIsTakenOverAtOnce_data();
    void anEndedProcessIsTakenOverAtOnce();
    void anotherMachineIsNeverTakenOverAtOnce_data();
    void anotherMachineIsNeverTakenOverAtOnce();
    void ofTwoOneTakesOver();
    void whoLostItDoesNotRemoveTheOthers();
    void aMachineStartedAnewHoldsNothing();
    void whatCannotBeReadIsNotTakenForLost();

    // By the counter alone
    void theCounterMoves();
    void theCounterMovesByItself();
    void whoseCounterStandsIsSilent();
    void whoseCounterMovesIsNotSilentWhateverTheClocksSay();
    void aWatcherThatSleptHasSeenNothing();
    void theSilentIsTakenOver();
    void whoHasMovedSinceIsNotTakenOver();
    void ofTwoOneTakesOverTheSilent();
    void anUnreadableLeaseIsSilent();
    void whoDiedWhileTakingOverIsTakenOver();
    void whoWakesUpMovesNothingOfTheOthers();

    // Given away
    void itIsHandedToWhoAsked();
    void whoHasLostItHandsNothing();

    // The folder
    void aFolderThatLetsTwoMakeOneFileIsRefused();
    void aFolderThatLinksOverAFileIsRefused();
    void aFolderWithoutLinksWillDo();

private:
    static bool holds(const Result<bool>& held) { return held && *held; }
    /// This machine as `host`, whose counter moves when told only.
    static std::shared_ptr<Workstation> machine(const QString& host = QStringLiteral("prov-1"))
    {
        auto one = std::make_shared<Workstation>(*Workstation::thisOne());
        one->host = host;
        one->machine = QStringLiteral("m-") + host;
        one->beat = {};
        return one;
    }
    void writeLease(const LeaseHolder& holder) const
    {
        QFile file(Lease::path(m_book));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(leaseBytes(holder));
    }
    LeaseHolder berit(const std::shared_ptr<Workstation>& at) const
    {
        LeaseHolder holder = thisProcess(*at, QStringLiteral("berit"));
        holder.since = m_now;
        return holder;
    }
    std::unique_ptr<Lease> take(const std::shared_ptr<Workstation>& at) const
    {
        auto lease = Lease::take(m_book, QStringLiteral("karin"), m_now, at);
        return lease ? std::move(*lease) : nullptr;
    }
    std::optional<LeaseHolder> watched() const
    {
        LeaseWatch watch(m_book);
        for (std::chrono::milliseconds time{0}; time <= Lease::kWatch; time += Lease::kLook) {
            watch.look(Lease::kLook);
        }
        return watch.silent();
    }

    const QDateTime m_now{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

void TestLease::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = m_folder->filePath(QStringLiteral("bok å.lotsbok"));
}

void TestLease::oneHoldsItAndIsNamed()
{
    auto lease = take(machine());
    QVERIFY(lease && holds(lease->isHeld()));
    const auto second = Lease::take(m_book, QStringLiteral("berit"), m_now, machine());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::InUse);
    QVERIFY(second.error().text.contains(QStringLiteral("karin")));
    QVERIFY(second.error().text.contains(QStringLiteral("2026-03-02 10:00"))); // Europe/Stockholm
    QCOMPARE(QFile(Lease::path(m_book)).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    lease.reset();
    QVERIFY(!QFile::exists(Lease::path(m_book)));
    QVERIFY(take(machine()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList()); // nothing left aside
}

void TestLease::anEndedProcessIsTakenOverAtOnce_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("restarted machine") << QStringLiteral("boot");
    QTest::newRow("process gone") << QStringLiteral("process");
    QTest::newRow("number used again") << QStringLiteral("start");
}

void TestLease::anEndedProcessIsTakenOverAtOnce()
{
    QFETCH(QString, what);
    const auto at = machine();
    LeaseHolder holder = berit(at);
    holder.generation = 7;
    writeLease(holder);
    QCOMPARE(Lease::take(m_book, QStringLiteral("karin"), m_now, at).error().code, ErrorCode::InUse);
    if (what == QLatin1String("boot")) {
        holder.bootId = QStringLiteral("annan");
    } else if (what == QLatin1String("process")) {
        holder.process = 0x3FFFFFFF;
    } else {
        holder.processStart = 1;
    }
    writeLease(holder);
    QVERIFY(!Lease::holder(m_book, at));
    const auto lease = take(at);
    QVERIFY(lease);
    QVERIFY(!lease->isFromSilent()); // known to be gone: its book need not be moved
    QCOMPARE(lease->self().generation, 7);
    QCOMPARE(Lease::holder(m_book, at)->user, QStringLiteral("karin"));
}

void TestLease::anotherMachineIsNeverTakenOverAtOnce_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("machine");
    QTest::newRow("another name") << QStringLiteral("annan-dator") << QStringLiteral("m-annan");
    QTest::newRow("two of one name") << QStringLiteral("prov-1") << QStringLiteral("m-annan");
}

void TestLease::anotherMachineIsNeverTakenOverAtOnce()
{
    QFETCH(QString, host);
    QFETCH(QString, machine);
    LeaseHolder holder = berit(TestLease::machine());
    holder.host = host;
    holder.machine = machine;
    holder.bootId = QStringLiteral("annan");
    holder.process = 0x3FFFFFFF;
    writeLease(holder);
    const auto lease = Lease::take(m_book, QStringLiteral("karin"), m_now, TestLease::machine());
    QVERIFY(!lease);
    QVERIFY(lease.error().text.contains(host));
}

void TestLease::ofTwoOneTakesOver()
{
    const auto at = machine();
    for (int round = 0; round < 20; ++round) {
        LeaseHolder gone = berit(at);
        gone.process = 0x3FFFFFFF;
        writeLease(gone);
        const auto attempt = [&](int pipe) {
            const auto lease = take(at);
            tell(pipe, lease ? 'y' : 'n');
            ::pause();
            return 0;
        };
        ChildProcess one(attempt);
        ChildProcess other(attempt);
        QCOMPARE((one.next() + other.next()).count('y'), 1);
        one.kill();
        other.kill();
    }
}

void TestLease::whoLostItDoesNotRemoveTheOthers()
{
    auto lease = take(machine());
    QVERIFY(lease);
    writeLease(berit(machine()));
    QVERIFY(!holds(lease->isHeld()));
    lease.reset();
    QCOMPARE(Lease::holder(m_book, machine())->user, QStringLiteral("berit"));
}

void TestLease::aMachineStartedAnewHoldsNothing()
{
    const auto at = machine();
    const auto lease = take(at);
    QVERIFY(lease && holds(lease->isHeld()));
    at->bootId = [] { return QStringLiteral("annan"); };
    QVERIFY(!holds(lease->isHeld()));
}

void TestLease::whatCannotBeReadIsNotTakenForLost()
{
    const auto lease = take(machine());
    QVERIFY(lease);
    const QString file = Lease::path(m_book);
    const QString aside = file + QStringLiteral(".aside");
    QVERIFY(QFile::rename(file, aside) && QDir().mkdir(file)); // opens, and fails with EISDIR when read
    auto held = lease->isHeld();
    QVERIFY(!held && held.error().code == ErrorCode::FileSystem);
    const auto given = lease->handTo(berit(machine()));
    QVERIFY(!given && given.error().code == ErrorCode::FileSystem);
    QVERIFY(QDir().rmdir(file) && QFile::rename(aside, file));
    QVERIFY(holds(lease->isHeld()));

    const QString folder = QFileInfo(m_book).absolutePath();
    QVERIFY(QDir().rename(folder, folder + QStringLiteral(" away")));
    held = lease->isHeld();
    QVERIFY(QDir().rename(folder + QStringLiteral(" away"), folder));
    QVERIFY(!held && held.error().code == ErrorCode::FileSystem);
    QVERIFY(holds(lease->isHeld()));
}

void TestLease::theCounterMoves()
{
    const auto lease = take(machine());
    QVERIFY(lease);
    const auto before = readLeaseFile(Lease::path(m_book));
    lease->beat();
    lease->setGeneration(12);
    lease->beat();
    const auto after = readLeaseFile(Lease::path(m_book));
    QCOMPARE(after->heartbeat, before->heartbeat + 2);
    QCOMPARE(after->generation, 12);
    QVERIFY(after->isSame(*before));
    QVERIFY(holds(lease->isHeld()));
}

void TestLease::theCounterMovesByItself()
{
    const auto at = machine();
    at->beat = std::chrono::milliseconds(1);
    const auto lease = take(at);
    QVERIFY(lease);
    QTRY_VERIFY(readLeaseFile(Lease::path(m_book))->heartbeat > 2);
}

void TestLease::whoseCounterStandsIsSilent()
{
    const auto lease = take(machine());
    QVERIFY(lease);
    LeaseWatch watch(m_book);
    watch.look(Lease::kLook); // the first look: nothing to compare with
    for (std::chrono::milliseconds time{0}; time < Lease::kWatch; time += Lease::kLook) {
        QVERIFY(!watch.silent());
        watch.look(Lease::kLook);
    }
    QVERIFY(watch.silent() && watch.silent()->isSame(lease->self()));
}

void TestLease::whoseCounterMovesIsNotSilentWhateverTheClocksSay()
{
    for (const qint64 years : {-100, 0, 100}) {
        const auto lease =
            Lease::take(m_book, QStringLiteral("karin"), m_now.addYears(static_cast<int>(years)), machine());
        QVERIFY(lease);
        LeaseWatch watch(m_book);
        for (int look = 0; look < 100; ++look) {
            (*lease)->beat();
            watch.look(Lease::kLook);
            QVERIFY(!watch.silent());
        }
    }
}

void TestLease::aWatcherThatSleptHasSeenNothing()
{
    const auto lease = take(machine());
    QVERIFY(lease);
    LeaseWatch watch(m_book);
    watch.look(Lease::kLook);
    watch.look(std::chrono::hours(10));
    QVERIFY(!watch.silent());
}

void TestLease::theSilentIsTakenOver()
{
    const auto laptop = machine(QStringLiteral("laptop"));
    const auto asleep = take(laptop);
    QVERIFY(asleep);
    asleep->setGeneration(4);
    const auto silent = watched();
    QVERIFY(silent);
    const auto lease = Lease::takeOver(m_book, QStringLiteral("berit"), m_now, *silent, machine());
    QVERIFY(lease);
    QVERIFY(holds((*lease)->isHeld()));
    QVERIFY((*lease)->isFromSilent());
    QCOMPARE((*lease)->self().generation, 4); // the book's next is above
    QVERIFY(!holds(asleep->isHeld()));
}

void TestLease::whoHasMovedSinceIsNotTakenOver()
{
    const auto awake = take(machine(QStringLiteral("laptop")));
    QVERIFY(awake);
    const auto silent = watched();
    QVERIFY(silent);
    awake->beat();
    const auto lease = Lease::takeOver(m_book, QStringLiteral("berit"), m_now, *silent, machine());
    QVERIFY(!lease);
    QCOMPARE(lease.error().code, ErrorCode::InUse);
    QVERIFY(holds(awake->isHeld()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1); // no claim is left
}

void TestLease::ofTwoOneTakesOverTheSilent()
{
    for (int round = 0; round < 20; ++round) {
        writeLease(berit(machine(QStringLiteral("laptop"))));
        const auto silent = readLeaseFile(Lease::path(m_book));
        const auto attempt = [&](int pipe) {
            const auto lease = Lease::takeOver(m_book, QStringLiteral("karin"), m_now, *silent, machine());
            tell(pipe, lease ? 'y' : 'n');
            ::pause();
            return 0;
        };
        ChildProcess one(attempt);
        ChildProcess other(attempt);
        QCOMPARE((one.next() + other.next()).count('y'), 1);
        one.kill();
        other.kill();
    }
}

void TestLease::anUnreadableLeaseIsSilent()
{
    QFile file(Lease::path(m_book));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("skräp");
    file.close();
    const auto at = machine();
    QCOMPARE(Lease::take(m_book, QStringLiteral("karin"), m_now, at).error().code, ErrorCode::InUse);
    const auto silent = watched();
    QVERIFY(silent);
    QVERIFY(Lease::takeOver(m_book, QStringLiteral("karin"), m_now, *silent, at));
}

void TestLease::whoDiedWhileTakingOverIsTakenOver()
{
    writeLease(berit(machine(QStringLiteral("laptop"))));
    QFile::copy(Lease::path(m_book), Lease::path(m_book) + QStringLiteral(".next"));
    const auto at = machine();
    const auto silent = readLeaseFile(Lease::path(m_book));
    QVERIFY(!Lease::takeOver(m_book, QStringLiteral("karin"), m_now, *silent, at));
    LeaseWatch watch(m_book);
    for (int look = 0; look < 40 && !watch.silent(); ++look) {
        watch.look(Lease::kLook);
    }
    QVERIFY(!QFile::exists(Lease::path(m_book) + QStringLiteral(".next")));
    QVERIFY(Lease::takeOver(m_book, QStringLiteral("karin"), m_now, *silent, at));
}

void TestLease::whoWakesUpMovesNothingOfTheOthers()
{
    const auto asleep = take(machine(QStringLiteral("laptop")));
    QVERIFY(asleep);
    const auto silent = watched();
    const auto lease = Lease::takeOver(m_book, QStringLiteral("berit"), m_now, *silent, machine());
    QVERIFY(lease);
    const auto before = readLeaseFile(Lease::path(m_book));
    asleep->beat();
    asleep->setGeneration(99);
    QCOMPARE(readLeaseFile(Lease::path(m_book)), before);
}

void TestLease::itIsHandedToWhoAsked()
{
    const auto at = machine();
    const auto other = machine(QStringLiteral("prov-2"));
    auto lease = take(at);
    QVERIFY(lease);
    lease->setGeneration(3);
    lease->beat();
    const LeaseHolder asker = berit(other);
    QVERIFY(!Lease::accept(m_book, asker, other));
    QVERIFY(lease->handTo(asker));
    QVERIFY(!holds(lease->isHeld()));
    const auto given = Lease::accept(m_book, asker, other);
    QVERIFY(given && holds(given->isHeld()));
    QCOMPARE(given->self().generation, 3);
    lease.reset();
    QVERIFY(holds(given->isHeld()));
    given->beat();
    QCOMPARE(Lease::holder(m_book, at)->user, QStringLiteral("berit"));
}

void TestLease::whoHasLostItHandsNothing()
{
    const auto lease = take(machine());
    QVERIFY(lease);
    writeLease(berit(machine()));
    QVERIFY(!lease->handTo(berit(machine(QStringLiteral("prov-2")))));
    QCOMPARE(Lease::holder(m_book, machine())->user, QStringLiteral("berit"));
}

void TestLease::aFolderThatLetsTwoMakeOneFileIsRefused()
{
    const auto at = machine();
    at->createExclusively = [](const char* path) { return ::open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0600); };
    const auto lease = Lease::take(m_book, QStringLiteral("karin"), m_now, at);
    QVERIFY(!lease);
    QCOMPARE(lease.error().code, ErrorCode::FileSystem);
    QVERIFY(lease.error().text.contains(QStringLiteral("same file")));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void TestLease::aFolderThatLinksOverAFileIsRefused()
{
    const auto at = machine();
    at->link = [](const char* path, const char* second) {
        ::unlink(second);
        return ::link(path, second);
    };
    const auto lease = Lease::take(m_book, QStringLiteral("karin"), m_now, at);
    QVERIFY(!lease);
    QVERIFY(lease.error().text.contains(QStringLiteral("same file")));
}

void TestLease::aFolderWithoutLinksWillDo()
{
    const auto at = machine();
    at->link = [](const char*, const char*) {
        errno = EPERM;
        return -1;
    };
    const auto lease = take(at);
    QVERIFY(lease && holds(lease->isHeld()));
    QCOMPARE(Lease::take(m_book, QStringLiteral("berit"), m_now, at).error().code, ErrorCode::InUse);
}

QTEST_GUILESS_MAIN(TestLease)
#include "tst_lease.moc"
