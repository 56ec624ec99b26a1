// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The section of consents: who may know what, consents registered, and a withdrawal whose effect is shown
// first.
#include "app/case/consent_matrix_model.h"
#include "app/case/consents_section.h"
#include "app/case/give_consent_card.h"
#include "app/case/info_kind_boxes.h"
#include "app/case/withdraw_card.h"
#include "app/records/record_card.h"
#include "app/widgets/list_row.h"
#include "app/widgets/whole_table.h"
#include "core/session/case_work.h"
#include "forms/widgets/field_editor.h"
#include "tests/app/section_stage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace lotsbok;

class TestConsentsSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<SectionStage>(); }
    void cleanup() { m_stage.reset(); }

    void withoutConsentsItSaysWhatToDo();
    void r10_supportIsConsentedToByTheKeyboard();
    void r11_twoPartiesAreConsentedToByTheMouse();
    void r11_anEmptyPartyIsRefused();
    void r14_theMatrixIsReadByTheKeyboard();
    void r12_theEffectIsShownBeforeItIsRegistered();
    void r12_aPartIsWithdrawn();
    void r13_policeEndsOpensTheClosing();
    void r13_theMarksOfACopyAreSet();
    void r13_aWithdrawalIsJudged();
    void r16_guardiansWhoMustConsentAreNamed();
    void tabGoesAsThePageReads();
    void escapeLeaves();
    void whatIsWrittenOutlivesTheLock();
    void whoMayNotWriteOnlyReads();
    void longAndRightToLeft();

private:
    Consent share(const QList<std::pair<Party, QList<InfoKind>>>& parties)
    {
        Consent consent;
        consent.caseId = m_stage->id();
        consent.givenOn = m_stage->today().addDays(-10);
        QList<ConsentScope> scopes;
        for (const auto& [party, kinds] : parties) {
            ConsentScope scope;
            scope.caseId = m_stage->id();
            scope.party = party;
            scope.kinds = kinds;
            scopes.append(scope);
        }
        const auto given = m_stage->onBook(
            [consent, scopes](Session& session) { return CaseWork(session).giveConsent(consent, scopes); });
        if (!given) {
            QTest::qFail(qPrintable(given.error().text), __FILE__, __LINE__);
        }
        return consent;
    }
    static Party police()
    {
        return {PartyKind::Police, QStringLiteral("Polisen"), QStringLiteral("kommunpolis"), {}};
    }
    static Party jobbtorg()
    {
        return {PartyKind::Jobbtorg, QStringLiteral("Jobbtorg"), QStringLiteral("coach"), {}};
    }

    static void typeInto(RecordEditor* editor, const char* field, const QString& text)
    {
        editor->field(QLatin1String(field))->focusTarget(0)->setFocus();
        typeText(text);
    }
    ListRow* rowWith(const QString& words) const
    {
        for (ListRow* row : m_stage->window()->findChildren<ListRow*>()) {
            if (row->isVisible() && (row->content().title + row->content().detail).contains(words)) {
                return row;
            }
        }
        return nullptr;
    }
    QString allText() const { return m_stage->shownText(); }

    std::unique_ptr<SectionStage> m_stage;
};

void TestConsentsSection::withoutConsentsItSaysWhatToDo()
{
    auto* section = m_stage->show<ConsentsSection>();
    const QString text = allText();
    QTRY_VERIFY(text.contains(QStringLiteral("Fill in bilaga 3.2 together with the person.")));
    QTRY_VERIFY(text.contains(QStringLiteral("Consent to the support: the person")));
    QTRY_VERIFY(text.contains(QStringLiteral("no scope is in force")));
    auto* withdraw = named<QPushButton>(section, QStringLiteral("Register a withdrawal"));
    QVERIFY2(!withdraw->isEnabled(), "nothing is there to withdraw");
    section->focusFirst();
    pressKey(section, Qt::Key_Space);
    QCOMPARE(m_stage->navigator.forms.last().formId, QStringLiteral("3.2"));
}

