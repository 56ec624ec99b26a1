// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/test_office.h"
#include "core/session/case_work.h"

using namespace lotsbok;

// R39: a sealed case, and a person who has no other, is there for its readers and for nobody else, through
// any door.
class TestSealed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void r39_readersSeeIt();
    void r39_othersFindNothing_data();
    void r39_othersFindNothing();
    void r39_whatIsAskedForByNameNeverWas_data();
    void r39_whatIsAskedForByNameNeverWas();
    void r39_savesAreRefusedAsForNobody();
    void r39_aPersonWithAnotherCaseIsSeenWithoutTheSealedOne();
    void r39_aNumberThatIsTakenSaysNothing();
    void r39_readersComeAndGoByTheDay();
    void r39_aReasonOpensNothing();
    void r39_whatNamesThePersonElsewhere();
    void r39_savingWhatOneSeesTakesNothingAway();
    void r39_unsealedItIsBack();
    void r40_theMergedAreListedNoMore();
    void cleanup() { m_office.reset(); }

private:
    [[nodiscard]] Session& as(const QString& login) const { return m_office->as(login); }

    std::unique_ptr<TestOffice> m_office;
    Case m_sealed{CaseId::create(), 0, ClientId::create()};
    Case m_open = m_sealed;
    FormResponse m_form;
};

namespace {

const QString kNumber = QStringLiteral("19900101-2385");

} // namespace

/// Karin has sealed the case of Åsa Provberg for herself and the lots asa; Bo Provdal's case is open.
void TestSealed::init()
{
    m_office = std::make_unique<TestOffice>();
    const UserId asa = m_office->id(QStringLiteral("asa"));
    m_sealed = m_office->openCase(
        TestBook::numbered(QStringLiteral("Åsa"), QStringLiteral("Provberg"), kNumber), asa);
    m_open = m_office->openCase(TestBook::client(QStringLiteral("Bo"), QStringLiteral("Provdal")),
                                m_office->id(QStringLiteral("cia")));
    Session& head = m_office->head();
    m_form = TestBook::response(SubjectRef::of(m_sealed.id));
    LOTSBOK_VERIFY(head.keepDefinition(m_form.definitionHash, TestBook::definition()));
    LOTSBOK_VERIFY(head.registerForm(m_form));
    for (const char* login : {"cia", "eva"}) { // they worked in it before it was sealed
        Session& before = as(QString::fromLatin1(login));
        LOTSBOK_VERIFY(before.stateReason(m_sealed.id, QStringLiteral("jour")));
        FormDraft draft;
        draft.subject = SubjectRef::of(m_sealed.id);
        draft.formId = QStringLiteral("3.1");
        LOTSBOK_VERIFY(before.saveDraft(draft));
        draft.subject = SubjectRef::of(m_sealed.client);
        LOTSBOK_VERIFY(before.saveDraft(draft));
        StepDone step;
        step.caseId = m_sealed.id;
        step.by = before.user().id;
        step.on = before.today();
        step.reason = QStringLiteral("ensam i dag");
        LOTSBOK_VERIFY(before.save(step));
    }
    LOTSBOK_VERIFY(CaseWork(m_office->head()).seal(m_sealed.id, {asa}, QStringLiteral("känd person")));
}

void TestSealed::r39_readersSeeIt()
{
    for (const char* login : {"karin", "asa"}) {
        Session& session = as(QString::fromLatin1(login));
        LOTSBOK_VERIFY(session.caseFile(m_sealed.id));
        LOTSBOK_VERIFY(session.client(m_sealed.client));
        QCOMPARE(session.countClients({}).value(), 2);
        QCOMPARE(session.casesOf(m_sealed.client)->size(), 1);
        QCOMPARE(session.responses(SubjectRef::of(m_sealed.id))->size(), 1);
    }
}

void TestSealed::r39_othersFindNothing_data()
{
    QTest::addColumn<QString>("login");
    QTest::newRow("a lots who worked in it") << QStringLiteral("cia");
    QTest::newRow("another head of unit") << QStringLiteral("eva");
    QTest::newRow("a caseworker") << QStringLiteral("dan");
}

