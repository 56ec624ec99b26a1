// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/published_copy.h"

#include "core/store/book_check.h"
#include "core/store/book_generation.h"
#include "core/store/migrations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>

using namespace lotsbok;

// The copy that the others read, made a piece at a time while the book is written to.
class TestPublishedCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void itIsOfOneMomentWhateverIsSavedBetweenThePieces();
    void somebodyWhoSavesAllTheTimePutsItOffNotForEver();
    void whatAnotherHasWrittenIsInIt();
    void nothingNewIsCopiedOnce();
    void halfACopyIsNeverInPlace();

private:
    /// Small pieces, so that there are many.
    static constexpr CopyPiece kPiece{48, 192};

    [[nodiscard]] std::unique_ptr<Connection> open(const QString& path, Connection::Mode mode) const
    {
        auto opened = Connection::open(path, m_key, mode);
        return opened ? std::move(*opened) : nullptr;
    }
    /// Its own saves need not survive a power cut here.
    [[nodiscard]] std::unique_ptr<Connection> openBook() const
    {
        auto book = open(m_path, Connection::Mode::ReadWrite);
        return book && book->execute("PRAGMA synchronous = OFF") ? std::move(book) : nullptr;
    }
    [[nodiscard]] std::unique_ptr<PublishedCopy> begin(Connection& book) const
    {
        auto begun = PublishedCopy::begin(book, m_copy, kPiece);
        return begun ? std::move(*begun) : nullptr;
    }
    static bool addRows(Connection& book, int rows, int bytes)
    {
        return book
            .prepare("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ?) "
                     "INSERT INTO spools (id, station, merged, merged_at) "
                     "SELECT randomblob(16), hex(randomblob(?)), 0, 0 FROM n")
            .bind(rows)
            .bind(bytes)
            .run()
            .has_value();
    }
    /// Everything that is in it.
    static QByteArray content(Connection& connection)
    {
        Statement rows = connection.prepare("SELECT id, station, merged FROM spools ORDER BY id");
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (auto row = rows.step(); row && *row; row = rows.step()) {
            hash.addData(rows.bytes(0));
            hash.addData(rows.text(1).toUtf8());
            hash.addData(QByteArray::number(rows.integer(2)));
        }
        return hash.result();
    }
    /// Nothing without a copy.
    [[nodiscard]] QByteArray bytesInPlace() const
    {
        QFile file(m_copy);
        return file.open(QIODevice::ReadOnly)
                   ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Blake2b_256)
                   : QByteArray();
    }
    /// What the others read now; "damaged" when it is not whole.
    [[nodiscard]] QByteArray copied() const
    {
        const auto copy = open(m_copy, Connection::Mode::ReadOnly);
        const auto problems = copy ? integrityProblems(*copy) : Result<QStringList>(QStringList());
        const bool isWhole = copy && problems && problems->isEmpty() && publishedAt(*copy)->has_value();
        return isWhole ? content(*copy) : QByteArrayLiteral("damaged");
    }
    /// One of the things that happen to a book.
    static bool happen(Connection& book, int what);
    [[nodiscard]] Result<void> place(PublishedCopy& copy) const
    {
        return copy.putInPlace(m_key, m_now, [] { return Result<void>(); });
    }
    [[nodiscard]] QStringList asides() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files).filter(QStringLiteral(".new"));
    }

    const QDateTime m_now{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
    const Secret m_key = Secret::random(32);
    QByteArray m_book; ///< as each test finds it
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_copy;
    QByteArray m_placed; ///< bytesInPlace() when a copy was last put there
};

void TestPublishedCopy::initTestCase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bok.lotsbok"));
    {
        const auto book = open(path, Connection::Mode::Create);
        QVERIFY(book && migrate(*book) && setBookGeneration(*book, 3) && addRows(*book, 100, 500));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_book = file.readAll();
}

void TestPublishedCopy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("bok å.lotsbok"));
    m_copy = m_path + QStringLiteral("-snapshot");
    m_placed.clear();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_book) == m_book.size());
}

bool TestPublishedCopy::happen(Connection& book, int what)
{
    switch (what) {
    case 0:
        return addRows(book, *rc::gen::inRange(1, 5), *rc::gen::inRange(1, 900));
    case 1:
        return addRows(book, *rc::gen::inRange(20, 200), 900); // larger by many pages
    case 2:
        return book
            .execute("UPDATE spools SET merged = merged + 1 WHERE id IN "
                     "(SELECT id FROM spools ORDER BY random() LIMIT 3)")
            .has_value();
    case 3:
        return book.execute("DELETE FROM spools WHERE id < x'80'").has_value();
    case 4:
        return book.compact().has_value(); // every page anew, and fewer of them
    default:                               // what is not committed reaches the file, and goes from it again
        return book.execute("PRAGMA cache_size = 5; BEGIN IMMEDIATE; UPDATE spools SET merged = merged + 7, "
                            "station = station || 'x'")
                   .has_value() &&
               addRows(book, 100, 900) && book.execute("ROLLBACK").has_value();
    }
}

