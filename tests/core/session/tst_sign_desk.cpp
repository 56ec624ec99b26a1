// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sign_desk.h"

#include "../support/test_office.h"
#include "core/model/case_file.h"
#include "core/session/case_work.h"
#include "core/session/duty_list.h"
#include "core/session/print_code.h"
#include "core/session/signature_check.h"
#include "core/store/form_repository.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace lotsbok;

// Signed means fixed: who can sign, what a later change shows, and that an alteration behind the program's
// back is found.
class TestSignDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theHeadSignsATalk();
    void othersDoNot();
    void aDeputySignsAndIsNamedAsDeputy();
    void aCorrectionShowsWhatChangedAndIsUnsigned();
    void whatIsSignedIsNotSignedTwice();
    void anOlderVersionIsNotSigned();
    void byHandOnPaperAndDrawn();
    void byHandRefusesWhatCannotBe_data();
    void byHandRefusesWhatCannotBe();
    void measuresAreDecidedBySigning();
    void aDecisionIsSignedByWhoDecidedAndApprovedByTheHead();
    void othersCasesNeedAReasonAndStaffFormsTheRole();
    void sealedCasesAreNotThere();
    void aPrintIsFoundByEitherCode();
    void aListIsNoReadAndAComparisonIs();
    void anAlteredFormIsFound();
    void anAlteredFormIsFoundThoughTheLogWasMadeAnew();
    void everyChangedColumnIsFound_data();
    void everyChangedColumnIsFound();
    void aRemovedSignatureIsFound();
    void anotherKeyIsFound();

private:
    Session& as(const QString& login) { return m_office->as(login); }
    FormResponse registered(Session& session, const QString& form, const SubjectRef& subject,
                            const QJsonObject& answers);
    FormResponse talkForm();
    /// The talk's form, signed by the head; the book is closed.
    Signature signedTalk();
    /// The database as somebody with its key has it, writing as that user.
    void raw(const QString& login, const std::function<void(Store&)>& work);
    void alter(const QByteArray& sql);
    QStringList problems();

    std::unique_ptr<TestOffice> m_office;
    EmployeeId m_employee = EmployeeId::create();
    std::optional<FormResponse> m_talkForm;
};

