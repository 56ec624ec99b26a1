// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pen_room.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>

using namespace lotsbok;

// Who writes, asking for the pen and giving it, and taking over from a dead one.
class TestPen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoAsksForNothingIsRefused();
    void theSecondReadsTheCopy();
    void withoutACopyNothingIsRead();
    void theCopyRenewsItself();
    void anOlderCopyIsNoticed();
    void withoutASpoolNothingIsOpened();

    // Publishing a large book
    void savesComeBetweenThePieces();
    void whoGivesInTheMidstGivesEverything();
    void whoClosesInTheMidstPublishesEverything();
    void whoSleptInTheMidstTouchesNothing();

    // Asking and giving
    void theHolderAgrees();
    void theIdleHolderGivesByItself();
    void theHolderSaysNo();
    void whoTakesTheRequestBackGetsNothing();
    void thePenIsNotLostWhenItCrossesTheRequest();
    void twoAsk();
    void aFreePenIsTakenAtOnce();
    void theIdleGiveItBackAndTakeItAgain();
    void whoCannotPublishKeepsThePen();

    // Taking over
    void theSleeperIsTakenOverAndCannotWrite_data();
    void theSleeperIsTakenOverAndCannotWrite();
    void aLeaseThatCannotBeReadStopsTheSaveAndLosesNothing();
    void theLivingIsNotTakenOver();
    void anOpeningTakesOverFromTheDead();
    void anOpeningWaitsForNoLivingOne();
    void aDeadProcessIsTakenOverAtOnce();
    void aChangedKeyIsNoticed();
};

namespace {

constexpr auto kLong = std::chrono::hours(1);

void expectWriter(PenStation& at, bool writing)
{
    QCOMPARE(at.desk().state().isWriting, writing);
    QCOMPARE(at.session->isReadOnly(), !writing);
}

/// As many ticks as it takes to hold somebody for dead.
void watchLong(PenStation& at)
{
    for (int tick = 0; tick < 14; ++tick) {
        LOTSBOK_VERIFY(at.tick());
    }
}

/// Something that takes several pieces to copy; and the copying begins.
bool publishesSomethingLarge(PenStation& at, char letter)
{
    const QByteArray large(9 * 1024 * 1024, letter);
    const auto kept =
        at.session->keepDefinition(QCryptographicHash::hash(large, QCryptographicHash::Sha256), large);
    return kept && at.desk().tick(kLong, {}) && at.desk().isPublishing();
}

QStringList asides(PenRoom& room)
{
    return QDir(QFileInfo(room.path()).path()).entryList(QDir::Files).filter(QStringLiteral(".new"));
}

} // namespace

void TestPen::whoAsksForNothingIsRefused()
{
    PenRoom room;
    const PenStation writer = room.writer();
    PenStation other = room.station(QStringLiteral("två"));
    other.options.whenBusy = WhenBusy::Refuse;
    QCOMPARE(codeOf(room.open(other, QStringLiteral("asa"))), ErrorCode::InUse);
}

void TestPen::theSecondReadsTheCopy()
{
    PenRoom room;
    PenStation writer = room.writer();
    const Client client = TestBook::client(QStringLiteral("Ada"), QStringLiteral("Prov"));
    LOTSBOK_VERIFY(writer.session->saveClient(client));
    LOTSBOK_VERIFY(writer.tick());
    room.clock().advanceSeconds(900);
    PenStation reader = room.reader();
    expectWriter(writer, true);
    expectWriter(reader, false);
    const PenState state = reader.desk().state();
    QVERIFY(state.isReadingCopy && !state.hasAsked && !state.holderIsSilent);
    QCOMPARE(state.holder->name, QStringLiteral("Karin Provsson"));
    QCOMPARE(state.holder->host, QStringLiteral("skrivare"));
    QCOMPARE(state.copyFrom, room.clock().nowUtc().addSecs(-900));
    LOTSBOK_VERIFY(reader.session->client(client.id));
    const auto refused = reader.session->saveClient(client);
    QCOMPARE(codeOf(refused), ErrorCode::InUse);
    QVERIFY(refused.error().text.contains(QStringLiteral("copy")));
    QVERIFY(!QFile(room.path() + QStringLiteral("-snapshot"))
                 .permissions()
                 .testAnyFlags(QFile::Permissions(0x0077)));
}

