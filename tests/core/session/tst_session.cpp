// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_book.h"

using namespace lotsbok;

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewBookOpensAgain();
    void clientsAndCasesAreStored();
    void formsGoFromDraftToVersions();
};

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
}

void TestSession::clientsAndCasesAreStored()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    const auto client = session->saveClient(TestBook::client(QStringLiteral("Åsa"), QStringLiteral("Öberg")));
    LOTSBOK_VERIFY(client);
    QCOMPARE(client->version, 1);
    const auto opened = session->openCase(TestBook::caseOf(client->id));
    LOTSBOK_VERIFY(opened);
    QCOMPARE(opened->number->toString(), QStringLiteral("2026-0001"));
    session.reset();
    auto reopened = book.open();
    LOTSBOK_VERIFY(reopened);
    const auto read = (*reopened)->client(client->id);
    LOTSBOK_VERIFY(read);
    QCOMPARE(*read, *client);
    const auto rows = (*reopened)->findClients({ClientQuery::By::Name, QStringLiteral("öb")});
    LOTSBOK_VERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().caseNumber, QStringLiteral("2026-0001"));
    QVERIFY(rows->first().caseOpen);
    const auto subject = (*reopened)->resolveSubject(QStringLiteral("case:2026-0001"));
    LOTSBOK_VERIFY(subject);
    QVERIFY(*subject == SubjectRef::of(opened->id));
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
    LOTSBOK_VERIFY(session->keepDefinition(value.definitionHash, TestBook::definition()));
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
    QCOMPARE(session->response(first->id)->answers, correction.answers);
    QCOMPARE(session->verify()->problems, QStringList());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
