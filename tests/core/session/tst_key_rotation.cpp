// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/child_process.h"
#include "../support/test_office.h"
#include "core/session/book_steps.h"
#include "core/session/key_rotation.h"
#include "core/session/user_desk.h"
#include "core/store/connection.h"
#include "tests/faults/fault_table.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <sodium.h>
#include <thread>

using namespace lotsbok;

// Removing a user changes the database key: at every moment the book is either the old one or on its way to
// the new one, which the next unlock by anybody finishes; nobody's old key opens the new book.
class TestKeyRotation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRemovedUserIsOut();
    void everybodyElseGoesOn();
    void cancellingChangesNothing();
    void aStopAfterEachStepIsFinishedByAnybody_data();
    void aStopAfterEachStepIsFinishedByAnybody();
    void aLostCopyIsMadeAnew();
    void aCopyOfSomethingElseIsNotTaken();
    void recoveryFinishesARotation();
    void killedAtAnyMomentNothingIsLost();
    void whatEachRoleReadsWithTheRawShell();

private:
    static QString reason() { return QStringLiteral("slutade i mars"); }
};

namespace {

/// The book's files and what the removed user knew before.
struct Before {
    QByteArray keyFile;
    Secret databaseKey;
};

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeAll(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Result<Unlocked> unlockAs(const QString& bookPath, const QString& login)
{
    const auto keys = KeyFile::read(Book::keyFilePath(bookPath));
    return keys ? keys->unlock(login, TestBook::password()) : fail(keys.error());
}

Before rememberAs(const QString& bookPath, const QString& login)
{
    auto unlocked = unlockAs(bookPath, login);
    return {readAll(Book::keyFilePath(bookPath)), unlocked ? std::move(unlocked->databaseKey) : Secret()};
}

bool opensWith(const QString& path, const Secret& key)
{
    return Connection::open(path, key, Connection::Mode::ReadWrite).has_value();
}

/// The steps of a rotation, up to `steps` of them, as a program that was killed after the last one leaves it.
bool rotateUpTo(TestOffice& office, int steps)
{
    const QString path = office.book().path;
    office.close();
    auto keys = KeyFile::read(Book::keyFilePath(path));
    const auto head = unlockAs(path, TestBook::headLogin());
    const auto store = head ? openStore(path, *head, office.book().options, true) : fail(head.error());
    if (!keys || !store) {
        return false;
    }
    auto rotation = KeyRotation::prepare(path, *keys, *head, office.id(QStringLiteral("dan")));
    const auto work = [](Store&) { return Result<void>(); };
    return rotation &&
           (steps < 1 || rotation->copy(**store, authorOf(*head, office.book().options), work, {})) &&
           (steps < 2 || rotation->announce()) && (steps < 3 || rotation->swap()) &&
           (steps < 4 || rotation->forget());
}

QString hexOf(const Secret& key)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size())).toHex());
}

/// What the sqlcipher shell says of the number of clients when it is given a key; never on its command line.
QString shellCount(const QString& shell, const QString& path, const QString& hexKey)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(shell, {QStringLiteral("-batch"), path});
    const QString commands =
        (hexKey.isEmpty() ? QString() : QStringLiteral("PRAGMA key = \"x'%1'\";\n").arg(hexKey)) +
        QStringLiteral("SELECT 'clients ' || count(*) FROM clients;\n.quit\n");
    process.write(commands.toUtf8());
    process.closeWriteChannel();
    return process.waitForFinished(-1) ? QString::fromUtf8(process.readAllStandardOutput()).trimmed()
                                       : QString();
}

} // namespace

