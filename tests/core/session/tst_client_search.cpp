// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/test_book.h"

#include <algorithm>

using namespace lotsbok;

// Finding clients: by name, number and case number only (förordning 2001:637 15 §).
class TestClientSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOfAnyKindSurvive();
    void listsAreSortedAsSwedishNames();
    void searchTakesNameNumberAndCaseNumberOnly_data();
    void searchTakesNameNumberAndCaseNumberOnly();
    void aCheckedNumberIsUnique();
    void similarClientsAreFound();
    void oneRowIsAsInTheList();
};

void TestClientSearch::namesOfAnyKindSurvive()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    const QStringList names{QString(200, u'å'),
                            QStringLiteral("محمد"),
                            QStringLiteral("יעל"),
                            QStringLiteral("O’Prov"),
                            QStringLiteral("Anna-Lisa von Prov"),
                            QString::fromUcs4(U"\U0001F600 Emojisson")};
    for (const QString& name : names) {
        const auto saved = session->saveClient(TestBook::client(name, name));
        LOTSBOK_VERIFY(saved);
        QCOMPARE(session->client(saved->id)->familyName, name);
        const auto found = session->findClients({ClientQuery::By::Name, name.left(100)});
        LOTSBOK_VERIFY(found);
        QVERIFY2(found->size() == 1, qPrintable(name));
    }
    QCOMPARE(codeOf(session->saveClient(TestBook::client(QString(201, u'x'), {}))), ErrorCode::InvalidInput);
}

void TestClientSearch::listsAreSortedAsSwedishNames()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    const QStringList sorted{QStringLiteral("Ek"),       QStringLiteral("Éklund"),
                             QStringLiteral("von Prov"), QStringLiteral("Zetterberg"),
                             QStringLiteral("åberg"),    QStringLiteral("Äng"),
                             QStringLiteral("Öberg")};
    QStringList shuffled = sorted;
    std::reverse(shuffled.begin(), shuffled.end());
    for (const QString& name : shuffled) {
        LOTSBOK_VERIFY(session->saveClient(TestBook::client(QStringLiteral("A"), name)));
    }
    const auto rows = session->findClients({});
    LOTSBOK_VERIFY(rows);
    QStringList names;
    for (const ClientRow& row : *rows) {
        names.append(row.familyName);
    }
    QCOMPARE(names, sorted);
    const auto page = session->findClients({}, 2, 3);
    QCOMPARE(page->size(), 2);
    QCOMPARE(page->first().familyName, sorted.at(3));
}

void TestClientSearch::searchTakesNameNumberAndCaseNumberOnly_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    const int name = static_cast<int>(ClientQuery::By::Name);
    const int number = static_cast<int>(ClientQuery::By::Number);
    const int caseNumber = static_cast<int>(ClientQuery::By::CaseNumber);
    QTest::newRow("all") << static_cast<int>(ClientQuery::By::All) << QString() << 3;
    QTest::newRow("first name") << name << QStringLiteral("åsa") << 1;
    QTest::newRow("both, any order") << name << QStringLiteral("öberg å") << 1;
    QTest::newRow("capitals") << name << QStringLiteral("ÖBERG") << 1;
    QTest::newRow("a is not å") << name << QStringLiteral("asa") << 0;
    QTest::newRow("second part of a double name") << name << QStringLiteral("lisa") << 1;
    QTest::newRow("wildcards are text") << name << QStringLiteral("%") << 0;
    QTest::newRow("number") << number << QStringLiteral("19900101-2385") << 1;
    QTest::newRow("short number") << number << QStringLiteral("900101-2385") << 1;
    QTest::newRow("beginning of a number") << number << QStringLiteral("1990") << 2;
    QTest::newRow("beginning of a short number") << number << QStringLiteral("9001") << 2;
    QTest::newRow("reserve number") << number << QStringLiteral("R-77") << 1;
    QTest::newRow("no number") << number << QStringLiteral("-") << 0;
    QTest::newRow("case") << caseNumber << QStringLiteral("2026-0001") << 1;
    QTest::newRow("no case") << caseNumber << QStringLiteral("2026-0002") << 0;
    QTest::newRow("note is no search term (2001:637 15 §)") << name << QStringLiteral("hemligord") << 0;
    QTest::newRow("address is no search term (2001:637 15 §)") << name << QStringLiteral("Provgatan") << 0;
}

