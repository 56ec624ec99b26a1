// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/records/record_commands.h"
#include "core/rules/threat_rules.h"
#include "forms/bindings/book_forms.h"
#include "forms/engine/threat_form.h"

namespace lotsbok::cli {

namespace {

constexpr qint64 threatAnswersLimit = 4 * 1024 * 1024; ///< as parseAnswers

/// The answers of bilaga 3.3 from a file, or those registered for the case; empty when neither is named.
Result<Answers> threatAnswers(const FormDefinition& form, Session& session, const Invocation& invocation,
                              const QByteArray& bytes, ThreatAssessment& value)
{
    if (invocation.has("answers")) {
        return parseAnswers(bytes, form);
    }
    if (!invocation.has("response")) {
        return Answers();
    }
    const auto id = ResponseId::parse(invocation.value("response"));
    if (!id) {
        return fail(ErrorCode::Usage, Cli::tr("“%1” is no id.").arg(invocation.value("response")));
    }
    const auto response = session.response(*id);
    if (!response) {
        return fail(response.error());
    }
    if (response->formId != form.id || !(response->subject == SubjectRef::of(value.caseId))) {
        return fail(ErrorCode::NotFound, Cli::tr("That form is not registered for the case."));
    }
    value.response = *id;
    return Answers(response->answers);
}

QJsonObject proposalJson(const ThreatProposal& proposal)
{
    QJsonArray touched;
    for (const int level : proposal.touched) {
        touched << level;
    }
    return {{QStringLiteral("level"), proposal.level ? QJsonValue(*proposal.level) : QJsonValue()},
            {QStringLiteral("touched"), touched},
            {QStringLiteral("contradiction"), proposal.contradiction},
            {QStringLiteral("limitedToArea"), proposal.limitedToArea},
            {QStringLiteral("unanswered"), QJsonArray::fromStringList(proposal.unanswered)}};
}

QString proposalText(const ThreatProposal& proposal)
{
    Lines lines;
    lines.text(proposal.level ? Cli::tr("The answers propose level %1.").arg(*proposal.level)
                              : Cli::tr("The answers propose no level."));
    if (proposal.contradiction) {
        lines.text(Cli::tr("A yes at level 1 stands beside another yes, which contradict each other."));
    }
    if (!proposal.unanswered.isEmpty()) {
        lines.add(Cli::tr("Not answered"), proposal.unanswered.join(QStringLiteral(", ")));
    }
    return lines.join();
}

/// R17: proposes from the answers; a person says the level.
Result<Output> assessThreat(const Invocation& invocation, const Context& context)
{
    const auto bytes = invocation.has("answers")
                           ? readBounded(invocation.value("answers"), threatAnswersLimit)
                           : Result<QByteArray>(QByteArray());
    if (!bytes) {
        return fail(bytes.error());
    }
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const FormDefinition* form = bookForms(session).current(QStringLiteral("3.3"));
    ThreatAssessment value = newRecord<ThreatAssessment>(session, opened->id);
    if (const auto filled = fillFromOptions(session, invocation, value); !filled) {
        return fail(filled.error());
    }
    fillToday(session, value);
    const auto answers = threatAnswers(*form, session, invocation, *bytes, value);
    if (!answers) {
        return fail(answers.error());
    }
    const ThreatProposal proposal = proposeThreatLevel(threatIndicators(*form, *answers));
    value.proposed = proposal.level;
    value.indicators = answers->json();
    value.measures = prescribedMeasures(value.level);
    const auto settings = session.settings();
    if (!settings) {
        return fail(settings.error());
    }
    if (!value.reviewOn.isValid() && value.level >= 1 && value.level <= 5) {
        value.reviewOn = reviewDay(value, *settings);
    }
    auto saved = saveAndAnswer(session, value);
    if (saved && !saved->failure) {
        QJsonObject json = saved->json.toObject();
        json.insert(QStringLiteral("proposal"), proposalJson(proposal));
        saved->json = json;
        saved->text += QLatin1Char('\n') + proposalText(proposal);
    }
    return saved;
}

Result<Output> showThreat(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const auto file = session.caseFile(opened->id);
    if (!file) {
        return fail(file.error());
    }
    const auto users = session.users().value_or(QList<User>());
    QJsonArray history;
    Lines lines;
    for (const LevelPoint& point : levelHistory(*file)) {
        history << QJsonObject{{QStringLiteral("on"), point.on.toString(Qt::ISODate)},
                               {QStringLiteral("level"), point.level}};
        lines.add(point.on.toString(Qt::ISODate), Cli::tr("Level %1").arg(point.level));
    }
    QJsonArray places;
    for (const RiskyPlace& place : file->all<RiskyPlace>()) {
        places << recordToJson(place);
        lines.add(Cli::tr("To avoid"), view::cellsOnOneLine(view::cellsOf(place, users)));
    }
    const QList<Finding> handover = handoverFindings(*file, session.nowUtc());
    const ThreatAssessment* current = currentAssessment(*file);
    if (isWorkStopped(*file)) {
        lines.text(Cli::tr("Work is stopped until the protection group's cooperation is recorded (R20)."));
    }
    if (!handover.isEmpty()) {
        lines.text(findingLines(handover));
    }
    const QString block = current == nullptr ? Cli::tr("No level has been assessed.")
                                             : recordText(shownRecord(*current, users));
    return Output{QJsonObject{{QStringLiteral("current"),
                               current == nullptr ? QJsonValue() : QJsonValue(recordToJson(*current))},
                              {QStringLiteral("history"), history},
                              {QStringLiteral("workStopped"), isWorkStopped(*file)},
                              {QStringLiteral("places"), places},
                              {QStringLiteral("handover"), findingsJson(handover)}},
                  QStringLiteral("%1\n\n%2").arg(block, lines.join()).trimmed(),
                  {}};
}

/// "3" or "3=Polisen har svarat." ticks the third measure.
Result<void> tickMeasures(const Invocation& invocation, const Session& session, ThreatAssessment& value)
{
    for (const QString& text : invocation.values("tick")) {
        const auto number =
            options::wholeNumber(text.section(QLatin1Char('='), 0, 0), QStringLiteral("tick"));
        if (!number || *number < 1 || *number > value.measures.size()) {
            return fail(options::wrongValue(
                QStringLiteral("tick"),
                Cli::tr("a whole number from %1 to %2").arg(1).arg(value.measures.size())));
        }
        ThreatMeasure& measure = value.measures[*number - 1];
        measure.done = true;
        measure.on = session.today();
        measure.who = session.user().displayName;
        const QString note = text.section(QLatin1Char('='), 1);
        measure.note = note.isEmpty() ? measure.note : note;
    }
    return {};
}

/// R18, R20: what was decided and done about the level that holds.
Result<Output> saveMeasures(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const auto file = session.caseFile(opened->id);
    if (!file) {
        return fail(file.error());
    }
    const ThreatAssessment* current = currentAssessment(*file);
    if (current == nullptr) {
        return fail(ErrorCode::NotFound, Cli::tr("No level has been assessed."));
    }
    ThreatAssessment value = *current;
    if (const auto filled = fillFromOptions(session, invocation, value); !filled) {
        return fail(filled.error());
    }
    if (invocation.has("decided") && !invocation.has("decided-by")) {
        value.measuresDecidedBy = session.user().id;
    }
    if (const auto ticked = tickMeasures(invocation, session, value); !ticked) {
        return fail(ticked.error());
    }
    if (value == *current) {
        QStringList lines;
        for (const ThreatMeasure& measure : value.measures) {
            lines << QStringLiteral("%1 [%2] %3")
                         .arg(lines.size() + 1)
                         .arg(measure.done ? QStringLiteral("x") : QStringLiteral(" "), measure.text);
        }
        return Output{recordToJson(value), lines.join(QLatin1Char('\n')), {}};
    }
    return saveAndAnswer(session, value, invocation.value("because"));
}

QList<Option> assessOptions()
{
    return {
        fieldOption("level", "1–5", QT_TRANSLATE_NOOP("Cli", "The level that you judge it to be (R17)."),
                    "level", true),
        {"answers", "FILE", QT_TRANSLATE_NOOP("Cli", "Answers of bilaga 3.3, which propose a level.")},
        {"response", "ID", QT_TRANSLATE_NOOP("Cli", "The registered bilaga 3.3, in place of a file.")},
        fieldOption("why", "TEXT", QT_TRANSLATE_NOOP("Cli", "The written reason."), "reason"),
        fieldOption("date", "DATE", QT_TRANSLATE_NOOP("Cli", "The day; today without it."), "on_day"),
        fieldOption("police", "TEXT",
                    QT_TRANSLATE_NOOP("Cli", "Whom of the police you consulted, or why not."),
                    "police_consulted"),
        fieldOption("summary", "TEXT", QT_TRANSLATE_NOOP("Cli", "The assessment in words."), "summary"),
        fieldOption("review", "DATE", QT_TRANSLATE_NOOP("Cli", "When it is to be looked at anew (R22)."),
                    "review_on"),
        fieldOption("chief-informed", "DATE",
                    QT_TRANSLATE_NOOP("Cli", "The day on which the head of unit was informed."),
                    "chief_informed_on"),
        reasonOption(),
    };
}

QList<Option> measureOptions()
{
    return {
        {"tick", "NUMBER[=NOTE]", QT_TRANSLATE_NOOP("Cli", "This measure of the list is done."), false, true},
        fieldOption("chief-informed", "DATE",
                    QT_TRANSLATE_NOOP("Cli", "The day on which the head of unit was informed."),
                    "chief_informed_on"),
        fieldOption("decided", "DATE", QT_TRANSLATE_NOOP("Cli", "The day of the decision."),
                    "measures_decided_on"),
        fieldOption("decided-by", "NAME", QT_TRANSLATE_NOOP("Cli", "Login name of who decided."),
                    "measures_decided_by"),
        fieldOption("with-police", "yes|no", QT_TRANSLATE_NOOP("Cli", "Whether it is done with the police."),
                    "measures_with_police"),
        fieldOption("group-cooperates", "yes|no",
                    QT_TRANSLATE_NOOP("Cli", "Whether the police's protection group cooperates (R20)."),
                    "protection_group_cooperates"),
        becauseOption(),
        reasonOption(),
    };
}

QList<Command> dangerCommands()
{
    const Option text = fieldOption("text", "TEXT", QT_TRANSLATE_NOOP("Cli", "What is to be said."), "text");
    return {
        {"threat place",
         QT_TRANSLATE_NOOP("Cli", "Records a place or time to avoid (R19)."),
         {bookOperand(), caseOperand()},
         {idOption(), fieldOption("place", "TEXT", QT_TRANSLATE_NOOP("Cli", "Where."), "place"),
          fieldOption("from-time", "TIME", QT_TRANSLATE_NOOP("Cli", "From this time of day."), "from_time"),
          fieldOption("to-time", "TIME", QT_TRANSLATE_NOOP("Cli", "To this time of day."), "to_time"),
          fieldOption("decided", "DATE", QT_TRANSLATE_NOOP("Cli", "The day of the decision."), "decided_on"),
          fieldOption("parties-told", "DATE",
                      QT_TRANSLATE_NOOP("Cli", "The day on which the parties were told."), "parties_told_on"),
          fieldOption("ended", "DATE", QT_TRANSLATE_NOOP("Cli", "The day from which it need not be avoided."),
                      "ended_on"),
          becauseOption(), reasonOption()},
         "threat place akt.lotsbok 2026-0001 --place Centrum --from-time 18:00 --user asa",
         saveFromOptions<RiskyPlace>},
        {"threat report",
         QT_TRANSLATE_NOOP("Cli",
                           "Records that the person is threatened or hurt, and what the police know (R37)."),
         {bookOperand(), caseOperand()},
         {idOption(), text,
          fieldOption("learned", "DATE", QT_TRANSLATE_NOOP("Cli", "The day on which it was learned."),
                      "learned_on"),
          fieldOption("police-informed", "DATE",
                      QT_TRANSLATE_NOOP("Cli", "The day on which the police were informed."),
                      "police_informed_on"),
          fieldOption("basis", "TEXT", QT_TRANSLATE_NOOP("Cli", "The scope or the legal ground of that."),
                      "basis"),
          fieldOption("unserved", "yes|no",
                      QT_TRANSLATE_NOOP("Cli", "Whether it is police information not yet served (R34)."),
                      "unserved"),
          becauseOption(), reasonOption()},
         "threat report akt.lotsbok 2026-0001 --text \"Har blivit hotad på telefon.\" --user asa",
         saveFromOptions<ThreatReport>},
        {"threat handover",
         QT_TRANSLATE_NOOP("Cli", "Fills in the hand-over to the central exit programme (R21)."),
         {bookOperand(), caseOperand()},
         {fieldOption("bops", "DATE", QT_TRANSLATE_NOOP("Cli", "The day on which BOPS was consulted."),
                      "bops_consulted_on"),
          fieldOption("bops-high", "yes|no", QT_TRANSLATE_NOOP("Cli", "Whether BOPS finds a high threat."),
                      "bops_finds_high_threat"),
          fieldOption("must-leave", "yes|no",
                      QT_TRANSLATE_NOOP("Cli", "Whether the person must leave Stockholm."),
                      "must_leave_stockholm"),
          fieldOption("bops-silent", "yes|no",
                      QT_TRANSLATE_NOOP("Cli", "Whether BOPS cannot share its information."),
                      "bops_cannot_share"),
          fieldOption("consented", "DATE", QT_TRANSLATE_NOOP("Cli", "The day on which the person consented."),
                      "person_consented_on"),
          fieldOption("handed-over", "DATE", QT_TRANSLATE_NOOP("Cli", "The day of the hand-over."),
                      "handed_over_on"),
          becauseOption(), reasonOption()},
         "threat handover akt.lotsbok 2026-0001 --bops 2026-11-20 --bops-high yes --user asa",
         saveOneFromOptions<CentralHandover>},
    };
}

} // namespace

QList<Command> threatCommands()
{
    return QList<Command>{
               {"threat assess",
                QT_TRANSLATE_NOOP("Cli",
                                  "Records an assessed threat level, with what the answers propose (R17)."),
                {bookOperand(), caseOperand()},
                assessOptions(),
                "threat assess akt.lotsbok 2026-0001 --level 2 --answers hot.json --user asa",
                assessThreat},
               {"threat show",
                QT_TRANSLATE_NOOP("Cli",
                                  "Shows the level that holds, its history and what is to be avoided."),
                {bookOperand(), caseOperand()},
                {reasonOption()},
                "threat show akt.lotsbok 2026-0001 --user asa",
                showThreat},
               {"threat measures",
                QT_TRANSLATE_NOOP(
                    "Cli", "Lists the measures of the level that holds, or records what was done (R18)."),
                {bookOperand(), caseOperand()},
                measureOptions(),
                "threat measures akt.lotsbok 2026-0001 --tick 1 --chief-informed 2026-11-22 --user chef",
                saveMeasures},
           } +
           dangerCommands();
}

} // namespace lotsbok::cli