namespace {

QString kind()
{
    return QStringLiteral("response");
}
QString headPart()
{
    return QStringLiteral("headSignature");
}

/// A definition with nothing but its places to sign at.
QByteArray definitionOf(const QString& form)
{
    static const QHash<QString, QStringList> fields{
        {QStringLiteral("2"), {QStringLiteral("headSignature")}},
        {QStringLiteral("3.2"), {QStringLiteral("signature")}},
        {QStringLiteral("3.5"), {QStringLiteral("clientSignature"), QStringLiteral("lotsSignature")}}};
    QJsonArray list;
    for (const QString& id : fields.value(form)) {
        list.append(QJsonObject{{QStringLiteral("id"), id},
                                {QStringLiteral("type"), QStringLiteral("signature")},
                                {QStringLiteral("label"), QStringLiteral("Underskrift")}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("id"), form},
                                     {QStringLiteral("sections"),
                                      QJsonArray{QJsonObject{{QStringLiteral("fields"), list}}}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

void TestSignDesk::init()
{
    m_office = std::make_unique<TestOffice>();
    Employee employee;
    employee.givenName = QStringLiteral("Eva");
    employee.familyName = QStringLiteral("Provgren");
    const auto saved = m_office->head().saveEmployee(employee);
    LOTSBOK_VERIFY(saved);
    m_employee = saved->id;
}

void TestSignDesk::cleanup()
{
    m_talkForm.reset();
    m_office.reset();
}

FormResponse TestSignDesk::registered(Session& session, const QString& form, const SubjectRef& subject,
                                      const QJsonObject& answers)
{
    FormResponse value;
    value.subject = subject;
    value.formId = form;
    value.formVersion = 1;
    value.definitionHash = QCryptographicHash::hash(definitionOf(form), QCryptographicHash::Sha256);
    value.answers = answers;
    const auto kept = session.keepDefinition(value.definitionHash, definitionOf(form));
    const auto stored = kept ? session.registerForm(value) : fail(kept.error());
    if (!stored) {
        qFatal("%s", qPrintable(stored.error().text));
    }
    return *stored;
}

FormResponse TestSignDesk::talkForm()
{
    Session& head = m_office->head();
    const FormResponse form = registered(
        head, QStringLiteral("2"), SubjectRef::of(m_employee),
        {{QStringLiteral("heldOn"), QStringLiteral("2026-03-02")}, {QStringLiteral("done"), true}});
    SafetyTalk talk;
    talk.employee = m_employee;
    talk.heldOn = QDate(2026, 3, 2);
    talk.response = form.id;
    if (const auto saved = head.save(talk); !saved) {
        qFatal("%s", qPrintable(saved.error().text));
    }
    m_talkForm = form;
    return form;
}

Signature TestSignDesk::signedTalk()
{
    const FormResponse form = talkForm();
    const auto made = SignDesk(m_office->head()).sign(kind(), form.id.uuid(), 1, headPart());
    if (!made) {
        qFatal("%s", qPrintable(made.error().text));
    }
    m_office->close();
    return *made;
}

void TestSignDesk::theHeadSignsATalk()
{
    const FormResponse form = talkForm();
    Session& head = m_office->head();
    const auto dutyLeft = [&] {
        const auto duties = DutyList(head).all();
        return std::any_of(duties->begin(), duties->end(),
                           [](const Duty& each) { return each.kind == DutyKind::DeliverSafetyTalk; });
    };
    const auto before = SignDesk(head).paper(kind(), form.id.uuid());
    LOTSBOK_VERIFY(before);
    QCOMPARE(before->places.size(), 1);
    QVERIFY(before->places.first().right.withOwnKey);
    QVERIFY(!before->places.first().isSigned());
    QCOMPARE(before->places.first().place.label, QStringLiteral("Underskrift"));
    QVERIFY(dutyLeft());

    const auto made = SignDesk(head).sign(kind(), form.id.uuid(), 1, headPart());
    LOTSBOK_VERIFY(made);
    QCOMPARE(made->signer, std::optional(head.user().id));
    QCOMPARE(made->signerName, QStringLiteral("Karin Provsson"));
    QCOMPARE(made->contentSha256, QCryptographicHash::hash(made->content, QCryptographicHash::Sha256));
    const auto after = SignDesk(head).paper(kind(), form.id.uuid());
    QVERIFY(after->places.first().isSigned());
    QCOMPARE(after->places.first().signature->signature, *made);

    // R25: the talk is signed by it, and what is left is to deliver it.
    SafetyTalk talk = head.records<SafetyTalk>()->first();
    QCOMPARE(talk.signedOn, head.today());
    QCOMPARE(talk.heldBy, std::optional(head.user().id));
    QVERIFY(dutyLeft());
    talk.deliveredOn = head.today();
    LOTSBOK_VERIFY(head.save(talk));
    QVERIFY(!dutyLeft());

    // It stays, through closing and opening, and is in the log.
    m_office->close();
    const auto kept = SignDesk(m_office->head()).signatures(kind(), form.id.uuid());
    LOTSBOK_VERIFY(kept);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().state, SignatureState::Valid);
    QVERIFY(m_office->head().verify()->problems.isEmpty());
}

void TestSignDesk::othersDoNot()
{
    const FormResponse form = talkForm();
    const auto refused = SignDesk(as(QStringLiteral("olle"))).sign(kind(), form.id.uuid(), 1, headPart());
    QCOMPARE(codeOf(refused), ErrorCode::RuleSaysNo); // the security officer reads talks, and no more
    QVERIFY(refused.error().text.contains(QStringLiteral("head of unit")));
    QCOMPARE(codeOf(SignDesk(as(QStringLiteral("asa"))).paper(kind(), form.id.uuid())), ErrorCode::NotFound);
    SignDesk head(m_office->head());
    QCOMPARE(codeOf(head.sign(kind(), form.id.uuid(), 1, QStringLiteral("heldOn"))), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(head.sign(kind(), QUuid::createUuid(), 1, headPart())), ErrorCode::NotFound);
    QCOMPARE(codeOf(head.sign(QStringLiteral("meeting"), form.id.uuid(), 1, headPart())),
             ErrorCode::NotFound);
    const SignDesk::ByHand hand{QStringLiteral("Karin"), QDate(2026, 3, 2), {}};
    QCOMPARE(codeOf(head.registerByHand(kind(), form.id.uuid(), 1, headPart(), hand)), ErrorCode::RuleSaysNo);
}

void TestSignDesk::aDeputySignsAndIsNamedAsDeputy()
{
    const FormResponse form = talkForm();
    Deputy deputy;
    deputy.deputy = m_office->id(QStringLiteral("asa"));
    deputy.standsFor = m_office->head().user().id;
    deputy.from = QDate(2026, 3, 1);
    deputy.to = QDate(2026, 3, 2);
    LOTSBOK_VERIFY(m_office->head().save(deputy));
    Session& asa = as(QStringLiteral("asa"));
    const auto made = SignDesk(asa).sign(kind(), form.id.uuid(), 1, headPart());
    LOTSBOK_VERIFY(made);
    QCOMPARE(made->signer, std::optional(asa.user().id));
    QCOMPARE(made->deputyFor, std::optional(deputy.standsFor));
    const auto checks = SignDesk(asa).signatures(kind(), form.id.uuid());
    QCOMPARE(checks->first().deputyForName, QStringLiteral("Karin Provsson"));
    QCOMPARE(checks->first().state, SignatureState::Valid);
    // the day after, the deputy is none
    m_office->book().clock->set(QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC));
    QCOMPARE(codeOf(SignDesk(asa).paper(kind(), form.id.uuid())), ErrorCode::NotFound);
}

void TestSignDesk::aCorrectionShowsWhatChangedAndIsUnsigned()
{
    FormResponse form = talkForm();
    Session& head = m_office->head();
    const auto made = SignDesk(head).sign(kind(), form.id.uuid(), 1, headPart());
    LOTSBOK_VERIFY(made);
    m_office->book().clock->advanceSeconds(3600);
    form.answers.insert(QStringLiteral("done"), false);
    form.reason = QStringLiteral("Fel kryss.");
    LOTSBOK_VERIFY(head.registerForm(form));
    const auto paper = SignDesk(head).paper(kind(), form.id.uuid());
    QCOMPARE(paper->version, 2);
    QVERIFY(!paper->places.first().isSigned());
    QCOMPARE(paper->places.first().signature->state, SignatureState::ChangedSince);
    QCOMPARE(paper->places.first().signature->latestVersion, 2);
    const auto check = SignDesk(head).check(made->id);
    LOTSBOK_VERIFY(check);
    QCOMPARE(check->changes, (QList<FieldChange>{{QStringLiteral("done"), true, false}}));
    QCOMPARE(check->changedBy, QStringLiteral("Karin Provsson"));
    QCOMPARE(check->changedAt, m_office->book().clock->nowUtc());
    // signed anew, both stand
    LOTSBOK_VERIFY(SignDesk(head).sign(kind(), form.id.uuid(), 2, headPart()));
    const auto all = SignDesk(head).signatures(kind(), form.id.uuid());
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).state, SignatureState::ChangedSince);
    QCOMPARE(all->at(1).state, SignatureState::Valid);
    QVERIFY(SignDesk(head).paper(kind(), form.id.uuid())->places.first().isSigned());
    QVERIFY(head.verify()->problems.isEmpty()); // a correction is nothing wrong
}

void TestSignDesk::whatIsSignedIsNotSignedTwice()
{
    const FormResponse form = talkForm();
    SignDesk desk(m_office->head());
    LOTSBOK_VERIFY(desk.sign(kind(), form.id.uuid(), 1, headPart()));
    QCOMPARE(codeOf(desk.sign(kind(), form.id.uuid(), 1, headPart())), ErrorCode::RuleSaysNo);
    QCOMPARE(desk.signatures(kind(), form.id.uuid())->size(), 1);
}

void TestSignDesk::anOlderVersionIsNotSigned()
{
    FormResponse form = talkForm();
    form.reason = QStringLiteral("Rättelse.");
    LOTSBOK_VERIFY(m_office->head().registerForm(form));
    QCOMPARE(codeOf(SignDesk(m_office->head()).sign(kind(), form.id.uuid(), 1, headPart())),
             ErrorCode::Conflict);
}

void TestSignDesk::byHandOnPaperAndDrawn()
{
    const Case value = m_office->openCase(TestBook::client(QStringLiteral("Åke"), QStringLiteral("Prov")),
                                          m_office->id(QStringLiteral("asa")));
    Session& asa = as(QStringLiteral("asa"));
    const FormResponse form =
        registered(asa, QStringLiteral("3.5"), SubjectRef::of(value.id), {{QStringLiteral("a"), 1}});
    SignDesk desk(asa);
    const SignStrokes strokes{{0, 0, 10, 20, 4095, 4000}, {5, 5, 6, 6}};
    const auto drawn = desk.registerByHand(kind(), form.id.uuid(), 1, QStringLiteral("clientSignature"),
                                           {QStringLiteral(" Åke  Prov "), {}, strokes});
    LOTSBOK_VERIFY(drawn);
    QCOMPARE(drawn->manner, SignManner::Drawn);
    QCOMPARE(drawn->signerName, QStringLiteral("Åke Prov"));
    QVERIFY(!drawn->signer);
    QCOMPARE(drawn->by, asa.user().id); // the witness
    QCOMPARE(strokesOf(*drawn), strokes);
    const auto paper = desk.registerByHand(kind(), form.id.uuid(), 1, QStringLiteral("lotsSignature"),
                                           {QStringLiteral("Prov asa"), QDate(2026, 3, 1), {}});
    LOTSBOK_VERIFY(paper);
    QCOMPARE(paper->manner, SignManner::Paper);
    QVERIFY(strokesOf(*paper).isEmpty());
    const auto checks = desk.signatures(kind(), form.id.uuid());
    for (const SignatureCheck& check : *checks) {
        QCOMPARE(check.state, SignatureState::Valid);
        QCOMPARE(check.byName, QStringLiteral("Prov asa"));
    }
}

void TestSignDesk::byHandRefusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<SignStrokes>("strokes");
    const QDate day(2026, 3, 2);
    QTest::newRow("nobody") << QStringLiteral("  ") << day << SignStrokes{};
    QTest::newRow("a long name") << QString(201, u'a') << day << SignStrokes{};
    QTest::newRow("no day") << QStringLiteral("Åke") << QDate() << SignStrokes{};
    QTest::newRow("tomorrow") << QStringLiteral("Åke") << day.addDays(1) << SignStrokes{};
    QTest::newRow("a dot") << QStringLiteral("Åke") << QDate() << SignStrokes{{1, 1}};
    QTest::newRow("drawn, with a day") << QStringLiteral("Åke") << day << SignStrokes{{1, 1, 2, 2}};
}

