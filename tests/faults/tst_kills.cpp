// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 before a random write, cut or sync, in everything that writes a book.
#include "core/session/backup_desk.h"
#include "core/session/erasure_desk.h"
#include "core/session/pen_desk.h"
#include "core/session/user_desk.h"
#include "core/store/book_check.h"
#include "core/store/erasure_store.h"
#include "fault_book.h"
#include "tests/core/support/closed_files.h"
#include "tests/fixtures/fixture_book.h"

#include <QCryptographicHash>
#include <atomic>

namespace lotsbok {

class TestKills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saves();
    void publishing();
    void backup();
    void restore();
    void migration();
    void rotation();
    void erasure();
    void compaction();
    void cleanupTestCase();

private:
    /// How many operations the disk sees while `work` runs in a child that nothing happens to.
    int operationsOf(const std::function<int(int pipe)>& work);
    /// Runs `work` in a child that dies before its n-th operation; how many 'a' it told.
    static int killed(int operation, const std::function<int(int pipe)>& work);
    static int anyOf(int operations) { return faultLots().bounded(1, operations + 1); }

    FaultBook m_book;
    FaultTable m_table;
    int m_trials = 0;
};

void TestKills::initTestCase()
{
    m_trials = shortOrLong(10, 500);
    FaultVfs::instance().reset();
}

int TestKills::operationsOf(const std::function<int(int pipe)>& work)
{
    ChildProcess counted([&](int pipe) {
        FaultVfs::instance().reset();
        const int code = work(pipe);
        const QByteArray number = ' ' + QByteArray::number(FaultVfs::instance().operations());
        for (const char each : number) {
            tell(pipe, each);
        }
        return code;
    });
    const QByteArray told = counted.rest();
    const int code = counted.wait();
    if (code != 0) {
        qWarning("the undisturbed run ended with %d", code);
        return 0;
    }
    return told.mid(told.indexOf(' ')).trimmed().toInt();
}

int TestKills::killed(int operation, const std::function<int(int pipe)>& work)
{
    ChildProcess child([&](int pipe) {
        FaultVfs::instance().reset();
        FaultVfs::instance().killAt(operation);
        return work(pipe);
    });
    const QByteArray told = child.rest();
    child.wait();
    return static_cast<int>(told.count('a'));
}

void TestKills::saves()
{
    const auto work = [this](int pipe) { return m_book.saveManyTo(pipe, 6); };
    m_book.restart();
    const int operations = operationsOf(work);
    QVERIFY(operations > 20);
    FaultTable::Row& row = m_table.row(QStringLiteral("kill -9 during saves"));
    for (int i = 0; i < m_trials; ++i) {
        m_book.restart();
        m_book.judge(row, killed(anyOf(operations), work));
    }
    QCOMPARE(row.lost + row.silent, 0);
}

/// Killed in one of the pieces in which a copy of a large book is made for the others, saves between them.
void TestKills::publishing()
{
    constexpr int rounds = 3;
    constexpr int pieces = 12; // at least so many in all rounds
    const auto work = [this](int pipe) {
        const auto session = m_book.open();
        for (int i = 0; session && i < rounds; ++i) {
            const QByteArray large(6 * 1024 * 1024, static_cast<char>('a' + i));
            const QByteArray hash = QCryptographicHash::hash(large, QCryptographicHash::Sha256);
            PenDesk desk(**session);
            if (!(*session)->keepDefinition(hash, large) || !desk.tick(std::chrono::hours(1), {})) {
                return 1;
            }
            for (tell(pipe, 'p'); desk.isPublishing(); tell(pipe, 'p')) {
                if (!(*session)->saveClient(TestBook::client(QStringLiteral("Sedan"), QString::number(i)))) {
                    return 1;
                }
                tell(pipe, 'a');
                if (!desk.publishPiece()) {
                    return 1;
                }
            }
        }
        return session ? 0 : 2;
    };
    FaultTable::Row& row = m_table.row(QStringLiteral("kill -9 while a copy is published"));
    const QString snapshot = m_book.path + QStringLiteral("-snapshot");
    for (int i = 0; i < m_trials; ++i) {
        m_book.restart();
        ChildProcess child(work);
        QByteArray told;
        for (int left = faultLots().bounded(1, pieces + 1); left > 0; left -= told.endsWith('p') ? 1 : 0) {
            const QByteArray next = child.next();
            QVERIFY2(!next.isEmpty(), "it ended before it could be killed");
            told += next;
        }
        child.kill();
        told += child.rest();
        const auto keys = KeyFile::read(Book::keyFilePath(m_book.path));
        const auto unlocked = keys->unlock(TestBook::headLogin(), TestBook::password());
        LOTSBOK_VERIFY(unlocked);
        if (QFile::exists(snapshot)) { // half a copy stands aside only
            const auto copy = Connection::open(snapshot, unlocked->databaseKey, Connection::Mode::ReadOnly);
            const auto problems = copy ? integrityProblems(**copy) : fail(copy.error());
            row.silent += problems && problems->isEmpty() ? 0 : 1;
        }
        m_book.judge(row, static_cast<int>(told.count('a')));
    }
    QCOMPARE(row.lost + row.silent, 0);
}

