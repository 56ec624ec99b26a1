// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/test_book.h"

#include <algorithm>

using namespace lotsbok;

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewBookOpensAgain();
    void clientsAndCasesAreStored();
    void caseNumbersRunWithoutGaps();
    void aSaveOfAnOldVersionIsAConflict();
    void savingNothingNewWritesNothing();
    void historyAndAuditAreWrittenWithTheData();
    void aFailedSaveLeavesNeitherHistoryNorAudit();
    void readsAreLogged();
    void formsGoFromDraftToVersions();
    void draftsBelongToOneUser();
    void releasesNeedABasis();
    void rolesSeeOnlyTheirs();
    void contactsEmployeesAndPurchasesAreStored();
    void oneCommitIsAllOrNothing();
    void subjectsAreResolved();
};

namespace {

/// Adds a user of a role and opens the book as them.
Result<std::unique_ptr<Session>> openAs(TestBook& book, std::unique_ptr<Session> head, Role role)
{
    User user;
    user.loginName = roleId(role);
    user.displayName = QStringLiteral("Prov %1").arg(roleId(role));
    user.role = role;
    const auto added = addKeyHolder(*head, user, TestBook::otherPassword());
    if (!added) {
        return fail(added.error());
    }
    head.reset();
    return Book::open(book.path, user.loginName, TestBook::otherPassword(), book.options);
}

} // namespace

void TestSession::aNewBookOpensAgain()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    QCOMPARE(session->user().role, Role::UnitHead);
    QVERIFY(!session->isReadOnly());
    QCOMPARE(codeOf(book.open()), ErrorCode::InUse);
    session.reset();
    auto reopened = book.open();
    LOTSBOK_VERIFY(reopened);
    QCOMPARE((*reopened)->district()->name, TestBook::newBook().district.name);
    const auto report = (*reopened)->verify();
    LOTSBOK_VERIFY(report);
    QCOMPARE(report->problems, QStringList());
    QVERIFY(report->auditEntries >= 3 && report->pages > 1);
}

void TestSession::clientsAndCasesAreStored()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    Client full =
        TestBook::numbered(QStringLiteral("Åsa"), QStringLiteral("Öberg"), QStringLiteral("19900101-2385"));
    full.protection = ProtectedIdentity::FictitiousIdentity;
    full.phone = QStringLiteral("070-000 00 00");
    full.email = QStringLiteral("asa@example.org");
    full.address = QStringLiteral("Box 1\n123 45 Provstad");
    full.preferredLanguage = QStringLiteral("ar");
    full.note = QStringLiteral("tolk");
    const auto client = session->saveClient(full);
    LOTSBOK_VERIFY(client);
    QCOMPARE(client->version, 1);
    Case value = TestBook::caseOf(client->id);
    value.lots = session->user().id;
    const auto opened = session->openCase(value);
    LOTSBOK_VERIFY(opened);
    QCOMPARE(opened->number->toString(), QStringLiteral("2026-0001"));
    session.reset();
    auto reopened = book.open();
    LOTSBOK_VERIFY(reopened);
    const auto read = (*reopened)->client(client->id);
    LOTSBOK_VERIFY(read);
    QCOMPARE(*read, *client);
    QCOMPARE((*reopened)->caseById(opened->id).value(), *opened);
    const auto rows = (*reopened)->findClients({ClientQuery::By::Name, QStringLiteral("öb")});
    LOTSBOK_VERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().caseNumber, QStringLiteral("2026-0001"));
    QCOMPARE(rows->first().lots, TestBook::newBook().displayName);
    QVERIFY(rows->first().caseOpen);
    Case closed = *opened;
    closed.closedOn = QDate(2026, 9, 1);
    QCOMPARE(codeOf((*reopened)->saveCase(closed)), ErrorCode::InvalidInput); // CaseWork::close does it
    Case old = TestBook::caseOf(client->id, QDate(2026, 3, 2)); // closed already when it was entered
    old.closedOn = QDate(2026, 3, 2);
    LOTSBOK_VERIFY((*reopened)->openCase(old));
    QVERIFY(!(*reopened)->findClients({})->first().caseOpen);
    Case moved = *opened;
    moved.number = CaseNumber::make(2026, 9).value();
    QCOMPARE(codeOf((*reopened)->saveCase(moved)), ErrorCode::InvalidInput);
    QCOMPARE(codeOf((*reopened)->openCase(TestBook::caseOf(ClientId::create()))), ErrorCode::NotFound);
}