void TestSignDesk::byHandRefusesWhatCannotBe()
{
    QFETCH(QString, name);
    QFETCH(QDate, on);
    QFETCH(SignStrokes, strokes);
    const Case value = m_office->openCase(TestBook::client(QStringLiteral("Åke"), QStringLiteral("Prov")),
                                          m_office->id(QStringLiteral("asa")));
    Session& asa = as(QStringLiteral("asa"));
    const FormResponse form =
        registered(asa, QStringLiteral("3.2"), SubjectRef::of(value.id), {{QStringLiteral("a"), 1}});
    SignDesk desk(asa);
    QCOMPARE(codeOf(desk.registerByHand(kind(), form.id.uuid(), 1, QStringLiteral("signature"),
                                        {name, on, strokes})),
             ErrorCode::InvalidInput);
    QCOMPARE(codeOf(desk.sign(kind(), form.id.uuid(), 1, QStringLiteral("signature"))),
             ErrorCode::RuleSaysNo);
    QVERIFY(desk.signatures(kind(), form.id.uuid())->isEmpty());
}

void TestSignDesk::measuresAreDecidedBySigning()
{
    const Case value = m_office->openCase(TestBook::client(QStringLiteral("Åke"), QStringLiteral("Prov")),
                                          m_office->id(QStringLiteral("asa")));
    ThreatAssessment assessment;
    assessment.caseId = value.id;
    assessment.on = QDate(2026, 3, 2);
    assessment.level = 2;
    assessment.policeConsulted = QStringLiteral("Ja");
    assessment.measures = {{QStringLiteral("Ta ställning"), false, {}, {}, {}}};
    const auto saved = as(QStringLiteral("asa")).save(assessment);
    LOTSBOK_VERIFY(saved);
    Session& head = m_office->head();
    const QString threat = QStringLiteral("threat-assessment");
    const QString part = QStringLiteral("measures");
    const auto made = SignDesk(head).sign(threat, saved->id.uuid(), saved->version, part);
    LOTSBOK_VERIFY(made);
    QCOMPARE(made->recordVersion, saved->version + 1);
    const auto stored = head.caseFile(value.id)->all<ThreatAssessment>().first();
    QCOMPARE(stored.measuresDecidedOn, head.today());
    QCOMPARE(stored.measuresDecidedBy, std::optional(head.user().id));
    // doing a measure leaves the decision signed; another level would not
    ThreatAssessment done = stored;
    done.measures[0].done = true;
    done.measures[0].on = head.today();
    const auto ticked = head.save(done, QStringLiteral("Gjort."));
    LOTSBOK_VERIFY(ticked);
    QVERIFY(SignDesk(head).paper(threat, saved->id.uuid())->places.first().isSigned());
    done = *ticked;
    done.summary = QStringLiteral("Annat");
    LOTSBOK_VERIFY(head.save(done, QStringLiteral("Tillägg.")));
    const auto check = SignDesk(head).check(made->id);
    QCOMPARE(check->state, SignatureState::ChangedSince);
    QCOMPARE(check->changes.size(), 1);
    QCOMPARE(check->changes.first().field, QStringLiteral("summary"));
    QVERIFY(head.verify()->problems.isEmpty());
}

