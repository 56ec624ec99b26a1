// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/plan_section.h"

#include "app/case/figure_paper.h"
#include "app/case/goal_words.h"
#include "app/case/plan_head.h"
#include "app/case/plan_words.h"
#include "app/case/record_mover.h"
#include "app/case/section_column.h"
#include "app/records/record_card.h"
#include "app/shell/app_settings.h"
#include "app/widgets/data_list.h"
#include "app/widgets/list_row.h"
#include "app/widgets/text.h"
#include "core/rules/plan_rules.h"
#include "core/session/goal_courses.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int sideMargin = 28; // as sectionColumn; a board is as wide as there is room
const QString viewPage = QStringLiteral("case-plan");
constexpr std::array viewWords{"activities", "goals", "text", "course"};
constexpr double goalFigureWidth = 560;

template<typename T>
QList<QJsonObject> jsonOf(const QList<T>& records)
{
    QList<QJsonObject> values;
    for (const T& each : records) {
        values.append(recordToJson(each));
    }
    return values;
}

/// The record as it stands on the board.
template<typename T>
T onTheBoard(const RecordMover& mover, const T& stored)
{
    return recordFromJson(mover.value(stored.id.toString()), stored).value_or(stored);
}

} // namespace

PlanSection::PlanSection(PageContext given, QWidget* parent)
    : CaseSection(given, parent)
    , m_mover(new RecordMover(book(), this))
    , m_head(new PlanHead)
    , m_board(new StatusBoard)
    , m_text(new QLabel)
    , m_textCard(new CardFrame(tr("The plan as a text")))
    , m_course(new FigureWithTable)
    , m_courseCard(new CardFrame(tr("The goals over time")))
    , m_rest(new QWidget)
    , m_editPlace(new QVBoxLayout)
    , m_below(new QBoxLayout(QBoxLayout::LeftToRight))
{
    build();
    connect(m_board, &StatusBoard::opened, this, &PlanSection::editCard);
    connect(m_board, &StatusBoard::cardMoved, this, &PlanSection::cardMoved);
    connect(m_mover, &RecordMover::moved, this, &PlanSection::showPlan);
    connect(m_mover, &RecordMover::stored, this, &PlanSection::changed);
    connect(m_mover, &RecordMover::refused, this, &PlanSection::failed);
    connect(m_mover, &RecordMover::stepsChanged, this, &PlanSection::offersChanged);
    connect(m_head, &PlanHead::newGoalWanted, this, &PlanSection::newGoal);
    connect(m_head, &PlanHead::newActivityWanted, this, &PlanSection::newActivity);
    connect(m_head, &PlanHead::newVersionWanted, this, &PlanSection::newVersion);
    connect(m_head, &PlanHead::makeCurrentWanted, this, &PlanSection::makeCurrent);
    connect(m_head, &PlanHead::agreementWanted, this, &PlanSection::askAgreement);
    connect(m_head, &PlanHead::formWanted, this, &PlanSection::fillInForm);
    connect(m_head, &PlanHead::viewWanted, this, &PlanSection::setView);
    const QString last = context().settings->view(viewPage);
    for (size_t i = 0; i < viewWords.size(); ++i) {
        if (last == QLatin1String(viewWords[i])) {
            m_view = View(i);
        }
    }
    m_head->setView(m_view);
}

void PlanSection::build()
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 100);
    m_textCard->add(m_text);
    m_course->setPrintable(true);
    m_courseCard->add(m_course);
    connect(m_course, &FigureWithTable::printWanted, this, [this] { run(CommandId::Preview); });
    m_below->setSpacing(16);
    auto* rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(16);
    rest->addWidget(m_head);
    rest->addWidget(m_board);
    rest->addWidget(m_courseCard);
    rest->addWidget(m_textCard);
    rest->addLayout(m_below);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(sideMargin, 16, sideMargin, sideMargin);
    all->addLayout(m_editPlace);
    all->addWidget(m_rest);
    all->addStretch();
}