void TestConsentsSection::r10_supportIsConsentedToByTheKeyboard()
{
    auto* section = m_stage->show<ConsentsSection>();
    auto* button = named<QPushButton>(section, QStringLiteral("Register a consent to the support"));
    button->setFocus();
    pressKey(button, Qt::Key_Space);
    QVERIFY(section->giveCard());
    QVERIFY(section->isEditing());
    QCOMPARE(section->giveCard()->partyCount(), 0);
    settle();
    pressKey(section, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!section->giveCard());
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_COMPARE(m_stage->said, QStringList{QStringLiteral("The consent is registered.")});
    const auto consents = m_stage->file().all<Consent>();
    QCOMPARE(consents.size(), 1);
    QCOMPARE(consents.first().kind, ConsentKind::Support);
    QCOMPARE(consents.first().givenOn, m_stage->today());
    QTRY_VERIFY(!allText().contains(QStringLiteral("Consent to the support: the person")));
    QTRY_VERIFY(rowWith(QStringLiteral("Consent to the support, 22 Nov 2026, the person")));
}

void TestConsentsSection::r11_twoPartiesAreConsentedToByTheMouse()
{
    auto* section = m_stage->show<ConsentsSection>();
    QTest::mouseClick(named<QPushButton>(section, QStringLiteral("Register a consent to share")),
                      Qt::LeftButton);
    GiveConsentCard* card = section->giveCard();
    QTRY_VERIFY(card);
    typeInto(card->party(0), "partyOrganisation", QStringLiteral("Polisen"));
    QTest::mouseClick(named<QPushButton>(card, QStringLiteral("Add a party")), Qt::LeftButton);
    QTRY_COMPARE(card->partyCount(), 2);
    typeInto(card->party(1), "partyOrganisation", QStringLiteral("Jobbtorg"));
    auto* plan = named<QCheckBox>(card->kinds(1), QStringLiteral("Plan"));
    QVERIFY(plan);
    plan->click();
    QTest::mouseClick(named<QPushButton>(card, QStringLiteral("Register the consent")), Qt::LeftButton);
    QTRY_COMPARE(m_stage->refreshed, 1);
    const CaseFile file = m_stage->file();
    QCOMPARE(file.all<Consent>().size(), 1);
    QCOMPARE(file.all<ConsentScope>().size(), 2);
    QCOMPARE(file.all<ConsentScope>().at(1).kinds, QList<InfoKind>{InfoKind::Plan});
    QCOMPARE(section->matrix()->columnCount(), 3);
    QVERIFY(section->matrix()->parties().at(0).kinds.contains(MayKnow::Yes));
    QCOMPARE(section->matrix()->parties().at(1).kinds.count(MayKnow::Yes), 1);
}

void TestConsentsSection::r11_anEmptyPartyIsRefused()
{
    auto* section = m_stage->show<ConsentsSection>();
    section->give(ConsentKind::Sharing);
    section->giveCard()->save();
    QTest::qWait(50);
    QVERIFY2(section->giveCard(), "a party without a name is not registered");
    QTRY_VERIFY(m_stage->file().all<Consent>().isEmpty());
}