void TestPen::withoutACopyNothingIsRead()
{
    PenRoom room;
    PenStation writer = room.station(QStringLiteral("ett"));
    LOTSBOK_VERIFY(room.open(writer, TestBook::headLogin()));
    PenStation reader = room.station(QStringLiteral("två"));
    QCOMPARE(codeOf(room.open(reader, QStringLiteral("asa"))), ErrorCode::InUse);
    LOTSBOK_VERIFY(writer.tick());
    LOTSBOK_VERIFY(room.open(reader, QStringLiteral("asa")));
}

void TestPen::theCopyRenewsItself()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    QCOMPARE(reader.session->countClients({}).value(), 0);
    QVERIFY(!reader.tick()->copyRenewed);
    LOTSBOK_VERIFY(writer.session->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("B"))));
    QVERIFY(!reader.tick()->copyRenewed); // nothing is published yet
    room.clock().advanceSeconds(60);
    LOTSBOK_VERIFY(writer.tick());
    QVERIFY(reader.tick()->copyRenewed);
    QCOMPARE(reader.session->countClients({}).value(), 1);
    QCOMPARE(reader.desk().state().copyFrom, room.clock().nowUtc());
    // Who closes the book publishes what is new.
    LOTSBOK_VERIFY(writer.session->saveClient(TestBook::client(QStringLiteral("C"), QStringLiteral("D"))));
    writer.session.reset();
    QVERIFY(reader.tick()->copyRenewed);
    QCOMPARE(reader.session->countClients({}).value(), 2);
    QVERIFY(!reader.desk().state().holder);
}

void TestPen::anOlderCopyIsNoticed()
{
    PenRoom room;
    PenStation writer = room.writer();
    const QString copy = room.path() + QStringLiteral("-snapshot");
    QVERIFY(QFile::copy(copy, copy + QStringLiteral(".gammal")));
    LOTSBOK_VERIFY(writer.session->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("B"))));
    LOTSBOK_VERIFY(writer.tick());
    PenStation reader = room.reader();
    QVERIFY(QFile::remove(copy) && QFile::rename(copy + QStringLiteral(".gammal"), copy));
    QCOMPARE(codeOf(reader.tick()), ErrorCode::Tampered);
    reader.session.reset();
    QCOMPARE(codeOf(room.open(reader, QStringLiteral("asa"))), ErrorCode::Tampered);
}

void TestPen::withoutASpoolNothingIsOpened()
{
    PenRoom room;
    const PenStation writer = room.writer();
    PenStation reader = room.station(QStringLiteral("två"));
    const auto create = reader.machine->createExclusively;
    reader.machine->createExclusively = [create](const char* path) {
        if (QByteArray(path).contains("-spool-")) {
            errno = ENOSPC;
            return -1;
        }
        return create(path);
    };
    QCOMPARE(codeOf(room.open(reader, QStringLiteral("asa"))), ErrorCode::NoSpace);
    QVERIFY(!reader.session);
}

// Publishing a large book

void TestPen::savesComeBetweenThePieces()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    QVERIFY(publishesSomethingLarge(writer, 'a'));
    int saved = 0;
    for (; writer.desk().isPublishing(); ++saved) {
        QVERIFY(saved < 100);
        QVERIFY(!reader.tick()->copyRenewed); // not half of it
        LOTSBOK_VERIFY(
            writer.session->saveClient(TestBook::client(QStringLiteral("A"), QString::number(saved))));
        LOTSBOK_VERIFY(writer.desk().publishPiece());
    }
    QVERIFY(saved > 1);
    QVERIFY(reader.tick()->copyRenewed);
    QCOMPARE(reader.session->countClients({}).value(), saved); // of the moment when it was put in place
    QCOMPARE(writer.session->countClients({}).value(), saved);
    QVERIFY(writer.session->verify()->problems.isEmpty());
    QVERIFY(reader.session->verify()->problems.isEmpty());
    QCOMPARE(asides(room), QStringList());
    LOTSBOK_VERIFY(writer.desk().publishPiece()); // begins nothing
    QVERIFY(!writer.desk().isPublishing());
}