void TestSignDesk::aDecisionIsSignedByWhoDecidedAndApprovedByTheHead()
{
    const Case value = m_office->openCase(TestBook::client(QStringLiteral("Åke"), QStringLiteral("Prov")),
                                          m_office->id(QStringLiteral("asa")));
    Session& asa = as(QStringLiteral("asa"));
    Decision decision;
    decision.caseId = value.id;
    decision.kind = DecisionKind::Other;
    decision.on = QDate(2026, 3, 2);
    decision.by = asa.user().id;
    decision.act = QStringLiteral("2025:400");
    decision.section = QStringLiteral("11 kap. 1 §");
    const auto saved = asa.save(decision);
    LOTSBOK_VERIFY(saved);
    const QString name = QStringLiteral("decision");
    const QString approval = QStringLiteral("approval");
    LOTSBOK_VERIFY(SignDesk(asa).sign(name, saved->id.uuid(), 1, name));
    QCOMPARE(codeOf(SignDesk(asa).sign(name, saved->id.uuid(), 1, approval)), ErrorCode::RuleSaysNo);
    Session& head = m_office->head();
    QCOMPARE(codeOf(SignDesk(head).sign(name, saved->id.uuid(), 1, name)), ErrorCode::RuleSaysNo);
    LOTSBOK_VERIFY(SignDesk(head).sign(name, saved->id.uuid(), 1, approval));
    // who decided does not approve it, head or not
    decision.id = DecisionId::create();
    decision.by = head.user().id;
    LOTSBOK_VERIFY(head.save(decision));
    QCOMPARE(codeOf(SignDesk(head).sign(name, decision.id.uuid(), 1, approval)), ErrorCode::RuleSaysNo);
    LOTSBOK_VERIFY(SignDesk(as(QStringLiteral("eva"))).sign(name, decision.id.uuid(), 1, approval));
}

