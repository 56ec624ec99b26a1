// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions of a case: gates with exceptions, decisions on dated law, steps, supports, closing, hand-over,
// seal.
#include "app/case/act_card.h"
#include "app/case/course_cards.h"
#include "app/case/decision_basis.h"
#include "app/case/decisions_section.h"
#include "app/case/gate_card.h"
#include "app/case/steps_card.h"
#include "app/forms/signatures_card.h"
#include "app/records/record_list.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "core/session/case_work.h"
#include "forms/widgets/field_editor.h"
#include "tests/acceptance/case_play.h"
#include "tests/app/section_stage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lotsbok;

class TestDecisionsSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<SectionStage>(); }
    void cleanup() { m_stage.reset(); }

    void theGateSaysWhatIsMissing();
    void anItemOpensWhereItIsDone();
    void aDecisionIsSignedAndWhatChangedIsShown();
    void anExceptionIsMadeWithAReason();
    void consentHasNoException();
    void aLotsMakesNoException();
    void aRefusalIsDecided();
    void aGrantIsRefusedByTheGate();
    void aGrantPassesWhenNothingIsMissing();
    void theBasisMustBeInForce();
    void theDelegationOrderDecidesWhatIsOffered();
    void onePersonForEveryStepNeedsAReason();
    void aStepIsRegistered();
    void aSupportIsAdded();
    void aJudgementIsRecorded();
    void theCaseIsClosedWhenNothingIsMissing();
    void aClosedCaseIsOpenedAgain();
    void theCaseIsHandedOverByKeyboard();
    void handingOverNeedsAReason();
    void aReasonOutlivesALock();
    void theCaseIsSealedAndOpened();
    void movingAwayNeedsAConsent();
    void aLotsSeesNoSeal();
    void everythingHasAName();

private:
    DecisionsSection* show() { return m_stage->show<DecisionsSection>(); }
    QPushButton* button(const QString& name) const { return named<QPushButton>(m_stage->window(), name); }
    /// The card of something done with the whole case.
    ActCard* act(const QString& title) const
    {
        for (ActCard* each : m_stage->window()->findChildren<ActCard*>()) {
            if (!each->isHidden() && named<QPushButton>(each, title)) {
                return each;
            }
        }
        return nullptr;
    }
    RecordCard* card() const { return m_stage->card(); }
    static void writeReason(ActCard* act, const QString& text)
    {
        act->findChild<QPlainTextEdit*>()->setFocus();
        typeText(text);
    }
    ListRow* row(const QString& part) const { return m_stage->row(part); }
    /// Everything that a grant asks for.
    void makeGrantable()
    {
        m_stage->saved(fullIntake(m_stage->id(), QDate(2026, 3, 3)));
        ThreatAssessment threat;
        threat.caseId = m_stage->id();
        threat.on = QDate(2026, 3, 4);
        threat.level = 1;
        m_stage->saved(threat);
        const auto given = m_stage->onBook([id = m_stage->id()](Session& session) -> Result<void> {
            Consent support;
            support.caseId = id;
            support.kind = ConsentKind::Support;
            support.givenOn = QDate(2026, 3, 3);
            Consent sharing;
            sharing.caseId = id;
            sharing.givenOn = QDate(2026, 3, 3);
            ConsentScope police;
            police.caseId = id;
            police.consent = sharing.id;
            police.party = {PartyKind::Police, QStringLiteral("Polisen"), {}, {}};
            CaseWork work(session);
            const auto first = work.giveConsent(support, {});
            const auto second = first ? work.giveConsent(sharing, {police}) : first;
            return second ? Result<void>() : fail(second.error());
        });
        QVERIFY2(given, given ? "" : qPrintable(given.error().text));
    }
    void beginClosing()
    {
        Closing closing;
        closing.caseId = m_stage->id();
        closing.begunOn = m_stage->today();
        closing.reason = CloseReason::Moved;
        m_stage->saved(closing);
    }

    /// Bo carries out the work, so that a decision does not put every known step on the head of unit (R1).
    void givenToBo()
    {
        const auto given = m_stage->onBook([id = m_stage->id()](Session& session) -> Result<Case> {
            User user;
            user.loginName = QStringLiteral("bo");
            user.displayName = QStringLiteral("Bo Lots");
            user.role = Role::Lots;
            const auto bo =
                session.addUser(user, Secret::fromPassword(AppFixture::password), KdfCost::cheap());
            return bo ? CaseWork(session).reassign(id, bo->id, {}, QStringLiteral("Ny lots"))
                      : fail(bo.error());
        });
        QVERIFY2(given, given ? "" : qPrintable(given.error().text));
    }
    void press(const QWidget* parent, const QString& name) const
    {
        QCoreApplication::processEvents(); // what has just come is laid out
        auto* found = named<QPushButton>(parent, name);
        QVERIFY2(found, qPrintable(name));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    std::unique_ptr<SectionStage> m_stage;
};

