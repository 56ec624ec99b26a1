// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/child_process.h"
#include "../support/test_book.h"
#include "core/security/key_file.h"
#include "core/session/book_steps.h"
#include "core/store/book_copy.h"
#include "core/store/connection.h"
#include "core/store/district_repository.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QScopeGuard>

using namespace lotsbok;

// Replayed pages, killed writers, readable text, backups and migrations: what a book promises beyond single
// saves.
class TestBookTrust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOlderFileIsNoticedByTheKeyFile();
    void anOlderFileAndKeyFileAreNoticedByTheStation();
    void everyReplayedPageIsNoticed();
    void aChangedAuditLogIsNoticed_data();
    void aChangedAuditLogIsNoticed();
    void aKilledWriterLosesNothingAcknowledged();
    void aUserKilledWhileBeingAddedIsAddedAgain();
    void filesHoldNoReadableText();
    void backupsOpenAndRestore();
    void aCancelledBackupLeavesNothing();
    void compactingKeepsEverything();
    void anOldBookIsCopiedBeforeItIsMigrated();
    void aFailedMigrationChangesNothing();
    void recoverySetsANewPassword();
};

namespace {

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putInItsPlace(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Result<Unlocked> unlockedHead(const TestBook& book)
{
    return KeyFile::read(Book::keyFilePath(book.path))->unlock(TestBook::headLogin(), TestBook::password());
}

/// A book with one client, closed, and then the same with the client's note changed.
struct TwoStates {
    QByteArray oldBook;
    QByteArray oldKeys;
    QByteArray newBook;
    QByteArray newKeys;
    Client client = TestBook::client({}, {}); ///< as it is in the new state
};

TwoStates twoStates(TestBook& book)
{
    TwoStates states;
    auto session = book.create();
    auto client = session->saveClient(TestBook::client(QStringLiteral("Ada"), QStringLiteral("Prov")));
    session.reset();
    states.oldBook = fileBytes(book.path);
    states.oldKeys = fileBytes(Book::keyFilePath(book.path));
    session = std::move(*book.open());
    client->note = QStringLiteral("tolk i arabiska");
    states.client = session->saveClient(*client).value_or(states.client);
    session.reset();
    states.newBook = fileBytes(book.path);
    states.newKeys = fileBytes(Book::keyFilePath(book.path));
    return states;
}

/// All files under a folder, joined: read by another process, since reading an open book here would drop its
/// locks.
QByteArray everythingUnder(const QString& folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        all += fileBytes(files.next());
    }
    return all;
}

bool holdsText(const QByteArray& bytes, const QString& marker)
{
    const auto* wide = reinterpret_cast<const char*>(marker.utf16());
    return bytes.contains(marker.toUtf8()) || bytes.contains(QByteArray(wide, marker.size() * 2)) ||
           bytes.contains(marker.toUtf8().toHex()) || bytes.contains(marker.toUtf8().toBase64());
}

} // namespace

void TestBookTrust::anOlderFileIsNoticedByTheKeyFile()
{
    TestBook book;
    const TwoStates states = twoStates(book);
    putInItsPlace(book.path, states.oldBook);
    OpenOptions newStation = book.options;
    newStation.stateFolder = book.folder.filePath(QStringLiteral("ny station"));
    const auto opened = Book::open(book.path, TestBook::headLogin(), TestBook::password(), newStation);
    QCOMPARE(codeOf(opened), ErrorCode::Tampered);
    QCOMPARE(exitCode(opened.error().code), 5);
}

void TestBookTrust::anOlderFileAndKeyFileAreNoticedByTheStation()
{
    TestBook book;
    const TwoStates states = twoStates(book);
    putInItsPlace(book.path, states.oldBook);
    putInItsPlace(Book::keyFilePath(book.path), states.oldKeys);
    QCOMPARE(codeOf(book.open()), ErrorCode::Tampered);
    // A head of unit may accept it, which is logged; from then on it is the book.
    OpenOptions accepting = book.options;
    accepting.acceptOlder = true;
    auto accepted = Book::open(book.path, TestBook::headLogin(), TestBook::password(), accepting);
    LOTSBOK_VERIFY(accepted);
    const auto audit = (*accepted)->audit();
    LOTSBOK_VERIFY(audit);
    QVERIFY(std::any_of(audit->begin(), audit->end(), [](const AuditEntry& entry) {
        return entry.action == QLatin1String("book.accept-older");
    }));
    accepted->reset();
    LOTSBOK_VERIFY(book.open());
}