void TestKeyRotation::aRemovedUserIsOut()
{
    TestOffice office;
    const QString path = office.book().path;
    const UserId dan = office.id(QStringLiteral("dan"));
    Session& head = office.head();
    LOTSBOK_VERIFY(head.saveClient(TestBook::client(QStringLiteral("Ada"), QStringLiteral("Prov"))));
    const Before before = rememberAs(path, QStringLiteral("dan"));
    QCOMPARE(codeOf(UserDesk(head).remove(dan, QString())), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(UserDesk(head).remove(head.user().id, reason())), ErrorCode::NotFound);
    QList<qint64> told;
    LOTSBOK_VERIFY(UserDesk(head).remove(dan, reason(), [&](qint64 done, qint64 total) {
        told.append(done);
        return total > 0;
    }));
    QVERIFY(!told.isEmpty());
    // The session goes on in the new book.
    LOTSBOK_VERIFY(head.saveClient(TestBook::client(QStringLiteral("Bo"), QStringLiteral("Prov"))));
    QCOMPARE(head.countClients({}).value_or(-1), 2);
    QCOMPARE(head.verify()->problems, QStringList());
    const auto users = head.users();
    QVERIFY(std::any_of(users->begin(), users->end(),
                        [&](const User& user) { return user.id == dan && user.disabled; }));
    const auto audit = head.audit();
    QVERIFY(std::any_of(audit->begin(), audit->end(), [](const AuditEntry& entry) {
        return entry.action == QLatin1String("book.rotate-key");
    }));
    office.close();
    QVERIFY(!QFile::exists(KeyRotation::copyPath(path)));
    QCOMPARE(codeOf(office.book().open(QStringLiteral("dan"))), ErrorCode::WrongCredentials);
    // Neither the key that was kept, nor the key file that was kept, nor the one beside the book opens it.
    QVERIFY(!opensWith(path, before.databaseKey));
    const auto fresh = unlockAs(path, TestBook::headLogin());
    LOTSBOK_VERIFY(fresh);
    QVERIFY(!(fresh->databaseKey == before.databaseKey));
    const auto backup = KeyFile::read(Book::keyFilePath(path) + QStringLiteral(".bak"));
    LOTSBOK_VERIFY(backup);
    QCOMPARE(codeOf(backup->unlock(QStringLiteral("dan"), TestBook::password())),
             ErrorCode::WrongCredentials);
    const QByteArray now = readAll(Book::keyFilePath(path));
    QVERIFY(writeAll(Book::keyFilePath(path), before.keyFile));
    QVERIFY(!office.book().open(QStringLiteral("dan")));
    QVERIFY(!office.book().open());
    QVERIFY(writeAll(Book::keyFilePath(path), now));
    LOTSBOK_VERIFY(office.book().open(QStringLiteral("asa")));
}

void TestKeyRotation::everybodyElseGoesOn()
{
    TestOffice office;
    LOTSBOK_VERIFY(UserDesk(office.head()).rotateKey(reason()));
    for (const char* login : {"asa", "cia", "dan", "eva", "olle"}) {
        QCOMPARE(office.as(QString::fromLatin1(login)).verify()->problems, QStringList());
    }
    office.close();
    const Secret fresh = Secret::fromPassword(QStringLiteral("nya ord efter glömska"));
    LOTSBOK_VERIFY(Book::recover(office.book().path, QStringLiteral("asa"), office.book().recoveryKey, fresh,
                                 office.book().options));
    LOTSBOK_VERIFY(Book::open(office.book().path, QStringLiteral("asa"), fresh, office.book().options));
    LOTSBOK_VERIFY(UserDesk(office.head()).rotateKey(reason())); // again and again
    LOTSBOK_VERIFY(UserDesk(office.head()).remove(office.id(QStringLiteral("cia")), reason()));
    LOTSBOK_VERIFY(office.as(QStringLiteral("dan")).contacts());
}

void TestKeyRotation::cancellingChangesNothing()
{
    TestOffice office;
    const QString path = office.book().path;
    Session& head = office.head();
    LOTSBOK_VERIFY(head.anchor());
    const QByteArray keys = readAll(Book::keyFilePath(path));
    const UserId dan = office.id(QStringLiteral("dan"));
    for (const int last : {1, 2}) { // at the first page, and when the copy is whole
        int calls = 0;
        QCOMPARE(codeOf(UserDesk(head).remove(dan, reason(), [&](qint64, qint64) { return ++calls < last; })),
                 ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(KeyRotation::copyPath(path)));
        QCOMPARE(readAll(Book::keyFilePath(path)), keys);
    }
    LOTSBOK_VERIFY(office.as(QStringLiteral("dan")).contacts());
}