void TestDecisionsSection::theGateSaysWhatIsMissing()
{
    show();
    const auto gates = m_stage->window()->findChildren<GateCard*>();
    QCOMPARE(gates.size(), 2);
    int missing = 0;
    for (ListRow* each : gates.first()->findChildren<ListRow*>()) {
        missing += each->content().state == QLatin1String("Missing") ? 1 : 0;
    }
    QTRY_COMPARE(missing, grantGate(m_stage->file(), m_stage->snapshot()->nowUtc).missing().size());
    QVERIFY(missing > 8);
}

void TestDecisionsSection::aDecisionIsSignedAndWhatChangedIsShown()
{
    Decision decision;
    decision.caseId = m_stage->id();
    decision.kind = DecisionKind::Other;
    decision.on = m_stage->today();
    decision.by = m_stage->onBook([](Session& session) { return session.user().id; });
    decision.act = QStringLiteral("2025:400");
    decision.section = QStringLiteral("11 kap. 1 §");
    decision.text = QStringLiteral("Stöd två timmar i veckan.");
    decision = m_stage->saved(decision);
    auto* card = show()->findChild<SignaturesCard*>();
    const auto part = [card](const char* name) {
        return card->findChild<QWidget*>(QString::fromLatin1(name));
    };
    QTRY_VERIFY(part("sign-decision"));
    QVERIFY(!part("sign-approval")); // whoever decided does not approve
    QVERIFY(card->focusSign());
    QTest::keyClick(part("sign-decision"), Qt::Key_Space);
    QTRY_VERIFY(!part("sign-decision"));
    QVERIFY(!part("changes-decision"));

    decision.text = QStringLiteral("Stöd tre timmar i veckan.");
    m_stage->saved(decision);
    m_stage->refresh();
    QTRY_COMPARE(m_stage->refreshed, 2);
    (void)m_stage->onBook([](Session& session) { return session.user().id; }); // what was asked for is shown
    QTRY_VERIFY(part("changes-decision"));
    QVERIFY(part("sign-decision")); // the new version is unsigned
    const auto labels = card->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* each) {
        return each->text().startsWith(QStringLiteral("Changed by Anna Lind")) &&
               !each->text().contains(QStringLiteral("tre timmar")); // names fields only
    }));
    qobject_cast<QPushButton*>(part("changes-decision"))->click();
    QTRY_VERIFY(part("change-lines"));
    const QString lines = qobject_cast<QLabel*>(part("change-lines"))->text();
    QVERIFY2(lines.contains(QStringLiteral("två timmar i veckan. → Stöd tre timmar")), qPrintable(lines));
    QVERIFY2(unnamedWidgets(card).isEmpty(), qPrintable(unnamedWidgets(card).join(u'\n')));
    if (const QByteArray folder = qgetenv("LOTSBOK_SHOTS"); !folder.isEmpty()) {
        card->grab().save(QString::fromLocal8Bit(folder) + QStringLiteral("/decision-signatures.png"));
    }
}

