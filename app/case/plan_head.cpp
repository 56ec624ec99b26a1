// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/plan_head.h"

#include "app/case/plan_words.h"
#include "app/case/section_column.h"
#include "app/widgets/data_list.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"
#include "core/rules/plan_rules.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <algorithm>

namespace lotsbok {

namespace {

int lackingGoals(const QList<Goal>& goals)
{
    return int(std::count_if(goals.cbegin(), goals.cend(),
                             [](const Goal& goal) { return !missingCriteria(goal).isEmpty(); }));
}

int goalsWithoutActivity(const QList<Goal>& goals, const QList<Activity>& activities)
{
    return int(std::count_if(goals.cbegin(), goals.cend(), [&](const Goal& goal) {
        return isOpen(goal) &&
               std::none_of(activities.cbegin(), activities.cend(),
                            [&goal](const Activity& activity) { return activity.goal == goal.id; });
    }));
}

Pill::Tone toneOf(PlanStatus status)
{
    return status == PlanStatus::Current ? Pill::Tone::Ok
           : status == PlanStatus::Draft ? Pill::Tone::Warn
                                         : Pill::Tone::Neutral;
}

} // namespace

PlanHead::PlanHead(QWidget* parent)
    : CardFrame({}, parent)
    , m_facts(new QWidget)
    , m_factColumn(new QVBoxLayout(m_facts))
    , m_buttons(new QWidget)
    , m_views(nullptr)
    , m_viewGroup(new QButtonGroup(this))
    , m_empty(new EmptyState(QStringLiteral("document"), {}, {}))
    , m_newGoal(primaryButton(tr("New goal"), QStringLiteral("plus")))
    , m_newActivity(button(tr("New activity"), QStringLiteral("plus")))
    , m_newVersion(button(tr("New version")))
    , m_makeCurrent(button(tr("Make it the current plan"), QStringLiteral("check")))
    , m_agreement(button(tr("The person's answer")))
    , m_form(button(tr("Fill in form 3.5"), QStringLiteral("document")))
    , m_begin(primaryButton(tr("Begin a plan here"), QStringLiteral("plus")))
    , m_beginForm(button(tr("Fill in form 3.5"), QStringLiteral("document")))
{
    m_factColumn->setContentsMargins(0, 0, 0, 0);
    m_views = makeViews();
    auto* row = new FlowLayout;
    m_buttons->setLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* each : {m_makeCurrent, m_agreement, m_newVersion, m_form}) {
        row->addWidget(each);
    }
    addAction(m_newActivity);
    addAction(m_newGoal);
    m_empty->addButton(m_begin);
    m_empty->addButton(m_beginForm);
    add(m_empty);
    add(m_facts);
    add(m_buttons);
    add(m_views);
    connect(m_newGoal, &QPushButton::clicked, this, &PlanHead::newGoalWanted);
    connect(m_newActivity, &QPushButton::clicked, this, &PlanHead::newActivityWanted);
    connect(m_newVersion, &QPushButton::clicked, this, &PlanHead::newVersionWanted);
    connect(m_begin, &QPushButton::clicked, this, &PlanHead::newVersionWanted);
    connect(m_makeCurrent, &QPushButton::clicked, this, &PlanHead::makeCurrentWanted);
    connect(m_agreement, &QPushButton::clicked, this, &PlanHead::agreementWanted);
    connect(m_form, &QPushButton::clicked, this, &PlanHead::formWanted);
    connect(m_beginForm, &QPushButton::clicked, this, &PlanHead::formWanted);
}

QWidget* PlanHead::makeViews()
{
    auto* views = new QWidget;
    views->setAccessibleName(tr("How the plan is shown"));
    auto* row = new FlowLayout(20);
    views->setLayout(row);
    row->setContentsMargins(0, 4, 0, 0);
    const std::pair<PlanSection::View, QString> all[] = {
        {PlanSection::View::Activities, tr("Activities on a board")},
        {PlanSection::View::Goals, tr("Goals on a board")},
        {PlanSection::View::Course, tr("Goals over time")},
        {PlanSection::View::Text, tr("As a text")}};
    for (const auto& [view, name] : all) {
        auto* choice = new QRadioButton(name);
        m_viewGroup->addButton(choice, int(view));
        row->addWidget(choice);
    }
    connect(m_viewGroup, &QButtonGroup::idClicked, this,
            [this](int view) { Q_EMIT viewWanted(PlanSection::View(view)); });
    return views;
}

