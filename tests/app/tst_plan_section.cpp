// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/plan_section.h"
#include "app/case/plan_words.h"
#include "app/case/status_board.h"
#include "app/charts/figure_view.h"
#include "app/records/record_card.h"
#include "app/widgets/text.h"
#include "core/rules/plan_rules.h"
#include "forms/widgets/field_editor.h"
#include "tests/app/section_stage.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace lotsbok;

/// The plan: board, text, versions, and what undo takes back.
class TestPlanSection : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SectionStage> m_stage;

    Plan addPlan(PlanStatus status = PlanStatus::Draft)
    {
        Plan plan;
        plan.caseId = m_stage->id();
        plan.number = int(m_stage->file().all<Plan>().size()) + 1;
        plan.madeOn = m_stage->today();
        plan.status = status;
        return m_stage->saved(plan);
    }

    Goal addGoal(const Plan& plan, const QString& text, PlanArea area = PlanArea::Occupation)
    {
        Goal goal;
        goal.caseId = m_stage->id();
        goal.plan = plan.id;
        goal.area = area;
        goal.text = text;
        return m_stage->saved(goal);
    }

    Activity addActivity(const Goal& goal, const QString& what, QDate due = {})
    {
        Activity activity;
        activity.caseId = m_stage->id();
        activity.goal = goal.id;
        activity.what = what;
        activity.due = due;
        activity.party = {PartyKind::Jobbtorg, QStringLiteral("Jobbtorg"), {}, {}};
        return m_stage->saved(activity);
    }

    BoardCard* cardOf(PlanSection* section, const QString& title)
    {
        const auto cards = section->board()->cards();
        for (BoardCard* card : cards) {
            if (card->content().title == title) {
                return card;
            }
        }
        return nullptr;
    }

    QString columnOf(PlanSection* section, const QString& title)
    {
        const BoardCard* card = cardOf(section, title);
        return card ? card->content().column : QString();
    }

    Activity stored(const Activity& activity) { return *m_stage->file().find<Activity>(activity.id); }

    void drag(QWidget* from, QWidget* to)
    {
        const QPoint start = from->rect().center();
        const QPoint end = from->mapFromGlobal(to->mapToGlobal(to->rect().center()));
        QTest::mousePress(from, Qt::LeftButton, {}, start);
        QMouseEvent move(QEvent::MouseMove, end, from->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(from, &move);
        QTest::mouseRelease(from, Qt::LeftButton, {}, end);
    }

private Q_SLOTS:
    void init() { m_stage = std::make_unique<SectionStage>(); }
    void cleanup() { m_stage.reset(); }

    void withoutAPlanItSaysWhatToDo()
    {
        auto* section = m_stage->show<PlanSection>();
        const auto labels = section->findChildren<QLabel*>();
        const bool tellsDays = std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel* label) {
            return label->isVisibleTo(section) && label->text().contains(QStringLiteral("30 day"));
        });
        QVERIFY2(tellsDays, "R8: the days are told");
        QVERIFY(section->offers(CommandId::NewEntry));
        auto* begin = named<QPushButton>(section, QStringLiteral("Begin a plan here"));
        QVERIFY(begin);
        section->focusFirst();
        QCOMPARE(QApplication::focusWidget(), begin);
        pressKey(section, Qt::Key_Space);
        QTRY_COMPARE(m_stage->refreshed, 1);
        QTRY_COMPARE(m_stage->file().all<Plan>().size(), 1);
        QTRY_COMPARE(m_stage->file().all<Plan>().first().status, PlanStatus::Draft);
        QTRY_VERIFY(named<QPushButton>(section, QStringLiteral("Make it the current plan")));
    }

    void aGoalIsWrittenByKeyboard()
    {
        addPlan();
        auto* section = m_stage->show<PlanSection>();
        section->run(CommandId::NewEntry);
        auto* card = section->findChild<RecordCard*>();
        QTRY_VERIFY(card);
        QVERIFY(section->isEditing());
        QVERIFY2(!card->editor()->field(QStringLiteral("plan")), "a reference is not for people");
        QJsonObject value = card->editor()->value();
        card->editor()->field(QStringLiteral("text"))->focusTarget()->setFocus();
        typeText(QStringLiteral("Ha ett arbete före sommaren"));
        auto* save = named<QPushButton>(card, QStringLiteral("Save"));
        QVERIFY(save);
        save->setFocus();
        pressKey(section, Qt::Key_Space);
        QTRY_COMPARE(m_stage->refreshed, 1);
        QVERIFY(!section->isEditing());
        QTRY_COMPARE(m_stage->file().all<Goal>().size(), 1);
        const Goal goal = m_stage->file().all<Goal>().first();
        QTRY_COMPARE(goal.text, QStringLiteral("Ha ett arbete före sommaren"));
        QCOMPARE(section->view(), PlanSection::View::Goals);
        QTRY_VERIFY(cardOf(section, goal.text));
        QVERIFY2(cardOf(section, goal.text)->content().warning.contains(QStringLiteral("a measure")),
                 "the card tells what the goal lacks");
    }

    void theGoalsAreShownOverTime()
    {
        const Plan plan = addPlan(PlanStatus::Current);
        Goal home = addGoal(plan, QStringLiteral("Ett eget hem"), PlanArea::Housing);
        addGoal(plan, QStringLiteral("Arbete"));
        auto* section = m_stage->show<PlanSection>();
        auto* choice = named<QRadioButton>(section, QStringLiteral("Goals over time"));
        QVERIFY(choice);
        choice->setFocus();
        pressKey(section, Qt::Key_Space);
        QCOMPARE(section->view(), PlanSection::View::Course);
        auto* figure = section->findChild<FigureView*>();
        QTRY_VERIFY(figure->accessibleDescription().contains(QStringLiteral("Arbete")));
        QVERIFY(figure->isVisible());
        QVERIFY(!section->board()->isVisible());
        QVERIFY2(figure->accessibleDescription().contains(QStringLiteral("2. Ett eget hem")),
                 qPrintable(figure->accessibleDescription())); // by area, as the form has them
        // The day moves on, the goal is reached, and the figure follows.
        m_stage->app().clock().advanceSeconds(40 * 24 * 3600);
        home.status = GoalStatus::Reached;
        home.measure = QStringLiteral("Eget kontrakt");
        m_stage->saved(home);
        section->showCase(m_stage->snapshot());
        QTRY_VERIFY2(figure->accessibleDescription().contains(
                         QStringLiteral("Reached %1").arg(shownDate(m_stage->today()))),
                     qPrintable(figure->accessibleDescription()));
        // And is printed alone.
        QVERIFY(section->offers(CommandId::Preview));
        auto* print = named<QPushButton>(section, QStringLiteral("Print the figure…"));
        QVERIFY(print);
        print->click();
        QCOMPARE(m_stage->navigator.pages, 1);
    }

    void withoutGoalsThereIsNoFigureToPrint()
    {
        addPlan();
        auto* section = m_stage->show<PlanSection>();
        section->setView(PlanSection::View::Course);
        QVERIFY(!section->findChild<FigureView*>()->isVisible());
        QVERIFY(!section->offers(CommandId::Preview));
    }

    void aCardIsMovedByKeyboardAndTakenBack()
    {
        const Activity activity =
            addActivity(addGoal(addPlan(), QStringLiteral("Arbete")), QStringLiteral("Skriva cv"));
        auto* section = m_stage->show<PlanSection>();
        BoardCard* card = cardOf(section, activity.what);
        QTRY_VERIFY(card);
        card->setFocus();
        pressKey(section, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(columnOf(section, activity.what), QStringLiteral("done"));
        QTRY_COMPARE(stored(activity).status, ActivityStatus::Done);
        QCOMPARE(stored(activity).statusOn, m_stage->today());
        QTRY_VERIFY2(cardOf(section, activity.what)->hasFocus(), "the keyboard stays with the card");
        QVERIFY(section->offers(CommandId::Undo));
        section->run(CommandId::Undo);
        QCOMPARE(columnOf(section, activity.what), QStringLiteral("open"));
        QTRY_COMPARE(stored(activity).status, ActivityStatus::Open);
        QVERIFY(!stored(activity).statusOn.isValid());
        QVERIFY(!section->offers(CommandId::Undo));
        section->run(CommandId::Redo);
        QTRY_COMPARE(stored(activity).status, ActivityStatus::Done);
        QVERIFY(m_stage->failures.isEmpty());
    }

    void fastMovesAreAllSavedInOrder()
    {
        const Activity activity =
            addActivity(addGoal(addPlan(), QStringLiteral("Arbete")), QStringLiteral("Skriva cv"));
        auto* section = m_stage->show<PlanSection>();
        for (int i = 0; i < 3; ++i) {
            cardOf(section, activity.what)->setFocus();
            QTest::keyClick(cardOf(section, activity.what), Qt::Key_Right, Qt::ControlModifier);
        }
        QCOMPARE(columnOf(section, activity.what), QStringLiteral("handed-over"));
        QTRY_COMPARE(stored(activity).status, ActivityStatus::HandedOver);
        QCOMPARE(stored(activity).version, activity.version + 3);
        QVERIFY(m_stage->failures.isEmpty());
    }

    void aCardIsDraggedToAnotherColumn()
    {
        const Goal goal = addGoal(addPlan(), QStringLiteral("Arbete"));
        const Activity first = addActivity(goal, QStringLiteral("Skriva cv"));
        Activity second = addActivity(goal, QStringLiteral("Söka kurs"));
        second.status = ActivityStatus::Ended;
        second = m_stage->saved(second);
        auto* section = m_stage->show<PlanSection>();
        QTest::qWait(0);
        drag(cardOf(section, first.what), cardOf(section, second.what));
        QCOMPARE(columnOf(section, first.what), QStringLiteral("ended"));
        QTRY_COMPARE(stored(first).status, ActivityStatus::Ended);
        QVERIFY2(!section->isEditing(), "a drag is no press");
    }

    void aRefusedMoveGoesBackAndSaysWhy()
    {
        const Goal goal = addGoal(addPlan(), QStringLiteral("Arbete"));
        auto* section = m_stage->show<PlanSection>();
        section->setView(PlanSection::View::Goals);
        cardOf(section, goal.text)->setFocus();
        pressKey(section, Qt::Key_Right, Qt::ControlModifier); // under way
        pressKey(section, Qt::Key_Right, Qt::ControlModifier); // reached, which needs a measure
        QTRY_COMPARE(columnOf(section, goal.text), QStringLiteral("reached"));
        QTRY_COMPARE(m_stage->failures.size(), 1);
        QTRY_COMPARE(columnOf(section, goal.text), QStringLiteral("under-way"));
        QTRY_COMPARE(m_stage->file().find<Goal>(goal.id)->status, GoalStatus::UnderWay);
    }

    void undoGivesWayToASomebodyElsesChange()
    {
        const Activity activity =
            addActivity(addGoal(addPlan(), QStringLiteral("Arbete")), QStringLiteral("Skriva cv"));
        auto* section = m_stage->show<PlanSection>();
        cardOf(section, activity.what)->setFocus();
        pressKey(section, Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(stored(activity).status, ActivityStatus::Done);
        Activity other = stored(activity);
        other.status = ActivityStatus::HandedOver;
        m_stage->saved(other);
        m_stage->refresh();
        QTRY_COMPARE(columnOf(section, activity.what), QStringLiteral("handed-over"));
        section->run(CommandId::Undo);
        QCOMPARE(m_stage->failures.size(), 1);
        QCOMPARE(stored(activity).status, ActivityStatus::HandedOver);
        QVERIFY(!section->offers(CommandId::Undo));
    }

    void enterOpensACardAndItsChangeCanBeUndone()
    {
        const Activity activity =
            addActivity(addGoal(addPlan(), QStringLiteral("Arbete")), QStringLiteral("Skriva cv"));
        auto* section = m_stage->show<PlanSection>();
        cardOf(section, activity.what)->setFocus();
        pressKey(section, Qt::Key_Return);
        auto* card = section->findChild<RecordCard*>();
        QTRY_VERIFY(card);
        card->editor()->field(QStringLiteral("place"))->focusTarget()->setFocus();
        typeText(QStringLiteral("Biblioteket"));
        card->save();
        QTRY_COMPARE(stored(activity).where, QStringLiteral("Biblioteket"));
        QTRY_VERIFY(cardOf(section, activity.what) && cardOf(section, activity.what)->hasFocus());
        section->run(CommandId::Undo);
        QTRY_COMPARE(stored(activity).where, QString());
    }

    void theTextIsOneDocumentByArea()
    {
        const Plan plan = addPlan();
        addActivity(addGoal(plan, QStringLiteral("Ett <eget> hem"), PlanArea::Housing),
                    QStringLiteral("Ställa sig i kö"), QDate(2026, 12, 3));
        addGoal(plan, QStringLiteral("Sova bättre"), PlanArea::PhysicalHealth);
        auto* section = m_stage->show<PlanSection>();
        auto* asText = named<QRadioButton>(section, QStringLiteral("As a text"));
        QTRY_VERIFY(asText);
        QTest::mouseClick(asText, Qt::LeftButton);
        QTRY_COMPARE(section->view(), PlanSection::View::Text);
        const QString text = section->document()->text();
        QVERIFY2(text.contains(QStringLiteral("Ett &lt;eget&gt; hem")),
                 "what people wrote is text, not HTML");
        QTRY_VERIFY(text.contains(QStringLiteral("Ställa sig i kö")));
        QVERIFY2(text.indexOf(QStringLiteral("Sova bättre")) < text.indexOf(QStringLiteral("eget")),
                 "by area in the form's order");
        QVERIFY(section->document()->isVisibleTo(section));
        QVERIFY(!section->board()->isVisibleTo(section));
        auto* again = m_stage->show<PlanSection>();
        QCOMPARE(again->view(), PlanSection::View::Text); // remembered
    }

    void aNewVersionHasWhatIsOpenAndBecomesCurrent()
    {
        const Plan plan = addPlan(PlanStatus::Current);
        const Goal open = addGoal(plan, QStringLiteral("Arbete"));
        addActivity(open, QStringLiteral("Skriva cv"));
        Activity done = addActivity(open, QStringLiteral("Besöka Jobbtorg"));
        done.status = ActivityStatus::Done;
        done.statusOn = m_stage->today();
        m_stage->saved(done);
        Goal ended = addGoal(plan, QStringLiteral("Bilkörning"));
        ended.status = GoalStatus::Ended;
        m_stage->saved(ended);
        auto* section = m_stage->show<PlanSection>();
        named<QPushButton>(section, QStringLiteral("New version"))->click();
        QTRY_COMPARE(m_stage->refreshed, 1);
        CaseFile file = m_stage->file();
        QCOMPARE(file.all<Plan>().size(), 2);
        const Plan next = file.all<Plan>().last();
        QCOMPARE(next.number, 2);
        QCOMPARE(goalsOf(file, next).size(), 1);
        QCOMPARE(activitiesOf(file, goalsOf(file, next).first()).size(), 1);
        QTRY_VERIFY(cardOf(section, QStringLiteral("Skriva cv")));
        QTRY_VERIFY(!cardOf(section, QStringLiteral("Besöka Jobbtorg")));
        named<QPushButton>(section, QStringLiteral("Make it the current plan"))->click();
        QTRY_COMPARE(m_stage->refreshed, 2);
        file = m_stage->file();
        QCOMPARE(file.find<Plan>(next.id)->status, PlanStatus::Current);
        QCOMPARE(file.find<Plan>(plan.id)->status, PlanStatus::Replaced);
        section->openEntry(QStringLiteral("plan:%1").arg(plan.id.toString()));
        QVERIFY2(!named<QPushButton>(section, QStringLiteral("New goal")), "a replaced plan stays as it is");
        cardOf(section, QStringLiteral("Skriva cv"))->setFocus();
        pressKey(section, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(columnOf(section, QStringLiteral("Skriva cv")), QStringLiteral("open"));
    }

    void thePersonsAnswerIsKeptWithTheirWords()
    {
        addPlan();
        auto* section = m_stage->show<PlanSection>();
        named<QPushButton>(section, QStringLiteral("The person's answer"))->click();
        auto* card = section->findChild<RecordCard*>();
        QTRY_VERIFY(card && card->editor()->field(QStringLiteral("agreement")));
        QTRY_VERIFY(!card->editor()->field(QStringLiteral("number")));
        card->editor()->field(QStringLiteral("words"))->focusTarget()->setFocus();
        typeText(QStringLiteral("Det är min plan."));
        card->save();
        QTRY_COMPARE(m_stage->file().all<Plan>().first().words, QStringLiteral("Det är min plan."));
    }

    void theFormTakesWhatStandsOnTheBoard()
    {
        const Plan plan = addPlan();
        addActivity(addGoal(plan, QStringLiteral("Arbete")), QStringLiteral("Skriva cv"));
        NetworkTie tie;
        tie.caseId = m_stage->id();
        tie.name = QStringLiteral("Moster Karin");
        m_stage->saved(tie);
        auto* section = m_stage->show<PlanSection>();
        named<QPushButton>(section, QStringLiteral("Fill in form 3.5"))->click();
        QTRY_COMPARE(m_stage->navigator.forms.size(), 1);
        QCOMPARE(m_stage->navigator.forms.first().formId, QStringLiteral("3.5"));
        const auto draft = m_stage->onBook([id = m_stage->id()](Session& session) {
            return session.draft(SubjectRef::of(id), QStringLiteral("3.5"));
        });
        QVERIFY(draft && *draft);
        const QJsonObject answers = (*draft)->answers;
        const QJsonObject row = answers.value(QLatin1String("occupation.goals")).toArray().first().toObject();
        QTRY_COMPARE(row.value(QLatin1String("goal")).toString(), QStringLiteral("Arbete"));
        QTRY_COMPARE(row.value(QLatin1String("activities")).toArray().size(), 1);
        QCOMPARE(answers.value(QLatin1String("family.network")).toArray().size(), 1);
        const FormDefinition* form = FormCatalogue::builtIn().current(QStringLiteral("3.5"));
        QVERIFY2(checkedAnswers(answers, *form), "the form takes it as it stands");
    }

    void longNamesRightToLeftAndNarrow()
    {
        const Plan plan = addPlan();
        const Goal goal = addGoal(plan, QString(200, QLatin1Char('m')));
        addActivity(goal, QStringLiteral("Lång ") + QString(190, QLatin1Char('w')), QDate(2026, 1, 2));
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            qApp->setLayoutDirection(direction);
            for (const QSize size : {QSize(760, 900), QSize(1400, 900)}) {
                auto* section = m_stage->show<PlanSection>(size);
                QTest::qWait(20);
                QVERIFY2(section->width() <= size.width(), qPrintable(QString::number(section->width())));
                const auto cards = section->board()->cards();
                QTRY_COMPARE(cards.size(), 1);
                QTRY_VERIFY(cards.first()->height() >= cards.first()->heightForWidth(cards.first()->width()));
                QCOMPARE(unnamedWidgets(section), QStringList());
            }
        }
        // Under right to left the next column lies to the left.
        auto* section = m_stage->show<PlanSection>();
        section->board()->cards().first()->setFocus();
        pressKey(section, Qt::Key_Left, Qt::ControlModifier);
        QTRY_COMPARE(section->board()->cards().first()->content().column, QStringLiteral("done"));
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

    void lateActivitiesSaySoInWords()
    {
        const Goal goal = addGoal(addPlan(), QStringLiteral("Arbete"));
        const Activity late = addActivity(goal, QStringLiteral("Skriva cv"), m_stage->today().addDays(-1));
        const BoardCard::Content card = activityCard(late, goal, m_stage->today());
        QTRY_VERIFY(card.warning.contains(QStringLiteral("21 Nov")));
        QVERIFY(activityCard(late, goal, m_stage->today().addDays(-1)).warning.isEmpty());
    }
};

QTEST_MAIN(TestPlanSection)
#include "tst_plan_section.moc"