void TestPen::whoGivesInTheMidstGivesEverything()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    QVERIFY(!reader.desk().ask().value());
    QVERIFY(publishesSomethingLarge(writer, 'b'));
    LOTSBOK_VERIFY(writer.session->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("B"))));
    LOTSBOK_VERIFY(writer.desk().give());
    QVERIFY(!writer.desk().isPublishing());
    QCOMPARE(writer.session->countClients({}).value(), 1); // it reads the copy now
    QCOMPARE(asides(room), QStringList());
    QVERIFY(reader.tick()->gotPen);
    QCOMPARE(reader.session->countClients({}).value(), 1);
}

void TestPen::whoClosesInTheMidstPublishesEverything()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    QVERIFY(publishesSomethingLarge(writer, 'c'));
    LOTSBOK_VERIFY(writer.session->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("B"))));
    writer.session.reset();
    QVERIFY(reader.tick()->copyRenewed);
    QCOMPARE(reader.session->countClients({}).value(), 1);
    QCOMPARE(asides(room), QStringList());
}

void TestPen::whoSleptInTheMidstTouchesNothing()
{
    PenRoom room;
    PenStation laptop = room.writer(QStringLiteral("laptop"));
    PenStation other = room.station(QStringLiteral("två"));
    LOTSBOK_VERIFY(room.open(other, QStringLiteral("asa")));
    QVERIFY(publishesSomethingLarge(laptop, 'd'));
    watchLong(other);
    LOTSBOK_VERIFY(other.desk().takeOver());
    QVERIFY(publishesSomethingLarge(other, 'e'));
    const QStringList ofTheOther = asides(room);
    QCOMPARE(ofTheOther.size(), 1);
    QCOMPARE(codeOf(laptop.desk().publishPiece()), ErrorCode::InUse);
    QVERIFY(!laptop.desk().isPublishing());
    QCOMPARE(asides(room), ofTheOther);
    QVERIFY(laptop.tick()->lostPen);
    while (other.desk().isPublishing()) {
        LOTSBOK_VERIFY(other.desk().publishPiece());
    }
    QVERIFY(laptop.tick()->copyRenewed);
    QVERIFY(laptop.session->verify()->problems.isEmpty());
}

// Asking and giving

void TestPen::theHolderAgrees()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    QVERIFY(!reader.desk().ask().value());
    QVERIFY(reader.desk().state().hasAsked);
    QCOMPARE(writer.desk().state().asker->name, QStringLiteral("Prov asa"));
    QVERIFY(!writer.tick()->gavePen); // somebody sits there
    LOTSBOK_VERIFY(writer.session->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("B"))));
    LOTSBOK_VERIFY(writer.desk().give());
    expectWriter(writer, false);
    QCOMPARE(codeOf(writer.session->saveClient(TestBook::client(QStringLiteral("C"), QStringLiteral("D")))),
             ErrorCode::InUse);
    QVERIFY(reader.tick()->gotPen);
    expectWriter(reader, true);
    QVERIFY(!reader.desk().state().hasAsked);
    QCOMPARE(reader.session->countClients({}).value(), 1);
    LOTSBOK_VERIFY(reader.session->saveClient(TestBook::client(QStringLiteral("E"), QStringLiteral("F"))));
    LOTSBOK_VERIFY(reader.tick());
    QVERIFY(writer.tick()->copyRenewed);
    QCOMPARE(writer.session->countClients({}).value(), 2);
    QCOMPARE(writer.desk().state().holder->name, QStringLiteral("Prov asa"));
    QVERIFY(reader.session->verify()->problems.isEmpty());
}

