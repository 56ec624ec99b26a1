// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/meeting_parts.h"
#include "core/rules/meeting_rules.h"

#include <algorithm>

namespace lotsbok::cli {

namespace {

/// "plan,school=Skolgången" is an item about these kinds of information, other texts are items as they are.
AgendaItem agendaItem(const QString& text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    QList<InfoKind> kinds;
    for (const QString& word : text.left(std::max<qsizetype>(0, equals)).split(QLatin1Char(','))) {
        const auto kind = described::fromWord<InfoKind>(word.trimmed());
        if (!kind) {
            return {text, {}, {}};
        }
        kinds << *kind;
    }
    return {text.mid(equals + 1).trimmed(), kinds, {}};
}

QList<AgendaItem> agendaFrom(const Invocation& invocation)
{
    QList<AgendaItem> agenda;
    for (const QString& text : invocation.values("agenda")) {
        agenda << agendaItem(text);
    }
    return agenda;
}

/// R27: a new meeting's agenda ends with what was carried from earlier ones.
Result<Output> planMeeting(const Invocation& invocation, const Context& context)
{
    const auto parties = partiesFrom(invocation);
    if (!parties) {
        return fail(parties.error());
    }
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const auto file = session.caseFile(opened->id);
    if (!file) {
        return fail(file.error());
    }
    const bool isNew = !invocation.has("id");
    auto meeting = isNew ? Result<Meeting>(newRecord<Meeting>(session, opened->id))
                         : storedRecord<Meeting>(session, opened->id, invocation.value("id"));
    if (!meeting) {
        return fail(meeting.error());
    }
    if (const auto filled = fillFromOptions(session, invocation, *meeting); !filled) {
        return fail(filled.error());
    }
    takeParties(*meeting, *parties);
    meeting->agenda << agendaFrom(invocation);
    if (isNew) {
        meeting->agenda << carriedItems(*file, *meeting);
    }
    const auto findings = CaseWork(session).meetingFindings(*meeting);
    if (!findings) {
        return fail(findings.error());
    }
    return saveMeeting(session, *meeting, *findings, invocation.value("because"));
}

QJsonArray roomJson(const QList<RoomAnswer>& answers)
{
    QJsonArray array;
    for (const RoomAnswer& answer : answers) {
        QJsonArray missing;
        for (const InfoKind kind : answer.missing) {
            missing << described::wordOf(kind);
        }
        array << QJsonObject{{QStringLiteral("party"), partyText(answer.party)},
                             {QStringLiteral("allowed"), answer.allowed},
                             {QStringLiteral("missing"), missing}};
    }
    return array;
}

/// The agenda with who may hear each item (R14).
Output agendaOutput(const CaseFile& file, const Meeting& meeting, const QDateTime& nowUtc)
{
    QJsonArray items;
    Lines lines;
    for (const AgendaItem& item : meeting.agenda) {
        const QList<RoomAnswer> answers = whoMayHear(file, meeting, item, nowUtc);
        QJsonObject json = described::jsonObjectOf(item);
        json.insert(QStringLiteral("room"), roomJson(answers));
        items << json;
        lines.text(item.text);
        for (const RoomAnswer& answer : answers) {
            if (!answer.allowed) {
                lines.text(QStringLiteral("  ") +
                           Cli::tr("%1 leaves the room: no scope for %2.")
                               .arg(partyText(answer.party), kindsText(answer.missing)));
            }
        }
    }
    return {items, meeting.agenda.isEmpty() ? Cli::tr("There is none.") : lines.join(), {}};
}

Result<Output> meetingAgenda(const Invocation& invocation, const Context& context)
{
    auto opened = openMeeting(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    if (invocation.has("agenda")) {
        opened->meeting.agenda << agendaFrom(invocation);
        const auto saved = saveRecord(session, opened->meeting, QString());
        if (!saved) {
            return notSaved(session, opened->meeting, saved.error());
        }
    }
    return agendaOutput(opened->file, opened->meeting, session.nowUtc());
}

Result<Output> showMeeting(const Invocation& invocation, const Context& context)
{
    const auto opened = openMeeting(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const auto users = opened->session->users().value_or(QList<User>());
    const ShownRecord shown = shownRecord(opened->meeting, users);
    QStringList blocks{recordText(shown)};
    QJsonArray commitments;
    for (const Commitment& commitment : opened->file.all<Commitment>()) {
        if (commitment.meeting == opened->meeting.id) {
            commitments << recordToJson(commitment);
            blocks << recordText(shownRecord(commitment, users));
        }
    }
    const Output agenda = agendaOutput(opened->file, opened->meeting, opened->session->nowUtc());
    QJsonObject json = shown.json;
    json.insert(QStringLiteral("commitments"), commitments);
    json.insert(QStringLiteral("room"), agenda.json);
    return Output{json, blocks.join(QStringLiteral("\n\n")), {}};
}

QList<Option> meetingOptions()
{
    const auto yesNo = [](const char* name, const char* help, const char* column) {
        return fieldOption(name, "yes|no", help, column);
    };
    return {
        idOption(),
        fieldOption("start", "MOMENT", QT_TRANSLATE_NOOP("Cli", "When it begins, such as 2026-11-22T14:30."),
                    "start_at"),
        fieldOption("end", "MOMENT", QT_TRANSLATE_NOOP("Cli", "When it ends."), "end_at"),
        fieldOption("place", "TEXT", QT_TRANSLATE_NOOP("Cli", "Where."), "place"),
        fieldOption("kind", choices<MeetingKind>(),
                    QT_TRANSLATE_NOOP("Cli", "What kind of meeting; a network meeting without it."), "kind"),
        partyOption(),
        {"agenda", "[WORD,…=]TEXT",
         QT_TRANSLATE_NOOP("Cli", "An item of the agenda, with the kinds of information it is about."), false,
         true},
        yesNo("outside", QT_TRANSLATE_NOOP("Cli", "Whether it is outside the premises (R23)."), "outside"),
        yesNo("person-invited", QT_TRANSLATE_NOOP("Cli", "Whether the person is invited."), "person_invited"),
        yesNo("guardians-invited", QT_TRANSLATE_NOOP("Cli", "Whether the guardians are invited (R3)."),
              "guardians_invited"),
        fieldOption("risk-analysed", "DATE", QT_TRANSLATE_NOOP("Cli", "The day of the risk analysis (R23)."),
                    "risk_analysed_on"),
        fieldOption("risk", "TEXT", QT_TRANSLATE_NOOP("Cli", "The risk analysis in words."), "risk_analysis"),
        fieldOption("police-consulted", "DATE",
                    QT_TRANSLATE_NOOP("Cli", "The day on which the police were consulted."),
                    "police_consulted_on"),
        fieldOption("chief-told", "DATE",
                    QT_TRANSLATE_NOOP("Cli", "The day on which the head of unit was told of it (R23)."),
                    "chief_told_on"),
        becauseOption(),
        reasonOption(),
    };
}

QList<Command> planningRows()
{
    return {
        {"meeting plan",
         QT_TRANSLATE_NOOP("Cli", "Plans a meeting, or changes one, and says what the rules say of it."),
         {bookOperand(), caseOperand()},
         meetingOptions(),
         "meeting plan akt.lotsbok 2026-0001 --start 2026-12-01T09:00 --end 2026-12-01T10:00 --place "
         "Kontoret "
         "--party \"school:Provskolan\" --user asa",
         planMeeting},
        {"meeting list",
         QT_TRANSLATE_NOOP("Cli", "Lists the meetings of a case."),
         {bookOperand(), caseOperand()},
         {reasonOption()},
         "meeting list akt.lotsbok 2026-0001 --user asa",
         listRecords<Meeting>},
        {"meeting show",
         QT_TRANSLATE_NOOP("Cli", "Shows a meeting with its commitments and who may hear each item."),
         {bookOperand(), caseOperand()},
         {idOption(true), reasonOption()},
         "meeting show akt.lotsbok 2026-0001 --id 0190a0b0-0000-7000-8000-000000000001 --user asa",
         showMeeting},
        {"meeting agenda",
         QT_TRANSLATE_NOOP("Cli", "Shows who may be in the room for each item, or adds items (R14)."),
         {bookOperand(), caseOperand()},
         {idOption(true),
          {"agenda", "[WORD,…=]TEXT",
           QT_TRANSLATE_NOOP("Cli", "An item of the agenda, with the kinds of information it is about."),
           false, true},
          reasonOption()},
         "meeting agenda akt.lotsbok 2026-0001 --id 0190a0b0-0000-7000-8000-000000000001 --agenda "
         "school=Skolgången --user asa",
         meetingAgenda},
    };
}

} // namespace

Result<OpenedMeeting> openMeeting(const Invocation& invocation, const Context& context)
{
    auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const auto id = MeetingId::parse(invocation.value("id"));
    if (!id) {
        return fail(ErrorCode::Usage, Cli::tr("“%1” is no id.").arg(invocation.value("id")));
    }
    auto file = opened->session->caseFile(opened->id);
    if (!file) {
        return fail(file.error());
    }
    const Meeting* meeting = file->find<Meeting>(*id);
    if (meeting == nullptr) {
        return fail(noSuchRecord(Meeting::info.kind));
    }
    const Meeting found = *meeting;
    return OpenedMeeting{std::move(opened->session), std::move(*file), found};
}

Result<Output> saveMeeting(Session& session, const Meeting& meeting, const QList<Finding>& findings,
                           const QString& because)
{
    auto saved = saveAndAnswer(session, meeting, because);
    if (!saved) {
        QList<Finding> stops = findings;
        stops.removeIf([](const Finding& finding) { return finding.severity != Finding::Severity::Stop; });
        return refusedBecause(saved.error(), stops);
    }
    if (!saved->failure) {
        QJsonObject json = saved->json.toObject();
        json.insert(QStringLiteral("findings"), findingsJson(findings));
        saved->json = json;
        saved->text += findings.isEmpty() ? QString() : QLatin1Char('\n') + findingLines(findings);
    }
    return saved;
}

void takeParties(Meeting& meeting, const QList<Party>& parties)
{
    for (const Party& party : parties) {
        const bool isThere =
            std::any_of(meeting.parties.cbegin(), meeting.parties.cend(),
                        [&](const MeetingParty& known) { return isSameParty(known.party, party); });
        if (!isThere) {
            meeting.parties << MeetingParty{party, {}, true, {}};
        }
    }
}

QList<Command> meetingCommands()
{
    return planningRows();
}

} // namespace lotsbok::cli
