// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The section of threat: level, measures ticked off, who is told and decides, places, reports and the
// hand-over.
#include "app/case/measures_card.h"
#include "app/case/record_facts.h"
#include "app/case/threat_section.h"
#include "app/case/threat_words.h"
#include "app/charts/figure_view.h"
#include "app/forms/preview_page.h"
#include "app/forms/signatures_card.h"
#include "app/widgets/list_row.h"
#include "app/widgets/whole_table.h"
#include "forms/widgets/field_editor.h"
#include "tests/app/section_stage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace lotsbok;

class TestThreatSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<SectionStage>(); }
    void cleanup() { m_stage.reset(); }

    void withoutAssessmentItSaysWhatToDo();
    void r17_theIndicatorsAreToldInTheFormsWords();
    void r22_theLevelIsDrawnOverTime();
    void r22_anOldAssessmentSaysSo();
    void aMeasureIsTickedByTheKeyboard();
    void r20_tickingTheProtectionGroupStartsTheWork();
    void aMeasureGetsANote();
    void theMeasuresArePutIn();
    void r18_theHeadOfUnitIsTold();
    void r18_onlyTheHeadOfUnitDecides();
    void r18_theHeadOfUnitSignsTheDecision();
    void r19_aPlaceToAvoidIsAdded();
    void r20_stoppedWorkIsToldAndGoesOn();
    void r21_theHandOverTellsWhatItLacks();
    void r37_aThreatIsJudged();
    void r21_stayingIsJudgedWhateverElseWaits();
    void theLevelIsPrintedAlone();
    void whoMayNotWriteOnlyReads();
    void longAndRightToLeft();

private:
    ThreatAssessment assess(int level, QDate on = {}, const QJsonObject& indicators = {})
    {
        ThreatAssessment value;
        value.caseId = m_stage->id();
        value.on = on.isValid() ? on : m_stage->today();
        value.level = level;
        value.proposed = level;
        value.indicators = indicators;
        value.summary = QStringLiteral("Konflikt på orten.");
        value.measures = prescribedMeasures(level);
        return m_stage->saved(value);
    }
    RecordFacts* facts(const char* title) const
    {
        for (RecordFacts* each : m_stage->window()->findChildren<RecordFacts*>()) {
            if (each->findChild<CardFrame*>()->accessibleName() == QLatin1String(title)) {
                return each;
            }
        }
        return nullptr;
    }
    QPushButton* changeOf(const char* title) const
    {
        return named<QPushButton>(facts(title), QStringLiteral("Change: ") + QLatin1String(title));
    }
    static void put(RecordCard* card, const char* field, const QJsonValue& answer)
    {
        QJsonObject answers = card->editor()->answers().json();
        answers.insert(QLatin1String(field), answer);
        card->editor()->setAnswers(Answers(answers));
    }
    QString allText() const { return m_stage->shownText(); }
    QStringList duties() const
    {
        QStringList rules;
        for (const ListRow* row : m_stage->window()->findChildren<ListRow*>()) {
            if (row->isVisible() && !row->content().mark.isEmpty()) {
                rules.append(row->content().mark);
            }
        }
        return rules;
    }
    ThreatAssessment current() { return *currentAssessment(m_stage->file()); }

    std::unique_ptr<SectionStage> m_stage;
};

void TestThreatSection::withoutAssessmentItSaysWhatToDo()
{
    auto* section = m_stage->show<ThreatSection>();
    QTRY_VERIFY(allText().contains(QStringLiteral("No threat is assessed yet")));
    QTRY_VERIFY(!section->findChild<FigureView*>()->isVisible());
    section->focusFirst();
    pressKey(section, Qt::Key_Space);
    QCOMPARE(m_stage->navigator.forms.last().formId, QStringLiteral("3.3"));
    QVERIFY(m_stage->navigator.forms.last().startNew);
    section->run(CommandId::NewEntry);
    QCOMPARE(m_stage->navigator.forms.size(), 2);
}