void PlanHead::setView(PlanSection::View view)
{
    m_viewGroup->button(int(view))->setChecked(true);
}

void PlanHead::focusFirst()
{
    for (QPushButton* each : {m_begin, m_newGoal, m_newActivity, m_newVersion, m_form}) {
        if (each->isVisibleTo(this) && each->isEnabled()) {
            each->setFocus();
            return;
        }
    }
    if (m_views->isVisibleTo(this)) {
        m_viewGroup->checkedButton()->setFocus();
    }
}

void PlanHead::showPlan(const CaseSnapshot& snapshot, const Plan* plan, const QList<Goal>& goals,
                        const QList<Activity>& activities)
{
    const bool mayWrite = snapshot.mayWrite;
    const bool mayChange = mayWrite && plan && plan->status != PlanStatus::Replaced;
    setTitle(plan ? tr("The plan, version %1").arg(plan->number) : tr("The plan"));
    m_empty->setVisible(!plan);
    m_facts->setVisible(plan);
    m_views->setVisible(plan);
    m_newGoal->setVisible(mayChange);
    m_newActivity->setVisible(mayChange && !goals.isEmpty());
    m_buttons->setVisible(plan && mayWrite);
    m_makeCurrent->setVisible(mayChange && plan->status == PlanStatus::Draft);
    m_agreement->setVisible(mayChange);
    m_begin->setVisible(mayWrite);
    m_beginForm->setVisible(mayWrite);
    clearColumn(m_factColumn);
    if (plan) {
        showFacts(*plan, goals, activities);
    } else {
        showEmpty(snapshot);
    }
}

void PlanHead::showFacts(const Plan& plan, const QList<Goal>& goals, const QList<Activity>& activities)
{
    auto* pills = new QHBoxLayout;
    pills->addWidget(new Pill(planStatusName(plan.status), toneOf(plan.status)));
    if (const int lacking = lackingGoals(goals); lacking > 0) {
        pills->addWidget(new Pill(tr("%n goal(s) not yet SMARTA", nullptr, lacking), Pill::Tone::Warn,
                                  QStringLiteral("warning")));
    }
    pills->addStretch();
    auto* list = new DataList;
    list->add(tr("Made on"), shownDate(plan.madeOn));
    list->add(tr("The person's answer"),
              plan.words.trimmed().isEmpty()
                  ? agreementName(plan.agreement)
                  : tr("%1: “%2”").arg(agreementName(plan.agreement), plan.words.simplified()));
    if (plan.followedUpOn.isValid()) {
        list->add(tr("Followed up on"), shownDate(plan.followedUpOn));
    }
    m_factColumn->addLayout(pills);
    m_factColumn->addWidget(list);
    if (goals.isEmpty()) {
        m_factColumn->addWidget(
            mutedText(tr("The plan has no goals yet. Add the first, then the activities that lead to it.")));
    } else if (const int idle = goalsWithoutActivity(goals, activities); idle > 0) {
        m_factColumn->addWidget(mutedText(tr("%n goal(s) without an activity.", nullptr, idle)));
    }
}

// R8.
void PlanHead::showEmpty(const CaseSnapshot& snapshot)
{
    QString advice =
        tr("A plan is to be made within %n day(s) of the grant.", nullptr, snapshot.settings.planDays);
    for (const Duty& duty : snapshot.duties) {
        if (duty.kind == DutyKind::MakePlan) {
            advice = tr("The plan is to be made by %1, %n day(s) after the grant.", nullptr,
                        snapshot.settings.planDays)
                         .arg(shownDate(duty.due));
        }
    }
    m_empty->setText(tr("There is no plan yet"),
                     advice + QLatin1Char(' ') +
                         tr("Write it here goal by goal together with the person, or fill in form 3.5."));
}

} // namespace lotsbok