void TestSession::caseNumbersRunWithoutGaps()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    const auto client = session->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov")));
    LOTSBOK_VERIFY(client);
    QStringList numbers;
    for (const QDate day : {QDate(2026, 1, 1), QDate(2025, 5, 5), QDate(2026, 2, 1)}) {
        numbers.append(session->openCase(TestBook::caseOf(client->id, day))->number->toString());
        // A case that fails takes no number.
        Case broken = TestBook::caseOf(client->id, day);
        broken.lots = UserId::create();
        QCOMPARE(codeOf(session->openCase(broken)), ErrorCode::InvalidInput);
    }
    QCOMPARE(numbers, QStringList({QStringLiteral("2026-0001"), QStringLiteral("2025-0001"),
                                   QStringLiteral("2026-0002")}));
    QCOMPARE(session->caseByNumber(*CaseNumber::parse(u"2026-0002"))->openedOn, QDate(2026, 2, 1));
    QCOMPARE(session->casesOf(client->id)->first().number->toString(),
             QStringLiteral("2026-0002")); // latest first
}

void TestSession::aSaveOfAnOldVersionIsAConflict()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    auto mine = session->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov")));
    LOTSBOK_VERIFY(mine);
    Client theirs = *mine;
    theirs.phone = QStringLiteral("070-1");
    LOTSBOK_VERIFY(session->saveClient(theirs));
    mine->note = QStringLiteral("mitt");
    QCOMPARE(codeOf(session->saveClient(*mine)), ErrorCode::Conflict);
    QCOMPARE(exitCode(ErrorCode::Conflict), 9);
    QCOMPARE(session->client(mine->id)->phone, theirs.phone); // nothing was overwritten
    Client unknown = TestBook::client(QStringLiteral("B"), QStringLiteral("Prov"));
    unknown.version = 3;
    QCOMPARE(codeOf(session->saveClient(unknown)), ErrorCode::Conflict);
    Client again = *mine;
    again.version = 0;
    QCOMPARE(codeOf(session->saveClient(again)), ErrorCode::Conflict);
}

void TestSession::savingNothingNewWritesNothing()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    const auto client = session->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov")));
    const auto entries = session->audit()->size();
    const auto same = session->saveClient(*client);
    LOTSBOK_VERIFY(same);
    QCOMPARE(same->version, 1);
    QCOMPARE(session->audit()->size(), entries);
}

void TestSession::historyAndAuditAreWrittenWithTheData()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    auto client = session->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov")));
    LOTSBOK_VERIFY(client);
    book.clock->advanceSeconds(60);
    client->phone = QStringLiteral("070-1");
    LOTSBOK_VERIFY(session->saveClient(*client));
    const auto history = session->history(SubjectRef::of(client->id));
    LOTSBOK_VERIFY(history);
    QCOMPARE(history->size(), 2);
    const HistoryEntry& change = history->last();
    QCOMPARE(change.version, 2);
    QCOMPARE(change.by, TestBook::newBook().displayName);
    QCOMPARE(change.station, QStringLiteral("prov-1"));
    QCOMPARE(change.at, book.clock->nowUtc());
    QCOMPARE(change.before, QJsonObject({{QStringLiteral("phone"), QString()}}));
    QCOMPARE(change.after, QJsonObject({{QStringLiteral("phone"), QStringLiteral("070-1")}}));
    const auto audit = session->audit();
    LOTSBOK_VERIFY(audit);
    QCOMPARE(audit->last().action, QStringLiteral("client.save"));
    QCOMPARE(audit->last().subject, QStringLiteral("client:") + client->id.toString());
    QCOMPARE(audit->last().hash.size(), 32);
    QCOMPARE(session->history(SubjectRef::district())->size(), 1);
}