void TestPublishedCopy::itIsOfOneMomentWhateverIsSavedBetweenThePieces()
{
    QVERIFY(rc::check("a published copy is the book as it was when it was put in place", [this] {
        init();
        const auto book = openBook();
        std::unique_ptr<PublishedCopy> copy;
        int published = 0;
        const int steps = *rc::gen::resize(100, rc::gen::inRange(10, 40));
        for (int step = 0; step < steps; ++step) {
            const int what = *rc::gen::resize(100, rc::gen::inRange(0, 24)); // mostly pieces
            if (what < 6) {
                RC_ASSERT(happen(*book, what));
                continue;
            }
            copy = copy ? std::move(copy) : begin(*book);
            RC_ASSERT(copy);
            const QByteArray before = m_placed;
            const auto isWhole = copy->next(*book);
            RC_ASSERT(isWhole.has_value());
            RC_ASSERT(bytesInPlace() == before);
            if (*isWhole) {
                RC_ASSERT(place(*copy).has_value());
                copy.reset();
                RC_ASSERT(copied() == content(*book));
                m_placed = bytesInPlace();
                ++published;
            }
        }
        RC_CLASSIFY(published > 0, "published in the midst");
        copy.reset();
        RC_ASSERT(
            PublishedCopy::publish(*book, m_copy, m_key, m_now, [] { return Result<void>(); }).has_value());
        RC_ASSERT(copied() == content(*book));
        RC_ASSERT(asides().isEmpty());
    }));
}

void TestPublishedCopy::somebodyWhoSavesAllTheTimePutsItOffNotForEver()
{
    const auto book = openBook();
    const auto copy = begin(*book);
    int pieces = 0;
    for (bool isWhole = false; !isWhole; ++pieces) {
        QVERIFY2(pieces < 1000, "it never ends");
        QVERIFY(addRows(*book, 1, 10));
        const auto next = copy->next(*book);
        QVERIFY(next);
        isWhole = *next;
    }
    QVERIFY(pieces > 5);
    QVERIFY(place(*copy));
    QCOMPARE(copied(), content(*book));
}

void TestPublishedCopy::whatAnotherHasWrittenIsInIt()
{
    const auto book = openBook();
    const auto copy = begin(*book);
    QVERIFY(!copy->next(*book).value());
    QVERIFY(addRows(*openBook(), 50, 900));
    while (!copy->next(*book).value()) {
    }
    QVERIFY(place(*copy));
    QCOMPARE(copied(), content(*book));
}

/// The first passage is enough when nobody has written, and the last looks at all but copies only what is
/// new.
void TestPublishedCopy::nothingNewIsCopiedOnce()
{
    const auto book = openBook();
    const qint64 pages = book->storedSize().value() / 4096;
    const auto piecesOf = [&](bool withASave) {
        const auto copy = begin(*book);
        int pieces = 1;
        for (; !copy->next(*book).value(); ++pieces) {
            if (withASave && pieces == 1 && !addRows(*book, 1, 1)) {
                return -1;
            }
        }
        return pieces;
    };
    const auto once = static_cast<int>((pages + kPiece.written - 1) / kPiece.written);
    QCOMPARE(piecesOf(false), once);
    const int again = piecesOf(true) - once;
    QVERIFY2(again > 0 && again <= (pages + 1) / kPiece.looked + 3, qPrintable(QString::number(again)));
}

void TestPublishedCopy::halfACopyIsNeverInPlace()
{
    const auto book = openBook();
    QVERIFY(PublishedCopy::publish(*book, m_copy, m_key, m_now, [] { return Result<void>(); }));
    const QByteArray before = content(*book);
    QVERIFY(addRows(*book, 10, 900));
    {
        const auto copy = begin(*book);
        QVERIFY(!copy->next(*book).value());
        QCOMPARE(asides().size(), 1);
    }
    QCOMPARE(asides(), QStringList()); // thrown away
    QCOMPARE(copied(), before);
    const auto mine = begin(*book);
    QVERIFY(!mine->next(*book).value());
    QVERIFY(setBookGeneration(*book, 4)); // another has the book now
    const auto other = begin(*book);
    QVERIFY(!other->next(*book).value());
    while (!mine->next(*book).value()) {
    }
    QVERIFY(!place(*mine)); // who wakes up has none any more, and touches nothing of the other's
    QCOMPARE(copied(), before);
    while (!other->next(*book).value()) {
    }
    QVERIFY(place(*other));
    QCOMPARE(copied(), content(*book));
}

QTEST_GUILESS_MAIN(TestPublishedCopy)
#include "tst_published_copy.moc"