void TestSignDesk::othersCasesNeedAReasonAndStaffFormsTheRole()
{
    const Case value = m_office->openCase(TestBook::client(QStringLiteral("Åke"), QStringLiteral("Prov")),
                                          m_office->id(QStringLiteral("asa")));
    const FormResponse form = registered(as(QStringLiteral("asa")), QStringLiteral("3.5"),
                                         SubjectRef::of(value.id), {{QStringLiteral("a"), 1}});
    Session& cia = as(QStringLiteral("cia"));
    QCOMPARE(codeOf(SignDesk(cia).signatures(kind(), form.id.uuid())), ErrorCode::ReasonNeeded);
    QCOMPARE(codeOf(SignDesk(cia).sign(kind(), form.id.uuid(), 1, QStringLiteral("lotsSignature"))),
             ErrorCode::ReasonNeeded);
    LOTSBOK_VERIFY(cia.stateReason(value.id, QStringLiteral("Täcker upp.")));
    QCOMPARE(codeOf(SignDesk(cia).sign(kind(), form.id.uuid(), 1, QStringLiteral("lotsSignature"))),
             ErrorCode::RuleSaysNo);
}

void TestSignDesk::sealedCasesAreNotThere()
{
    const Case value = m_office->openCase(TestBook::client(QStringLiteral("Åke"), QStringLiteral("Prov")),
                                          m_office->id(QStringLiteral("asa")));
    const FormResponse form = registered(as(QStringLiteral("asa")), QStringLiteral("3.5"),
                                         SubjectRef::of(value.id), {{QStringLiteral("a"), 1}});
    const auto made =
        SignDesk(as(QStringLiteral("asa"))).sign(kind(), form.id.uuid(), 1, QStringLiteral("lotsSignature"));
    LOTSBOK_VERIFY(made);
    LOTSBOK_VERIFY(CaseWork(m_office->head()).seal(value.id, {}, QStringLiteral("Skyddad.")));
    Session& asa = as(QStringLiteral("asa"));
    QCOMPARE(codeOf(SignDesk(asa).paper(kind(), form.id.uuid())), ErrorCode::NotFound);
    QCOMPARE(codeOf(SignDesk(asa).check(made->id)), ErrorCode::NotFound);
    QCOMPARE(codeOf(SignDesk(asa).checkPrint(shortPrintCode(form))), ErrorCode::NotFound);
    QVERIFY(problems().isEmpty()); // and yet the whole book is looked through
}