void TestConsentsSection::r14_theMatrixIsReadByTheKeyboard()
{
    share({{police(), {}}, {jobbtorg(), {InfoKind::Plan}}});
    auto* section = m_stage->show<ConsentsSection>();
    QAbstractItemModelTester tester(section->matrix(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto* table = section->findChild<WholeTable*>();
    QVERIFY(table->isVisible());
    table->setFocus();
    table->setCurrentIndex(section->matrix()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Right);
    for (int i = 0; i < int(InfoKind::Plan); ++i) {
        QTest::keyClick(table, Qt::Key_Down);
    }
    const QModelIndex current = table->currentIndex();
    QCOMPARE(current.data().toString(), QStringLiteral("Yes"));
    QTRY_COMPARE(current.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Jobbtorg, coach, Plan: Yes"));
    QVERIFY2(!current.data(Qt::DecorationRole).isNull(), "told by a mark and not by colour alone");
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("No"));
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(table);
    QVERIFY(seen && seen->tableInterface());
    QTRY_COMPARE(seen->text(QAccessible::Name), QStringLiteral("Who may know what"));
    QAccessibleInterface* cell = seen->tableInterface()->cellAt(int(InfoKind::Plan), 2);
    QVERIFY(cell);
    QTRY_COMPARE(cell->text(QAccessible::Name), QStringLiteral("Jobbtorg, coach, Plan: Yes"));
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY2(QApplication::focusWidget() != table, "Tab leaves the table");
}

void TestConsentsSection::r12_theEffectIsShownBeforeItIsRegistered()
{
    share({{police(), {}}, {jobbtorg(), {InfoKind::Plan, InfoKind::Minutes}}});
    Meeting meeting;
    meeting.caseId = m_stage->id();
    meeting.start = m_stage->app().clock().nowUtc().addDays(3);
    meeting.end = meeting.start.addSecs(3600);
    meeting.place = QStringLiteral("Rum 3");
    meeting.parties = {{jobbtorg(), m_stage->today(), {}, {}}};
    m_stage->saved(meeting);
    auto* section = m_stage->show<ConsentsSection>();
    auto* button = named<QPushButton>(section, QStringLiteral("Register a withdrawal"));
    button->setFocus();
    pressKey(button, Qt::Key_Space);
    WithdrawCard* card = section->withdrawCard();
    QTRY_VERIFY(card);
    QTRY_COMPARE(QApplication::focusWidget(), card->what());
    QTest::keyClick(card->what(), Qt::Key_End);
    QVERIFY2(card->what()->currentText().contains(QStringLiteral("only Jobbtorg")),
             qPrintable(card->what()->currentText()));
    const QString effect = card->effectText();
    for (const char* words : {"Jobbtorg, coach: Plan, Minutes and invitations", "nothing has been given",
                              "25 Nov 2026", "To be told of it", "R13"}) {
        QVERIFY2(effect.contains(QLatin1String(words)), qPrintable(effect));
    }
    QVERIFY2(m_stage->file().all<Withdrawal>().isEmpty(), "shown before anything is registered");
    settle();
    pressKey(section, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_stage->refreshed, 1);
    const CaseFile file = m_stage->file();
    QCOMPARE(file.all<Withdrawal>().size(), 1);
    QVERIFY(file.all<Withdrawal>().first().scope.has_value());
    QCOMPARE(file.all<Withdrawal>().first().receivedBy, QStringLiteral("Anna Lind"));
    QCOMPARE(section->matrix()->parties().at(1).kinds.at(int(InfoKind::Plan)), MayKnow::Withdrawn);
    QCOMPARE(section->matrix()->parties().at(0).kinds.at(int(InfoKind::Plan)), MayKnow::Yes);
    QVERIFY(!section->withdrawCard());
}

void TestConsentsSection::r12_aPartIsWithdrawn()
{
    share({{jobbtorg(), {InfoKind::Plan, InfoKind::Minutes, InfoKind::Health}}});
    auto* section = m_stage->show<ConsentsSection>();
    section->withdraw();
    WithdrawCard* card = section->withdrawCard();
    QTRY_VERIFY(card->isVisible());
    card->what()->setCurrentIndex(card->what()->count() - 1);
    auto* health = named<QCheckBox>(card->kinds(), QStringLiteral("Health"));
    QVERIFY(health);
    QVERIFY2(!named<QCheckBox>(card->kinds(), QStringLiteral("Crime")), "never given, so never offered");
    QTest::mouseClick(health, Qt::LeftButton, {}, QPoint(8, health->height() / 2));
    QVERIFY2(card->effectText().contains(QStringLiteral("Jobbtorg, coach: Health")),
             qPrintable(card->effectText()));
    QTest::mouseClick(named<QPushButton>(card, QStringLiteral("Register the withdrawal")), Qt::LeftButton);
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_COMPARE(m_stage->file().all<Withdrawal>().first().kinds, QList<InfoKind>{InfoKind::Health});
    QCOMPARE(section->matrix()->parties().first().kinds.at(int(InfoKind::Health)), MayKnow::Withdrawn);
    QCOMPARE(section->matrix()->parties().first().kinds.at(int(InfoKind::Plan)), MayKnow::Yes);
}

void TestConsentsSection::r13_policeEndsOpensTheClosing()
{
    share({{police(), {}}});
    auto* section = m_stage->show<ConsentsSection>();
    section->withdraw();
    QVERIFY2(section->withdrawCard()->effectText().contains(QStringLiteral("SIG is to be ended")),
             qPrintable(section->withdrawCard()->effectText()));
    section->withdrawCard()->save();
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_VERIFY(m_stage->file().one<Closing>());
    QTRY_VERIFY(m_stage->said.last().contains(QStringLiteral("the closing has begun")));
    ListRow* duty = nullptr;
    for (ListRow* row : section->findChildren<ListRow*>()) {
        duty = row->content().mark == QStringLiteral("R13") && !duty ? row : duty;
    }
    QVERIFY(duty);
    for (ListRow* row : section->findChildren<ListRow*>()) {
        if (row->isVisible() && row->content().mark == QStringLiteral("R13")) {
            row->click();
        }
    }
    QTRY_VERIFY(m_stage->wanted.contains(QStringLiteral("decisions")));
}

void TestConsentsSection::r13_theMarksOfACopyAreSet()
{
    share({{police(), {}}});
    auto* section = m_stage->show<ConsentsSection>();
    ListRow* row = rowWith(QStringLiteral("Consent to share, 12 Nov 2026"));
    QTRY_VERIFY(row);
    QTRY_COMPARE(row->content().state, QStringLiteral("In force"));
    row->setFocus();
    pressKey(row, Qt::Key_Return);
    auto* card = section->findChild<RecordCard*>();
    QTRY_VERIFY(card);
    QTRY_VERIFY(allText().contains(QStringLiteral("The consent itself stays as it was given.")));
    QJsonObject answers = card->editor()->answers().json();
    answers.insert(QStringLiteral("copyGiven"), QStringLiteral("yes"));
    answers.insert(QStringLiteral("journalRefers"), QStringLiteral("yes"));
    card->editor()->setAnswers(Answers(answers));
    card->save();
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_VERIFY(m_stage->file().all<Consent>().first().copyGiven);
    QTRY_VERIFY(m_stage->file().all<Consent>().first().journalRefers);
}

void TestConsentsSection::r13_aWithdrawalIsJudged()
{
    const Consent consent = share({{jobbtorg(), {}}});
    Withdrawal withdrawal;
    withdrawal.caseId = m_stage->id();
    withdrawal.consent = consent.id;
    withdrawal.at = m_stage->app().clock().nowUtc();
    withdrawal.receivedBy = QStringLiteral("Anna Lind");
    m_stage->saved(withdrawal);
    auto* section = m_stage->show<ConsentsSection>();
    auto* judge = named<QPushButton>(section, QStringLiteral("Judge whether SIG can go on"));
    QVERIFY(judge);
    judge->setFocus();
    pressKey(judge, Qt::Key_Space);
    auto* card = section->findChild<RecordCard*>();
    QTRY_VERIFY(card);
    QTRY_VERIFY(allText().contains(QStringLiteral("After the withdrawal of 22 Nov 2026")));
    typeInto(card->editor(), "note", QStringLiteral("Kan fortsätta."));
    settle();
    pressKey(section, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_stage->refreshed, 1);
    const Judgement judged = m_stage->file().all<Judgement>().first();
    QCOMPARE(judged.about, JudgementAbout::GoOnAfterWithdrawal);
    QCOMPARE(judged.subject, std::optional(withdrawal.id));
    QTRY_VERIFY(rowWith(QStringLiteral("Kan fortsätta.")));
}

void TestConsentsSection::r16_guardiansWhoMustConsentAreNamed()
{
    Guardian guardian;
    guardian.caseId = m_stage->id();
    guardian.name = QStringLiteral("Kim Vård");
    m_stage->saved(guardian);
    const auto young = m_stage->onBook([id = m_stage->id()](Session& session) -> Result<Case> {
        Result<Case> value = session.caseById(id);
        value->type = SigType::Young;
        return session.saveCase(*value);
    });
    QVERIFY(young);
    auto* section = m_stage->show<ConsentsSection>();
    QVERIFY2(allText().contains(QStringLiteral("Consent to share: the person, Kim Vård")),
             qPrintable(allText()));
    section->give(ConsentKind::Support);
    QVERIFY2(section->giveCard()->editor()->field(QStringLiteral("guardian")),
             "a guardian can be the one who consents");
}

void TestConsentsSection::tabGoesAsThePageReads()
{
    share({{police(), {}}});
    auto* section = m_stage->show<ConsentsSection>();
    section->showCase(m_stage->snapshot()); // the rows at the top are made anew, after everything else
    settle();
    ListRow* duty = rowWith(QStringLiteral("copy"));
    QVERIFY(duty);
    duty->setFocus();
    pressKey(section, Qt::Key_Tab);
    QTRY_COMPARE(QApplication::focusWidget(), section->findChild<WholeTable*>());
    auto* last = named<QPushButton>(section, QStringLiteral("Register a withdrawal"));
    section->withdraw();
    settle();
    last->setFocus();
    pressKey(section, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), section->withdrawCard()->what());
    pressKey(section, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), last);
}