void TestBookTrust::everyReplayedPageIsNoticed()
{
    TestBook book;
    const TwoStates states = twoStates(book);
    constexpr qsizetype page = 4096;
    int refused = 0;
    // Page 1 holds the header and the schema, nothing that a person wrote.
    for (qsizetype at = page; at + page <= std::min(states.oldBook.size(), states.newBook.size());
         at += page) {
        if (states.oldBook.mid(at, page) == states.newBook.mid(at, page)) {
            continue;
        }
        QByteArray mixed = states.newBook;
        mixed.replace(at, page, states.oldBook.mid(at, page));
        putInItsPlace(book.path, mixed);
        putInItsPlace(Book::keyFilePath(book.path), states.newKeys);
        book.options.stateFolder = book.folder.filePath(QStringLiteral("läge %1").arg(at));
        const auto opened = book.open();
        if (opened) { // an index that was written anew with the same content: nothing is older then
            const bool noticed = !(*opened)->verify()->problems.isEmpty();
            const bool harmless = (*opened)->client(states.client.id).value_or(Client()) == states.client &&
                                  (*opened)->history(SubjectRef::of(states.client.id))->size() == 2;
            QVERIFY2(noticed || harmless,
                     qPrintable(QStringLiteral("page %1 was not noticed").arg(at / page + 1)));
        } else {
            ++refused;
            QVERIFY(opened.error().code == ErrorCode::Tampered || opened.error().code == ErrorCode::Damaged);
        }
    }
    QVERIFY(refused >= 3); // at least the client, its history and the audit log
    putInItsPlace(book.path, states.newBook);
    putInItsPlace(Book::keyFilePath(book.path), states.newKeys);
    book.options.stateFolder = book.folder.filePath(QStringLiteral("läge sist"));
    LOTSBOK_VERIFY(book.open());
}

void TestBookTrust::aChangedAuditLogIsNoticed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("action") << QByteArray("UPDATE audit SET action = 'x' WHERE sequence = 2");
    QTest::newRow("time") << QByteArray("UPDATE audit SET at = at + 1 WHERE sequence = 2");
    QTest::newRow("user") << QByteArray("UPDATE audit SET user = zeroblob(16) WHERE sequence = 2");
    QTest::newRow("station") << QByteArray("UPDATE audit SET station = 'x' WHERE sequence = 2");
    QTest::newRow("subject") << QByteArray("UPDATE audit SET subject = 'x' WHERE sequence = 2");
    QTest::newRow("hash") << QByteArray("UPDATE audit SET hash = zeroblob(32) WHERE sequence = 2");
    QTest::newRow("gap") << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM audit WHERE sequence = 2");
    QTest::newRow("signature") << QByteArray(
        "UPDATE audit SET signature = zeroblob(64) WHERE signature IS NOT NULL");
    QTest::newRow("no signatures") << QByteArray("UPDATE audit SET signature = NULL");
    QTest::newRow("tail") << QByteArray(
        "DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)");
    QTest::newRow("key") << QByteArray("UPDATE users SET sign_public = zeroblob(32)");
    QTest::newRow("history") << QByteArray("UPDATE history SET after = '{}' WHERE kind = 'client'");
    QTest::newRow("history gone") << QByteArray("DELETE FROM history WHERE kind = 'client'");
    QTest::newRow("record gone") << QByteArray("DELETE FROM clients");
    QTest::newRow("record older") << QByteArray("UPDATE clients SET version = 0");
}

void TestBookTrust::aChangedAuditLogIsNoticed()
{
    QFETCH(QByteArray, sql);
    TestBook book;
    {
        auto session = book.create();
        QVERIFY(session);
        LOTSBOK_VERIFY(session->saveClient(TestBook::client(QStringLiteral("Ada"), QStringLiteral("Prov"))));
    }
    LOTSBOK_VERIFY(book.open()); // the opening is the last entry, and nothing refers to it
    {
        const auto unlocked = unlockedHead(book);
        LOTSBOK_VERIFY(unlocked);
        auto connection = Connection::open(book.path, unlocked->databaseKey, Connection::Mode::ReadWrite);
        LOTSBOK_VERIFY(connection);
        LOTSBOK_VERIFY((*connection)->execute(sql.constData()));
    }
    const auto opened = book.open();
    QCOMPARE(codeOf(opened), ErrorCode::Tampered);
}