void TestSignDesk::aPrintIsFoundByEitherCode()
{
    FormResponse form = talkForm();
    Session& head = m_office->head();
    const auto made = SignDesk(head).sign(kind(), form.id.uuid(), 1, headPart());
    LOTSBOK_VERIFY(made);
    for (const QString& code : {shortPrintCode(form), longPrintCode(printCodeOf(form, *made))}) {
        const auto print = SignDesk(head).checkPrint(code);
        LOTSBOK_VERIFY(print);
        QCOMPARE(print->response.id, form.id);
        QCOMPARE(print->response.version, 1);
        QVERIFY(print->response.answers.isEmpty());
        QVERIFY(print->isSame && print->sealIsHere);
        QCOMPARE(print->latestVersion, 1);
        QCOMPARE(print->signatures.size(), 1);
        QVERIFY(!print->release);
    }
    form.answers.insert(QStringLiteral("done"), false);
    form.reason = QStringLiteral("Rättelse.");
    LOTSBOK_VERIFY(head.registerForm(form));
    form.answers.insert(QStringLiteral("done"), true);
    const auto older = SignDesk(head).checkPrint(shortPrintCode(form)); // still version 1's
    LOTSBOK_VERIFY(older);
    QVERIFY(older->isSame);
    QCOMPARE(older->latestVersion, 2);
    // what says the same version but other words is not what the book holds
    form.answers.insert(QStringLiteral("done"), 7);
    QVERIFY(!SignDesk(head).checkPrint(shortPrintCode(form))->isSame);
    Signature foreign = *made;
    foreign.signature[0] = char(foreign.signature[0] ^ 1);
    const auto strange = SignDesk(head).checkPrint(longPrintCode(printCodeOf(form, foreign)));
    QVERIFY(!strange->isSame && !strange->sealIsHere);
    form.id = ResponseId::create();
    QCOMPARE(codeOf(SignDesk(head).checkPrint(shortPrintCode(form))), ErrorCode::NotFound);
    QCOMPARE(codeOf(SignDesk(head).checkPrint(QStringLiteral("nej"))), ErrorCode::InvalidInput);
}