void TestConsentsSection::escapeLeaves()
{
    share({{police(), {}}});
    auto* section = m_stage->show<ConsentsSection>();
    section->withdraw();
    QTRY_VERIFY(section->withdrawCard()->isVisible());
    pressKey(section, Qt::Key_Escape);
    QTRY_VERIFY(!section->withdrawCard());
    section->give(ConsentKind::Support);
    QTRY_VERIFY(section->giveCard()->isVisible());
    pressKey(section, Qt::Key_Escape);
    QTRY_VERIFY(!section->giveCard());
    QVERIFY(!section->isEditing());
    QVERIFY(QApplication::focusWidget());
}

void TestConsentsSection::whatIsWrittenOutlivesTheLock()
{
    auto* section = m_stage->show<ConsentsSection>();
    section->give(ConsentKind::Sharing);
    QTRY_VERIFY(section->giveCard()->isVisible());
    typeInto(section->giveCard()->party(0), "partyOrganisation", QStringLiteral("Skolan"));
    named<QCheckBox>(section->giveCard()->kinds(0), QStringLiteral("Schooling"))->click();
    section = m_stage->show<ConsentsSection>(); // as after a lock: built anew
    section->give(ConsentKind::Sharing);
    QTRY_COMPARE(section->giveCard()->party(0)->answers().text(QStringLiteral("partyOrganisation")),
                 QStringLiteral("Skolan"));
    QCOMPARE(section->giveCard()->kinds(0)->kinds(), QList<InfoKind>{InfoKind::School});
}