void TestSession::aFailedSaveLeavesNeitherHistoryNorAudit()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    const auto entries = session->audit()->size();
    Employee employee;
    employee.givenName = QStringLiteral("E");
    employee.familyName = QStringLiteral("Prov");
    employee.title = QStringLiteral("SIG-lots");
    employee.employedFrom = QDate(2026, 1, 1);
    employee.user = UserId::create(); // refers to nobody
    QCOMPARE(codeOf(session->saveEmployee(employee)), ErrorCode::InvalidInput);
    QCOMPARE(session->audit()->size(), entries);
    QCOMPARE(session->employees()->size(), 0);
    QCOMPARE(session->verify()->problems, QStringList());
}

void TestSession::readsAreLogged()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    const auto client = session->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov")));
    const auto opened = session->openCase(TestBook::caseOf(client->id));
    LOTSBOK_VERIFY(session->client(client->id));
    LOTSBOK_VERIFY(session->caseById(opened->id));
    LOTSBOK_VERIFY(session->caseByNumber(*opened->number));
    LOTSBOK_VERIFY(session->logProtectedLook(client->id)); // R26
    const auto audit = session->audit();
    LOTSBOK_VERIFY(audit);
    QStringList actions;
    for (const AuditEntry& entry : *audit) {
        actions.append(entry.action);
    }
    QCOMPARE(actions.mid(actions.size() - 4),
             QStringList({QStringLiteral("client.read"), QStringLiteral("case.read"),
                          QStringLiteral("case.read"), QStringLiteral("client.protected-look")}));
}

void TestSession::formsGoFromDraftToVersions()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    const auto client = session->saveClient(TestBook::client(QStringLiteral("Bo"), QStringLiteral("Prov")));
    LOTSBOK_VERIFY(client);
    FormResponse value = TestBook::response(SubjectRef::of(client->id));
    QCOMPARE(codeOf(session->registerForm(value)), ErrorCode::NotFound); // the definition must be kept first
    QCOMPARE(codeOf(session->keepDefinition(QByteArray(32, 'x'), TestBook::definition())),
             ErrorCode::InvalidInput);
    LOTSBOK_VERIFY(session->keepDefinition(value.definitionHash, TestBook::definition()));
    QCOMPARE(session->definition(value.definitionHash).value(), TestBook::definition());
    FormDraft draft;
    draft.subject = value.subject;
    draft.formId = value.formId;
    draft.answers = value.answers;
    LOTSBOK_VERIFY(session->saveDraft(draft));
    QVERIFY(session->draft(value.subject, value.formId)->has_value());
    const auto first = session->registerForm(value);
    LOTSBOK_VERIFY(first);
    QCOMPARE(first->version, 1);
    QVERIFY(!session->draft(value.subject, value.formId)->has_value());
    QCOMPARE(codeOf(session->registerForm(value)), ErrorCode::Conflict);
    QCOMPARE(codeOf(session->registerForm(*first)), ErrorCode::InvalidInput); // a correction needs a reason
    FormResponse correction = *first;
    correction.reason = QStringLiteral("fel ruta");
    correction.answers.insert(QStringLiteral("motivation"), QStringLiteral("tveksam"));
    const auto second = session->registerForm(correction);
    LOTSBOK_VERIFY(second);
    QCOMPARE(second->version, 2);
    QCOMPARE(session->responses(value.subject)->size(), 1);
    QCOMPARE(session->response(first->id, 1)->answers, value.answers);
    QCOMPARE(session->response(first->id).value(), *second);
    FormResponse elsewhere = *second;
    elsewhere.subject = SubjectRef::district();
    QCOMPARE(codeOf(session->registerForm(elsewhere)), ErrorCode::InvalidInput);
    QCOMPARE(session->verify()->problems, QStringList());
}