void TestSealed::r39_othersFindNothing()
{
    QFETCH(QString, login);
    Session& session = as(login);
    const auto count = [&](ClientQuery::By by, const QString& text) {
        return session.countClients({by, text}).value_or(-1);
    };
    // Lists, counts, search
    const auto rows = session.findClients({});
    LOTSBOK_VERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QVERIFY(rows->first().id == m_open.client);
    QCOMPARE(session.findClients({}, 10, 1)->size(), 0);
    QCOMPARE(count(ClientQuery::By::All, {}), 1);
    QCOMPARE(count(ClientQuery::By::Name, QStringLiteral("provb")), 0);
    QCOMPARE(count(ClientQuery::By::Number, kNumber), 0);
    QCOMPARE(count(ClientQuery::By::Number, QStringLiteral("1990")), 0);
    QCOMPARE(count(ClientQuery::By::CaseNumber, m_sealed.number->toString()), 0);
    QVERIFY(session.findClients({ClientQuery::By::Name, QStringLiteral("provberg")})->isEmpty());
    QVERIFY(
        session
            .similarClients(TestBook::numbered(QStringLiteral("Åsa"), QStringLiteral("Provberg"), kNumber))
            ->isEmpty());
}

void TestSealed::r39_whatIsAskedForByNameNeverWas_data()
{
    r39_othersFindNothing_data();
}

/// Exactly as a case, or a person, that never was.
void TestSealed::r39_whatIsAskedForByNameNeverWas()
{
    QFETCH(QString, login);
    Session& session = as(login);
    const SubjectRef ofCase = SubjectRef::of(m_sealed.id);
    const SubjectRef ofClient = SubjectRef::of(m_sealed.client);
    const auto never = codeOf(session.caseById(CaseId::create()));
    QCOMPARE(never, std::optional(ErrorCode::NotFound));
    NetworkTie tie;
    tie.caseId = m_sealed.id;
    tie.name = QStringLiteral("farmor");
    FormDraft draft;
    draft.subject = ofCase;
    draft.formId = QStringLiteral("3.1");
    DisclosureRecord release;
    release.subject = ofCase;
    release.recipient = DisclosureRecord::Recipient::OwnFile;
    release.basis = QStringLiteral("Egen akt");
    release.contentSha256 = QByteArray(32, 'h');
    for (const auto& code : {codeOf(session.caseById(m_sealed.id)),
                             codeOf(session.caseByNumber(*m_sealed.number)),
                             codeOf(session.caseFile(m_sealed.id)),
                             codeOf(session.client(m_sealed.client)),
                             codeOf(session.saveCase(m_sealed)),
                             codeOf(session.openCase(TestBook::caseOf(m_sealed.client))),
                             codeOf(session.stateReason(m_sealed.id, QStringLiteral("jour"))),
                             codeOf(session.resolveSubject(QStringLiteral("case:2026-0001"))),
                             codeOf(session.resolveSubject(toString(ofCase))),
                             codeOf(session.resolveSubject(toString(ofClient))),
                             codeOf(session.responses(ofCase)),
                             codeOf(session.responses(ofClient)),
                             codeOf(session.response(m_form.id)),
                             codeOf(session.disclosures(ofCase)),
                             codeOf(session.recordDisclosure(release)),
                             codeOf(session.saveDraft(draft)),
                             codeOf(session.draft(ofCase, draft.formId)),
                             codeOf(session.history(ofCase)),
                             codeOf(session.history(ofClient)),
                             codeOf(session.registerForm(TestBook::response(ofCase))),
                             codeOf(session.save(tie)),
                             codeOf(session.logProtectedLook(m_sealed.client))}) {
        QCOMPARE(code, never);
    }
}

void TestSealed::r39_savesAreRefusedAsForNobody()
{
    Session& session = as(QStringLiteral("eva"));
    const SubjectRef ofClient = SubjectRef::of(m_sealed.client);
    FormDraft draft;
    draft.formId = QStringLiteral("3.1");
    Client person = TestBook::client(QStringLiteral("Åsa"), QStringLiteral("Provberg"));
    person.id = m_sealed.client;
    person.version = 1;
    draft.subject = ofClient; // kept as for somebody who is not in the book yet, and never read back
    LOTSBOK_VERIFY(session.saveDraft(draft));
    QCOMPARE(session.draft(ofClient, draft.formId).value(), std::optional<FormDraft>());
    Client nobody = person;
    nobody.id = ClientId::create();
    QCOMPARE(codeOf(session.saveClient(person)), codeOf(session.saveClient(nobody)));
    QVERIFY(session.saveClient(person).error() == session.saveClient(nobody).error());
    QVERIFY(session.casesOf(m_sealed.client)->isEmpty());
    QVERIFY(session.drafts()->isEmpty());
    // The sentences are the same, too.
    QCOMPARE(session.caseById(m_sealed.id).error().text, session.caseById(CaseId::create()).error().text);
    QCOMPARE(session.client(m_sealed.client).error().text, session.client(ClientId::create()).error().text);
}

