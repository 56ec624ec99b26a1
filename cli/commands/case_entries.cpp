// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is entered in a case step by step: each command fills the fields of one kind of record.
#include "cli/commands/commands.h"
#include "cli/records/record_commands.h"

namespace lotsbok::cli {

namespace {

Option entryDate(const char* column)
{
    return fieldOption("date", "DATE", QT_TRANSLATE_NOOP("Cli", "The day; today without it."), column);
}

/// "need-of-coordinated-support" ticks a criterion, "motivated=Säger det själv." with its note.
Result<Output> saveIntake(const Invocation& invocation, const Context& context)
{
    const auto opened = openWithCase(invocation, context, true);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const auto stored = storedRecords<Intake>(session, opened->caseId);
    if (!stored) {
        return fail(stored.error());
    }
    Intake value = stored->isEmpty() ? newRecord<Intake>(session, opened->caseId) : stored->first();
    if (const auto filled = fillFromOptions(session, invocation, value); !filled) {
        return fail(filled.error());
    }
    for (const QString& text : invocation.values("criterion")) {
        const auto criterion =
            wordFrom<TargetCriterion>(text.section(QLatin1Char('='), 0, 0), QStringLiteral("criterion"));
        if (!criterion) {
            return fail(criterion.error());
        }
        value.criteria.removeIf([&](const CriterionMark& mark) { return mark.criterion == *criterion; });
        value.criteria << CriterionMark{*criterion, true, text.section(QLatin1Char('='), 1)};
    }
    return saveAndAnswer(session, value, invocation.value("because"));
}

QList<Option> intakeOptions()
{
    const auto day = [](const char* name, const char* help, const char* column) {
        return fieldOption(name, "DATE", help, column);
    };
    const auto yesNo = [](const char* name, const char* help, const char* column) {
        return fieldOption(name, "yes|no", help, column);
    };
    return {
        fieldOption("way-in", choices<WayIn>(), QT_TRANSLATE_NOOP("Cli", "How the person came."), "way_in"),
        yesNo("court-ordered", QT_TRANSLATE_NOOP("Cli", "Sentenced to SIG as a part of youth care."),
              "court_ordered"),
        day("informed", QT_TRANSLATE_NOOP("Cli", "The day on which bilaga 3 was gone through."),
            "informed_on"),
        yesNo("requirement-explained",
              QT_TRANSLATE_NOOP("Cli", "Whether the requirement of consent was explained."),
              "consent_requirement_explained"),
        fieldOption("belonging", "TEXT", QT_TRANSLATE_NOOP("Cli", "The district or municipality (R4)."),
                    "belonging"),
        {"criterion", "WORD[=NOTE]",
         QT_TRANSLATE_NOOP("Cli", "Ticks a criterion of the target group, with its note (R5)."), false, true},
        yesNo("children", QT_TRANSLATE_NOOP("Cli", "Whether children are concerned (R6)."), "has_children"),
        day("child-impact", QT_TRANSLATE_NOOP("Cli", "The day of the child-consequence analysis."),
            "child_impact_analysed_on"),
        day("inventory", QT_TRANSLATE_NOOP("Cli", "The day on which bilaga 3.1 was registered."),
            "inventory_on"),
        day("police-asked", QT_TRANSLATE_NOOP("Cli", "The day on which the police were asked."),
            "police_asked_on"),
        day("police-answered", QT_TRANSLATE_NOOP("Cli", "The day on which the police answered."),
            "police_answered_on"),
        yesNo("police-suitable", QT_TRANSLATE_NOOP("Cli", "The answer of the police (R7)."),
              "police_suitable"),
        fieldOption("police-answer", "TEXT", QT_TRANSLATE_NOOP("Cli", "What the police answered."),
                    "police_answer"),
        yesNo("social-suitable", QT_TRANSLATE_NOOP("Cli", "The judgement of the social services (R7)."),
              "social_suitable"),
        yesNo("network-mapped", QT_TRANSLATE_NOOP("Cli", "Whether network and resources are mapped."),
              "network_mapped"),
        fieldOption("consenting", choices<ConsentingPersons>(),
                    QT_TRANSLATE_NOOP("Cli", "Who must consent for somebody under 18 (R16)."), "consenting"),
        fieldOption("consenting-reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "Why, by age and maturity (R16)."),
                    "consenting_reason"),
        yesNo("police-refused", QT_TRANSLATE_NOOP("Cli", "Does not want to meet the police (R15)."),
              "police_meeting_refused"),
        becauseOption(),
        reasonOption(),
    };
}

QList<Option> decisionOptions()
{
    return {
        fieldOption("kind", choices<DecisionKind>(), QT_TRANSLATE_NOOP("Cli", "What is decided."), "kind",
                    true),
        fieldOption("act", "NUMBER", QT_TRANSLATE_NOOP("Cli", "The act, such as 2025:400."), "act", true),
        fieldOption("section", "TEXT", QT_TRANSLATE_NOOP("Cli", "The section, such as “11 kap. 1 §”."),
                    "section", true),
        entryDate("on_day"),
        fieldOption("delegation", "TEXT", QT_TRANSLATE_NOOP("Cli", "The point of the delegation order."),
                    "delegation"),
        fieldOption("police-consulted", "DATE",
                    QT_TRANSLATE_NOOP("Cli", "The day on which the police were consulted."),
                    "police_consulted_on"),
        fieldOption("reservation", "TEXT",
                    QT_TRANSLATE_NOOP("Cli", "That the decision may change, in words."), "reservation"),
        fieldOption("reservation-reasons", "TEXT", QT_TRANSLATE_NOOP("Cli", "The reasons for that."),
                    "reservation_reasons"),
        fieldOption("text", "TEXT", QT_TRANSLATE_NOOP("Cli", "What is to be said."), "text"),
        reasonOption(),
    };
}

QList<Option> closingOptions()
{
    return {
        fieldOption("ground", choices<CloseReason>(),
                    QT_TRANSLATE_NOOP("Cli", "Why the case is closed (R9)."), "reason"),
        fieldOption("text", "TEXT", QT_TRANSLATE_NOOP("Cli", "What is to be said."), "reason_text"),
        fieldOption("summary", "TEXT", QT_TRANSLATE_NOOP("Cli", "A summary of the case."), "summary"),
        fieldOption("with-police", "yes|no", QT_TRANSLATE_NOOP("Cli", "Whether it is done with the police."),
                    "judged_with_police"),
        fieldOption("actors-told", "DATE", QT_TRANSLATE_NOOP("Cli", "The day on which the actors were told."),
                    "actors_told_on"),
        entryDate("begun_on"),
        becauseOption(),
        reasonOption(),
    };
}

QList<Command> gateCommands()
{
    return {
        {"case intake",
         QT_TRANSLATE_NOOP("Cli", "Fills in what is found out before the decision."),
         {bookOperand(), caseOperand()},
         intakeOptions(),
         "case intake akt.lotsbok 2026-0001 --informed 2026-11-20 --criterion \"motivated=Säger det själv.\" "
         "--user "
         "asa",
         saveIntake},
        {"case step",
         QT_TRANSLATE_NOOP("Cli", "Records who did which step of the case (R1)."),
         {bookOperand(), caseOperand()},
         {fieldOption("step", choices<StepRole>(), QT_TRANSLATE_NOOP("Cli", "The step."), "step", true),
          entryDate("on_day"),
          fieldOption("note", "TEXT",
                      QT_TRANSLATE_NOOP("Cli", "Why one person may do it although the program warns."),
                      "reason"),
          reasonOption()},
         "case step akt.lotsbok 2026-0001 --step investigate --user asa",
         saveFromOptions<StepDone>},
        {"case decide",
         QT_TRANSLATE_NOOP("Cli", "Records a decision; a grant passes its gate (R7, R10)."),
         {bookOperand(), caseOperand()},
         decisionOptions(),
         "case decide akt.lotsbok 2026-0001 --kind grant --act 2025:400 --section \"11 kap. 1 §\" --user "
         "chef",
         saveFromOptions<Decision>},
        {"case override",
         QT_TRANSLATE_NOOP("Cli", "Lets a case pass a gate although something is missing; never R10."),
         {bookOperand(), caseOperand()},
         {fieldOption("gate", choices<Gate>(), QT_TRANSLATE_NOOP("Cli", "The gate."), "gate", true),
          fieldOption("item", "ID", QT_TRANSLATE_NOOP("Cli", "What is missing, as case status names it."),
                      "item", true),
          fieldOption("why", "TEXT", QT_TRANSLATE_NOOP("Cli", "The written reason."), "reason", true),
          entryDate("on_day"), reasonOption()},
         "case override akt.lotsbok 2026-0001 --gate grant --item inventory --why \"Görs nästa vecka.\" "
         "--user chef",
         saveFromOptions<GateOverride>},
        {"case closing",
         QT_TRANSLATE_NOOP("Cli", "Begins or fills in the close step of a case."),
         {bookOperand(), caseOperand()},
         closingOptions(),
         "case closing akt.lotsbok 2026-0001 --ground goals-reached --summary \"Målen är nådda.\" --user asa",
         saveOneFromOptions<Closing>},
        {"case follow-up",
         QT_TRANSLATE_NOOP("Cli", "Records the entry or exit follow-up (bilaga 3.4)."),
         {bookOperand(), caseOperand()},
         {idOption(),
          fieldOption("kind", choices<FollowUpKind>(), QT_TRANSLATE_NOOP("Cli", "At entry or exit."), "kind"),
          entryDate("on_day"),
          fieldOption("copy-sent", "DATE",
                      QT_TRANSLATE_NOOP("Cli", "The day on which the de-identified copy was sent."),
                      "copy_sent_on"),
          becauseOption(), reasonOption()},
         "case follow-up akt.lotsbok 2026-0001 --kind entry --user asa",
         saveFromOptions<FollowUp>},
        {"case fact",
         QT_TRANSLATE_NOOP("Cli", "Records what the district's report asks beside bilaga 3.4 (R32)."),
         {bookOperand(), caseOperand()},
         {idOption(),
          fieldOption("about", choices<FactAbout>(), QT_TRANSLATE_NOOP("Cli", "What it is about."), "fact"),
          fieldOption("phase", choices<FactPhase>(), QT_TRANSLATE_NOOP("Cli", "When it applies."), "phase"),
          fieldOption("finding", choices<FactFinding>(), QT_TRANSLATE_NOOP("Cli", "What was found."),
                      "finding"),
          fieldOption("told-by", "TEXT", QT_TRANSLATE_NOOP("Cli", "Who said so."), "told_by"),
          fieldOption("unserved", "yes|no",
                      QT_TRANSLATE_NOOP("Cli", "Police information on suspicions not yet served (R34)."),
                      "unserved"),
          entryDate("on_day"), becauseOption(), reasonOption()},
         "case fact akt.lotsbok 2026-0001 --about suspicions --phase after-entry --finding none --user asa",
         saveFromOptions<FollowUpFact>},
    };
}

QList<Command> noteCommands()
{
    return {
        {"case judge",
         QT_TRANSLATE_NOOP("Cli", "Records a judgement that a rule asks for, with its note."),
         {bookOperand(), caseOperand()},
         {fieldOption("about", choices<JudgementAbout>(), QT_TRANSLATE_NOOP("Cli", "What is judged."),
                      "about", true),
          fieldOption("goes-on", "yes|no", QT_TRANSLATE_NOOP("Cli", "Whether SIG goes on."), "goes_on", true),
          fieldOption("note", "TEXT", QT_TRANSLATE_NOOP("Cli", "A note to it."), "note", true),
          fieldOption("entry", "ID", QT_TRANSLATE_NOOP("Cli", "The entry that it is about."), "subject"),
          entryDate("on_day"), reasonOption()},
         "case judge akt.lotsbok 2026-0001 --about go-on-after-withdrawal --goes-on yes --note \"Kan "
         "fortsätta.\" "
         "--user asa",
         saveFromOptions<Judgement>},
        {"case concern",
         QT_TRANSLATE_NOOP("Cli", "Records a concern about a child, and when it was notified (R6)."),
         {bookOperand(), caseOperand()},
         {idOption(), fieldOption("text", "TEXT", QT_TRANSLATE_NOOP("Cli", "What is to be said."), "text"),
          fieldOption("learned", "DATE", QT_TRANSLATE_NOOP("Cli", "The day on which it was learned."),
                      "learned_on"),
          fieldOption("sent", "DATE", QT_TRANSLATE_NOOP("Cli", "The day on which it was sent."), "sent_on"),
          fieldOption("legal-basis", "TEXT", QT_TRANSLATE_NOOP("Cli", "The legal basis."), "legal_basis"),
          becauseOption(), reasonOption()},
         "case concern akt.lotsbok 2026-0001 --text \"Syskon far illa.\" --user asa",
         saveFromOptions<ConcernReport>},
        {"case support",
         QT_TRANSLATE_NOOP("Cli", "Records another support beside SIG, such as a placement."),
         {bookOperand(), caseOperand()},
         {idOption(),
          fieldOption("kind", choices<SupportKind>(), QT_TRANSLATE_NOOP("Cli", "What it is."), "kind"),
          fieldOption("name", "TEXT", QT_TRANSLATE_NOOP("Cli", "What it is called."), "name"),
          fieldOption("provider", "TEXT", QT_TRANSLATE_NOOP("Cli", "Who provides it."), "provider"),
          fieldOption("decided", "DATE", QT_TRANSLATE_NOOP("Cli", "The day of the decision."), "decided_on"),
          fieldOption("from", "DATE", QT_TRANSLATE_NOOP("Cli", "First day."), "from_day"),
          fieldOption("to", "DATE", QT_TRANSLATE_NOOP("Cli", "Last day."), "to_day"),
          fieldOption("law", choices<PlacementLaw>(), QT_TRANSLATE_NOOP("Cli", "The law of a placement."),
                      "law"),
          fieldOption("for-threat", "yes|no",
                      QT_TRANSLATE_NOOP("Cli", "Whether it is because of a threat (R21)."),
                      "because_of_threat"),
          fieldOption("cost", "ORE", QT_TRANSLATE_NOOP("Cli", "What it costs, in öre."), "cost_ore"),
          becauseOption(), reasonOption()},
         "case support akt.lotsbok 2026-0001 --kind housing --name Stödboende --from 2026-12-01 --user asa",
         saveFromOptions<Support>},
        {"case journal",
         QT_TRANSLATE_NOOP("Cli", "Marks an entry as copied to the journal of record (R36)."),
         {bookOperand(), caseOperand()},
         {fieldOption("subject", "KIND:ID", QT_TRANSLATE_NOOP("Cli", "The entry that it belongs to."),
                      "subject", true),
          entryDate("on_day"), reasonOption()},
         "case journal akt.lotsbok 2026-0001 --subject meeting:0190a0b0-0000-7000-8000-000000000001 --user "
         "asa",
         saveFromOptions<JournalMark>},
        {"case objection",
         QT_TRANSLATE_NOOP("Cli", "Notes the person's objection as an entry of its own (R34)."),
         {bookOperand(), caseOperand()},
         {fieldOption("text", "TEXT", QT_TRANSLATE_NOOP("Cli", "What is to be said."), "text", true),
          fieldOption("subject", "KIND:ID", QT_TRANSLATE_NOOP("Cli", "The entry that it belongs to."),
                      "subject"),
          entryDate("on_day"), reasonOption()},
         "case objection akt.lotsbok 2026-0001 --text \"Det stämmer inte.\" --user asa",
         saveFromOptions<Objection>},
    };
}

} // namespace

QList<Command> caseEntryCommands()
{
    return gateCommands() + noteCommands();
}

} // namespace lotsbok::cli