bool PlanSection::isEditing() const
{
    return m_card != nullptr;
}

void PlanSection::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    m_mover->setStored(recordKind<Goal>(), jsonOf(m_case->file.all<Goal>()));
    m_mover->setStored(recordKind<Activity>(), jsonOf(m_case->file.all<Activity>()));
    showPlan();
    Q_EMIT offersChanged();
}

const Plan* PlanSection::plan() const
{
    const Plan* chosen = m_case && m_chosen ? m_case->file.find<Plan>(*m_chosen) : nullptr;
    return chosen ? chosen : m_case ? workingPlan(m_case->file) : nullptr;
}

QList<Goal> PlanSection::goals() const
{
    const Plan* shown = plan();
    QList<Goal> all = shown ? goalsOf(m_case->file, *shown) : QList<Goal>();
    for (Goal& goal : all) {
        goal = onTheBoard(*m_mover, goal);
    }
    return all;
}

QList<Activity> PlanSection::activities() const
{
    QList<Activity> all;
    const QList<Goal> shown = goals();
    for (const Goal& goal : shown) {
        all.append(activitiesOf(m_case->file, goal));
    }
    for (Activity& activity : all) {
        activity = onTheBoard(*m_mover, activity);
    }
    return all;
}

bool PlanSection::mayChange() const
{
    const Plan* shown = plan();
    return shown && m_case->mayWrite && shown->status != PlanStatus::Replaced;
}

void PlanSection::showPlan()
{
    if (!m_case) {
        return;
    }
    m_head->showPlan(*m_case, plan(), goals(), activities());
    showBoard();
    m_text->setText(planDocument(goals(), activities()));
    showVersions();
}

void PlanSection::showBoard()
{
    QList<BoardCard::Content> cards;
    const QList<Goal> shown = goals();
    if (m_view == View::Goals) {
        for (const Goal& goal : shown) {
            cards.append(goalCard(goal));
        }
    } else {
        const QList<Activity> all = activities();
        for (const Activity& activity : all) {
            const auto goal = std::find_if(shown.cbegin(), shown.cend(),
                                           [&](const Goal& each) { return each.id == activity.goal; });
            cards.append(activityCard(activity, *goal, m_case->today));
        }
    }
    const bool isBoard = m_view == View::Activities || m_view == View::Goals;
    m_board->setVisible(!shown.isEmpty() && isBoard);
    m_textCard->setVisible(!shown.isEmpty() && m_view == View::Text);
    showCourse();
    if (m_board->property("view").toInt() != int(m_view) + 1) {
        m_board->setProperty("view", int(m_view) + 1);
        m_board->setColumns(m_view == View::Goals ? goalColumns() : activityColumns());
    }
    m_board->setCards(cards, mayChange());
    if (!m_focusAfter.isEmpty() && !m_card) {
        if (BoardCard* card = m_board->card(m_focusAfter)) {
            card->setFocus();
            m_focusAfter.clear();
        }
    }
}

/// Every goal of the case, whichever version of the plan is looked at: what the history says of it is read
/// only when it is asked for.
void PlanSection::showCourse()
{
    const bool isShown = m_view == View::Course && !m_case->file.all<Goal>().isEmpty();
    m_courseCard->setVisible(isShown);
    if (!isShown) {
        return;
    }
    book().run([snapshot = m_case](Session& session) { return readGoalCourses(session, snapshot->file); },
               this,
               [this, snapshot = m_case](const Result<QList<GoalCourse>>& courses) {
                   if (snapshot != m_case) {
                       return;
                   }
                   if (!courses) {
                       Q_EMIT failed(courses.error());
                       return;
                   }
                   const GoalChart chart = goalChart(*courses, m_case->today, m_case->file.value.closedOn);
                   m_course->setFigure(goalWords(*courses), drawGoalChart(chart, goalFigureWidth).size,
                                       [chart](QSizeF size) { return drawGoalChart(chart, size.width()); });
               });
}

