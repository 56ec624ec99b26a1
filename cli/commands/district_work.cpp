// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the district holds beside its cases: incidents, deviations, forums, persons to keep apart, yearly
// reviews and the settings.
#include "cli/commands/commands.h"
#include "cli/records/record_commands.h"

namespace lotsbok::cli {

namespace {

Option districtDate(const char* column)
{
    return fieldOption("date", "DATE", QT_TRANSLATE_NOOP("Cli", "The day; today without it."), column);
}

Option districtText(bool required = false)
{
    return fieldOption("text", "TEXT", QT_TRANSLATE_NOOP("Cli", "What is to be said."), "text", required);
}

QList<Option> incidentOptions(bool isNew)
{
    QList<Option> options{
        districtText(isNew),
        fieldOption("kind", choices<IncidentKind>(), QT_TRANSLATE_NOOP("Cli", "What it is."), "kind"),
        fieldOption("at", "MOMENT",
                    QT_TRANSLATE_NOOP("Cli", "The moment, such as 2026-11-22T14:30; now without it."), "at"),
        fieldOption("employee", "ID", QT_TRANSLATE_NOOP("Cli", "The employee, as employee list shows it."),
                    "employee"),
        fieldOption("case", "NUMBER",
                    QT_TRANSLATE_NOOP("Cli", "The case, for what belongs to one; such as 2026-0001."),
                    "about_case"),
        fieldOption("police-number", "TEXT", QT_TRANSLATE_NOOP("Cli", "The number of the police report."),
                    "police_number"),
        fieldOption("police-reported", "DATE",
                    QT_TRANSLATE_NOOP("Cli", "The day on which it was reported to the police."),
                    "police_reported_on"),
        fieldOption("chief-informed", "DATE",
                    QT_TRANSLATE_NOOP("Cli", "The day on which the head of unit was informed."),
                    "chief_informed_on"),
        fieldOption("security-informed", "DATE",
                    QT_TRANSLATE_NOOP("Cli", "The day on which the security officer was informed."),
                    "security_officer_informed_on"),
        fieldOption("measures", "TEXT", QT_TRANSLATE_NOOP("Cli", "What was done."), "measures"),
    };
    return isNew ? options : QList<Option>{idOption(true)} + options + QList<Option>{becauseOption()};
}

QList<Command> incidentCommands()
{
    return {
        {"incident add",
         QT_TRANSLATE_NOOP("Cli", "Records a threat, violence or another crime against staff (R24)."),
         {bookOperand()},
         incidentOptions(true),
         "incident add akt.lotsbok --kind threat --text \"Hot i receptionen.\" --user asa",
         saveFromOptions<Incident>},
        {"incident update",
         QT_TRANSLATE_NOOP("Cli", "Changes an incident: the police report, who was informed, what was done."),
         {bookOperand()},
         incidentOptions(false),
         "incident update akt.lotsbok --id 0190a0b0-0000-7000-8000-000000000001 --police-number 5000-K1-26 "
         "--user "
         "chef",
         saveFromOptions<Incident>},
        {"incident list",
         QT_TRANSLATE_NOOP("Cli", "Lists the incidents."),
         {bookOperand()},
         {},
         "incident list akt.lotsbok --user chef",
         listRecords<Incident>},
    };
}

QList<Command> deviationCommands()
{
    return {
        {"deviation add",
         QT_TRANSLATE_NOOP("Cli",
                           "Reports a shortcoming in the collaboration; the text names no client (R29)."),
         {bookOperand()},
         {districtText(true), partyOption(true), districtDate("on_day")},
         "deviation add akt.lotsbok --text \"Uteblev från mötet.\" --party \"school:Provskolan\" --user asa",
         saveFromOptions<Deviation>},
        {"deviation update",
         QT_TRANSLATE_NOOP("Cli", "Records analysis, decision and status of a deviation."),
         {bookOperand()},
         {idOption(true),
          fieldOption("status", choices<DeviationStatus>(), QT_TRANSLATE_NOOP("Cli", "How far it has come."),
                      "status"),
          fieldOption("analysis", "TEXT", QT_TRANSLATE_NOOP("Cli", "The analysis."), "analysis"),
          fieldOption("decision", "TEXT", QT_TRANSLATE_NOOP("Cli", "What was decided."), "decision"),
          fieldOption("decided", "DATE", QT_TRANSLATE_NOOP("Cli", "The day of the decision."), "decided_on"),
          fieldOption("steering-group", "DATE",
                      QT_TRANSLATE_NOOP("Cli", "The day on which it went to the steering group."),
                      "steering_group_on"),
          becauseOption()},
         "deviation update akt.lotsbok --id 0190a0b0-0000-7000-8000-000000000001 --status analysed "
         "--analysis \"Fel "
         "adress.\" --user chef",
         saveFromOptions<Deviation>},
        {"deviation list",
         QT_TRANSLATE_NOOP("Cli", "Lists the deviations."),
         {bookOperand()},
         {},
         "deviation list akt.lotsbok --user chef",
         listRecords<Deviation>},
    };
}

/// "Eva Ek=police:Polisen Nord" is a member with the party that she comes from.
Result<Output> saveForum(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    auto value = invocation.has("id") ? storedRecord<Forum>(**session, {}, invocation.value("id"))
                                      : Result<Forum>(newRecord<Forum>(**session, {}));
    if (!value) {
        return fail(value.error());
    }
    if (const auto filled = fillFromOptions(**session, invocation, *value); !filled) {
        return fail(filled.error());
    }
    for (const QString& text : invocation.values("member")) {
        const auto party = partyFrom(text.section(QLatin1Char('='), 1));
        if (!party) {
            return fail(party.error());
        }
        value->members << ForumMember{text.section(QLatin1Char('='), 0, 0).trimmed(), *party};
    }
    return saveAndAnswer(**session, *value, invocation.value("because"));
}

QList<Command> forumCommands()
{
    return {
        {"forum add",
         QT_TRANSLATE_NOOP("Cli", "Adds a forum with its members, or adds to one (R30)."),
         {bookOperand()},
         {idOption(),
          fieldOption("kind", choices<ForumKind>(), QT_TRANSLATE_NOOP("Cli", "What it is."), "kind"),
          fieldOption("name", "TEXT", QT_TRANSLATE_NOOP("Cli", "What it is called."), "name"),
          {"member", "NAME=KIND:NAME[:FUNCTION]", QT_TRANSLATE_NOOP("Cli", "A member with the party."), false,
           true},
          becauseOption()},
         "forum add akt.lotsbok --kind operative-group --name Ledningsgruppen --member \"Eva "
         "Ek=police:Polisen Nord\" "
         "--user chef",
         saveForum},
        {"forum meeting",
         QT_TRANSLATE_NOOP("Cli", "Records what a forum decided, and that it was reported upwards."),
         {bookOperand()},
         {idOption(), fieldOption("forum", "ID", QT_TRANSLATE_NOOP("Cli", "The forum."), "forum"),
          districtDate("on_day"),
          fieldOption("decisions", "TEXT", QT_TRANSLATE_NOOP("Cli", "What was decided."), "decisions"),
          fieldOption("reported", "DATE",
                      QT_TRANSLATE_NOOP("Cli", "The day on which it was reported upwards."),
                      "reported_upwards_on"),
          becauseOption()},
         "forum meeting akt.lotsbok --forum 0190a0b0-0000-7000-8000-000000000001 --decisions \"Ny rutin.\" "
         "--user chef",
         saveFromOptions<ForumMeeting>},
        {"forum list",
         QT_TRANSLATE_NOOP("Cli", "Lists the forums."),
         {bookOperand()},
         {},
         "forum list akt.lotsbok --user chef",
         listRecords<Forum>},
    };
}

QList<Command> otherDistrictCommands()
{
    const Option first =
        fieldOption("first", "ID", QT_TRANSLATE_NOOP("Cli", "The one person, as client find shows it."),
                    "first_client", true);
    const Option second =
        fieldOption("other", "ID", QT_TRANSLATE_NOOP("Cli", "The other person."), "second_client", true);
    return {
        {"keep-apart add",
         QT_TRANSLATE_NOOP("Cli", "Records two persons who must not meet; meetings are checked for it."),
         {bookOperand()},
         {first, second,
          fieldOption("why", "TEXT", QT_TRANSLATE_NOOP("Cli", "The written reason."), "reason", true),
          fieldOption("from", "DATE", QT_TRANSLATE_NOOP("Cli", "First day."), "from_day"),
          fieldOption("to", "DATE", QT_TRANSLATE_NOOP("Cli", "Last day."), "to_day")},
         "keep-apart add akt.lotsbok --first 0190a0b0-0000-7000-8000-000000000001 --other "
         "0190a0b0-0000-7000-8000-000000000002 --why \"Konflikt.\" --user asa",
         saveFromOptions<KeepApart>},
        {"keep-apart list",
         QT_TRANSLATE_NOOP("Cli", "Lists the persons to keep apart."),
         {bookOperand()},
         {},
         "keep-apart list akt.lotsbok --user asa",
         listRecords<KeepApart>},
        {"client link",
         QT_TRANSLATE_NOOP("Cli", "Links two persons: duplicates, or kin in need of support (R40)."),
         {bookOperand()},
         {first, second,
          fieldOption("kind", choices<ClientLinkKind>(), QT_TRANSLATE_NOOP("Cli", "What it is."), "kind",
                      true),
          fieldOption("note", "TEXT", QT_TRANSLATE_NOOP("Cli", "A note to it."), "note"),
          districtDate("on_day")},
         "client link akt.lotsbok --first 0190a0b0-0000-7000-8000-000000000001 --other "
         "0190a0b0-0000-7000-8000-000000000002 --kind duplicate --user asa",
         saveFromOptions<ClientLink>},
        {"review add",
         QT_TRANSLATE_NOOP("Cli",
                           "Records the yearly review of the contact list or the local resources (R38)."),
         {bookOperand()},
         {fieldOption("subject", choices<ReviewSubject>(), QT_TRANSLATE_NOOP("Cli", "What was gone through."),
                      "subject", true),
          fieldOption("note", "TEXT", QT_TRANSLATE_NOOP("Cli", "A note to it."), "note"),
          districtDate("on_day")},
         "review add akt.lotsbok --subject contact-list --user chef",
         saveFromOptions<YearlyReview>},
        {"review list",
         QT_TRANSLATE_NOOP("Cli", "Lists the yearly reviews."),
         {bookOperand()},
         {},
         "review list akt.lotsbok --user chef",
         listRecords<YearlyReview>},
    };
}

/// R40: the head of unit merges what was linked.
Result<Output> mergeLinkedClients(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto link = storedRecord<ClientLink>(**session, {}, invocation.value("id"));
    if (!link) {
        return fail(link.error());
    }
    const auto merged = CaseWork(**session).mergeClients(*link);
    if (!merged) {
        return fail(merged.error());
    }
    return Output{
        recordToJson(*merged), Cli::tr("The cases of the other person are the first person's now."), {}};
}

Result<Output> showSettings(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto settings = (*session)->settings();
    if (!settings) {
        return fail(settings.error());
    }
    const ShownRecord shown = shownRecord(*settings, {});
    return Output{shown.json, recordText(shown), {}};
}

/// "grant=lots,caseworker": who may take a decision (process.md, "Roles").
Result<DelegationRow> delegationRow(const QString& text)
{
    const auto decision =
        wordFrom<DecisionKind>(text.section(QLatin1Char('='), 0, 0), QStringLiteral("delegation-row"));
    if (!decision) {
        return fail(decision.error());
    }
    DelegationRow row{*decision, {}};
    for (const QString& word : text.section(QLatin1Char('='), 1).split(QLatin1Char(','))) {
        const auto role = wordFrom<Role>(word.trimmed(), QStringLiteral("delegation-row"));
        if (!role) {
            return fail(role.error());
        }
        row.roles << *role;
    }
    return row;
}

Result<Output> setSettings(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    auto settings = (*session)->settings();
    if (!settings) {
        return fail(settings.error());
    }
    if (const auto filled = fillFromOptions(**session, invocation, *settings); !filled) {
        return fail(filled.error());
    }
    for (const QString& text : invocation.values("delegation-row")) {
        const auto row = delegationRow(text);
        if (!row) {
            return fail(row.error());
        }
        settings->delegation.removeIf(
            [&](const DelegationRow& known) { return known.decision == row->decision; });
        settings->delegation << *row;
    }
    return saveAndAnswer(**session, *settings, invocation.value("because"));
}

QList<Option> settingsOptions()
{
    const auto number = [](const char* name, const char* help, const char* column) {
        return fieldOption(name, "COUNT", help, column);
    };
    return {
        number("review-low", QT_TRANSLATE_NOOP("Cli", "Days until review, level 1–2 (R22)."),
               "review_days_low"),
        number("review-raised", QT_TRANSLATE_NOOP("Cli", "Days until review, level 3 (R22)."),
               "review_days_raised"),
        number("review-high", QT_TRANSLATE_NOOP("Cli", "Days until review, level 4–5 (R22)."),
               "review_days_high"),
        number("plan-days", QT_TRANSLATE_NOOP("Cli", "Days from the grant until the plan (R8)."),
               "plan_days"),
        number("weeks-young", QT_TRANSLATE_NOOP("Cli", "Weeks between network meetings, SIG young (R27)."),
               "meeting_weeks_young"),
        number("weeks-adults", QT_TRANSLATE_NOOP("Cli", "Weeks between network meetings, SIG adults (R27)."),
               "meeting_weeks_adults"),
        number("overdue-minutes", QT_TRANSLATE_NOOP("Cli", "Minutes until a meeting becomes an alarm (R23)."),
               "overdue_minutes"),
        number("talk-ahead", QT_TRANSLATE_NOOP("Cli", "Days ahead of a safety talk (R25)."),
               "safety_talk_ahead_days"),
        number("case-load", QT_TRANSLATE_NOOP("Cli", "The case load that is shown when it is passed (R2)."),
               "case_load_limit"),
        {"delegation-row", "DECISION=ROLE,…",
         QT_TRANSLATE_NOOP("Cli", "Which roles may take a decision, such as grant=lots,unit-head."), false,
         true},
        becauseOption(),
    };
}

QList<Command> settingsCommands()
{
    return {
        {"client merge",
         QT_TRANSLATE_NOOP("Cli",
                           "Merges a linked duplicate: the other's cases go to the first person (R40)."),
         {bookOperand()},
         {idOption(true)},
         "client merge akt.lotsbok --id 0190a0b0-0000-7000-8000-000000000001 --user chef",
         mergeLinkedClients},
        {"settings show",
         QT_TRANSLATE_NOOP("Cli", "Shows what the district has settled: intervals and the delegation order."),
         {bookOperand()},
         {},
         "settings show akt.lotsbok --user chef",
         showSettings},
        {"settings set",
         QT_TRANSLATE_NOOP("Cli", "Settles intervals and the delegation order."),
         {bookOperand()},
         settingsOptions(),
         "settings set akt.lotsbok --plan-days 21 --user chef",
         setSettings},
    };
}

} // namespace

QList<Command> districtWorkCommands()
{
    return incidentCommands() + deviationCommands() + forumCommands() + otherDistrictCommands() +
           settingsCommands();
}

} // namespace lotsbok::cli
