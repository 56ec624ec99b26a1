// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The section of inventories: comparing two, writing the intake in parts, and its lists.
#include "app/case/inventory_comparison.h"
#include "app/case/inventory_section.h"
#include "app/case/record_facts.h"
#include "app/charts/figure_view.h"
#include "app/records/record_list.h"
#include "app/widgets/whole_table.h"
#include "forms/bindings/bindings.h"
#include "forms/widgets/field_editor.h"
#include "tests/app/section_stage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace lotsbok;

class TestInventorySection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<SectionStage>();
        qApp->setLayoutDirection(Qt::LeftToRight);
    }
    void cleanup() { m_stage.reset(); }

    void withoutInventoriesItSaysWhatToDo();
    void theFormOpensByMouseAndKeyboard();
    void twoInventoriesAreCompared();
    void anotherPairIsChosenByTheKeyboard();
    void oneInventoryIsShownAlone();
    void theIntakeIsWrittenInParts();
    void aPartDoesNotTouchAnother();
    void everyCriterionIsAsked();
    void aConcernIsReported();
    void aClosedCaseIsOnlyRead();
    void longAndRightToLeft();

private:
    /// A registered bilaga 3.1 with these scales, one day later than the one before.
    void inventory(const QJsonObject& answers)
    {
        const auto stored = m_stage->onBook([id = m_stage->id(), answers](Session& session) {
            return registerAnswers(session, *FormCatalogue::builtIn().current(QStringLiteral("3.1")),
                                   SubjectRef::of(id), Answers(answers));
        });
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().text));
        m_stage->app().clock().advanceSeconds(24 * 3600);
    }
    RecordFacts* facts(const char* title) const
    {
        for (RecordFacts* each : m_stage->window()->findChildren<RecordFacts*>()) {
            if (named<QPushButton>(each, QStringLiteral("Change: ") + QLatin1String(title))) {
                return each;
            }
        }
        return nullptr;
    }
    QString allText() const { return m_stage->shownText(); }

    std::unique_ptr<SectionStage> m_stage;
};

void TestInventorySection::withoutInventoriesItSaysWhatToDo()
{
    auto* section = m_stage->show<InventorySection>();
    QTRY_VERIFY(allText().contains(QStringLiteral("No inventory is registered yet")));
    QTRY_VERIFY(!section->findChild<FigureView*>()->isVisible());
    QVERIFY(!section->isEditing());
}

void TestInventorySection::theFormOpensByMouseAndKeyboard()
{
    auto* section = m_stage->show<InventorySection>();
    section->focusFirst();
    pressKey(section, Qt::Key_Space);
    QCOMPARE(m_stage->navigator.forms.size(), 1);
    QCOMPARE(m_stage->navigator.forms.last().formId, QStringLiteral("3.1"));
    QVERIFY(m_stage->navigator.forms.last().startNew);
    QVERIFY(section->offers(CommandId::NewEntry));
    section->run(CommandId::NewEntry);
    QCOMPARE(m_stage->navigator.forms.size(), 2);
    auto* letter = named<QPushButton>(section, QStringLiteral("Give the information letter (bilaga 3)"));
    QVERIFY(letter);
    QTest::mouseClick(letter, Qt::LeftButton);
    QCOMPARE(m_stage->navigator.forms.last().formId, QStringLiteral("3"));
    QCOMPARE(m_stage->navigator.forms.last().subject.kind, SubjectRef::Kind::Client);
}

