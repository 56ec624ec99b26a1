// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/test_book.h"

using namespace lotsbok;

// The district's own words for the spelling: never anybody's name.
class TestDistrictWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordIsKeptAndWithdrawn();
    void noNameOfAnybodyIsKept_data();
    void noNameOfAnybodyIsKept();
    void onlyOneWord_data();
    void onlyOneWord();

private:
    static DistrictWord word(const QString& text)
    {
        DistrictWord value;
        value.word = text;
        return value;
    }
};

void TestDistrictWords::aWordIsKeptAndWithdrawn()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    auto stored = session->save(word(QStringLiteral("hotbedömning")));
    LOTSBOK_VERIFY(stored);
    stored->withdrawn = true;
    LOTSBOK_VERIFY(session->save(*stored));
    const auto all = session->records<DistrictWord>();
    LOTSBOK_VERIFY(all);
    QCOMPARE(all->size(), 1);
    QVERIFY(all->first().withdrawn);
}

void TestDistrictWords::noNameOfAnybodyIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("family name") << QStringLiteral("Provberg");
    QTest::newRow("in small letters") << QStringLiteral("provberg");
    QTest::newRow("genitive") << QStringLiteral("Provbergs");
    QTest::newRow("first name") << QStringLiteral("Anna-Lisa");
    QTest::newRow("part of a double name") << QStringLiteral("lisa");
    QTest::newRow("part of a compound") << QStringLiteral("lisa-gruppen");
    QTest::newRow("an employee") << QStringLiteral("Personalsson");
    QTest::newRow("a contact") << QStringLiteral("Kontaktsson");
}

void TestDistrictWords::noNameOfAnybodyIsKept()
{
    QFETCH(QString, text);
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    LOTSBOK_VERIFY(
        session->saveClient(TestBook::client(QStringLiteral("Anna-Lisa"), QStringLiteral("Provberg"))));
    Employee employee;
    employee.givenName = QStringLiteral("Per");
    employee.familyName = QStringLiteral("Personalsson");
    LOTSBOK_VERIFY(session->saveEmployee(employee));
    Contact contact;
    contact.organisation = QStringLiteral("Polisen");
    contact.person = QStringLiteral("Karin Kontaktsson");
    LOTSBOK_VERIFY(session->saveContact(contact));
    const auto refused = session->save(word(text));
    QCOMPARE(codeOf(refused), ErrorCode::InvalidInput);
    QVERIFY2(!refused.error().text.contains(text), qPrintable(refused.error().text));
    QCOMPARE(session->records<DistrictWord>()->size(), 0);
}

void TestDistrictWords::onlyOneWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a letter") << QStringLiteral("a");
    QTest::newRow("two words") << QStringLiteral("två ord");
    QTest::newRow("a number") << QStringLiteral("19900101-2385");
    QTest::newRow("a letter with digits") << QStringLiteral("B12");
    QTest::newRow("too long") << QString(61, QLatin1Char('a'));
}

void TestDistrictWords::onlyOneWord()
{
    QFETCH(QString, text);
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    QCOMPARE(codeOf(session->save(word(text))), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestDistrictWords)
#include "tst_district_words.moc"