void TestBookTrust::aKilledWriterLosesNothingAcknowledged()
{
    TestBook book;
    QVERIFY(book.create());
    int acknowledged = 0;
    QRandomGenerator lots(15);
    for (int round = 0; round < 15; ++round) {
        ChildProcess writer([&](int pipe) {
            const auto session = book.open();
            for (int i = 0; session && i < 100000; ++i) {
                const auto client =
                    (*session)->saveClient(TestBook::client(QString::number(i), QStringLiteral("Prov")));
                const auto opened =
                    client ? (*session)->openCase(TestBook::caseOf(client->id)) : fail(client.error());
                if (!opened) {
                    return 1;
                }
                tell(pipe, 'a');
            }
            return 1;
        });
        const int until = lots.bounded(1, 6);
        for (int i = 0; i < until; ++i) {
            QCOMPARE(writer.next(), "a");
            ++acknowledged;
        }
        writer.kill();
        acknowledged += static_cast<int>(writer.rest().size());
        const auto session = book.open();
        LOTSBOK_VERIFY(session);
        const auto report = (*session)->verify();
        LOTSBOK_VERIFY(report);
        QCOMPARE(report->problems, QStringList());
        const auto clients = (*session)->countClients({});
        LOTSBOK_VERIFY(clients);
        QVERIFY2(*clients >= acknowledged, "an acknowledged save was lost");
        QVERIFY2(*clients <= acknowledged + 2 * (round + 1), "more than what was being written appeared");
        // Numbers have no gaps: as many cases as the last number says.
        const auto rows = (*session)->findClients({});
        LOTSBOK_VERIFY(rows);
        const auto next = (*session)->openCase(TestBook::caseOf(rows->first().id));
        LOTSBOK_VERIFY(next);
        qint64 cases = 0;
        for (const ClientRow& row : *rows) {
            cases += (*session)->casesOf(row.id)->size();
        }
        QCOMPARE(next->number->number(), cases);
    }
}

void TestBookTrust::aUserKilledWhileBeingAddedIsAddedAgain()
{
    TestBook book;
    QVERIFY(book.create());
    User user;
    user.loginName = QStringLiteral("åsa");
    user.displayName = QStringLiteral("Åsa Provsson");
    ChildProcess writer([&](int pipe) {
        auto keys = KeyFile::read(Book::keyFilePath(book.path));
        const auto unlocked = unlockedHead(book);
        const auto store = openStore(book.path, *unlocked, book.options, true);
        if (!store || !keys->addUser(*unlocked, user, TestBook::password(), KdfCost::cheap())) {
            return 1;
        }
        const auto done = commitWithKeys(**store, Book::keyFilePath(book.path), *keys, [&]() -> Result<void> {
            const auto added = DistrictRepository(**store).addUser(user, keys->signPublic(user.id));
            (*store)->setCommitGuard([&]() -> Result<void> { // asked last of all before the commit
                tell(pipe, 'k');
                ::pause();
                return {};
            });
            return added ? Result<void>() : fail(added.error());
        });
        return done ? 2 : 3;
    });
    QCOMPARE(writer.next(), "k");
    writer.kill();
    QVERIFY(Book::probe(book.path)->loginNames.contains(user.loginName)); // the key file was ahead
    const auto refused = book.open(user.loginName);
    QCOMPARE(codeOf(refused), ErrorCode::NoPermission);
    QCOMPARE(codeOf(Book::recover(book.path, user.loginName, book.recoveryKey, TestBook::password(),
                                  book.options)),
             ErrorCode::NoPermission);
    auto session = book.open();
    LOTSBOK_VERIFY(session);
    User again;
    again.loginName = QStringLiteral("Åsa"); // without regard to case, as every login name
    again.displayName = user.displayName;
    LOTSBOK_VERIFY((*session)->addUser(again, TestBook::password(), KdfCost::cheap()));
    QCOMPARE(codeOf((*session)->addUser(user, TestBook::password(), KdfCost::cheap())),
             ErrorCode::InvalidInput); // a finished account is not replaced
    QCOMPARE((*session)->verify()->problems, QStringList());
    session->reset();
    LOTSBOK_VERIFY(book.open(user.loginName));
    QCOMPARE(Book::probe(book.path)->loginNames.size(), 2);
}