void TestKeyRotation::aStopAfterEachStepIsFinishedByAnybody_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("isRotated");
    QTest::newRow("nothing yet") << 0 << false;
    QTest::newRow("copied") << 1 << false;
    QTest::newRow("announced") << 2 << true;
    QTest::newRow("swapped") << 3 << true;
    QTest::newRow("forgotten") << 4 << true;
}

void TestKeyRotation::aStopAfterEachStepIsFinishedByAnybody()
{
    QFETCH(int, steps);
    QFETCH(bool, isRotated);
    TestOffice office;
    const QString path = office.book().path;
    const auto client =
        office.head().saveClient(TestBook::client(QStringLiteral("Ada"), QStringLiteral("Prov")));
    LOTSBOK_VERIFY(client);
    office.close();
    const Before before = rememberAs(path, QStringLiteral("dan"));
    QVERIFY(rotateUpTo(office, steps));
    {
        auto asa = office.book().open(QStringLiteral("asa")); // a lots
        LOTSBOK_VERIFY(asa);
        QCOMPARE((*asa)->verify()->problems, QStringList());
        QCOMPARE((*asa)->countClients({}).value_or(-1), 1);
        LOTSBOK_VERIFY((*asa)->saveClient(TestBook::client(QStringLiteral("Bo"), QStringLiteral("Prov"))));
    }
    QVERIFY(!QFile::exists(KeyRotation::copyPath(path)));
    QVERIFY(!QFile::exists(KeyRotation::copyPath(path) + QStringLiteral("-journal")));
    QVERIFY(!KeyFile::read(Book::keyFilePath(path))->isRotating());
    QCOMPARE(opensWith(path, before.databaseKey), !isRotated);
    QCOMPARE(office.book().open(QStringLiteral("dan")).has_value(), !isRotated);
    LOTSBOK_VERIFY(office.book().open());
}

void TestKeyRotation::aLostCopyIsMadeAnew()
{
    TestOffice office;
    const QString path = office.book().path;
    QVERIFY(rotateUpTo(office, 2));
    QVERIFY(QFile::remove(KeyRotation::copyPath(path)));
    auto asa = office.book().open(QStringLiteral("asa"));
    LOTSBOK_VERIFY(asa);
    const auto users = (*asa)->users();
    LOTSBOK_VERIFY(users);
    QVERIFY(std::any_of(users->begin(), users->end(), [](const User& user) {
        return user.loginName == QLatin1String("dan") && user.disabled; // finished, though the reason is lost
    }));
    QCOMPARE((*asa)->verify()->problems, QStringList());
}

void TestKeyRotation::aCopyOfSomethingElseIsNotTaken()
{
    TestOffice office;
    const QString path = office.book().path;
    QVERIFY(rotateUpTo(office, 2));
    TestOffice other;
    other.close();
    QVERIFY(writeAll(KeyRotation::copyPath(path), readAll(other.book().path)));
    auto asa = office.book().open(QStringLiteral("asa"));
    LOTSBOK_VERIFY(asa);
    QCOMPARE((*asa)->verify()->problems, QStringList());
    asa->reset();
    QCOMPARE(codeOf(office.book().open(QStringLiteral("dan"))), ErrorCode::WrongCredentials);
}

void TestKeyRotation::recoveryFinishesARotation()
{
    TestOffice office;
    QVERIFY(rotateUpTo(office, 2));
    const Secret fresh = Secret::fromPassword(QStringLiteral("nya ord efter glömska"));
    LOTSBOK_VERIFY(Book::recover(office.book().path, QStringLiteral("asa"), office.book().recoveryKey, fresh,
                                 office.book().options));
    QVERIFY(!KeyFile::read(Book::keyFilePath(office.book().path))->isRotating());
    LOTSBOK_VERIFY(Book::open(office.book().path, QStringLiteral("asa"), fresh, office.book().options));
}

