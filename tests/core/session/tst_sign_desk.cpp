// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_fixture.h"

#include "core/session/case_work.h"
#include "core/session/duty_list.h"
#include "core/session/print_code.h"

using namespace lotsbok;

// Signed means fixed: who can sign, and what a later change shows.
class TestSignDesk : public QObject, private SignFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_office.reset(); }
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
};

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

QTEST_GUILESS_MAIN(TestSignDesk)
#include "tst_sign_desk.moc"