void TestBookTrust::filesHoldNoReadableText()
{
    const QString marker = QStringLiteral("Hemlighetsmarkör-åäö-4711");
    TestBook book;
    const QString temporary = book.folder.filePath(QStringLiteral("tmp"));
    QVERIFY(QDir().mkpath(temporary));
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(temporary));
    qputenv("SQLITE_TMPDIR", QFile::encodeName(temporary));
    const auto putBack = qScopeGuard([&] {
        before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
        qunsetenv("SQLITE_TMPDIR");
    });
    const auto containsMarker = [&] {
        ChildProcess reader(
            [&](int) { return holdsText(everythingUnder(book.folder.path()), marker) ? 1 : 0; });
        return reader.wait() != 0;
    };
    auto session = book.create();
    QVERIFY(session);
    bool leaked = false;
    LOTSBOK_VERIFY(session->inOneCommit([&]() -> Result<void> {
        for (int i = 0; i < 300; ++i) {
            Client client = TestBook::client(marker, marker + QString::number(i));
            client.note = marker.repeated(20);
            if (auto saved = session->saveClient(client); !saved) {
                return fail(saved.error());
            }
        }
        FormDraft draft; // larger than the cache, so that pages go to disk before the commit
        draft.subject = SubjectRef::district();
        draft.answers = {{QStringLiteral("text"), marker.repeated(1000000)}};
        if (auto saved = session->saveDraft(draft); !saved) {
            return saved;
        }
        leaked = containsMarker();
        return {};
    }));
    QVERIFY(!leaked);
    QVERIFY(!containsMarker());
    QVERIFY(session->findClients({ClientQuery::By::Name, marker})->size() == 300);
    LOTSBOK_VERIFY(session->compact());
    QVERIFY(!containsMarker());
    session.reset();
    QVERIFY(!containsMarker());
    QVERIFY(QDir(temporary).isEmpty());
    // The test can fail: the marker is found where it is.
    putInItsPlace(book.folder.filePath(QStringLiteral("klartext")), marker.toUtf8());
    QVERIFY(containsMarker());
}

void TestBookTrust::backupsOpenAndRestore()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    const auto client = session->saveClient(TestBook::client(QStringLiteral("Ada"), QStringLiteral("Prov")));
    LOTSBOK_VERIFY(client);
    const QString copy = book.folder.filePath(QStringLiteral("säkerhets kopia.lotsbok"));
    qint64 last = 0;
    LOTSBOK_VERIFY(session->backup(copy, [&](qint64 done, qint64 total) {
        last = done;
        return done <= total;
    }));
    QVERIFY(last > 0);
    QCOMPARE(codeOf(session->backup(copy)), ErrorCode::FileSystem); // never over another
    LOTSBOK_VERIFY(session->saveClient(TestBook::client(QStringLiteral("Efter"), QStringLiteral("Kopian"))));
    session.reset();

    const QString restored = book.folder.filePath(QStringLiteral("åter.lotsbok"));
    putInItsPlace(copy + QStringLiteral("-journal"), "avbruten skrivning");
    QCOMPARE(codeOf(Book::restore(copy, restored, book.options)), ErrorCode::Damaged);
    QVERIFY(QFile::remove(copy + QStringLiteral("-journal")));
    LOTSBOK_VERIFY(Book::restore(copy, restored, book.options));
    auto again = Book::open(restored, TestBook::headLogin(), TestBook::password(), book.options);
    LOTSBOK_VERIFY(again);
    QCOMPARE((*again)->countClients({}).value_or(-1), 1);
    QCOMPARE((*again)->verify()->problems, QStringList());
    again->reset();
    QCOMPARE(codeOf(Book::restore(copy, restored, book.options)), ErrorCode::FileSystem);
    // To where the lost book lay: older on purpose, so not taken for tampering.
    QVERIFY(QFile::remove(book.path) && QFile::remove(Book::keyFilePath(book.path)));
    LOTSBOK_VERIFY(Book::restore(copy, book.path, book.options));
    LOTSBOK_VERIFY(book.open());
}

void TestBookTrust::aCancelledBackupLeavesNothing()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    const QString copy = book.folder.filePath(QStringLiteral("kopia.lotsbok"));
    QCOMPARE(codeOf(session->backup(copy, [](qint64, qint64) { return false; })), ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(copy) && !QFile::exists(Book::keyFilePath(copy)));
}