void TestThreatSection::r17_theIndicatorsAreToldInTheFormsWords()
{
    assess(4, {},
           {{QStringLiteral("level4.deathThreats"), QStringLiteral("yes")},
            {QStringLiteral("level1.noKnownConflicts"), QStringLiteral("no")}});
    m_stage->show<ThreatSection>();
    const QString text = allText();
    QTRY_VERIFY(text.contains(QStringLiteral("Personen har fått konkreta dödshot.")));
    QTRY_VERIFY(text.contains(QStringLiteral("Not answered")));
    const auto groups = indicatorGroups(current());
    QCOMPARE(groups.size(), 5);
    QTRY_COMPARE(groups.at(0).rows.first().answer, YesNo::No);
    QTRY_COMPARE(groups.at(3).rows.at(1).answer, YesNo::Yes);
    QTRY_VERIFY(text.contains(QStringLiteral("Level 4 – Hög")));
}

void TestThreatSection::r22_theLevelIsDrawnOverTime()
{
    assess(2, m_stage->today().addDays(-45));
    assess(3, m_stage->today().addDays(-20));
    auto* section = m_stage->show<ThreatSection>();
    auto* figure = section->findChild<FigureWithTable*>();
    QVERIFY(figure->figure()->isVisible());
    QCOMPARE(figure->figure()->accessibleName(), QStringLiteral("Threat level over time"));
    QCOMPARE(figure->figure()->accessibleDescription(),
             QStringLiteral("8 Oct 2026: 2 – Medel. 2 Nov 2026: 3 – Förhöjd."));
    QAbstractItemModelTester tester(figure->table()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto* toggle = figure->findChild<QCheckBox*>();
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(figure->table()->isVisible());
    QTRY_COMPARE(figure->table()->model()->rowCount(), 2);
    const Drawing drawing = drawLevels(*m_stage->snapshot(), {520, 190});
    QCOMPARE(drawing.nodes.size(), size_t(2));
}

void TestThreatSection::r22_anOldAssessmentSaysSo()
{
    assess(3, m_stage->today().addDays(-40));
    auto* section = m_stage->show<ThreatSection>();
    const auto pills = section->findChildren<Pill*>();
    const bool isSaid = std::any_of(pills.cbegin(), pills.cend(), [](const Pill* pill) {
        return pill->accessibleName() == QStringLiteral("Review was due 12 Nov 2026");
    });
    QVERIFY(isSaid);
    QVERIFY(duties().contains(QStringLiteral("R22")));
}

void TestThreatSection::aMeasureIsTickedByTheKeyboard()
{
    assess(3);
    auto* section = m_stage->show<ThreatSection>();
    auto* card = section->findChild<MeasuresCard*>();
    auto* box = card->findChild<QCheckBox*>();
    QVERIFY(box);
    QTRY_COMPARE(box->accessibleName(), prescribedMeasures(3).first().text);
    box->setFocus();
    pressKey(box, Qt::Key_Space);
    QTRY_COMPARE(m_stage->refreshed, 1);
    QVERIFY(current().measures.first().done);
    QCOMPARE(current().measures.first().on, m_stage->today());
    QCOMPARE(current().measures.first().who, QStringLiteral("Anna Lind"));
    QVERIFY(!current().measures.at(1).done);
    settle();
    QTRY_VERIFY2(qobject_cast<QCheckBox*>(QApplication::focusWidget()), "the keyboard stays at the measure");
    pressKey(section, Qt::Key_Space);
    QTRY_COMPARE(m_stage->refreshed, 2);
    QVERIFY(!current().measures.first().done);
}

void TestThreatSection::r20_tickingTheProtectionGroupStartsTheWork()
{
    assess(4);
    auto* section = m_stage->show<ThreatSection>();
    auto* box = section->findChild<MeasuresCard*>()->findChild<QCheckBox*>();
    QVERIFY(box->accessibleName().contains(QStringLiteral("personsäkerhetsgrupp")));
    box->click();
    QTRY_COMPARE(m_stage->refreshed, 1);
    QVERIFY2(current().protectionGroupCooperates, "as when the form is registered");
    QTRY_VERIFY(!isWorkStopped(m_stage->file()));
}

void TestThreatSection::aMeasureGetsANote()
{
    assess(3);
    auto* section = m_stage->show<ThreatSection>();
    auto* measures = section->findChild<MeasuresCard*>();
    auto* details = measures->findChildren<QToolButton*>().at(0);
    for (QToolButton* each : measures->findChildren<QToolButton*>()) {
        if (each->accessibleName().startsWith(QStringLiteral("Day, who and note: ") +
                                              prescribedMeasures(3).at(1).text.left(10))) {
            details = each;
        }
    }
    settle();
    QTest::mouseClick(details, Qt::LeftButton);
    auto* card = measures->findChild<RecordCard*>();
    QTRY_VERIFY(card);
    QVERIFY(section->isEditing());
    typeInto(card, "note", QStringLiteral("Polisen återkommer."));
    settle();
    pressKey(section, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_stage->refreshed, 1);
    QCOMPARE(current().measures.at(1).note, QStringLiteral("Polisen återkommer."));
    QCOMPARE(current().measures.size(), prescribedMeasures(3).size());
    QVERIFY(!section->isEditing());
    QTRY_VERIFY(allText().contains(QStringLiteral("Polisen återkommer.")));
}

void TestThreatSection::theMeasuresArePutIn()
{
    ThreatAssessment value;
    value.caseId = m_stage->id();
    value.on = m_stage->today();
    value.level = 2;
    value.proposed = 2;
    m_stage->saved(value);
    auto* section = m_stage->show<ThreatSection>();
    auto* take = named<QPushButton>(section, QStringLiteral("Put in the prescribed measures"));
    QVERIFY(take);
    QTest::mouseClick(take, Qt::LeftButton);
    QTRY_COMPARE(m_stage->refreshed, 1);
    QCOMPARE(current().measures, prescribedMeasures(2));
}

void TestThreatSection::r18_theHeadOfUnitIsTold()
{
    assess(2);
    auto* section = m_stage->show<ThreatSection>();
    QVERIFY(duties().contains(QStringLiteral("R18")));
    for (ListRow* row : section->findChildren<ListRow*>()) {
        if (row->isVisible() && row->content().mark == QStringLiteral("R18")) {
            row->setFocus();
            break;
        }
    }
    pressKey(section, Qt::Key_Return);
    RecordFacts* chief = facts("Head of unit informed");
    QVERIFY(chief && chief->isEditing());
    put(chief->card(), "chiefInformedOn", m_stage->today().toString(Qt::ISODate));
    chief->card()->save();
    QTRY_COMPARE(m_stage->refreshed, 1);
    QCOMPARE(current().chiefInformedOn, m_stage->today());
}

void TestThreatSection::r18_onlyTheHeadOfUnitDecides()
{
    assess(3);
    m_stage->show<ThreatSection>();
    QTRY_VERIFY(changeOf("The head of unit's decision on measures"));
    changeOf("The head of unit's decision on measures")->click();
    RecordFacts* decision = facts("The head of unit's decision on measures");
    QVERIFY(decision->isEditing());
    put(decision->card(), "measuresDecidedOn", m_stage->today().toString(Qt::ISODate));
    put(decision->card(), "measuresWithPolice", QStringLiteral("yes"));
    decision->card()->save();
    QTRY_COMPARE(m_stage->refreshed, 1);
    QVERIFY(current().measuresWithPolice);
    m_stage->becomeLots();
    m_stage->show<ThreatSection>();
    m_stage->onBook([](Session&) { return true; }); // and before that it has said who decides
    settle();
    QVERIFY2(!changeOf("The head of unit's decision on measures"), "a lots reads it");
    QVERIFY(changeOf("Head of unit informed"));
}

void TestThreatSection::r18_theHeadOfUnitSignsTheDecision()
{
    m_stage->becomeLots();
    assess(3); // whoever assesses does not decide
    const auto signing = [this] {
        auto* card = m_stage->window()->findChild<SignaturesCard*>();
        return card->findChild<QPushButton*>(QStringLiteral("sign-measures"));
    };
    auto* section = m_stage->show<ThreatSection>();
    QTRY_VERIFY(section->findChild<SignaturesCard*>()->isVisible());
    QVERIFY(!signing());
    m_stage->reopenAs(AppFixture::loginName);
    m_stage->show<ThreatSection>();
    QTRY_VERIFY(signing());
    signing()->click();
    QTRY_VERIFY(!signing());
    QCOMPARE(current().measuresDecidedOn, m_stage->today());
}

void TestThreatSection::r19_aPlaceToAvoidIsAdded()
{
    assess(3);
    auto* section = m_stage->show<ThreatSection>();
    auto* add = named<QPushButton>(section, QStringLiteral("New place or time"));
    QTest::mouseClick(add, Qt::LeftButton);
    auto* card = section->findChild<RecordCard*>();
    QTRY_VERIFY(card);
    typeInto(card, "place", QStringLiteral("Torget"));
    typeInto(card, "fromTime", QStringLiteral("18:00"));
    typeInto(card, "toTime", QStringLiteral("23:00"));
    settle();
    pressKey(section, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_stage->refreshed, 1);
    const auto places = m_stage->file().all<RiskyPlace>();
    QTRY_COMPARE(places.size(), 1);
    QTRY_COMPARE(places.first().from, QTime(18, 0));
    const ListRow::Content row = placeRow(recordToJson(places.first()));
    QTRY_COMPARE(row.title, QStringLiteral("Torget"));
    QTRY_COMPARE(row.state, QStringLiteral("Not decided"));
    QVERIFY2(row.detail.contains(QStringLiteral("18:00")), qPrintable(row.detail));
}

void TestThreatSection::r20_stoppedWorkIsToldAndGoesOn()
{
    assess(4);
    auto* section = m_stage->show<ThreatSection>();
    QTRY_VERIFY(allText().contains(QStringLiteral("it is not recorded (R20)")));
    auto* record = named<QPushButton>(section, QStringLiteral("Record the cooperation"));
    QVERIFY(record);
    record->setFocus();
    pressKey(record, Qt::Key_Space);
    RecordFacts* protection = facts("Protection and review");
    QVERIFY(protection->isEditing());
    put(protection->card(), "protectionGroupCooperates", QStringLiteral("yes"));
    protection->card()->save();
    QTRY_COMPARE(m_stage->refreshed, 1);
    QVERIFY(current().protectionGroupCooperates);
    QTRY_VERIFY(!allText().contains(QStringLiteral("it is not recorded (R20)")));
}

void TestThreatSection::r21_theHandOverTellsWhatItLacks()
{
    assess(5);
    auto* section = m_stage->show<ThreatSection>();
    QTRY_VERIFY(allText().contains(QStringLiteral("BOPS has not been consulted")));
    QTest::mouseClick(changeOf("Hand-over to the central exit programme"), Qt::LeftButton);
    RecordFacts* handover = facts("Hand-over to the central exit programme");
    put(handover->card(), "bopsConsultedOn", m_stage->today().toString(Qt::ISODate));
    handover->card()->save();
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_VERIFY(!allText().contains(QStringLiteral("BOPS has not been consulted")));
    QTRY_VERIFY(allText().contains(QStringLiteral("has not been handed over")));
    QVERIFY(!section->isEditing());
}

void TestThreatSection::r21_stayingIsJudgedWhateverElseWaits()
{
    const QString stay = QStringLiteral("Judge: Staying with the district");
    auto* section = m_stage->show<ThreatSection>();
    QVERIFY(!named<QPushButton>(section, stay)); // nothing waits: the usual button asks it
    ThreatReport report;
    report.caseId = m_stage->id();
    report.learnedOn = m_stage->today();
    report.text = QStringLiteral("Hotad vid skolan");
    m_stage->saved(report);
    m_stage->refresh();
    QTRY_VERIFY(named<QPushButton>(section, stay));
    auto* judge = named<QPushButton>(section, stay);
    judge->setFocus();
    pressKey(judge, Qt::Key_Space);
    QTRY_VERIFY(m_stage->card());
    QCOMPARE(m_stage->card()->editor()->value().value(QLatin1String("about")).toString(),
             described::wordOf(JudgementAbout::StayLocal));
    m_stage->card()->cancel();
    QTRY_VERIFY(!m_stage->card());
    QTest::mouseClick(named<QPushButton>(section, QStringLiteral("Judge whether SIG can go on")),
                      Qt::LeftButton);
    QTRY_VERIFY(m_stage->card());
    QCOMPARE(m_stage->card()->editor()->value().value(QLatin1String("about")).toString(),
             described::wordOf(JudgementAbout::GoOnAfterThreat));
}

void TestThreatSection::theLevelIsPrintedAlone()
{
    auto* section = m_stage->show<ThreatSection>();
    QVERIFY(!section->offers(CommandId::Preview));
    assess(2);
    m_stage->refresh();
    QTRY_VERIFY(section->offers(CommandId::Preview));
    auto* print = named<QPushButton>(section, QStringLiteral("Print the figure…"));
    QVERIFY(print);
    print->setFocus();
    pressKey(print, Qt::Key_Space);
    auto* page = qobject_cast<PreviewPage*>(m_stage->navigator.pushed.get());
    QVERIFY(page);
    static_cast<QWidget*>(page)->show();
    QTRY_VERIFY(page->pageCount() > 0);
    auto* to = named<QComboBox>(page, QStringLiteral("Recipient"));
    QCOMPARE(to->count(), 1); // R34: not the person
}

void TestThreatSection::r37_aThreatIsJudged()
{
    ThreatReport report;
    report.caseId = m_stage->id();
    report.learnedOn = m_stage->today();
    report.text = QStringLiteral("Hot mot personen.");
    m_stage->saved(report);
    auto* section = m_stage->show<ThreatSection>();
    ListRow* judge = nullptr;
    for (ListRow* row : section->findChildren<ListRow*>()) {
        if (row->isVisible() && row->content().mark == QStringLiteral("R37") &&
            row->content().title.contains(QStringLiteral("udge"))) {
            judge = row;
        }
    }
    QVERIFY(judge);
    judge->setFocus();
    pressKey(judge, Qt::Key_Return);
    auto* card = section->findChild<RecordCard*>();
    QTRY_VERIFY(card);
    QTRY_VERIFY(
        allText().contains(QStringLiteral("After the threat known since 22 Nov 2026: Hot mot personen.")));
    typeInto(card, "note", QStringLiteral("Går vidare med skydd."));
    settle();
    pressKey(section, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_COMPARE(m_stage->file().all<Judgement>().first().about, JudgementAbout::GoOnAfterThreat);
    QTRY_COMPARE(m_stage->file().all<Judgement>().first().subject, std::optional(report.id));
}

void TestThreatSection::whoMayNotWriteOnlyReads()
{
    assess(4);
    auto* section = m_stage->show<ThreatSection>();
    QTest::qWait(50);
    auto snapshot = std::make_shared<CaseSnapshot>(*m_stage->snapshot());
    snapshot->mayWrite = false;
    section->showCase(snapshot);
    for (const QPushButton* each : section->findChildren<QPushButton*>()) {
        const bool reads = each->text() == QStringLiteral("Print the figure…");
        QVERIFY2(reads || !each->isVisible(), qPrintable(each->text()));
    }
    for (const QCheckBox* each : section->findChild<MeasuresCard*>()->findChildren<QCheckBox*>()) {
        QVERIFY(!each->isVisible() || !each->isEnabled());
    }
}

void TestThreatSection::longAndRightToLeft()
{
    RiskyPlace place;
    place.caseId = m_stage->id();
    place.place = QString(200, QLatin1Char('W'));
    m_stage->saved(place);
    assess(4, {}, {{QStringLiteral("level4.deathThreats"), QStringLiteral("yes")}});
    qApp->setLayoutDirection(Qt::RightToLeft);
    auto* section = m_stage->show<ThreatSection>({760, 1000});
    QVERIFY2(section->minimumSizeHint().width() <= 760,
             qPrintable(QString::number(section->minimumSizeHint().width())));
    QCOMPARE(unnamedWidgets(section), QStringList());
    QVERIFY(!section->grab().isNull());
    qApp->setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestThreatSection)
#include "tst_threat_section.moc"