void TestSession::draftsBelongToOneUser()
{
    TestBook book;
    auto head = book.create();
    QVERIFY(head);
    const auto client = head->saveClient(TestBook::client(QStringLiteral("Bo"), QStringLiteral("Prov")));
    FormDraft draft;
    draft.subject = SubjectRef::of(client->id);
    draft.formId = QStringLiteral("3.1");
    draft.answers = {{QStringLiteral("f"), QStringLiteral("utkast")}};
    LOTSBOK_VERIFY(head->saveDraft(draft));
    const auto lots = openAs(book, std::move(head), Role::Lots);
    LOTSBOK_VERIFY(lots);
    QVERIFY((*lots)->drafts()->isEmpty());
    QVERIFY(!(*lots)->draft(draft.subject, draft.formId)->has_value());
}

void TestSession::releasesNeedABasis()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    DisclosureRecord record;
    record.subject = SubjectRef::district();
    record.what = QStringLiteral("Checklista D");
    record.channel = QStringLiteral("file");
    record.contentSha256 = QByteArray(32, 's');
    QCOMPARE(codeOf(session->recordDisclosure(record)), ErrorCode::InvalidInput); // R14
    record.basis = QStringLiteral("egen akt");
    const auto saved = session->recordDisclosure(record);
    LOTSBOK_VERIFY(saved);
    QCOMPARE(saved->by, TestBook::newBook().displayName);
    const auto list = session->disclosures(record.subject);
    LOTSBOK_VERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().contentSha256, record.contentSha256);
    QCOMPARE(session->verify()->problems, QStringList());
}

void TestSession::rolesSeeOnlyTheirs()
{
    for (const Role role : {Role::Lots, Role::Caseworker, Role::SecurityOfficer, Role::Administrator}) {
        TestBook book;
        auto head = book.create();
        QVERIFY(head);
        const auto client = head->saveClient(TestBook::client(QStringLiteral("Bo"), QStringLiteral("Prov")));
        LOTSBOK_VERIFY(client);
        const auto session = openAs(book, std::move(head), role);
        LOTSBOK_VERIFY(session);
        Session& s = **session;
        const bool clients = allows(role, Permission::ReadClients);
        const bool staff = allows(role, Permission::ReadStaff);
        QCOMPARE(codeOf(s.client(client->id)).has_value(), !clients);
        QCOMPARE(codeOf(s.findClients({})).has_value(), !clients);
        QCOMPARE(codeOf(s.countClients({})).has_value(), !clients);
        QCOMPARE(codeOf(s.similarClients(*client)).has_value(), !clients);
        QCOMPARE(codeOf(s.casesOf(client->id)).has_value(), !clients);
        QCOMPARE(codeOf(s.responses(SubjectRef::of(client->id))).has_value(), !clients);
        QCOMPARE(codeOf(s.history(SubjectRef::of(client->id))).has_value(), !clients);
        QCOMPARE(codeOf(s.disclosures(SubjectRef::of(client->id))).has_value(), !clients);
        QCOMPARE(codeOf(s.resolveSubject(QStringLiteral("client:") + client->id.toString())).has_value(),
                 !clients);
        QCOMPARE(codeOf(s.employees()).has_value(), !staff);
        QCOMPARE(codeOf(s.saveClient(*client)).has_value(), !allows(role, Permission::WriteClients));
        QCOMPARE(codeOf(s.audit()).has_value(), !allows(role, Permission::ReadAudit));
        if (!clients) {
            QCOMPARE(codeOf(s.findClients({})), ErrorCode::NoPermission);
            QCOMPARE(exitCode(ErrorCode::NoPermission), 4);
        }
        User second;
        second.loginName = QStringLiteral("ny");
        second.displayName = QStringLiteral("Ny");
        QCOMPARE(codeOf(s.addUser(second, TestBook::otherPassword(), KdfCost::cheap())),
                 ErrorCode::NoPermission);
    }
}