void TestSignDesk::aListIsNoReadAndAComparisonIs()
{
    FormResponse form = talkForm();
    Session& head = m_office->head();
    const auto made = SignDesk(head).sign(kind(), form.id.uuid(), 1, headPart());
    form.answers.insert(QStringLiteral("done"), false);
    form.reason = QStringLiteral("Rättelse.");
    LOTSBOK_VERIFY(head.registerForm(form));
    const auto entries = [&head] { return head.audit(0, 1000)->size(); };
    const auto before = entries();
    const auto list = SignDesk(head).signatures(kind(), form.id.uuid());
    QCOMPARE(list->first().changes.first().field, QStringLiteral("done"));
    QVERIFY(list->first().changes.first().from.isUndefined());
    QCOMPARE(entries(), before);
    LOTSBOK_VERIFY(SignDesk(head).check(made->id));
    QCOMPARE(entries(), before + 1);
}

// What somebody does who has the database and its key

void TestSignDesk::raw(const QString& login, const std::function<void(Store&)>& work)
{
    m_office->close();
    const TestBook& book = m_office->book();
    const auto unlocked = KeyFile::read(Book::keyFilePath(book.path))->unlock(login, TestBook::password());
    LOTSBOK_VERIFY(unlocked);
    auto connection = Connection::open(book.path, unlocked->databaseKey, Connection::Mode::ReadWrite);
    LOTSBOK_VERIFY(connection);
    Author author{unlocked->user, QStringLiteral("annan"), book.clock, unlocked->keys.signPublic,
                  Secret::fromBytes(unlocked->keys.signPrivate.bytes())};
    Store store(std::move(*connection), std::move(author));
    work(store);
}

void TestSignDesk::alter(const QByteArray& sql)
{
    raw(QStringLiteral("asa"),
        [&sql](Store& store) { LOTSBOK_VERIFY(store.connection().execute(sql.constData())); });
}

QStringList TestSignDesk::problems()
{
    QStringList found;
    raw(QStringLiteral("asa"), [&found](Store& store) {
        const auto problems = signatureProblems(store);
        LOTSBOK_VERIFY(problems);
        found = *problems;
    });
    return found;
}

void TestSignDesk::anAlteredFormIsFound()
{
    const Signature made = signedTalk();
    QVERIFY(problems().isEmpty());
    alter("UPDATE responses SET answers = replace(answers, '2026-03-02', '2026-03-01')");
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(made.record.toString(QUuid::WithoutBraces)), qPrintable(found.first()));
    QVERIFY(found.first().contains(QStringLiteral("Karin Provsson")));
    QVERIFY(found.first().contains(QStringLiteral("2026-03-02 10:00"))); // Stockholm's time
    QVERIFY(found.first().contains(QStringLiteral("heldOn")));
    QVERIFY(found.first().contains(QStringLiteral("knows nothing")));
}