void TestClientSearch::searchTakesNameNumberAndCaseNumberOnly()
{
    QFETCH(int, by);
    QFETCH(QString, text);
    QFETCH(int, found);
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    Client asa =
        TestBook::numbered(QStringLiteral("Åsa"), QStringLiteral("Öberg"), QStringLiteral("19900101-2385"));
    asa.note = QStringLiteral("hemligord");
    asa.address = QStringLiteral("Provgatan 1");
    LOTSBOK_VERIFY(session->saveClient(asa));
    LOTSBOK_VERIFY(session->openCase(TestBook::caseOf(asa.id)));
    LOTSBOK_VERIFY(session->saveClient(TestBook::numbered(QStringLiteral("Anna-Lisa"), QStringLiteral("Prov"),
                                                          QStringLiteral("19900103-2383"))));
    Client reserve = TestBook::client(QStringLiteral("Okänd"), QStringLiteral("Prov"));
    reserve.number = *PersonNumber::other(PersonNumber::Kind::Reserve, u"R-77-1");
    LOTSBOK_VERIFY(session->saveClient(reserve));
    const ClientQuery query{static_cast<ClientQuery::By>(by), text};
    const auto rows = session->findClients(query);
    LOTSBOK_VERIFY(rows);
    QCOMPARE(rows->size(), found);
    QCOMPARE(session->countClients(query).value_or(-1), found);
}

void TestClientSearch::aCheckedNumberIsUnique()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    const QString number = QStringLiteral("19900101-2385");
    const auto first =
        session->saveClient(TestBook::numbered(QStringLiteral("A"), QStringLiteral("Prov"), number));
    LOTSBOK_VERIFY(first);
    const auto second =
        session->saveClient(TestBook::numbered(QStringLiteral("B"), QStringLiteral("Prov"), number));
    QCOMPARE(codeOf(second), ErrorCode::InvalidInput);
    QVERIFY(second.error().text.contains(QStringLiteral("Personnummer")));
    Client same = *first;
    same.note = QStringLiteral("x");
    LOTSBOK_VERIFY(session->saveClient(same)); // its own number is no duplicate
    for (int i = 0; i < 2; ++i) {              // unchecked numbers may be shared
        Client client = TestBook::client(QString::number(i), QStringLiteral("Prov"));
        client.number = *PersonNumber::other(PersonNumber::Kind::Reserve, u"R-1");
        LOTSBOK_VERIFY(session->saveClient(client));
    }
}

void TestClientSearch::similarClientsAreFound()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    const auto stored = session->saveClient(
        TestBook::numbered(QStringLiteral("Åsa"), QStringLiteral("Öberg"), QStringLiteral("19900101-2385")));
    LOTSBOK_VERIFY(stored);
    QCOMPARE(
        session->similarClients(TestBook::client(QStringLiteral("ÅSA"), QStringLiteral("öberg")))->size(), 1);
    QCOMPARE(
        session->similarClients(TestBook::client(QStringLiteral("Åsa"), QStringLiteral("Öbergson")))->size(),
        0);
    QCOMPARE(session
                 ->similarClients(TestBook::numbered(QStringLiteral("X"), QStringLiteral("Y"),
                                                     QStringLiteral("19900101-2385")))
                 ->size(),
             1);
    QCOMPARE(session->similarClients(*stored)->size(), 0); // itself is not similar to itself
}

void TestClientSearch::oneRowIsAsInTheList()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    const auto saved = session->saveClient(TestBook::client(QStringLiteral("Åke"), QStringLiteral("Prov")));
    LOTSBOK_VERIFY(saved);
    LOTSBOK_VERIFY(session->openCase(TestBook::caseOf(saved->id)));
    const qsizetype before = session->audit()->size();
    const auto row = session->clientRow(saved->id);
    LOTSBOK_VERIFY(row);
    QCOMPARE(row->familyName, QStringLiteral("Prov"));
    QCOMPARE(row->caseNumber, session->findClients({})->first().caseNumber);
    QVERIFY2(session->audit()->size() == before, "the list is no read, and so is its row none");
    QCOMPARE(codeOf(session->clientRow(ClientId::create())), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestClientSearch)
#include "tst_client_search.moc"