void TestKeyRotation::killedAtAnyMomentNothingIsLost()
{
    TestOffice office;
    const QString path = office.book().path;
    const auto client =
        office.head().saveClient(TestBook::client(QStringLiteral("Ada"), QStringLiteral("Prov")));
    LOTSBOK_VERIFY(client);
    office.close();
    const int kills = shortOrLong(10, 100);
    int rotated = 0;
    int unfinished = 0;
    QElapsedTimer whole;
    whole.start();
    LOTSBOK_VERIFY(UserDesk(office.head()).rotateKey(reason()));
    const auto longest = static_cast<int>(whole.elapsed()) + 1; // milliseconds that one takes here
    office.close();
    for (int round = 0; round < kills; ++round) {
        const Before before = rememberAs(path, QStringLiteral("asa"));
        ChildProcess child([&](int pipe) {
            auto session = office.book().open();
            tell(pipe, 'o');
            const bool done = session && UserDesk(**session).rotateKey(reason());
            tell(pipe, done ? 'd' : 'f');
            return 0;
        });
        QCOMPARE(child.next(), "o");
        std::this_thread::sleep_for(std::chrono::milliseconds(faultLots().bounded(0, longest + longest / 4)));
        child.kill();
        const bool acknowledged = child.rest() == "d";
        unfinished += KeyFile::read(Book::keyFilePath(path))->isRotating() ? 1 : 0;
        const auto opened =
            office.book().open(round % 2 == 0 ? QStringLiteral("asa") : TestBook::headLogin());
        LOTSBOK_VERIFY(opened);
        QCOMPARE((*opened)->verify()->problems, QStringList());
        QCOMPARE((*opened)->client(client->id).value_or(Client()), *client);
        const bool isNew = !(unlockAs(path, QStringLiteral("asa"))->databaseKey == before.databaseKey);
        QVERIFY2(isNew || !acknowledged, "an acknowledged rotation was lost");
        rotated += isNew ? 1 : 0;
    }
    qInfo("%d kills within %d ms: %d rotations done or finished, %d of them at the next unlock, 0 lost",
          kills, longest, rotated, unfinished);
}

void TestKeyRotation::whatEachRoleReadsWithTheRawShell()
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlcipher"));
    if (shell.isEmpty()) {
        QSKIP("the sqlcipher shell is not here");
    }
    TestOffice office;
    const QString path = office.book().path;
    LOTSBOK_VERIFY(office.head().saveClient(TestBook::client(QStringLiteral("Ada"), QStringLiteral("Prov"))));
    User adam;
    adam.loginName = QStringLiteral("adam");
    adam.displayName = QStringLiteral("Adam Admin");
    adam.role = Role::Administrator;
    LOTSBOK_VERIFY(office.head().addUser(adam, TestBook::password(), KdfCost::cheap()));
    office.close();
    const QString counted = QStringLiteral("clients 1");
    const auto readable = [&](const QString& hexKey) {
        return shellCount(shell, path, hexKey).endsWith(counted);
    };
    QVERIFY(!readable(QString()));
    // Whoever has a key has the whole database with it, whatever the program shows the role.
    for (const char* login : {"karin", "asa", "dan", "eva", "olle"}) {
        const auto unlocked = unlockAs(path, QString::fromLatin1(login));
        LOTSBOK_VERIFY(unlocked);
        QVERIFY2(readable(hexOf(unlocked->databaseKey)),
                 qPrintable(shellCount(shell, path, hexOf(unlocked->databaseKey))));
    }
    // An administrator has a password and keys of their own, and none of them is the book's.
    const auto keys = KeyFile::read(Book::keyFilePath(path));
    QCOMPARE(codeOf(keys->unlock(QStringLiteral("adam"), TestBook::password())), ErrorCode::NoPermission);
    const auto own = keys->identify(QStringLiteral("adam"), TestBook::password());
    LOTSBOK_VERIFY(own);
    QVERIFY(!readable(hexOf(own->seed)));
    QVERIFY(!readable(hexOf(own->keys.sealPrivate)));
    // What a removed user kept reads nothing that is written from now on.
    const Before before = rememberAs(path, QStringLiteral("dan"));
    QVERIFY(readable(hexOf(before.databaseKey)));
    LOTSBOK_VERIFY(UserDesk(office.head()).remove(office.id(QStringLiteral("dan")), reason()));
    office.close();
    QVERIFY(!readable(hexOf(before.databaseKey)));
    QVERIFY(readable(hexOf(unlockAs(path, QStringLiteral("asa"))->databaseKey)));
}

QTEST_GUILESS_MAIN(TestKeyRotation)
#include "tst_key_rotation.moc"