void TestBookTrust::compactingKeepsEverything()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    FormDraft draft;
    draft.subject = SubjectRef::district();
    draft.answers = {{QStringLiteral("text"), QString(3000000, u'x')}};
    LOTSBOK_VERIFY(session->saveDraft(draft));
    LOTSBOK_VERIFY(session->discardDraft(draft.subject, draft.formId));
    const auto client = session->saveClient(TestBook::client(QStringLiteral("Ada"), QStringLiteral("Prov")));
    const qint64 before = QFileInfo(book.path).size();
    LOTSBOK_VERIFY(session->compact());
    QVERIFY(QFileInfo(book.path).size() < before / 2);
    session.reset();
    auto again = book.open();
    LOTSBOK_VERIFY(again);
    QCOMPARE((*again)->client(client->id).value(), *client);
    QCOMPARE((*again)->verify()->problems, QStringList());
}

void TestBookTrust::anOldBookIsCopiedBeforeItIsMigrated()
{
    TestBook book;
    QVERIFY(book.create());
    const auto unlocked = unlockedHead(book);
    LOTSBOK_VERIFY(unlocked);
    const int today = bookMigrations().back().version;
    const QList<Migration> steps{bookMigrations().back(), {today + 1, "CREATE TABLE later (x TEXT) STRICT"}};
    const std::span<const Migration> future(steps.constData(), static_cast<std::size_t>(steps.size()));
    QCOMPARE(codeOf(openStore(book.path, *unlocked, book.options, false, future)), ErrorCode::FileSystem);
    const auto store = openStore(book.path, *unlocked, book.options, true, future);
    LOTSBOK_VERIFY(store);
    QCOMPARE(schemaVersion((*store)->connection()).value_or(0), today + 1);
    QCOMPARE(codeOf(book.open()), ErrorCode::NewerVersion); // for the program of today
    const QString copy = copyPathBeforeMigration(book.path, today);
    LOTSBOK_VERIFY(Book::open(copy, TestBook::headLogin(), TestBook::password(), book.options));
}

void TestBookTrust::aFailedMigrationChangesNothing()
{
    TestBook book;
    QVERIFY(book.create());
    const auto unlocked = unlockedHead(book);
    LOTSBOK_VERIFY(unlocked);
    const Migration& last = bookMigrations().back();
    const QList<Migration> steps{last,
                                 {last.version + 1, "CREATE TABLE later (x TEXT) STRICT; SELECT broken"}};
    const auto store = openStore(book.path, *unlocked, book.options, true,
                                 {steps.constData(), static_cast<std::size_t>(steps.size())});
    QVERIFY(!store);
    auto session = book.open();
    LOTSBOK_VERIFY(session);
    QCOMPARE((*session)->verify()->problems, QStringList());
}

void TestBookTrust::recoverySetsANewPassword()
{
    TestBook book;
    {
        auto session = book.create();
        QVERIFY(session);
        QCOMPARE(codeOf(Book::recover(book.path, TestBook::headLogin(), book.recoveryKey,
                                      TestBook::otherPassword(), book.options)),
                 ErrorCode::InUse);
    }
    const Secret fresh = TestBook::otherPassword();
    QCOMPARE(codeOf(Book::recover(book.path, TestBook::headLogin(), book.recoveryKey,
                                  TestBook::weakPassword(), book.options)),
             ErrorCode::InvalidInput);
    LOTSBOK_VERIFY(Book::checkPassword(book.path, TestBook::headLogin(), TestBook::password(), book.options));
    QVERIFY(
        !Book::recover(book.path, TestBook::headLogin(), QStringLiteral("AAAAA-AAAAA"), fresh, book.options));
    LOTSBOK_VERIFY(Book::recover(book.path, TestBook::headLogin(), book.recoveryKey, fresh, book.options));
    QCOMPARE(codeOf(book.open()), ErrorCode::WrongCredentials);
    auto session = Book::open(book.path, TestBook::headLogin(), fresh, book.options);
    LOTSBOK_VERIFY(session);
    QCOMPARE((*session)->audit()->at((*session)->audit()->size() - 2).action, QStringLiteral("user.recover"));
    LOTSBOK_VERIFY((*session)->changePassword(fresh, TestBook::password()));
    QCOMPARE(codeOf((*session)->changePassword(fresh, fresh)), ErrorCode::WrongCredentials);
    session->reset();
    LOTSBOK_VERIFY(book.open());
}

QTEST_GUILESS_MAIN(TestBookTrust)
#include "tst_book_trust.moc"