void TestKills::backup()
{
    const QString copies = m_book.folder.filePath(QStringLiteral("kopior"));
    const auto work = [&](int) {
        const auto session = m_book.open();
        return session && BackupDesk(**session).addToSeries(copies) ? 0 : 1;
    };
    const auto prepare = [&] {
        m_book.restart();
        QDir(copies).removeRecursively();
        QDir().mkpath(copies);
    };
    prepare();
    const int operations = operationsOf(work);
    QVERIFY(operations > 20);
    FaultTable::Row& row = m_table.row(QStringLiteral("kill -9 during backup"));
    for (int i = 0; i < m_trials; ++i) {
        prepare();
        killed(anyOf(operations), work);
        m_book.judge(row, 0);
        // Whatever counts as a backup of the series opens and is whole.
        const auto session = m_book.open();
        LOTSBOK_VERIFY(session);
        const auto series = BackupDesk(**session).series(copies);
        LOTSBOK_VERIFY(series);
        for (const SeriesBackup& backup : *series) {
            const auto opened = Book::open(BackupDesk(**session).pathOf(copies, backup),
                                           TestBook::headLogin(), TestBook::password(), m_book.options);
            row.silent += opened && (*opened)->verify()->problems.isEmpty() ? 0 : 1;
        }
    }
    QCOMPARE(row.lost + row.silent, 0);
}

/// The copying is plain files: the child tells how far it is by nothing, so it is killed after a random time
/// that is counted in turns of a loop.
void TestKills::restore()
{
    FaultTable::Row& row = m_table.row(QStringLiteral("kill -9 during restore"));
    const QString backup = m_book.folder.filePath(QStringLiteral("kopia.lotsbok"));
    const QString target = m_book.folder.filePath(QStringLiteral("åter.lotsbok"));
    for (int i = 0; i < m_trials; ++i) {
        m_book.restart();
        FaultBook::write(backup, m_book.book());
        FaultBook::write(Book::keyFilePath(backup), m_book.keys());
        const int turns = faultLots().bounded(20'000'000);
        {
            ChildProcess child([&](int pipe) {
                tell(pipe, 's');
                return Book::restore(backup, target, m_book.options) ? 0 : 1;
            });
            child.next();
            std::atomic<int> turn = 0; // a loop that no compiler takes away
            while (turn.fetch_add(1) < turns) {
            }
            child.kill();
        }
        ++row.tried;
        const auto opened = Book::open(target, TestBook::headLogin(), TestBook::password(), m_book.options);
        if (opened) {
            const bool whole = (*opened)->verify()->problems.isEmpty() &&
                               *(*opened)->countClients({}) == FaultBook::kPersons;
            row.silent += whole ? 0 : 1;
            ++row.outcomes[QStringLiteral("whole")];
        } else {
            ++row.outcomes[codeName(opened.error().code)]; // half a book says what it is
        }
        const auto source = Book::open(backup, TestBook::headLogin(), TestBook::password(), m_book.options);
        row.lost += source ? 0 : 1;
    }
    QCOMPARE(row.lost + row.silent, 0);
}