void TestPen::theIdleHolderGivesByItself()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    QVERIFY(!writer.tick(PenDesk::kIdleGives)->gavePen); // nobody asks
    LOTSBOK_VERIFY(reader.desk().ask());
    QVERIFY(!writer.tick(PenDesk::kIdleGives - std::chrono::seconds(1))->gavePen);
    QVERIFY(writer.tick(PenDesk::kIdleGives)->gavePen);
    QVERIFY(reader.tick()->gotPen);
    expectWriter(reader, true);
    expectWriter(writer, false);
    // and back again
    LOTSBOK_VERIFY(writer.desk().ask());
    QVERIFY(reader.tick(PenDesk::kIdleGives)->gavePen);
    QVERIFY(writer.tick()->gotPen);
}

void TestPen::theHolderSaysNo()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    LOTSBOK_VERIFY(reader.desk().ask());
    QVERIFY(!reader.tick()->refused);
    writer.desk().refuse();
    QVERIFY(!writer.desk().state().asker);
    const auto turn = reader.tick();
    QVERIFY(turn->refused && !turn->gotPen);
    QVERIFY(!reader.desk().state().hasAsked);
    QVERIFY(!reader.desk().ask().value()); // may ask again
}

void TestPen::whoTakesTheRequestBackGetsNothing()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    LOTSBOK_VERIFY(reader.desk().ask());
    reader.desk().withdraw();
    QVERIFY(!writer.desk().state().asker);
    QVERIFY(!writer.tick(PenDesk::kIdleGives)->gavePen);
    LOTSBOK_VERIFY(reader.desk().ask());
    reader.session.reset(); // as closing does
    QVERIFY(!writer.desk().state().asker);
}

void TestPen::thePenIsNotLostWhenItCrossesTheRequest()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    // Handed over, and the request taken back before it is seen.
    LOTSBOK_VERIFY(reader.desk().ask());
    LOTSBOK_VERIFY(writer.desk().give());
    reader.desk().withdraw();
    QVERIFY(reader.tick()->gotPen);
    // Handed over, and the program ended before it is seen.
    LOTSBOK_VERIFY(writer.desk().ask());
    LOTSBOK_VERIFY(reader.desk().give());
    writer.session.reset();
    QVERIFY(!QFile::exists(Lease::path(room.path())));
    QVERIFY(reader.desk().ask().value());
}

void TestPen::twoAsk()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation one = room.reader();
    PenStation other = room.reader(QStringLiteral("tre"), QStringLiteral("cia"));
    LOTSBOK_VERIFY(one.desk().ask());
    const auto refused = other.desk().ask();
    QCOMPARE(codeOf(refused), ErrorCode::InUse);
    QVERIFY(refused.error().text.contains(QStringLiteral("Prov asa")));
    LOTSBOK_VERIFY(writer.desk().give());
    QVERIFY(!other.tick()->gotPen);
    QVERIFY(one.tick()->gotPen);
    QVERIFY(!other.desk().ask().value());
}

void TestPen::aFreePenIsTakenAtOnce()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    writer.session.reset();
    QVERIFY(!reader.desk().state().holder);
    QVERIFY(reader.desk().ask().value());
    expectWriter(reader, true);
}

void TestPen::theIdleGiveItBackAndTakeItAgain()
{
    PenRoom room;
    PenStation writer = room.writer();
    QVERIFY(!writer.tick(PenDesk::kIdleGivesBack - std::chrono::seconds(1))->gavePen);
    QVERIFY(writer.tick(PenDesk::kIdleGivesBack)->gavePen);
    expectWriter(writer, false);
    QVERIFY(!QFile::exists(Lease::path(room.path())));
    QVERIFY(!writer.tick(kLong)->gotPen); // nobody sits there
    QVERIFY(writer.tick()->gotPen);
    expectWriter(writer, true);
}

