// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plan section: what is written in it.
#include "app/case/party_choices.h"
#include "app/case/plan_head.h"
#include "app/case/plan_section.h"
#include "app/case/plan_words.h"
#include "app/case/prepared_form.h"
#include "app/case/record_mover.h"
#include "app/records/record_card.h"
#include "app/records/record_names.h"
#include "core/rules/plan_rules.h"
#include "core/session/case_work.h"
#include "forms/bindings/plan_form.h"

#include <QVBoxLayout>

namespace lotsbok {

namespace {

/// The part of "goal:uuid" after the kind; empty for another kind.
QString idOf(const QString& entry, const char* kind)
{
    const QString lead = QString::fromLatin1(kind) + QLatin1Char(':');
    return entry.startsWith(lead) ? entry.sliced(lead.size()) : QString();
}

Result<Plan> saveVersion(Session& session, const PlanVersion& next)
{
    Result<Plan> stored = fail(ErrorCode::Failed, {});
    const Result<void> done = session.inOneCommit([&]() -> Result<void> {
        stored = session.save(next.plan);
        if (!stored) {
            return fail(stored.error());
        }
        for (const Goal& goal : next.goals) {
            if (const auto saved = session.save(goal); !saved) {
                return fail(saved.error());
            }
        }
        for (const Activity& activity : next.activities) {
            if (const auto saved = session.save(activity); !saved) {
                return fail(saved.error());
            }
        }
        return {};
    });
    return done ? stored : fail(done.error());
}

} // namespace

void PlanSection::openEntry(const QString& entry)
{
    if (const auto chosen = PlanId::parse(idOf(entry, "plan")); chosen && m_case->file.find<Plan>(*chosen)) {
        m_chosen = chosen;
        showPlan();
        return;
    }
    const auto goal = GoalId::parse(idOf(entry, "goal"));
    const auto activity = ActivityId::parse(idOf(entry, "activity"));
    const Activity* found = activity ? m_case->file.find<Activity>(*activity) : nullptr;
    const Goal* of = found  ? m_case->file.find<Goal>(found->goal)
                     : goal ? m_case->file.find<Goal>(*goal)
                            : nullptr;
    if (of) {
        m_chosen = of->plan;
        setView(found ? View::Activities : View::Goals);
        showPlan();
        editCard(found ? found->id.toString() : of->id.toString());
    }
}

void PlanSection::newGoal()
{
    const Plan* shown = plan();
    if (!shown || !mayChange()) {
        return;
    }
    Goal goal;
    goal.caseId = m_case->id();
    goal.plan = shown->id;
    edit(tr("New goal"), recordKind<Goal>(), recordToJson(goal), {});
}

RecordEditorOptions PlanSection::activityOptions() const
{
    RecordEditorOptions options;
    options.fields = {
        QStringLiteral("goal"),          QStringLiteral("what"),      QStringLiteral("how"),
        QStringLiteral("place"),         QStringLiteral("startDay"),  QStringLiteral("due"),
        QStringLiteral("partyContact"),  QStringLiteral("partyKind"), QStringLiteral("partyOrganisation"),
        QStringLiteral("partyFunction"), QStringLiteral("status"),    QStringLiteral("statusOn")};
    options.columns = 2;
    QList<RecordChoice> choices;
    const QList<Goal> all = goals();
    for (const Goal& goal : all) {
        choices.append(
            {QStringLiteral("%1: %2").arg(planAreaName(goal.area), goal.text.simplified().left(90)),
             goal.id.toString()});
    }
    options.choices.insert(QStringLiteral("goal"), choices);
    offerContacts(options, m_case->contacts);
    return options;
}

void PlanSection::newActivity()
{
    const QList<Goal> all = goals();
    if (all.isEmpty() || !mayChange()) {
        return;
    }
    Activity activity;
    activity.caseId = m_case->id();
    activity.goal = all.first().id;
    edit(tr("New activity"), recordKind<Activity>(), recordToJson(activity), activityOptions());
}

void PlanSection::editCard(const QString& id)
{
    const QJsonObject value = m_mover->value(id);
    if (value.isEmpty() || !m_case) {
        return;
    }
    m_focusAfter = id;
    if (value.contains(QLatin1String("goal"))) {
        edit(recordName(QStringLiteral("activity")), recordKind<Activity>(), value, activityOptions());
    } else {
        edit(recordName(QStringLiteral("goal")), recordKind<Goal>(), value, {});
    }
}

void PlanSection::askAgreement()
{
    if (const Plan* shown = plan(); shown && mayChange()) {
        RecordEditorOptions options;
        options.fields = {QStringLiteral("agreement"), QStringLiteral("words"),
                          QStringLiteral("followedUpOn")};
        edit(tr("The person's answer"), recordKind<Plan>(), recordToJson(*shown), options);
    }
}

void PlanSection::edit(const QString& title, const RecordKind& kind, const QJsonObject& value,
                       const RecordEditorOptions& options)
{
    if (m_card) {
        m_card->focusFirst();
        return;
    }
    m_card = new RecordCard(context(), title, kind, value, m_case->subject(), options);
    m_card->setReadOnly(!mayChange());
    m_rest->hide();
    m_editPlace->addWidget(m_card);
    connect(m_card, &RecordCard::cancelled, this, &PlanSection::closeCard);
    connect(m_card, &RecordCard::saved, this,
            [this, kind, value](const QJsonObject& stored) { edited(kind, value, stored); });
    m_card->focusFirst();
    Q_EMIT offersChanged();
}

void PlanSection::edited(const RecordKind& kind, const QJsonObject& before, const QJsonObject& stored)
{
    const bool isNew = before.value(QLatin1String("version")).toInt() == 0;
    if (kind.kind != QLatin1String("plan")) {
        m_focusAfter = stored.value(QLatin1String("id")).toString();
        m_mover->noteEdit(kind, isNew ? QJsonObject() : before, stored);
    }
    if (isNew && kind.kind == QLatin1String("goal") && m_view == View::Activities &&
        m_case->file.all<Activity>().isEmpty()) {
        setView(View::Goals); // else the new card would not be seen
    }
    closeCard();
    Q_EMIT changed();
}

void PlanSection::closeCard()
{
    if (m_card) {
        m_card->disconnect(this);
        m_card->hide();
        m_card->deleteLater();
        m_card.clear();
    }
    m_rest->show();
    if (BoardCard* card = m_board->card(m_focusAfter)) {
        card->setFocus();
        m_focusAfter.clear();
    } else {
        m_head->focusFirst();
    }
    Q_EMIT offersChanged();
}

void PlanSection::newVersion()
{
    if (!m_case || !m_case->mayWrite) {
        return;
    }
    const PlanVersion next = nextPlanVersion(m_case->file, plan(), m_case->today);
    book().run([next](Session& session) { return saveVersion(session, next); }, this,
               [this](const Result<Plan>& stored) {
                   if (!stored) {
                       Q_EMIT failed(stored.error());
                       return;
                   }
                   m_chosen = stored->id;
                   if (stored->number > 1) {
                       Q_EMIT said(
                           tr("Version %1 is a draft: what was open is in it. Make it the current plan "
                              "when it is agreed.")
                               .arg(stored->number));
                   }
                   Q_EMIT changed();
               });
}

void PlanSection::makeCurrent()
{
    const Plan* shown = plan();
    if (!shown || !mayChange()) {
        return;
    }
    book().run([id = shown->id, caseId = m_case->id()](
                   Session& session) { return CaseWork(session).makeCurrent(id, caseId); },
               this,
               [this](const Result<Plan>& current) {
                   if (!current) {
                       Q_EMIT failed(current.error());
                       return;
                   }
                   Q_EMIT said(tr("Version %1 is the current plan.").arg(current->number));
                   Q_EMIT changed();
               });
}

// What is on the board goes into the form, and what was registered of the rest.
void PlanSection::fillInForm()
{
    QJsonObject answers;
    for (const FormResponse& response : m_case->responses) {
        if (response.formId == QLatin1String("3.5")) {
            answers = response.answers;
            break;
        }
    }
    if (const Plan* shown = plan()) {
        answers = filledPlanForm(m_case->file, *shown, answers);
    }
    openPrepared(context(), m_case->subject(), QStringLiteral("3.5"), answers, this,
                 [this](const Error& error) { Q_EMIT failed(error); });
}

} // namespace lotsbok
