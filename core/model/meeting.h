// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/party.h"

#include <QDateTime>
#include <QList>

namespace lotsbok {

enum class MeetingKind { Network, Officials, Single };
inline Words wordsOf(MeetingKind)
{
    static constexpr std::array words{"network", "officials", "single"};
    return words;
}

enum class MeetingStatus { Planned, Held, Cancelled };
inline Words wordsOf(MeetingStatus)
{
    static constexpr std::array words{"planned", "held", "cancelled"};
    return words;
}

struct AgendaItem {
    QString text{};
    QList<InfoKind> kinds{};              ///< what is spoken of: decides who may be in the room
    std::optional<RecordId> commitment{}; ///< carried from an earlier meeting
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("text", r.text, FieldRule{500, true, true});
        field("kinds", r.kinds, FieldRule{20, false, true});
        field("commitment", r.commitment, kOptional);
    }
    bool operator==(const AgendaItem&) const = default;
};

/// A party of a meeting: invited, and whether it came.
struct MeetingParty {
    Party party{};
    QDate invitedOn{};
    bool placeTold = true; ///< R20: level 4 and up, invited without time and place
    std::optional<bool> attended{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        Party::fields(r.party, field);
        field("invited_on", r.invitedOn, kOptional);
        field("place_told", r.placeTold, kOptional);
        field("attended", r.attended, kOptional);
    }
    bool operator==(const MeetingParty&) const = default;
};

/// R19, R20, R23, R27, R28. Times are UTC.
struct Meeting {
    static constexpr RecordInfo info{"meetings", "meeting", Permission::ReadClients,
                                     Permission::WriteClients};
    MeetingId id = MeetingId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    MeetingKind kind = MeetingKind::Network;
    MeetingStatus status = MeetingStatus::Planned;
    QDateTime start{};
    QDateTime end{};
    QString place{};
    bool outside = false; ///< outside the förvaltning's premises
    bool personInvited = true;
    std::optional<bool> personAttended{};
    bool guardiansInvited = false;
    QList<MeetingParty> parties{};
    QList<AgendaItem> agenda{};
    QString minutes{};
    QDate riskAnalysedOn{}; ///< R23
    QString riskAnalysis{};
    QDate policeConsultedOn{}; ///< R20: per meeting
    QDate chiefToldOn{};       ///< R23: place, time, participants of a meeting outside
    QDateTime checkedInAt{};
    QDateTime checkedOutAt{};
    QDate planFollowedUpOn{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("kind", r.kind, kOptional);
        field("status", r.status, kOptional);
        field("start_at", r.start, kRequired);
        field("end_at", r.end, kRequired);
        field("place", r.place, kOptional);
        field("outside", r.outside, kOptional);
        field("person_invited", r.personInvited, kOptional);
        field("person_attended", r.personAttended, kOptional);
        field("guardians_invited", r.guardiansInvited, kOptional);
        field("parties", r.parties, kList);
        field("agenda", r.agenda, kList);
        field("minutes", r.minutes, kLongText);
        field("risk_analysed_on", r.riskAnalysedOn, kOptional);
        field("risk_analysis", r.riskAnalysis, kLongText);
        field("police_consulted_on", r.policeConsultedOn, kOptional);
        field("chief_told_on", r.chiefToldOn, kOptional);
        field("checked_in_at", r.checkedInAt, kOptional);
        field("checked_out_at", r.checkedOutAt, kOptional);
        field("plan_followed_up_on", r.planFollowedUpOn, kOptional);
    }
    bool operator==(const Meeting&) const = default;
};

enum class CommitmentOutcome { Open, Kept, Late, Broken };
inline Words wordsOf(CommitmentOutcome)
{
    static constexpr std::array words{"open", "kept", "late", "broken"};
    return words;
}

/// R27. What a party took on at a meeting; carried to the next agenda until it is kept, late or broken.
struct Commitment {
    static constexpr RecordInfo info{"commitments", "commitment", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    MeetingId meeting = MeetingId::create();
    Party party{};
    QString text{};
    QDate due{};
    CommitmentOutcome outcome = CommitmentOutcome::Open;
    QDate outcomeOn{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("meeting", r.meeting, kRequired);
        Party::fields(r.party, field);
        field("text", r.text, kRequiredLong);
        field("due", r.due, kOptional);
        field("outcome", r.outcome, kOptional);
        field("outcome_on", r.outcomeOn, kOptional);
    }
    bool operator==(const Commitment&) const = default;
};

} // namespace lotsbok