void TestSealed::r39_aPersonWithAnotherCaseIsSeenWithoutTheSealedOne()
{
    Case second = TestBook::caseOf(m_sealed.client, QDate(2026, 2, 1)); // opened before the sealed one
    second.lots = m_office->id(QStringLiteral("cia"));
    LOTSBOK_VERIFY(m_office->head().openCase(second));
    Session& cia = as(QStringLiteral("cia"));
    const auto rows = cia.findClients({ClientQuery::By::Name, QStringLiteral("provberg")});
    LOTSBOK_VERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().caseNumber, QStringLiteral("2026-0003")); // not the latest, which is sealed
    QCOMPARE(rows->first().lots, QStringLiteral("Prov cia"));
    QCOMPARE(cia.countClients({ClientQuery::By::CaseNumber, m_sealed.number->toString()}).value(), 0);
    QCOMPARE(cia.casesOf(m_sealed.client)->size(), 1);
    LOTSBOK_VERIFY(cia.client(m_sealed.client));
    QCOMPARE(codeOf(cia.caseById(m_sealed.id)), std::optional(ErrorCode::NotFound));
    QCOMPARE(m_office->head().casesOf(m_sealed.client)->size(), 2);
}

void TestSealed::r39_aNumberThatIsTakenSaysNothing()
{
    const Client same = TestBook::numbered(QStringLiteral("Ann"), QStringLiteral("Annan"), kNumber);
    const auto refused = as(QStringLiteral("cia")).saveClient(same);
    QCOMPARE(codeOf(refused), std::optional(ErrorCode::InvalidInput));
    QCOMPARE(refused.error().text, QStringLiteral("Contact the head of unit."));
    QCOMPARE(refused.error().detail, QString());
    const auto known = as(QStringLiteral("asa")).saveClient(same);
    QCOMPARE(codeOf(known), std::optional(ErrorCode::InvalidInput));
    QVERIFY(known.error().text != refused.error().text);
}

void TestSealed::r39_readersComeAndGoByTheDay()
{
    CaseReader reader;
    reader.caseId = m_sealed.id;
    reader.reader = m_office->id(QStringLiteral("cia"));
    reader.from = QDate(2026, 3, 4);
    reader.to = QDate(2026, 3, 5);
    LOTSBOK_VERIFY(m_office->head().save(reader));
    for (const auto& [day, seen] :
         {std::pair(3, false), std::pair(4, true), std::pair(5, true), std::pair(6, false)}) {
        m_office->book().clock->set(QDateTime(QDate(2026, 3, day), QTime(11, 0), Qt::UTC));
        Session& cia = as(QStringLiteral("cia"));
        QCOMPARE(cia.caseFile(m_sealed.id).has_value(), seen);
        QCOMPARE(cia.countClients({}).value(), seen ? 2 : 1);
        QCOMPARE(cia.drafts()->size(), seen ? 2 : 0);
    }
}

void TestSealed::r39_aReasonOpensNothing()
{
    // dan stated a reason while the other case was open to it; then it is sealed.
    Session& dan = as(QStringLiteral("dan"));
    LOTSBOK_VERIFY(dan.stateReason(m_open.id, QStringLiteral("jour")));
    LOTSBOK_VERIFY(dan.caseById(m_open.id));
    LOTSBOK_VERIFY(CaseWork(m_office->head()).seal(m_open.id, {}, QStringLiteral("känd person")));
    QCOMPARE(codeOf(as(QStringLiteral("dan")).caseById(m_open.id)), std::optional(ErrorCode::NotFound));
    QCOMPARE(codeOf(as(QStringLiteral("dan")).stateReason(m_open.id, QStringLiteral("jour"))),
             std::optional(ErrorCode::NotFound));
    QCOMPARE(as(QStringLiteral("dan")).countClients({}).value(), 0);
}

