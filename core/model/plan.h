// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/party.h"

#include <QDate>
#include <QList>

namespace lotsbok {

/// Bilaga 3.5: the eleven areas.
enum class PlanArea {
    PhysicalHealth,
    MentalHealth,
    SubstanceUse,
    Occupation,
    Economy,
    Threat,
    Crime,
    Family,
    Housing,
    Leisure,
    Other,
};
inline Words wordsOf(PlanArea)
{
    static constexpr std::array words{"physical-health", "mental-health", "substance-use", "occupation",
                                      "economy",         "threat",        "crime",         "family",
                                      "housing",         "leisure",       "other"};
    return words;
}

enum class PlanStatus { Draft, Current, Replaced };
inline Words wordsOf(PlanStatus)
{
    static constexpr std::array words{"draft", "current", "replaced"};
    return words;
}

enum class Agreement { NotAsked, Yes, No, CouldNotAnswer };
inline Words wordsOf(Agreement)
{
    static constexpr std::array words{"not-asked", "yes", "no", "could-not-answer"};
    return words;
}

/// One version of the genomförandeplan; at most one of a case is current.
struct Plan {
    static constexpr RecordInfo info{"plans", "plan", Permission::ReadClients, Permission::WriteClients};
    PlanId id = PlanId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    int number = 1; ///< 1, 2, 3 … within the case
    PlanStatus status = PlanStatus::Draft;
    QDate madeOn{};
    Agreement agreement = Agreement::NotAsked;
    QString words{}; ///< the client's own
    QDate followedUpOn{};
    std::optional<ResponseId> response{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("number", r.number, kOptional);
        field("status", r.status, kOptional);
        field("made_on", r.madeOn, kRequired);
        field("agreement", r.agreement, kOptional);
        field("words", r.words, kLongText);
        field("followed_up_on", r.followedUpOn, kOptional);
        field("response", r.response, kOptional);
    }
    bool operator==(const Plan&) const = default;
};

enum class GoalStatus { Planned, UnderWay, Reached, Partly, NotReached, Ended };
inline Words wordsOf(GoalStatus)
{
    static constexpr std::array words{"planned", "under-way", "reached", "partly", "not-reached", "ended"};
    return words;
}

/// A goal with its SMARTA criteria: specific text, measure, accepted, realistic, timed, responsible.
struct Goal {
    static constexpr RecordInfo info{"goals", "goal", Permission::ReadClients, Permission::WriteClients};
    GoalId id = GoalId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    PlanId plan = PlanId::create();
    PlanArea area = PlanArea::Other;
    QString text{};
    QString measure{}; ///< mätbart: the measure and its target
    bool accepted = false;
    bool realistic = false;
    QDate due{};
    QString responsible{};
    GoalStatus status = GoalStatus::Planned;
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("plan", r.plan, kRequired);
        field("area", r.area, kOptional);
        field("text", r.text, kRequiredLong);
        field("measure", r.measure, kLongText);
        field("accepted", r.accepted, kOptional);
        field("realistic", r.realistic, kOptional);
        field("due", r.due, kOptional);
        field("responsible", r.responsible, kOptional);
        field("status", r.status, kOptional);
    }
    bool operator==(const Goal&) const = default;
};

enum class ActivityStatus { Open, Done, Ended, HandedOver };
inline Words wordsOf(ActivityStatus)
{
    static constexpr std::array words{"open", "done", "ended", "handed-over"};
    return words;
}

struct Activity {
    static constexpr RecordInfo info{"activities", "activity", Permission::ReadClients,
                                     Permission::WriteClients};
    ActivityId id = ActivityId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    GoalId goal = GoalId::create();
    QString what{};
    QString how{};
    QString where{};
    QDate start{};
    QDate due{};
    Party party{}; ///< who is responsible
    ActivityStatus status = ActivityStatus::Open;
    QDate statusOn{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("goal", r.goal, kRequired);
        field("what", r.what, kRequiredLong);
        field("how", r.how, kLongText);
        field("place", r.where, kOptional);
        field("start_day", r.start, kOptional);
        field("due", r.due, kOptional);
        Party::fields(r.party, field);
        field("status", r.status, kOptional);
        field("status_on", r.statusOn, kOptional);
    }
    bool operator==(const Activity&) const = default;
};

enum class TieKind { Supportive, Strained, Criminal, Unknown };
inline Words wordsOf(TieKind)
{
    static constexpr std::array words{"supportive", "strained", "criminal", "unknown"};
    return words;
}

/// One person or body of the network map.
struct NetworkTie {
    static constexpr RecordInfo info{"network_ties", "network-tie", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    QString name{};
    QString relation{};
    int ring = 1; ///< 1 (closest) – 3
    TieKind tie = TieKind::Unknown;
    QDate endedOn{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("name", r.name, kRequired);
        field("relation", r.relation, kOptional);
        field("ring", r.ring, kOptional);
        field("tie", r.tie, kOptional);
        field("ended_on", r.endedOn, kOptional);
    }
    bool operator==(const NetworkTie&) const = default;
};

} // namespace lotsbok
