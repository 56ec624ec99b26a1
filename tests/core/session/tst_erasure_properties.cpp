// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R35 over many offices made by lot: what vanishes is about the erased, what is about others stays to the
// bit.
#include "../support/closed_files.h"
#include "core/model/case_file.h"
#include "core/store/erasure_store.h"
#include "core/store/record_check.h"

#include <QSet>
#include <random>

namespace lotsbok {

class TestErasureProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r35_onlyWhatIsAboutTheErasedVanishes_data();
    void r35_onlyWhatIsAboutTheErasedVanishes();
    void r35_everyTableOfAPersonIsKnown();
};

namespace {

/// Every row of every table as text, by table.
QHash<QString, QSet<QString>> everyRow(Store& store)
{
    Connection& db = store.connection();
    QHash<QString, QByteArray> columns;
    Statement info = db.prepare("SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c "
                                "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'");
    while (info.step().value_or(false)) {
        QByteArray& all = columns[info.text(0)];
        all += (all.isEmpty() ? "quote(\"" : " || ' ' || quote(\"") + info.text(1).toLatin1() + "\")";
    }
    QHash<QString, QSet<QString>> rows;
    for (auto table = columns.begin(); table != columns.end(); ++table) {
        Statement list = db.prepare("SELECT " + table.value() + " FROM " + table.key().toLatin1());
        while (list.step().value_or(false)) {
            rows[table.key()].insert(list.text(0));
        }
    }
    return rows;
}

QSet<QString> erasedIdTexts(Store& store)
{
    QSet<QString> ids;
    Statement list = store.connection().prepare("SELECT id FROM erasures");
    while (list.step().value_or(false)) {
        ids.insert(QString::fromLatin1(list.bytes(0).toHex()).toUpper());
        ids.insert(list.uuid(0).toString(QUuid::WithoutBraces));
    }
    return ids;
}

bool mentions(const QString& row, const QSet<QString>& ids)
{
    return std::any_of(ids.begin(), ids.end(), [&row](const QString& id) { return row.contains(id); });
}

/// A few persons with cases, guardians, forms, drafts, purchases and persons to keep apart; the cases' ids.
QList<CaseId> fillByLot(Session& session, std::mt19937& lot)
{
    QList<CaseId> cases;
    QList<ClientId> clients;
    const FormResponse form = TestBook::response({});
    (void)session.keepDefinition(form.definitionHash, TestBook::definition());
    for (int person = 0; person < 4; ++person) {
        const Client client = TestBook::client(QStringLiteral("P%1").arg(person), QStringLiteral("Prov"));
        clients.append(session.saveClient(client)->id);
        for (unsigned i = lot() % 3; i < 2; ++i) {
            const auto opened = session.openCase(TestBook::caseOf(clients.last()));
            cases.append(opened->id);
            Guardian guardian;
            guardian.caseId = opened->id;
            guardian.name = QStringLiteral("Gun %1").arg(lot() % 100);
            (void)session.save(guardian);
            if (lot() % 2 == 0) {
                (void)session.registerForm(TestBook::response(SubjectRef::of(opened->id)));
                (void)session.saveDraft({SubjectRef::of(clients.last()),
                                         form.formId,
                                         1,
                                         form.definitionHash,
                                         {},
                                         0,
                                         form.answers,
                                         {}});
            }
        }
        Purchase purchase;
        purchase.item = QStringLiteral("busskort");
        purchase.category = QStringLiteral("resor");
        purchase.supplier = QStringLiteral("SL");
        purchase.date = session.today();
        purchase.client = clients.at(lot() % clients.size());
        (void)session.savePurchase(purchase);
        if (person > 0) {
            KeepApart apart;
            apart.first = clients.at(lot() % static_cast<unsigned>(person));
            apart.second = clients.last();
            apart.reason = QStringLiteral("hot");
            apart.from = session.today();
            (void)session.save(apart);
        }
    }
    return cases;
}

} // namespace

void TestErasureProperties::r35_onlyWhatIsAboutTheErasedVanishes_data()
{
    QTest::addColumn<unsigned>("seed");
    const unsigned count = qEnvironmentVariableIsSet("LOTSBOK_LONG_TESTS") ? 200 : 12;
    for (unsigned seed = 1; seed <= count; ++seed) {
        QTest::addRow("lot %u", seed) << seed;
    }
}