void TestSession::contactsEmployeesAndPurchasesAreStored()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    Contact hidden;
    hidden.organisation = QStringLiteral("Gömd verksamhet");
    hidden.person = QStringLiteral("Prov");
    hidden.hidden = true;
    LOTSBOK_VERIFY(session->saveContact(hidden));
    Contact regional;
    regional.group = Contact::Group::Regional;
    regional.position = 2;
    regional.organisation = QStringLiteral("Polisen");
    regional.person = QStringLiteral("Prov");
    LOTSBOK_VERIFY(session->saveContact(regional));
    QCOMPARE(session->contacts()->size(), 1);
    QCOMPARE(session->contacts(true)->first().organisation, regional.organisation);

    Employee employee;
    employee.givenName = QStringLiteral("Eva");
    employee.familyName = QStringLiteral("Prov");
    employee.title = QStringLiteral("SIG-lots");
    employee.employedFrom = QDate(2024, 1, 1);
    employee.user = session->user().id;
    const auto saved = session->saveEmployee(employee);
    LOTSBOK_VERIFY(saved);
    QCOMPARE(session->employee(saved->id).value(), *saved);

    Purchase purchase;
    purchase.item = QStringLiteral("Boende");
    purchase.category = QStringLiteral("placering");
    purchase.supplier = QStringLiteral("Provhem AB");
    purchase.financing = QStringLiteral("enheten");
    for (const QDate day : {QDate(2026, 1, 1), QDate(2026, 12, 31), QDate(2025, 12, 31)}) {
        purchase.id = PurchaseId::create();
        purchase.amountOre = 1000;
        purchase.date = day;
        LOTSBOK_VERIFY(session->savePurchase(purchase));
    }
    QCOMPARE(session->purchases()->size(), 3);
    QCOMPARE(session->purchases()->first().date, QDate(2026, 12, 31));
    QCOMPARE(session->purchaseSum(purchase.category, 2026).value_or(-1), 2000);
    QCOMPARE(session->purchaseSum(purchase.category, 2025, purchase.id).value_or(-1), 0);
}

void TestSession::oneCommitIsAllOrNothing()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    const auto entries = session->audit()->size();
    const auto failed = session->inOneCommit([&]() -> Result<void> {
        if (const auto saved =
                session->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov")));
            !saved) {
            return fail(saved.error());
        }
        return fail(ErrorCode::Cancelled, {});
    });
    QCOMPARE(codeOf(failed), ErrorCode::Cancelled);
    QCOMPARE(session->countClients({}).value_or(-1), 0);
    QCOMPARE(session->audit()->size(), entries);
    LOTSBOK_VERIFY(session->inOneCommit([&]() -> Result<void> {
        for (int i = 0; i < 3; ++i) {
            // One save that fails alone takes only itself back.
            Client unnamed = TestBook::client({}, {});
            unnamed.version = 7;
            (void)session->saveClient(unnamed);
            const auto saved =
                session->saveClient(TestBook::client(QString::number(i), QStringLiteral("Prov")));
            if (!saved) {
                return fail(saved.error());
            }
        }
        return {};
    }));
    QCOMPARE(session->countClients({}).value_or(-1), 3);
    QCOMPARE(session->verify()->problems, QStringList());
}

void TestSession::subjectsAreResolved()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    const auto client = session->saveClient(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov")));
    const auto opened = session->openCase(TestBook::caseOf(client->id));
    QVERIFY(session->resolveSubject(QStringLiteral("case:2026-0001")).value() == SubjectRef::of(opened->id));
    QVERIFY(session->resolveSubject(QStringLiteral("case:") + opened->id.toString()).value() ==
            SubjectRef::of(opened->id));
    QVERIFY(session->resolveSubject(QStringLiteral("client:") + client->id.toString()).value() ==
            SubjectRef::of(client->id));
    QVERIFY(session->resolveSubject(QStringLiteral("district")).value() == SubjectRef::district());
    QCOMPARE(codeOf(session->resolveSubject(QStringLiteral("case:2026-0009"))), ErrorCode::NotFound);
    QCOMPARE(codeOf(session->resolveSubject(QStringLiteral("client:") + ClientId::create().toString())),
             ErrorCode::NotFound);
    QCOMPARE(codeOf(session->resolveSubject(QStringLiteral("hund:1"))), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