void TestDecisionsSection::anItemOpensWhereItIsDone()
{
    show();
    ListRow* level = row(QStringLiteral("threat level"));
    QVERIFY(level);
    level->setFocus();
    pressKey(level, Qt::Key_Return);
    QTRY_COMPARE(m_stage->wanted, QStringList{QStringLiteral("threat")});
}

void TestDecisionsSection::anExceptionIsMadeWithAReason()
{
    show();
    QPushButton* pass = nullptr;
    for (QPushButton* each : m_stage->window()->findChildren<QPushButton*>()) {
        if (!pass && each->isVisible() &&
            each->accessibleName().startsWith(QLatin1String("Make an exception"))) {
            pass = each;
        }
    }
    QVERIFY(pass);
    pass->setFocus();
    pressKey(pass, Qt::Key_Space);
    QTRY_VERIFY(card());
    press(card(), QStringLiteral("Make the exception"));
    QVERIFY2(card(), "without a reason nothing is saved");
    typeInto(card(), "reason", QStringLiteral("Polisen har semester"));
    press(card(), QStringLiteral("Make the exception"));
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_COMPARE(m_stage->file().all<GateOverride>().size(), 1);
    QTRY_COMPARE(m_stage->file().all<GateOverride>().first().reason, QStringLiteral("Polisen har semester"));
    bool told = false;
    for (ListRow* each : m_stage->window()->findChildren<ListRow*>()) {
        told = told || (each->isVisible() && each->content().state == QLatin1String("Exception") &&
                        each->content().detail.contains(QStringLiteral("Polisen har semester")));
    }
    QVERIFY(told);
}

void TestDecisionsSection::consentHasNoException()
{
    show();
    int rows = 0;
    for (ListRow* each : m_stage->window()->findChildren<ListRow*>()) {
        if (each->content().mark == QLatin1String("R10")) {
            ++rows;
            QVERIFY(!named<QPushButton>(m_stage->window(),
                                        QStringLiteral("Make an exception: ") + each->content().title));
        }
    }
    QTRY_COMPARE(rows, 2);
}

void TestDecisionsSection::aLotsMakesNoException()
{
    m_stage->becomeLots();
    show();
    for (QPushButton* each : m_stage->window()->findChildren<QPushButton*>()) {
        QVERIFY(!each->accessibleName().startsWith(QLatin1String("Make an exception")));
    }
}