void TestErasureProperties::r35_onlyWhatIsAboutTheErasedVanishes()
{
    QFETCH(unsigned, seed);
    std::mt19937 lot(seed);
    TestBook book;
    QList<CaseId> cases;
    {
        const auto session = book.create();
        QVERIFY(session);
        cases = fillByLot(*session, lot);
    }
    if (cases.isEmpty()) {
        return;
    }
    const auto store = rawStore(book);
    const auto before = everyRow(*store);
    ErasureAct act;
    act.id = newUuidV7();
    LOTSBOK_VERIFY(ErasureStore(*store).erase(cases.at(lot() % static_cast<unsigned>(cases.size())), act));
    const auto after = everyRow(*store);
    const QSet<QString> ids = erasedIdTexts(*store);
    // An entry of the log loses its salt and stays; a purchase loses its person and stays.
    const QSet<QString> changed{QStringLiteral("audit"), QStringLiteral("purchases"),
                                QStringLiteral("history"), QStringLiteral("erasures"),
                                QStringLiteral("erasure_acts")};
    for (auto table = before.begin(); table != before.end(); ++table) {
        for (const QString& row : table.value() - after.value(table.key())) {
            const bool words = table.key() == QLatin1String("client_words") ||
                               table.key() == QLatin1String("history"); // without the id in text
            QVERIFY2(words || mentions(row, ids), qPrintable(table.key() + u' ' + row));
        }
        for (const QString& row : after.value(table.key()) - table.value()) {
            QVERIFY2(changed.contains(table.key()), qPrintable(table.key() + u' ' + row));
        }
        if (!changed.contains(table.key())) {
            for (const QString& row : after.value(table.key())) {
                QVERIFY2(!mentions(row, ids), qPrintable(table.key() + u' ' + row));
            }
        }
    }
    QCOMPARE(before.value(QStringLiteral("purchases")).size(),
             after.value(QStringLiteral("purchases")).size());
    QCOMPARE(recordProblems(*store, 1).value(), QStringList());
    LOTSBOK_VERIFY(store->audit().verifyFrom(1));
}

/// A table that holds a person, and that nobody has thought of when erasing, must not come to be.
void TestErasureProperties::r35_everyTableOfAPersonIsKnown()
{
    TestBook book;
    QVERIFY(book.create());
    const auto store = rawStore(book);
    Statement tables = store->connection().prepare(
        "SELECT DISTINCT t.name FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' "
        "AND c.name IN ('case_id', 'subject', 'client', 'first_client', 'record', 'attachment', 'duty', "
        "'about_case', 'response') ORDER BY t.name");
    QStringList unknown;
    while (tables.step().value_or(false)) {
        unknown.append(tables.text(0));
    }
    CaseRecordTypes::forEach([&]<typename T>() { unknown.removeAll(QLatin1String(T::info.table)); });
    const QStringList erased{QStringLiteral("acknowledgements"),
                             QStringLiteral("attachment_contents"),
                             QStringLiteral("cases"),
                             QStringLiteral("client_links"),
                             QStringLiteral("client_words"),
                             QStringLiteral("disclosures"),
                             QStringLiteral("draft_copies"),
                             QStringLiteral("drafts"),
                             QStringLiteral("erasure_decisions"),
                             QStringLiteral("follow_up_codes"),
                             QStringLiteral("keep_apart"),
                             QStringLiteral("responses"),
                             QStringLiteral("signatures")};
    const QStringList staysWithoutThePerson{QStringLiteral("audit"),         QStringLiteral("incidents"),
                                            QStringLiteral("spool_proofs"), // numbers only

                                            QStringLiteral("purchases"),
                                            QStringLiteral("safety_talks"), // staff
                                            QStringLiteral("veils"),        // keys of readers
                                            QStringLiteral("yearly_reviews")};
    for (const QString& table : erased + staysWithoutThePerson) {
        unknown.removeAll(table);
    }
    QCOMPARE(unknown.join(u' '), QString());
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestErasureProperties)
#include "tst_erasure_properties.moc"
