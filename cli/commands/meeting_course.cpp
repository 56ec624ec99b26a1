// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens with a planned meeting: invitations, check-in and check-out, minutes and commitments.
#include "cli/commands/commands.h"
#include "cli/commands/meeting_parts.h"
#include "core/rules/threat_rules.h"
#include "exchange/disclosure.h"

#include <algorithm>

namespace lotsbok::cli {

namespace {

constexpr qint64 minutesLimit = 100 * 1024;

/// R14, R20, R27: an invitation is a disclosure; from level 4 it goes without place and time.
Result<Output> inviteParties(const Invocation& invocation, const Context& context)
{
    const auto parties = partiesFrom(invocation);
    if (!parties) {
        return fail(parties.error());
    }
    const auto opened = openMeeting(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    Meeting meeting = opened->meeting;
    takeParties(meeting, *parties);
    const bool placeTold = currentLevel(opened->file).value_or(1) < 4;
    const QString what = placeTold ? Cli::tr("Invitation to a meeting")
                                   : Cli::tr("Invitation to a meeting, without place and time");
    const QString record =
        QStringLiteral("meeting:%1@%2").arg(meeting.id.toString()).arg(opened->meeting.version);
    // All or none: a party without a scope keeps every invitation from going out.
    const auto done = session.inOneCommit([&]() -> Result<void> {
        for (MeetingParty& invited : meeting.parties) {
            const bool isMeant = parties->isEmpty() ||
                                 std::any_of(parties->cbegin(), parties->cend(), [&](const Party& party) {
                                     return isSameParty(party, invited.party);
                                 });
            if (!isMeant) {
                continue;
            }
            const auto told = Disclosure(session).tell(
                meeting.caseId, DisclosureRequest{invited.party, {InfoKind::Minutes}, {}, {}, {}}, what,
                record);
            if (!told) {
                return fail(told.error());
            }
            invited.invitedOn = session.today();
            invited.placeTold = placeTold;
        }
        const auto saved = session.save(meeting);
        return saved ? Result<void>() : Result<void>(fail(saved.error()));
    });
    if (!done) {
        return fail(done.error());
    }
    return Output{recordToJson(meeting), Cli::tr("The invitations were recorded."), {}};
}

Result<QString> minutesFrom(const Invocation& invocation)
{
    const auto bytes = readBounded(invocation.value("minutes-file"), minutesLimit);
    return bytes ? Result<QString>(QString::fromUtf8(*bytes).trimmed()) : fail(bytes.error());
}

/// R27, R28: held, with who came and the minutes.
Result<Output> holdMeeting(const Invocation& invocation, const Context& context)
{
    QList<Party> attended;
    for (const QString& text : invocation.values("attended")) {
        const auto party = partyFrom(text);
        if (!party) {
            return fail(party.error());
        }
        attended << *party;
    }
    const auto minutes =
        invocation.has("minutes-file") ? minutesFrom(invocation) : Result<QString>(QString());
    if (!minutes) {
        return fail(minutes.error());
    }
    auto opened = openMeeting(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Meeting& meeting = opened->meeting;
    if (const auto filled = fillFromOptions(*opened->session, invocation, meeting); !filled) {
        return fail(filled.error());
    }
    meeting.status = MeetingStatus::Held;
    meeting.minutes = minutes->isEmpty() ? meeting.minutes : *minutes;
    takeParties(meeting, attended);
    for (MeetingParty& party : meeting.parties) {
        party.attended = std::any_of(attended.cbegin(), attended.cend(),
                                     [&](const Party& came) { return isSameParty(came, party.party); });
    }
    return saveMeeting(*opened->session, meeting, {}, invocation.value("because"));
}

Result<Output> cancelMeeting(const Invocation& invocation, const Context& context)
{
    auto opened = openMeeting(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    opened->meeting.status = MeetingStatus::Cancelled;
    return saveMeeting(*opened->session, opened->meeting, {}, invocation.value("because"));
}

using MeetingStep = Result<Meeting> (CaseWork::*)(CaseId, MeetingId);

template<MeetingStep step>
Result<Output> checkMeeting(const Invocation& invocation, const Context& context)
{
    const auto opened = openMeeting(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    CaseWork work(*opened->session);
    const auto meeting = (work.*step)(opened->meeting.caseId, opened->meeting.id);
    if (!meeting) {
        return fail(meeting.error());
    }
    const bool isOut = meeting->checkedOutAt.isValid();
    return Output{recordToJson(*meeting),
                  isOut ? Cli::tr("Checked out at %1.").arg(localTime(meeting->checkedOutAt))
                        : Cli::tr("Checked in at %1.").arg(localTime(meeting->checkedInAt)),
                  {}};
}

/// R27: what became of a commitment; open ones stand on the next agenda.
Result<Output> carryCommitment(const Invocation& invocation, const Context& context)
{
    const auto opened = openWithCase(invocation, context, true);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    auto value = storedRecord<Commitment>(session, opened->caseId, invocation.value("id"));
    if (!value) {
        return fail(value.error());
    }
    value->outcomeOn = session.today();
    if (const auto filled = fillFromOptions(session, invocation, *value); !filled) {
        return fail(filled.error());
    }
    return saveAndAnswer(session, *value, invocation.value("because"));
}

/// R20: time and place only; whose meeting it is is not said.
Result<Output> listSecureMeetings(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto meetings = CaseWork(**session).secureMeetings();
    if (!meetings) {
        return fail(meetings.error());
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const auto& meeting : *meetings) {
        const QString number = meeting.number ? meeting.number->toString() : QString();
        json << QJsonObject{{QStringLiteral("case"), number.isEmpty() ? QJsonValue() : QJsonValue(number)},
                            {QStringLiteral("start"), meeting.start.toUTC().toString(Qt::ISODate)},
                            {QStringLiteral("end"), meeting.end.toUTC().toString(Qt::ISODate)},
                            {QStringLiteral("place"), meeting.place}};
        rows << QStringList{localTime(meeting.start), localTime(meeting.end), number, meeting.place};
    }
    return Output{json,
                  rows.isEmpty()
                      ? Cli::tr("There is none.")
                      : table({Cli::tr("Begins"), Cli::tr("Ends"), Cli::tr("Case"), Cli::tr("Where")}, rows),
                  {}};
}

QList<Command> meetingRows()
{
    return {
        {"meeting invite",
         QT_TRANSLATE_NOOP("Cli",
                           "Records invitations, each on the party's consent; from level 4 without place."),
         {bookOperand(), caseOperand()},
         {idOption(true), partyOption(), reasonOption()},
         "meeting invite akt.lotsbok 2026-0001 --id 0190a0b0-0000-7000-8000-000000000001 --user asa",
         inviteParties},
        {"meeting cancel",
         QT_TRANSLATE_NOOP("Cli", "Cancels a planned meeting."),
         {bookOperand(), caseOperand()},
         {idOption(true), becauseOption(), reasonOption()},
         "meeting cancel akt.lotsbok 2026-0001 --id 0190a0b0-0000-7000-8000-000000000001 --user asa",
         cancelMeeting},
        {"meeting check-in",
         QT_TRANSLATE_NOOP(
             "Cli", "Checks you in at a meeting; one that does not end in time becomes an alarm (R23)."),
         {bookOperand(), caseOperand()},
         {idOption(true), reasonOption()},
         "meeting check-in akt.lotsbok 2026-0001 --id 0190a0b0-0000-7000-8000-000000000001 --user asa",
         checkMeeting<&CaseWork::checkIn>},
        {"meeting check-out",
         QT_TRANSLATE_NOOP("Cli", "Checks you out of a meeting (R23)."),
         {bookOperand(), caseOperand()},
         {idOption(true), reasonOption()},
         "meeting check-out akt.lotsbok 2026-0001 --id 0190a0b0-0000-7000-8000-000000000001 --user asa",
         checkMeeting<&CaseWork::checkOut>},
        {"meeting hold",
         QT_TRANSLATE_NOOP("Cli", "Records that a meeting was held, who came and what was said."),
         {bookOperand(), caseOperand()},
         {idOption(true),
          {"attended", "KIND:NAME[:FUNCTION]",
           QT_TRANSLATE_NOOP("Cli", "A party that came; the others did not."), false, true},
          fieldOption("person-attended", "yes|no", QT_TRANSLATE_NOOP("Cli", "Whether the person came."),
                      "person_attended"),
          fieldOption("minutes", "TEXT", QT_TRANSLATE_NOOP("Cli", "The minutes."), "minutes"),
          {"minutes-file", "FILE", QT_TRANSLATE_NOOP("Cli", "A text file with the minutes.")},
          fieldOption("plan-followed-up", "DATE",
                      QT_TRANSLATE_NOOP("Cli", "The day on which the plan was followed up."),
                      "plan_followed_up_on"),
          becauseOption(),
          reasonOption()},
         "meeting hold akt.lotsbok 2026-0001 --id 0190a0b0-0000-7000-8000-000000000001 --attended "
         "\"school:Provskolan\" --minutes \"Planen gicks igenom.\" --user asa",
         holdMeeting},
        {"meeting commit",
         QT_TRANSLATE_NOOP("Cli", "Records what a party took on at a meeting (R27)."),
         {bookOperand(), caseOperand()},
         {idOption(), fieldOption("meeting", "ID", QT_TRANSLATE_NOOP("Cli", "The meeting."), "meeting"),
          partyOption(), fieldOption("text", "TEXT", QT_TRANSLATE_NOOP("Cli", "What is to be said."), "text"),
          fieldOption("due", "DATE", QT_TRANSLATE_NOOP("Cli", "The day by which it is to be done."), "due"),
          becauseOption(), reasonOption()},
         "meeting commit akt.lotsbok 2026-0001 --meeting 0190a0b0-0000-7000-8000-000000000001 --party "
         "\"school:Provskolan\" --text \"Studieplan\" --due 2026-12-15 --user asa",
         saveFromOptions<Commitment>},
        {"meeting carry",
         QT_TRANSLATE_NOOP("Cli", "Records what became of a commitment; open ones stand on the next agenda."),
         {bookOperand(), caseOperand()},
         {idOption(true),
          fieldOption("outcome", choices<CommitmentOutcome>(), QT_TRANSLATE_NOOP("Cli", "What became of it."),
                      "outcome", true),
          fieldOption("date", "DATE", QT_TRANSLATE_NOOP("Cli", "The day; today without it."), "outcome_on"),
          becauseOption(), reasonOption()},
         "meeting carry akt.lotsbok 2026-0001 --id 0190a0b0-0000-7000-8000-000000000001 --outcome kept "
         "--user asa",
         carryCommitment},
        {"meeting secure",
         QT_TRANSLATE_NOOP("Cli", "Lists time and place of planned meetings at level 4 and 5 (R20)."),
         {bookOperand()},
         {},
         "meeting secure akt.lotsbok --user sakerhet",
         listSecureMeetings},
    };
}

} // namespace

QList<Command> meetingCourseCommands()
{
    return meetingRows();
}

} // namespace lotsbok::cli