/// The worst that somebody with the database can do: everything after the form is written anew, hashes and
/// all, under the own key. The chain holds; the signature does not, and says whose the new chain is.
void TestSignDesk::anAlteredFormIsFoundThoughTheLogWasMadeAnew()
{
    signedTalk();
    m_office->book().clock->advanceSeconds(60);
    raw(QStringLiteral("asa"), [](Store& store) {
        struct Entry {
            AuditRecord audit;
            ChangeRecord change;
        };
        QList<Entry> later;
        QByteArray answers;
        {
            Statement changed = store.connection().prepare(
                "UPDATE responses SET answers = replace(answers, '2026-03-02', '2026-03-01') RETURNING form, "
                "form_version, definition, answers");
            QVERIFY(changed.step().value());
            answers = jsonBytes(responseHistory(changed.text(0), changed.number(1), changed.bytes(2),
                                                changed.text(3).toUtf8()));
        }
        const qint64 from = store.connection()
                                .integer("SELECT min(sequence) FROM audit WHERE action = 'form.register'")
                                .value();
        Statement rows = store.connection().prepare(
            "SELECT a.action, a.subject, h.kind, h.id, h.version, h.before, h.after, h.reason FROM audit a "
            "LEFT JOIN history h ON h.audit = a.sequence WHERE a.sequence >= ? ORDER BY a.sequence");
        rows.bind(from);
        while (rows.step().value()) {
            Entry entry;
            entry.audit = {rows.text(0), rows.text(1), {}};
            if (!rows.isNull(2)) {
                const QByteArray after =
                    rows.text(2) == QLatin1String("response") ? answers : rows.text(6).toUtf8();
                entry.change = {rows.text(2), rows.uuid(3), rows.number(4), rows.text(0), rows.text(7), {}};
                entry.change.change = {*jsonFromBytes(rows.text(5).toUtf8()), *jsonFromBytes(after)};
            }
            later.append(entry);
        }
        LOTSBOK_VERIFY(store.write([&]() -> Result<void> {
            for (const char* sql :
                 {"DELETE FROM history WHERE audit >= ?", "DELETE FROM audit WHERE sequence >= ?"}) {
                Statement remove = store.connection().prepare(sql);
                if (auto done = remove.bind(from).run(); !done) {
                    return done;
                }
            }
            for (const Entry& entry : later) {
                auto done = entry.change.id.isNull()
                                ? store.recordAction(entry.audit.action, entry.audit.subject)
                                : store.record(entry.change);
                if (!done) {
                    return done;
                }
            }
            return {};
        }));
        LOTSBOK_VERIFY(store.audit().verifyFrom(1)); // the forged chain is a good one
    });
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(QStringLiteral("by Prov asa on 2026-03-02 10:01")),
             qPrintable(found.first()));
}

void TestSignDesk::everyChangedColumnIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char* sql) { QTest::newRow(sql) << QByteArray(sql); };
    row("part = 'lotsSignature'");
    row("manner = 'paper'");
    row("signer_name = 'Någon Annan'");
    row("signer = (SELECT id FROM users WHERE login_name = 'asa')");
    row("by_user = (SELECT id FROM users WHERE login_name = 'asa')");
    row("deputy_for = (SELECT id FROM users WHERE login_name = 'asa')");
    row("at = at + 1");
    row("record_version = 2");
    row("record = x'00000000000000000000000000000001'");
    row("subject = 'district'");
    row("content = replace(content, '2026-03-02', '2026-03-01')");
    row("content_sha256 = zeroblob(32)");
    row("signature = zeroblob(64)");
    row("public_key = (SELECT sign_public FROM users WHERE login_name = 'asa')");
}

void TestSignDesk::everyChangedColumnIsFound()
{
    QFETCH(QByteArray, sql);
    signedTalk();
    alter("UPDATE signatures SET " + sql);
    QCOMPARE(problems().size(), 1);
}

void TestSignDesk::aRemovedSignatureIsFound()
{
    signedTalk();
    alter("DELETE FROM signatures");
    QCOMPARE(codeOf(m_office->book().open()), ErrorCode::Tampered);
}

/// Somebody else's key, pinned or not, makes no signature of the head's.
void TestSignDesk::anotherKeyIsFound()
{
    signedTalk();
    alter("UPDATE users SET sign_public = (SELECT sign_public FROM users WHERE login_name = 'asa') WHERE "
          "login_name = 'karin'");
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().contains(QStringLiteral("another key")));
}

QTEST_GUILESS_MAIN(TestSignDesk)
#include "tst_sign_desk.moc"