void TestInventorySection::twoInventoriesAreCompared()
{
    inventory({{QStringLiteral("housing.content"), 3}, {QStringLiteral("economy.content"), 6}});
    inventory({{QStringLiteral("housing.content"), 7},
               {QStringLiteral("economy.content"), 5},
               {QStringLiteral("friends.content"), 4}});
    auto* section = m_stage->show<InventorySection>();
    const QString text = allText();
    QVERIFY2(text.contains(QStringLiteral("Better: Boende (3 to 7)")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Worse: Ekonomi (6 to 5)")), qPrintable(text));
    auto* figure = section->findChild<FigureWithTable*>();
    QVERIFY(figure->figure()->isVisible());
    QAbstractItemModelTester tester(figure->table()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(figure->table()->model()->columnCount(), 4);
    QCOMPARE(figure->table()->model()->rowCount(), 12); // the scale questions of bilaga 3.1
    const QString spoken = figure->figure()->accessibleDescription();
    QVERIFY2(spoken.contains(QStringLiteral("Boende: 22 Nov 2026 3, 23 Nov 2026 7, Difference better by 4.")),
             qPrintable(spoken));
    QVERIFY2(spoken.contains(QStringLiteral("not answered")), "friends were not asked about at first");
}

void TestInventorySection::anotherPairIsChosenByTheKeyboard()
{
    inventory({{QStringLiteral("housing.content"), 1}});
    inventory({{QStringLiteral("housing.content"), 5}});
    inventory({{QStringLiteral("housing.content"), 9}});
    auto* section = m_stage->show<InventorySection>();
    QTRY_VERIFY(allText().contains(QStringLiteral("Boende (1 to 9)")));
    auto* comparison = section->findChild<InventoryComparison*>();
    comparison->earlier()->setFocus();
    QTest::keyClick(comparison->earlier(), Qt::Key_Up);
    QVERIFY2(allText().contains(QStringLiteral("Boende (5 to 9)")), qPrintable(allText()));
    section->showCase(m_stage->snapshot());
    QVERIFY2(allText().contains(QStringLiteral("Boende (5 to 9)")),
             "the choice stays when the case is read anew");
    QTest::keyClick(comparison->earlier(), Qt::Key_Up);
    QTRY_VERIFY(allText().contains(QStringLiteral("Choose two different inventories")));
}

void TestInventorySection::oneInventoryIsShownAlone()
{
    inventory({{QStringLiteral("housing.content"), 3}});
    auto* section = m_stage->show<InventorySection>();
    QTRY_VERIFY(allText().contains(QStringLiteral("With a second inventory")));
    QTRY_COMPARE(section->findChild<FigureWithTable*>()->table()->model()->columnCount(), 2);
    QTRY_VERIFY(!section->findChild<InventoryComparison*>()->earlier()->isVisible());
}

void TestInventorySection::theIntakeIsWrittenInParts()
{
    auto* section = m_stage->show<InventorySection>();
    RecordFacts* arrival = facts("How the person came");
    QVERIFY(arrival);
    auto* change = named<QPushButton>(arrival, QStringLiteral("Change: How the person came"));
    change->setFocus();
    pressKey(change, Qt::Key_Space);
    QVERIFY(section->isEditing());
    QTRY_VERIFY(arrival->card());
    typeInto(arrival->card(), "belonging", QStringLiteral("Skärholmen"));
    settle();
    pressKey(section, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!section->isEditing());
    QTRY_COMPARE(m_stage->refreshed, 1);
    const CaseFile file = m_stage->file();
    const auto* stored = file.one<Intake>();
    QVERIFY(stored);
    QCOMPARE(stored->belonging, QStringLiteral("Skärholmen"));
    QTRY_VERIFY(allText().contains(QStringLiteral("Skärholmen")));
}

void TestInventorySection::aPartDoesNotTouchAnother()
{
    Intake intake;
    intake.caseId = m_stage->id();
    intake.belonging = QStringLiteral("Farsta");
    intake.crimeEstablished = QStringLiteral("Domar finns.");
    intake.hasChildren = true;
    m_stage->saved(intake);
    m_stage->show<InventorySection>();
    RecordFacts* children = facts("Children");
    QVERIFY(children);
    QTest::mouseClick(named<QPushButton>(children, QStringLiteral("Change: Children")), Qt::LeftButton);
    typeInto(children->card(), "childImpact", QStringLiteral("Inga."));
    QTest::mouseClick(named<QPushButton>(children->card(), QStringLiteral("Save")), Qt::LeftButton);
    QTRY_COMPARE(m_stage->refreshed, 1);
    const CaseFile file = m_stage->file();
    QCOMPARE(file.one<Intake>()->childImpact, QStringLiteral("Inga."));
    QCOMPARE(file.one<Intake>()->hasChildren, std::optional(true));
    QCOMPARE(file.one<Intake>()->belonging, QStringLiteral("Farsta"));
    QCOMPARE(file.one<Intake>()->crimeEstablished, QStringLiteral("Domar finns."));
}

void TestInventorySection::everyCriterionIsAsked()
{
    Intake intake;
    intake.caseId = m_stage->id();
    intake.criteria = {{TargetCriterion::Motivated, true, QStringLiteral("Säger det själv.")}};
    m_stage->saved(intake);
    m_stage->show<InventorySection>();
    const QString text = allText();
    QVERIFY2(text.contains(QStringLiteral("Säger det själv.")), qPrintable(text));
    QTRY_COMPARE(text.count(QStringLiteral("Not ticked:")), qsizetype(wordsOf(TargetCriterion{}).size()) - 1);
}

void TestInventorySection::aConcernIsReported()
{
    auto* section = m_stage->show<InventorySection>();
    auto* add = named<QPushButton>(section, QStringLiteral("New report of concern"));
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    auto* list = section->findChildren<RecordList*>().first();
    auto* card = list->findChild<RecordCard*>();
    QTRY_VERIFY(card);
    typeInto(card, "text", QStringLiteral("Oro för ett syskon."));
    settle();
    pressKey(section, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_COMPARE(m_stage->file().all<ConcernReport>().size(), 1);
    QTRY_COMPARE(m_stage->file().all<ConcernReport>().first().learnedOn, m_stage->today());
    const auto rows = list->findChildren<ListRow*>();
    QTRY_VERIFY(!rows.isEmpty());
    QTRY_COMPARE(rows.last()->content().state, QStringLiteral("Not sent"));
    section->openEntry(QStringLiteral("concern-report:") +
                       m_stage->file().all<ConcernReport>().first().id.toString());
    QVERIFY(list->isEditing());
}

void TestInventorySection::aClosedCaseIsOnlyRead()
{
    auto snapshot = std::make_shared<CaseSnapshot>(*m_stage->snapshot());
    snapshot->mayWrite = false;
    auto* section = m_stage->show<InventorySection>();
    section->showCase(snapshot);
    for (const QPushButton* each : section->findChildren<QPushButton*>()) {
        QVERIFY2(!each->isVisible(), qPrintable(each->text()));
    }
}

void TestInventorySection::longAndRightToLeft()
{
    Instrument instrument;
    instrument.caseId = m_stage->id();
    instrument.name = QString(200, QLatin1Char('W'));
    instrument.on = m_stage->today();
    m_stage->saved(instrument);
    inventory({{QStringLiteral("housing.content"), 3}});
    qApp->setLayoutDirection(Qt::RightToLeft);
    auto* section = m_stage->show<InventorySection>({760, 1000});
    QVERIFY2(section->minimumSizeHint().width() <= 760,
             qPrintable(QString::number(section->minimumSizeHint().width())));
    QCOMPARE(unnamedWidgets(section), QStringList());
    QVERIFY(!section->grab().isNull());
    qApp->setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestInventorySection)
#include "tst_inventory_section.moc"