void TestPen::whoCannotPublishKeepsThePen()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    LOTSBOK_VERIFY(reader.desk().ask());
    LOTSBOK_VERIFY(writer.session->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("B"))));
    const QString aside =
        room.path() +
        QStringLiteral("-snapshot.new-%1").arg(readLeaseFile(Lease::path(room.path()))->generation);
    QVERIFY(QDir().mkpath(aside + QStringLiteral("/i vägen")));
    QVERIFY(!writer.desk().give());
    expectWriter(writer, true);
    LOTSBOK_VERIFY(writer.session->saveClient(TestBook::client(QStringLiteral("C"), QStringLiteral("D"))));
    QVERIFY(QDir(aside).removeRecursively());
    LOTSBOK_VERIFY(writer.desk().give());
    QVERIFY(reader.tick()->gotPen);
    QCOMPARE(reader.session->countClients({}).value(), 2);
}

// Taking over

void TestPen::theSleeperIsTakenOverAndCannotWrite_data()
{
    QTest::addColumn<int>("years");
    QTest::newRow("one time") << 0;
    QTest::newRow("the other clock is behind") << -10;
    QTest::newRow("the other clock is ahead") << 10;
}

void TestPen::theSleeperIsTakenOverAndCannotWrite()
{
    QFETCH(int, years);
    PenRoom room;
    PenStation laptop = room.writer(QStringLiteral("laptop"));
    LOTSBOK_VERIFY(laptop.session->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("B"))));
    PenStation other = room.station(QStringLiteral("två"));
    other.options.clock = std::make_shared<FixedClock>(room.clock().nowUtc().addYears(years));
    LOTSBOK_VERIFY(room.open(other, QStringLiteral("asa")));
    QCOMPARE(codeOf(other.desk().takeOver()), ErrorCode::InUse); // not watched yet
    watchLong(other);
    QVERIFY(other.desk().state().holderIsSilent);
    LOTSBOK_VERIFY(other.desk().takeOver());
    expectWriter(other, true);
    QCOMPARE(other.session->countClients({}).value(), 1); // what the copy did not have is there
    LOTSBOK_VERIFY(other.session->saveClient(TestBook::client(QStringLiteral("C"), QStringLiteral("D"))));
    // It wakes up and believes that it has the pen.
    QVERIFY(!laptop.session->isReadOnly());
    QCOMPARE(codeOf(laptop.session->saveClient(TestBook::client(QStringLiteral("E"), QStringLiteral("F")))),
             ErrorCode::InUse);
    QVERIFY(!laptop.desk().publish());
    QVERIFY(!laptop.desk().give());
    LOTSBOK_VERIFY(other.tick());
    QVERIFY(laptop.tick()->lostPen);
    expectWriter(laptop, false);
    QCOMPARE(laptop.session->countClients({}).value(), 2);
    QVERIFY(other.session->verify()->problems.isEmpty());
    laptop.session.reset();
    expectWriter(other, true);
    LOTSBOK_VERIFY(other.session->saveClient(TestBook::client(QStringLiteral("G"), QStringLiteral("H"))));
}

void TestPen::aLeaseThatCannotBeReadStopsTheSaveAndLosesNothing()
{
    PenRoom room;
    PenStation writer = room.writer();
    const QString lease = Lease::path(room.path());
    const QString aside = lease + QStringLiteral(".aside");
    QVERIFY(QFile::rename(lease, aside) && QDir().mkdir(lease)); // opens, and cannot be read
    const Client client = TestBook::client(QStringLiteral("Åsa"), QStringLiteral("Prov"));
    QCOMPARE(codeOf(writer.session->saveClient(client)), ErrorCode::FileSystem);
    QCOMPARE(codeOf(writer.tick()), ErrorCode::FileSystem);
    expectWriter(writer, true);
    QVERIFY(QDir().rmdir(lease) && QFile::rename(aside, lease));
    LOTSBOK_VERIFY(writer.tick());
    LOTSBOK_VERIFY(writer.session->saveClient(client));
    expectWriter(writer, true);
}