void TestSealed::r39_whatNamesThePersonElsewhere()
{
    Session& head = m_office->head();
    Purchase purchase;
    purchase.item = QStringLiteral("flytt");
    purchase.category = QStringLiteral("Flytt");
    purchase.supplier = QStringLiteral("Prov AB");
    purchase.amountOre = 100000;
    purchase.date = QDate(2026, 3, 2);
    purchase.client = m_sealed.client;
    LOTSBOK_VERIFY(head.savePurchase(purchase));
    KeepApart pair;
    pair.first = m_sealed.client;
    pair.second = m_open.client;
    pair.reason = QStringLiteral("konflikt");
    pair.from = QDate(2026, 3, 2);
    LOTSBOK_VERIFY(head.save(pair));
    ClientLink link;
    link.first = m_open.client;
    link.second = m_sealed.client;
    link.on = QDate(2026, 3, 2);
    LOTSBOK_VERIFY(head.save(link));
    Incident incident;
    incident.at = head.nowUtc();
    incident.text = QStringLiteral("hot");
    incident.aboutCase = m_sealed.id;
    LOTSBOK_VERIFY(head.save(incident));
    Acknowledgement seen;
    seen.duty = QStringLiteral("second-lots:case:%1").arg(m_sealed.id.toString());
    seen.on = QDate(2026, 3, 2);
    seen.by = head.user().id;
    LOTSBOK_VERIFY(head.save(seen));
    QCOMPARE(head.records<KeepApart>()->size(), 1);
    Session& eva = as(QStringLiteral("eva"));
    QVERIFY(eva.records<KeepApart>()->isEmpty());
    QVERIFY(eva.records<ClientLink>()->isEmpty());
    QVERIFY(eva.records<Acknowledgement>()->isEmpty());
    QVERIFY(!eva.records<Incident>()->first().aboutCase);
    QVERIFY(!eva.purchases()->first().client);
    QCOMPARE(eva.purchaseSum(purchase.category, 2026).value(), purchase.amountOre); // sums name nobody
    QCOMPARE(codeOf(eva.recordHistory(QStringLiteral("keep-apart"), pair.id.uuid())),
             std::optional(ErrorCode::NotFound));
    pair.version = 1;
    QCOMPARE(codeOf(eva.save(pair)), std::optional(ErrorCode::NotFound));
}

void TestSealed::r39_savingWhatOneSeesTakesNothingAway()
{
    Session& head = m_office->head();
    Purchase purchase;
    purchase.item = QStringLiteral("flytt");
    purchase.category = QStringLiteral("Flytt");
    purchase.supplier = QStringLiteral("Prov AB");
    purchase.date = QDate(2026, 3, 2);
    purchase.client = m_sealed.client;
    LOTSBOK_VERIFY(head.savePurchase(purchase));
    Incident incident;
    incident.at = head.nowUtc();
    incident.text = QStringLiteral("hot");
    incident.aboutCase = m_sealed.id;
    LOTSBOK_VERIFY(head.save(incident));
    Session& eva = as(QStringLiteral("eva"));
    Purchase mine = *eva.purchase(purchase.id);
    mine.financing = QStringLiteral("budget");
    LOTSBOK_VERIFY(eva.savePurchase(mine));
    Incident told = eva.records<Incident>()->first();
    told.policeNumber = QStringLiteral("0201-K1-26");
    LOTSBOK_VERIFY(eva.save(told));
    QVERIFY(m_office->head().purchase(purchase.id)->client == m_sealed.client);
    QVERIFY(m_office->head().records<Incident>()->first().aboutCase == m_sealed.id);
}

void TestSealed::r39_unsealedItIsBack()
{
    LOTSBOK_VERIFY(CaseWork(m_office->head()).unseal(m_sealed.id, QStringLiteral("behövs inte")));
    QCOMPARE(as(QStringLiteral("eva")).countClients({}).value(), 2);
    LOTSBOK_VERIFY(as(QStringLiteral("eva")).caseFile(m_sealed.id));
    QCOMPARE(as(QStringLiteral("cia")).drafts()->size(), 2);
    QCOMPARE(as(QStringLiteral("eva")).verify()->problems, QStringList());
}

void TestSealed::r40_theMergedAreListedNoMore()
{
    const Client twin = TestBook::client(QStringLiteral("Bo"), QStringLiteral("Provdal"));
    LOTSBOK_VERIFY(m_office->head().saveClient(twin));
    QCOMPARE(m_office->head().countClients({ClientQuery::By::Name, QStringLiteral("provdal")}).value(), 2);
    ClientLink link;
    link.first = m_open.client;
    link.second = twin.id;
    link.on = QDate(2026, 3, 2);
    const auto stored = m_office->head().save(link);
    LOTSBOK_VERIFY(stored);
    LOTSBOK_VERIFY(CaseWork(m_office->head()).mergeClients(*stored));
    QCOMPARE(m_office->head().countClients({ClientQuery::By::Name, QStringLiteral("provdal")}).value(), 1);
    QCOMPARE(m_office->head().findClients({})->size(), 2);
}

QTEST_GUILESS_MAIN(TestSealed)
#include "tst_sealed.moc"