void PlanSection::setView(View view)
{
    m_view = view;
    m_head->setView(view);
    context().settings->setView(viewPage, QLatin1String(viewWords[size_t(view)]));
    if (m_case) {
        showBoard();
    }
}

void PlanSection::showVersions()
{
    clearColumn(m_below);
    const Plan* shown = plan();
    if (!shown) {
        return;
    }
    auto* versions = new CardFrame(tr("Versions"));
    QList<Plan> all = m_case->file.all<Plan>();
    std::sort(all.begin(), all.end(), [](const Plan& a, const Plan& b) { return a.number > b.number; });
    for (const Plan& each : std::as_const(all)) {
        const bool isShown = each.id == shown->id;
        auto* row = new ListRow({{},
                                 tr("Version %1").arg(each.number),
                                 tr("Made on %1").arg(shownDate(each.madeOn)) +
                                     (isShown ? QStringLiteral("  ·  ") + tr("Shown") : QString()),
                                 planStatusName(each.status),
                                 each.status == PlanStatus::Current ? Pill::Tone::Ok : Pill::Tone::Neutral,
                                 {}});
        connect(row, &ListRow::clicked, this, [this, id = each.id] {
            m_chosen = id;
            showPlan();
            m_head->focusFirst();
        });
        versions->add(row);
    }
    auto* given = new CardFrame(tr("Who was given version %1").arg(shown->number));
    const QList<PlanReceipt> receipts = planReceipts(m_case->file, *shown);
    if (receipts.isEmpty()) {
        given->add(mutedText(shown->response
                                 ? tr("Nobody yet. Open form 3.5 to print it, or Documents to give it out.")
                                 : tr("Nobody yet. Form 3.5 has to be registered before it is given out.")));
    } else {
        auto* list = new DataList;
        for (const PlanReceipt& receipt : receipts) {
            list->add(receipt.who, receipt.what);
        }
        given->add(list);
    }
    m_below->addWidget(versions, 1, Qt::AlignTop);
    m_below->addWidget(given, 1, Qt::AlignTop);
}

void PlanSection::cardMoved(const QString& id, const QString& column)
{
    if (!mayChange()) {
        return;
    }
    QJsonObject fields{{QStringLiteral("status"), column}};
    if (m_view == View::Activities) {
        const bool isOpen = column == described::wordOf(ActivityStatus::Open);
        fields.insert(QStringLiteral("statusOn"),
                      isOpen ? QJsonValue() : QJsonValue(m_case->today.toString(Qt::ISODate)));
    }
    m_mover->change(id, fields);
}

bool PlanSection::offers(CommandId id) const
{
    switch (id) {
    case CommandId::NewEntry:
        return m_case && m_case->mayWrite && !m_card;
    case CommandId::Preview:
        return m_case && !m_case->file.all<Goal>().isEmpty();
    case CommandId::Undo:
        return m_mover->canUndo() && !m_card;
    case CommandId::Redo:
        return m_mover->canRedo() && !m_card;
    default:
        return false;
    }
}

void PlanSection::run(CommandId id)
{
    switch (id) {
    case CommandId::NewEntry:
        plan() ? newGoal() : newVersion();
        return;
    case CommandId::Preview:
        context().navigator->pushPage(
            new PreviewPage(context(), figurePaper({m_case->id(), Disclosure::FigurePaper::Kind::Goals})));
        return;
    case CommandId::Undo:
        m_mover->undo();
        return;
    case CommandId::Redo:
        m_mover->redo();
        return;
    default:
        return;
    }
}

void PlanSection::focusFirst()
{
    const QList<BoardCard*> cards = m_board->cards();
    if (m_card) {
        m_card->focusFirst();
    } else if (m_board->isVisibleTo(this) && !cards.isEmpty()) {
        cards.first()->setFocus();
    } else {
        m_head->focusFirst();
    }
}

} // namespace lotsbok