void TestKills::migration()
{
    const QDir books(QStringLiteral(LOTSBOK_SOURCE_DIR "/tests/fixtures/books"));
    for (const QString& name : books.entryList({QStringLiteral("*.lotsbok")}, QDir::Files)) {
        const QByteArray book = FaultBook::bytes(books.filePath(name));
        const QByteArray keys = FaultBook::bytes(Book::keyFilePath(books.filePath(name)));
        const auto work = [&](int) {
            return Book::open(m_book.path, fixtureLogin(), fixturePassword(), m_book.options) ? 0 : 1;
        };
        m_book.restart(book, keys);
        const int operations = operationsOf(work);
        QVERIFY(operations > 20);
        FaultTable::Row& row = m_table.row(QStringLiteral("kill -9 during migration, ") + name.left(24));
        for (int i = 0; i < m_trials; ++i) {
            m_book.restart(book, keys);
            killed(anyOf(operations), work);
            ++row.tried;
            const auto opened = Book::open(m_book.path, fixtureLogin(), fixturePassword(), m_book.options);
            LOTSBOK_VERIFY(opened);
            const auto found = (*opened)->findClients({ClientQuery::By::Name, QStringLiteral("provberg")});
            row.lost += found && found->size() == 1 ? 0 : 1;
            row.silent += (*opened)->verify()->problems.isEmpty() ? 0 : 1;
            ++row.outcomes[QStringLiteral("whole")];
        }
        QCOMPARE(row.lost + row.silent, 0);
    }
}

/// Key file and book change together here; whatever is left opens with the same password.
void TestKills::rotation()
{
    const auto work = [this](int) {
        const auto session = m_book.open();
        return session && UserDesk(**session).rotateKey(QStringLiteral("prov")) ? 0 : 1;
    };
    m_book.restart();
    const int operations = operationsOf(work);
    QVERIFY(operations > 20);
    FaultTable::Row& row = m_table.row(QStringLiteral("kill -9 during a change of the key"));
    for (int i = 0; i < m_trials; ++i) {
        m_book.restart();
        killed(anyOf(operations), work);
        m_book.judge(row, 0);
    }
    QCOMPARE(row.lost + row.silent, 0);
}

void TestKills::erasure()
{
    m_book.restart();
    std::optional<Case> opened;
    {
        const auto session = m_book.open();
        LOTSBOK_VERIFY(session);
        const auto client = (*session)->findClients({});
        opened = *(*session)->openCase(TestBook::caseOf(client->first().id));
    }
    const QByteArray book = FaultBook::bytes(m_book.path);
    const QByteArray keys = FaultBook::bytes(Book::keyFilePath(m_book.path));
    const auto work = [&](int) {
        const auto store = rawStore(m_book);
        ErasureAct act;
        act.id = newUuidV7();
        return ErasureStore(*store).erase(opened->id, act) ? 0 : 1;
    };
    const int operations = operationsOf(work);
    QVERIFY(operations > 10);
    FaultTable::Row& row = m_table.row(QStringLiteral("kill -9 during erasure"));
    for (int i = 0; i < m_trials; ++i) {
        m_book.restart(book, keys);
        killed(anyOf(operations), work);
        ++row.tried;
        const auto session = m_book.open();
        LOTSBOK_VERIFY(session);
        row.silent += (*session)->verify()->problems.isEmpty() ? 0 : 1;
        const auto persons = *(*session)->countClients({});
        const bool all = persons == FaultBook::kPersons - 1 && ErasureDesk(**session).acts()->size() == 1;
        const bool nothing = persons == FaultBook::kPersons && ErasureDesk(**session).acts()->isEmpty() &&
                             (*session)->caseFile(opened->id).has_value();
        row.lost += all || nothing ? 0 : 1;
        ++row.outcomes[all ? QStringLiteral("all") : QStringLiteral("nothing")];
    }
    QCOMPARE(row.lost + row.silent, 0);
}

void TestKills::compaction()
{
    const auto work = [this](int) {
        const auto session = m_book.open();
        return session && (*session)->compact() ? 0 : 1;
    };
    m_book.restart();
    const int operations = operationsOf(work);
    QVERIFY(operations > 20);
    FaultTable::Row& row = m_table.row(QStringLiteral("kill -9 while compacting"));
    for (int i = 0; i < m_trials; ++i) {
        m_book.restart();
        killed(anyOf(operations), work);
        m_book.judge(row, 0);
    }
    QCOMPARE(row.lost + row.silent, 0);
}

void TestKills::cleanupTestCase()
{
    m_table.print();
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestKills)
#include "tst_kills.moc"