void TestPen::theLivingIsNotTakenOver()
{
    PenRoom room;
    PenStation laptop = room.writer(QStringLiteral("laptop"));
    laptop.session.reset();
    laptop.machine->beat = std::chrono::milliseconds(1);
    LOTSBOK_VERIFY(room.open(laptop, TestBook::headLogin()));
    PenStation other = room.reader();
    for (int tick = 0; tick < 40; ++tick) {
        const qint64 before = readLeaseFile(Lease::path(room.path()))->heartbeat;
        QTRY_VERIFY(readLeaseFile(Lease::path(room.path()))->heartbeat > before);
        LOTSBOK_VERIFY(other.tick());
        QVERIFY(!other.desk().state().holderIsSilent);
    }
    QCOMPARE(codeOf(other.desk().takeOver()), ErrorCode::InUse);
}

void TestPen::anOpeningTakesOverFromTheDead()
{
    PenRoom room;
    PenStation laptop = room.writer(QStringLiteral("laptop"));
    PenStation other = room.station(QStringLiteral("två"));
    other.options.whenBusy = WhenBusy::TakeOver;
    room.book().waited.clear();
    LOTSBOK_VERIFY(room.open(other, QStringLiteral("asa")));
    expectWriter(other, true);
    QCOMPARE(room.book().waited.size(), Lease::kWatch / Lease::kLook);
    QCOMPARE(codeOf(laptop.session->saveClient(TestBook::client(QStringLiteral("E"), QStringLiteral("F")))),
             ErrorCode::InUse);
}

void TestPen::anOpeningWaitsForNoLivingOne()
{
    PenRoom room;
    PenStation laptop = room.station(QStringLiteral("laptop"));
    laptop.machine->beat = std::chrono::milliseconds(1);
    LOTSBOK_VERIFY(room.open(laptop, TestBook::headLogin()));
    PenStation other = room.station(QStringLiteral("två"));
    other.options.whenBusy = WhenBusy::TakeOver;
    other.options.wait = [&room](std::chrono::milliseconds) {
        const qint64 before = readLeaseFile(Lease::path(room.path()))->heartbeat;
        QTRY_VERIFY(readLeaseFile(Lease::path(room.path()))->heartbeat > before);
    };
    QCOMPARE(codeOf(room.open(other, QStringLiteral("asa"))), ErrorCode::InUse);
    LOTSBOK_VERIFY(laptop.session->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("B"))));
}

void TestPen::aDeadProcessIsTakenOverAtOnce()
{
    PenRoom room;
    PenStation reader = room.station(QStringLiteral("ett"));
    {
        const PenStation writer = room.writer();
        LOTSBOK_VERIFY(room.open(reader, QStringLiteral("asa")));
    }
    LeaseHolder gone = thisProcess(*reader.machine, QStringLiteral("karin"));
    gone.process = 0x3FFFFFFF;
    QFile lease(Lease::path(room.path()));
    QVERIFY(lease.open(QIODevice::WriteOnly) && lease.write(leaseBytes(gone)) > 0);
    lease.close();
    QVERIFY(!reader.desk().state().holder);
    QVERIFY(reader.desk().ask().value());
    expectWriter(reader, true);
}

void TestPen::aChangedKeyIsNoticed()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    writer.session.reset();
    const QString keys = Book::keyFilePath(room.path());
    TestBook foreign;
    QVERIFY(foreign.create());
    QVERIFY(QFile::rename(keys, keys + QStringLiteral(".undan")));
    QVERIFY(QFile::copy(Book::keyFilePath(foreign.path), keys));
    QVERIFY(!reader.desk().ask());
    expectWriter(reader, false);
    QVERIFY(QFile::remove(keys) && QFile::rename(keys + QStringLiteral(".undan"), keys));
    QVERIFY(reader.desk().ask().value());
}

QTEST_GUILESS_MAIN(TestPen)
#include "tst_pen.moc"