void TestConsentsSection::whoMayNotWriteOnlyReads()
{
    share({{police(), {}}});
    auto* section = m_stage->show<ConsentsSection>();
    auto snapshot = std::make_shared<CaseSnapshot>(*m_stage->snapshot());
    snapshot->mayWrite = false;
    section->showCase(snapshot);
    QVERIFY(!section->offers(CommandId::NewEntry));
    for (const QPushButton* each : section->findChildren<QPushButton*>()) {
        QVERIFY2(!each->isVisible(), qPrintable(each->text()));
    }
    QTRY_VERIFY(section->findChild<WholeTable*>()->isVisible());
}

void TestConsentsSection::longAndRightToLeft()
{
    share({{{PartyKind::Other, QString(200, QLatin1Char('W')), QStringLiteral("العمل"), {}}, {}},
           {police(), {}}});
    qApp->setLayoutDirection(Qt::RightToLeft);
    auto* section = m_stage->show<ConsentsSection>({900, 1000});
    QVERIFY2(section->minimumSizeHint().width() <= 900,
             qPrintable(QString::number(section->minimumSizeHint().width())));
    section->withdraw();
    QCOMPARE(unnamedWidgets(section), QStringList());
    QVERIFY2(section->minimumSizeHint().width() <= 900,
             qPrintable(QString::number(section->minimumSizeHint().width())));
    QVERIFY(!section->grab().isNull());
    qApp->setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestConsentsSection)
#include "tst_consents_section.moc"
