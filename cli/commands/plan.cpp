// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/records/record_commands.h"

#include <algorithm>

namespace lotsbok::cli {

namespace {

/// A draft with the next number of the case.
Result<Output> newPlan(const Invocation& invocation, const Context& context)
{
    const auto opened = openWithCase(invocation, context, true);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const auto plans = storedRecords<Plan>(session, opened->caseId);
    if (!plans) {
        return fail(plans.error());
    }
    Plan plan = newRecord<Plan>(session, opened->caseId);
    for (const Plan& earlier : *plans) {
        plan.number = std::max(plan.number, earlier.number + 1);
    }
    if (const auto filled = fillFromOptions(session, invocation, plan); !filled) {
        return fail(filled.error());
    }
    fillToday(session, plan);
    return saveAndAnswer(session, plan);
}

Result<Output> makePlanCurrent(const Invocation& invocation, const Context& context)
{
    const auto id = PlanId::parse(invocation.value("plan"));
    if (!id) {
        return fail(ErrorCode::Usage, Cli::tr("“%1” is no id.").arg(invocation.value("plan")));
    }
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const auto plan = CaseWork(*opened->session).makeCurrent(*id, opened->id);
    if (!plan) {
        return fail(plan.error());
    }
    return Output{recordToJson(*plan), Cli::tr("Plan %1 is the current one now.").arg(plan->number), {}};
}

/// The plan of --plan, else the current one, else the last.
const Plan* planFor(const CaseFile& file, const Invocation& invocation)
{
    const QList<Plan>& plans = file.all<Plan>();
    const Plan* chosen = file.last<Plan>();
    for (const Plan& plan : plans) {
        if (invocation.has("plan") ? plan.id.toString() == invocation.value("plan")
                                   : plan.status == PlanStatus::Current) {
            return &plan;
        }
    }
    return invocation.has("plan") ? nullptr : chosen;
}

Result<Output> showPlan(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const auto file = opened->session->caseFile(opened->id);
    if (!file) {
        return fail(file.error());
    }
    const Plan* plan = planFor(*file, invocation);
    if (plan == nullptr) {
        return fail(noSuchRecord(Plan::info.kind));
    }
    const auto users = opened->session->users().value_or(QList<User>());
    QJsonArray goals;
    QStringList blocks{recordText(shownRecord(*plan, users))};
    for (const Goal& goal : file->all<Goal>()) {
        if (!(goal.plan == plan->id)) {
            continue;
        }
        QJsonArray activities;
        blocks << recordText(shownRecord(goal, users));
        for (const Activity& activity : file->all<Activity>()) {
            if (activity.goal == goal.id) {
                activities << recordToJson(activity);
                blocks.last() +=
                    QStringLiteral("\n  ") + view::cellsOnOneLine(view::cellsOf(activity, users));
            }
        }
        QJsonObject json = recordToJson(goal);
        json.insert(QStringLiteral("activities"), activities);
        goals << json;
    }
    QJsonObject json = recordToJson(*plan);
    json.insert(QStringLiteral("goals"), goals);
    return Output{json, blocks.join(QStringLiteral("\n\n")), {}};
}

QList<Option> planOptions()
{
    return {
        fieldOption("date", "DATE", QT_TRANSLATE_NOOP("Cli", "The day; today without it."), "made_on"),
        fieldOption("agreement", choices<Agreement>(), QT_TRANSLATE_NOOP("Cli", "Whether the person agrees."),
                    "agreement"),
        fieldOption("words", "TEXT", QT_TRANSLATE_NOOP("Cli", "The person's own words."), "words"),
        fieldOption("followed-up", "DATE", QT_TRANSLATE_NOOP("Cli", "The day on which it was followed up."),
                    "followed_up_on"),
    };
}

QList<Option> goalOptions()
{
    return {
        idOption(),
        fieldOption("plan", "ID", QT_TRANSLATE_NOOP("Cli", "The plan, as plan show --json shows it."),
                    "plan"),
        fieldOption("area", choices<PlanArea>(), QT_TRANSLATE_NOOP("Cli", "The area of life."), "area"),
        fieldOption("text", "TEXT", QT_TRANSLATE_NOOP("Cli", "What is to be said."), "text"),
        fieldOption("measure", "TEXT", QT_TRANSLATE_NOOP("Cli", "How it is measured, with its target."),
                    "measure"),
        fieldOption("accepted", "yes|no", QT_TRANSLATE_NOOP("Cli", "Whether the person accepts it."),
                    "accepted"),
        fieldOption("realistic", "yes|no", QT_TRANSLATE_NOOP("Cli", "Whether it is realistic."), "realistic"),
        fieldOption("due", "DATE", QT_TRANSLATE_NOOP("Cli", "The day by which it is to be done."), "due"),
        fieldOption("responsible", "TEXT", QT_TRANSLATE_NOOP("Cli", "Who is responsible."), "responsible"),
        fieldOption("status", choices<GoalStatus>(), QT_TRANSLATE_NOOP("Cli", "How far it has come."),
                    "status"),
        becauseOption(),
        reasonOption(),
    };
}

QList<Option> activityOptions()
{
    return {
        idOption(),
        fieldOption("goal", "ID", QT_TRANSLATE_NOOP("Cli", "The goal, as plan show --json shows it."),
                    "goal"),
        fieldOption("what", "TEXT", QT_TRANSLATE_NOOP("Cli", "What is to be done."), "what"),
        fieldOption("how", "TEXT", QT_TRANSLATE_NOOP("Cli", "How it is to be done."), "how"),
        fieldOption("place", "TEXT", QT_TRANSLATE_NOOP("Cli", "Where."), "place"),
        fieldOption("start", "DATE", QT_TRANSLATE_NOOP("Cli", "First day."), "start_day"),
        fieldOption("due", "DATE", QT_TRANSLATE_NOOP("Cli", "The day by which it is to be done."), "due"),
        partyOption(),
        fieldOption("status", choices<ActivityStatus>(), QT_TRANSLATE_NOOP("Cli", "How far it has come."),
                    "status"),
        fieldOption("status-on", "DATE", QT_TRANSLATE_NOOP("Cli", "The day of that status."), "status_on"),
        becauseOption(),
        reasonOption(),
    };
}

QList<Command> planPartCommands()
{
    return {
        {"plan goal",
         QT_TRANSLATE_NOOP("Cli", "Adds a goal to a plan, or changes one."),
         {bookOperand(), caseOperand()},
         goalOptions(),
         "plan goal akt.lotsbok 2026-0001 --plan 0190a0b0-0000-7000-8000-000000000001 --area housing --text "
         "\"Egen "
         "bostad\" --user asa",
         saveFromOptions<Goal>},
        {"plan activity",
         QT_TRANSLATE_NOOP("Cli", "Adds an activity to a goal, or changes one."),
         {bookOperand(), caseOperand()},
         activityOptions(),
         "plan activity akt.lotsbok 2026-0001 --goal 0190a0b0-0000-7000-8000-000000000001 --what \"Ställa "
         "sig i kö\" "
         "--party \"social-services:Enheten\" --due 2026-12-31 --user asa",
         saveFromOptions<Activity>},
        {"plan tie",
         QT_TRANSLATE_NOOP("Cli", "Adds a person or body to the network map, or changes one."),
         {bookOperand(), caseOperand()},
         {idOption(), fieldOption("name", "TEXT", QT_TRANSLATE_NOOP("Cli", "What it is called."), "name"),
          fieldOption("relation", "TEXT", QT_TRANSLATE_NOOP("Cli", "The relation to the person."),
                      "relation"),
          fieldOption("ring", "1–3", QT_TRANSLATE_NOOP("Cli", "How close: 1 is closest."), "ring"),
          fieldOption("tie", choices<TieKind>(), QT_TRANSLATE_NOOP("Cli", "What the tie is like."), "tie"),
          fieldOption("ended", "DATE", QT_TRANSLATE_NOOP("Cli", "The day on which it ended."), "ended_on"),
          becauseOption(), reasonOption()},
         "plan tie akt.lotsbok 2026-0001 --name Morfar --ring 1 --tie supportive --user asa",
         saveFromOptions<NetworkTie>},
    };
}

} // namespace

QList<Command> planCommands()
{
    const Option plan{"plan", "ID", QT_TRANSLATE_NOOP("Cli", "The plan, as plan show --json shows it.")};
    return QList<Command>{
               {"plan new",
                QT_TRANSLATE_NOOP("Cli", "Makes a new draft of the plan, with the next number."),
                {bookOperand(), caseOperand()},
                planOptions() + QList<Option>{reasonOption()},
                "plan new akt.lotsbok 2026-0001 --user asa",
                newPlan},
               {"plan update",
                QT_TRANSLATE_NOOP("Cli",
                                  "Records the person's answer to a plan, or that it was followed up."),
                {bookOperand(), caseOperand()},
                QList<Option>{idOption(true)} + planOptions() +
                    QList<Option>{becauseOption(), reasonOption()},
                "plan update akt.lotsbok 2026-0001 --id 0190a0b0-0000-7000-8000-000000000001 --agreement yes "
                "--user "
                "asa",
                saveFromOptions<Plan>},
               {"plan current",
                QT_TRANSLATE_NOOP("Cli", "Makes a draft the current plan; the one before it is replaced."),
                {bookOperand(), caseOperand()},
                {{"plan", "ID", plan.help, true}, reasonOption()},
                "plan current akt.lotsbok 2026-0001 --plan 0190a0b0-0000-7000-8000-000000000001 --user asa",
                makePlanCurrent},
               {"plan show",
                QT_TRANSLATE_NOOP("Cli",
                                  "Shows the current plan, or another, with its goals and activities."),
                {bookOperand(), caseOperand()},
                {plan, reasonOption()},
                "plan show akt.lotsbok 2026-0001 --user asa",
                showPlan},
           } +
           planPartCommands();
}

} // namespace lotsbok::cli