void TestDecisionsSection::aRefusalIsDecided()
{
    givenToBo();
    auto* section = show();
    QVERIFY(section->offers(CommandId::NewEntry));
    section->run(CommandId::NewEntry);
    QTRY_VERIFY(card());
    QJsonObject value = card()->editor()->value();
    QCOMPARE(value.value(QLatin1String("act")).toString(), QStringLiteral("2025:400"));
    QCOMPARE(value.value(QLatin1String("section")).toString(), QStringLiteral("11 kap. 1 §"));
    value.insert(QStringLiteral("kind"), QStringLiteral("refuse"));
    card()->editor()->setValue(value);
    typeInto(card(), "reservation", QStringLiteral("Kan omprövas"));
    typeInto(card(), "reservationReasons", QStringLiteral("Nya uppgifter väntas"));
    pressKey(card(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_stage->refreshed, 1);
    const Decision decision = m_stage->file().all<Decision>().first();
    QCOMPARE(decision.kind, DecisionKind::Refuse);
    QTRY_COMPARE(decision.by, m_stage->context().book->user().id);
    QCOMPARE(decision.reservation, QStringLiteral("Kan omprövas"));
    QTRY_VERIFY(row(QStringLiteral("Refusal")));
}

void TestDecisionsSection::aGrantIsRefusedByTheGate()
{
    givenToBo();
    auto* section = show();
    section->run(CommandId::NewEntry);
    QTRY_VERIFY(card());
    card()->save();
    QTRY_VERIFY(card()->messages()->text().contains(QStringLiteral("R10")));
    QTRY_VERIFY(m_stage->file().all<Decision>().isEmpty());
}

void TestDecisionsSection::aGrantPassesWhenNothingIsMissing()
{
    givenToBo();
    makeGrantable();
    auto* section = show();
    section->run(CommandId::NewEntry);
    QTRY_VERIFY(card());
    card()->save();
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_COMPARE(m_stage->file().all<Decision>().first().kind, DecisionKind::Grant);
    QVERIFY2(m_stage->window()->findChildren<GateCard*>().first()->isHidden(),
             "a gate that was passed is gone");
}

void TestDecisionsSection::theBasisMustBeInForce()
{
    givenToBo();
    const auto snapshot = m_stage->snapshot();
    QJsonObject value = recordToJson(freshDecision(*snapshot, m_stage->context().book->user()));
    QVERIFY(checkedDecision(*snapshot, value));
    value.insert(QStringLiteral("act"), QStringLiteral("2001:453"));
    value.insert(QStringLiteral("section"), QStringLiteral("4 kap. 1 §"));
    const auto late = checkedDecision(*snapshot, value);
    QVERIFY(!late);
    QTRY_VERIFY(late.error().text.contains(QStringLiteral("2001:453")));
    value.insert(QStringLiteral("onDay"), QStringLiteral("2025-06-30"));
    QVERIFY(checkedDecision(*snapshot, value));
    QTRY_VERIFY(basesInForceText(QDate(2026, 11, 22)).contains(QStringLiteral("11 kap. 1 §")));
}

void TestDecisionsSection::theDelegationOrderDecidesWhatIsOffered()
{
    auto snapshot = std::make_shared<CaseSnapshot>(*m_stage->snapshot());
    User lots;
    lots.role = Role::Lots;
    QVERIFY(decisionsOpenTo(*snapshot, lots).contains(QStringLiteral("grant")));
    snapshot->settings.delegation = {{DecisionKind::Grant, {Role::UnitHead}}};
    QVERIFY(!decisionsOpenTo(*snapshot, lots).contains(QStringLiteral("grant")));
    lots.role = Role::UnitHead;
    QVERIFY(decisionsOpenTo(*snapshot, lots).contains(QStringLiteral("grant")));
    lots.role = Role::Administrator;
    QVERIFY(decisionsOpenTo(*snapshot, lots).isEmpty());
}

// R1: the head of unit is the only lots, received, investigated and assessed: the decision would be the last.
void TestDecisionsSection::onePersonForEveryStepNeedsAReason()
{
    for (const StepRole step : {StepRole::Receive, StepRole::Investigate, StepRole::Assess}) {
        StepDone done;
        done.caseId = m_stage->id();
        done.step = step;
        done.by = m_stage->context().book->user().id;
        done.on = m_stage->today();
        m_stage->saved(done);
    }
    const QJsonObject value =
        recordToJson(freshDecision(*m_stage->snapshot(), m_stage->context().book->user()));
    const auto refused = checkedDecision(*m_stage->snapshot(), value);
    QVERIFY(!refused);
    QTRY_VERIFY(refused.error().text.startsWith(QLatin1String("R1")));
    StepDone decide;
    decide.caseId = m_stage->id();
    decide.step = StepRole::Decide;
    decide.by = m_stage->context().book->user().id;
    decide.on = m_stage->today();
    decide.reason = QStringLiteral("Ensam i tjänst");
    m_stage->saved(decide);
    QVERIFY(checkedDecision(*m_stage->snapshot(), value));
}

void TestDecisionsSection::aStepIsRegistered()
{
    show();
    press(m_stage->window(), QStringLiteral("Register a step"));
    QTRY_VERIFY(card());
    typeInto(card(), "reason", QStringLiteral("Tog emot ansökan"));
    card()->save();
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_COMPARE(m_stage->file().all<StepDone>().first().step, StepRole::Receive);
    QStringList texts;
    for (const QLabel* label : m_stage->window()->findChild<StepsCard*>()->findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    QTRY_VERIFY(texts.contains(QStringLiteral("Anna Lind")));
}

void TestDecisionsSection::aSupportIsAdded()
{
    show();
    press(m_stage->window(), QStringLiteral("New support"));
    QTRY_VERIFY(card());
    typeInto(card(), "name", QStringLiteral("Stodboende"));
    card()->save();
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_VERIFY(row(QStringLiteral("Stodboende")));
}

void TestDecisionsSection::aJudgementIsRecorded()
{
    show();
    press(m_stage->window(), QStringLiteral("New judgement"));
    QTRY_VERIFY(card());
    typeInto(card(), "note", QStringLiteral("Inget hinder"));
    card()->save();
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_COMPARE(m_stage->file().all<Judgement>().first().about, JudgementAbout::SecrecyReview);
}

void TestDecisionsSection::theCaseIsClosedWhenNothingIsMissing()
{
    show();
    QVERIFY2(!act(QStringLiteral("Close the case")), "not before its closing is written");
    beginClosing();
    m_stage->refresh();
    QTRY_VERIFY(act(QStringLiteral("Close the case")));
    ActCard* close = act(QStringLiteral("Close the case"));
    press(close, QStringLiteral("Close the case"));
    QVERIFY(close->isOpen());
    QTRY_COMPARE(close->findChild<QLineEdit*>()->text(), QStringLiteral("2026-11-22"));
    press(close, QStringLiteral("Close the case now"));
    QTRY_COMPARE(m_stage->said.size(), 1);
    QTRY_VERIFY(m_stage->file().value.closedOn.isValid());
}

void TestDecisionsSection::aClosedCaseIsOpenedAgain()
{
    beginClosing();
    QVERIFY(m_stage->onBook([id = m_stage->id(), day = m_stage->today()](Session& session) {
        return CaseWork(session).close(id, day);
    }));
    show();
    QTRY_VERIFY(!button(QStringLiteral("New decision")));
    ActCard* again = act(QStringLiteral("Open the case again"));
    QVERIFY(again);
    again->open();
    writeReason(again, QStringLiteral("Kom tillbaka"));
    press(again, QStringLiteral("Open a new case"));
    QTRY_COMPARE(m_stage->said.size(), 1);
    const auto cases = m_stage->onBook(
        [client = m_stage->file().client.id](Session& session) { return session.casesOf(client); });
    QCOMPARE(cases->size(), 2);
}

void TestDecisionsSection::theCaseIsHandedOverByKeyboard()
{
    const Result<User> bo = m_stage->onBook([](Session& session) {
        User user;
        user.loginName = QStringLiteral("bo");
        user.displayName = QStringLiteral("Bo Lots");
        user.role = Role::Lots;
        return session.addUser(user, Secret::fromPassword(AppFixture::password), KdfCost::cheap());
    });
    QVERIFY(bo);
    auto* section = show();
    section->openEntry(QStringLiteral("case:%1").arg(m_stage->id().toString()));
    ActCard* handover = nullptr;
    for (ActCard* each : m_stage->window()->findChildren<ActCard*>()) {
        if (each->isOpen()) {
            handover = each;
        }
    }
    QVERIFY(handover);
    auto* first = handover->findChild<QComboBox*>();
    QVERIFY(first->hasFocus());
    pressKey(first, Qt::Key_B); // chooses by the first letter
    QTRY_COMPARE(first->currentText(), QStringLiteral("Bo Lots"));
    writeReason(handover, QStringLiteral("Byter tjänst"));
    auto* done = named<QPushButton>(handover, QStringLiteral("Hand over"));
    done->setFocus();
    pressKey(done, Qt::Key_Space);
    QTRY_COMPARE(m_stage->said.size(), 1);
    QTRY_COMPARE(m_stage->file().value.lots, std::optional(bo->id));
    QTRY_COMPARE(m_stage->file().last<CaseEvent>()->reason, QStringLiteral("Byter tjänst"));
}

void TestDecisionsSection::handingOverNeedsAReason()
{
    show();
    ActCard* handover = act(QStringLiteral("Hand over the case"));
    QVERIFY(handover);
    handover->open();
    press(handover, QStringLiteral("Hand over"));
    QVERIFY(
        handover->form()->problem(handover->findChild<QPlainTextEdit*>()).contains(QStringLiteral("reason")));
    pressKey(handover->findChild<QPlainTextEdit*>(), Qt::Key_Escape);
    QVERIFY(!handover->isOpen());
    QTRY_COMPARE(m_stage->refreshed, 0);
}

void TestDecisionsSection::aReasonOutlivesALock()
{
    show();
    ActCard* handover = act(QStringLiteral("Hand over the case"));
    handover->open();
    writeReason(handover, QStringLiteral("Byter tjänst"));
    handover->cancel(); // asks
    QVERIFY(handover->isOpen());
    show(); // as after a lock: the old section goes without a question
    QTRY_VERIFY(act(QStringLiteral("Hand over the case")));
    handover = act(QStringLiteral("Hand over the case"));
    QVERIFY(!handover->isOpen());
    handover->open();
    QTRY_COMPARE(handover->reason(), QStringLiteral("Byter tjänst"));
    handover->cancel();
    press(handover, QStringLiteral("Throw it away"));
    QVERIFY(!handover->isOpen());
    handover->open();
    (void)m_stage->onBook([](Session& session) { return session.drafts(); });
    QCOMPARE(handover->reason(), QString());
}

void TestDecisionsSection::theCaseIsSealedAndOpened()
{
    QVERIFY(m_stage->onBook([](Session& session) {
        User user;
        user.loginName = QStringLiteral("bo");
        user.displayName = QStringLiteral("Bo Lots");
        user.role = Role::Lots;
        return session.addUser(user, Secret::fromPassword(AppFixture::password), KdfCost::cheap());
    }));
    show();
    ActCard* seal = act(QStringLiteral("Seal the case"));
    QVERIFY(seal);
    seal->open();
    auto* reader = named<QCheckBox>(seal, QStringLiteral("Bo Lots may read it"));
    QVERIFY(reader);
    QTest::keyClick(reader, Qt::Key_Space);
    writeReason(seal, QStringLiteral("Anhörig till kollega"));
    press(seal, QStringLiteral("Seal it"));
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_VERIFY(m_stage->file().value.sealed);
    QTRY_COMPARE(m_stage->file().all<CaseReader>().size(), 2);
    ActCard* unseal = act(QStringLiteral("Break the seal"));
    QVERIFY(unseal);
    unseal->open();
    writeReason(unseal, QStringLiteral("Inte längre"));
    press(unseal, QStringLiteral("Break it"));
    QTRY_COMPARE(m_stage->refreshed, 2);
    QTRY_VERIFY(!m_stage->file().value.sealed);
}

void TestDecisionsSection::movingAwayNeedsAConsent()
{
    show();
    ActCard* move = act(QStringLiteral("Follow the person to another district"));
    QVERIFY(move);
    move->open();
    move->findChild<QComboBox*>()->setCurrentText(QStringLiteral("Järva"));
    writeReason(move, QStringLiteral("Flyttar"));
    press(move, QStringLiteral("Note the move"));
    QTRY_VERIFY(move->messages()->text().contains(QStringLiteral("R41")));
    QVERIFY(move->isOpen());
    QCOMPARE(move->reason(), QStringLiteral("Flyttar")); // nothing that was written is lost
}

void TestDecisionsSection::aLotsSeesNoSeal()
{
    m_stage->becomeLots();
    show();
    QVERIFY(!act(QStringLiteral("Seal the case")));
    QVERIFY(!act(QStringLiteral("Hand over the case")));
}

void TestDecisionsSection::everythingHasAName()
{
    beginClosing();
    show();
    for (ActCard* each : m_stage->window()->findChildren<ActCard*>()) {
        if (!each->isHidden()) {
            each->open();
        }
    }
    QTRY_COMPARE(unnamedWidgets(m_stage->window()), QStringList());
}

QTEST_MAIN(TestDecisionsSection)
#include "tst_decisions_section.moc"
