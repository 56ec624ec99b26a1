// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../fixtures/fixture_book.h"
#include "../support/test_book.h"
#include "core/security/key_file.h"
#include "core/store/connection.h"
#include "core/store/row.h"

#include <QDir>
#include <QFile>

using namespace lotsbok;

// A book of every released version opens for ever (style.md 23). Made by
// tests/fixtures/make_fixture_book.cpp.
class TestReleasedBooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReleasedBookOpens_data();
    void everyReleasedBookOpens();
    void anAlreadySealedCaseIsVeiled_data();
    void anAlreadySealedCaseIsVeiled();

private:
    static void copyOf(const QString& path, const TestBook& book);
};

void TestReleasedBooks::copyOf(const QString& path, const TestBook& book)
{
    QVERIFY(QFile::copy(path, book.path));
    QVERIFY(QFile::copy(Book::keyFilePath(path), Book::keyFilePath(book.path)));
    for (const QString& file : {book.path, Book::keyFilePath(book.path)}) {
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    }
}

void TestReleasedBooks::everyReleasedBookOpens_data()
{
    QTest::addColumn<QString>("path");
    const QDir books(QStringLiteral(LOTSBOK_SOURCE_DIR "/tests/fixtures/books"));
    const QStringList names = books.entryList({QStringLiteral("*.lotsbok")}, QDir::Files);
    for (const QString& name : names) {
        QTest::newRow(qPrintable(name)) << books.filePath(name);
    }
    QVERIFY(!names.isEmpty());
}

void TestReleasedBooks::everyReleasedBookOpens()
{
    QFETCH(QString, path);
    TestBook book; // a folder and options; the file comes from the fixtures
    copyOf(path, book);
    const auto session = Book::open(book.path, fixtureLogin(), fixturePassword(), book.options);
    LOTSBOK_VERIFY(session);
    const QStringList copies =
        QDir(book.folder.path()).entryList({QStringLiteral("*.version-*.lotsbok")}, QDir::Files);
    QCOMPARE(copies.size(), 1); // as it was, from before the book was brought up to date
    const auto rows = (*session)->findClients({ClientQuery::By::Name, QStringLiteral("provberg")});
    LOTSBOK_VERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().number, QStringLiteral("19900101-2385"));
    QCOMPARE(rows->first().caseNumber, QStringLiteral("2026-0001"));
    const auto client = (*session)->client(rows->first().id);
    LOTSBOK_VERIFY(client);
    QCOMPARE(client->note, QStringLiteral("tolk i arabiska"));
    QCOMPARE((*session)->history(SubjectRef::of(client->id))->size(), 2);
    const auto subject = (*session)->resolveSubject(QStringLiteral("case:2026-0001"));
    LOTSBOK_VERIFY(subject);
    const auto responses = (*session)->responses(*subject);
    LOTSBOK_VERIFY(responses);
    QCOMPARE(responses->size(), 1);
    QCOMPARE((*session)->definition(responses->first().definitionHash).value(), fixtureDefinition());
    QCOMPARE((*session)->verify()->problems, QStringList());
    // What is new has its defaults, and the work goes on in the old case.
    const auto file = (*session)->caseFile(*CaseId::fromUuid(subject->id));
    LOTSBOK_VERIFY(file);
    QVERIFY(!file->value.sealed && !file->value.reopens && file->value.typeReason.isEmpty());
    NetworkTie tie;
    tie.caseId = file->value.id;
    tie.name = QStringLiteral("farmor");
    LOTSBOK_VERIFY((*session)->save(tie));
    QCOMPARE((*session)->caseFile(tie.caseId)->all<NetworkTie>().size(), 1);
    QCOMPARE((*session)->verify()->problems, QStringList());
    // The copy is the old book: it opens as well, in the same way.
    auto options = book.options;
    options.stateFolder = book.folder.filePath(QStringLiteral("läge för kopian"));
    const auto copy =
        Book::open(book.folder.filePath(copies.first()), fixtureLogin(), fixturePassword(), options);
    LOTSBOK_VERIFY(copy);
    QCOMPARE((*copy)->countClients({}).value(), (*session)->countClients({}).value());
}

void TestReleasedBooks::anAlreadySealedCaseIsVeiled_data()
{
    everyReleasedBookOpens_data();
}

/// R39: at the first unlocking by a reader. The books have no sealed case, so theirs is sealed as the
/// programs of that time did: in the case and in the table of readers.
void TestReleasedBooks::anAlreadySealedCaseIsVeiled()
{
    QFETCH(QString, path);
    TestBook book;
    copyOf(path, book);
    QByteArray answers;
    const auto raw = [&book](const std::function<void(Connection&)>& work) {
        const auto unlocked =
            KeyFile::read(Book::keyFilePath(book.path))->unlock(fixtureLogin(), fixturePassword());
        LOTSBOK_VERIFY(unlocked);
        const auto db = Connection::open(book.path, unlocked->databaseKey, Connection::Mode::ReadWrite);
        LOTSBOK_VERIFY(db);
        work(**db);
    };
    bool canSeal = false;
    raw([&](Connection& db) {
        Statement content = db.prepare("SELECT answers FROM responses");
        QVERIFY(content.step().value_or(false));
        answers = content.bytes(0);
        QVERIFY(answers.size() > 6);
        canSeal =
            db.integer("SELECT count(*) FROM pragma_table_info('cases') WHERE name = 'sealed'").value() == 1;
        if (canSeal) {
            LOTSBOK_VERIFY(db.execute(
                "UPDATE cases SET sealed = 1; INSERT INTO case_readers SELECT randomblob(16), 1, c.id, u.id, "
                "'2020-01-01', NULL, 0, u.id, 0, u.id FROM cases c, users u"));
        }
    });
    for (int i = 0; i < 2; ++i) {
        const auto session = Book::open(book.path, fixtureLogin(), fixturePassword(), book.options);
        LOTSBOK_VERIFY(session);
        const auto subject = (*session)->resolveSubject(QStringLiteral("case:2026-0001"));
        LOTSBOK_VERIFY(subject);
        QCOMPARE((*session)->responses(*subject)->size(), 1);
        QCOMPARE(jsonBytes((*session)->responses(*subject)->first().answers), answers);
    }
    raw([&](Connection& db) {
        Statement content = db.prepare("SELECT answers FROM responses");
        QVERIFY(content.step().value_or(false));
        QCOMPARE(content.bytes(0) == answers, !canSeal); // a book of version 1 knows of no sealed cases
        QCOMPARE(db.integer("SELECT count(*) FROM veils WHERE subject <> 'staff'").value(),
                 canSeal ? db.integer("SELECT count(*) FROM cases").value() : 0);
    });
}

QTEST_GUILESS_MAIN(TestReleasedBooks)
#include "tst_released_books.moc"
