// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/party.h"

#include <QDate>

namespace lotsbok {

enum class DecisionKind { Grant, Refuse, EndSupport, Other };
inline Words wordsOf(DecisionKind)
{
    static constexpr std::array words{"grant", "refuse", "end-support", "other"};
    return words;
}

/// A decision with its legal basis as dated data (law.md). Decisions are added, never changed into another.
struct Decision {
    static constexpr RecordInfo info{"decisions", "decision", Permission::ReadClients, Permission::Decide};
    DecisionId id = DecisionId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    DecisionKind kind = DecisionKind::Grant;
    QDate on{};
    UserId by = UserId::create();
    QString delegation{}; ///< the point of the delegation order
    QString act{};        ///< "2025:400"
    QString section{};    ///< "11 kap. 1 §"
    QDate policeConsultedOn{};
    QString reservation{}; ///< förbehåll
    QString reservationReasons{};
    QString text{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("kind", r.kind, kOptional);
        field("on_day", r.on, kRequired);
        field("by_user", r.by, kRequired);
        field("delegation", r.delegation, kOptional);
        field("act", r.act, kRequired);
        field("section", r.section, kRequired);
        field("police_consulted_on", r.policeConsultedOn, kOptional);
        field("reservation", r.reservation, kLongText);
        field("reservation_reasons", r.reservationReasons, kLongText);
        field("text", r.text, kLongText);
    }
    bool operator==(const Decision&) const = default;
};

enum class SupportKind { Treatment, Housing, Placement, FinancialAid, ContactPerson, Other };
inline Words wordsOf(SupportKind)
{
    static constexpr std::array words{"treatment",     "housing",        "placement",
                                      "financial-aid", "contact-person", "other"};
    return words;
}

/// process.md: "Placement". What the person is placed under, when the support is a placement.
enum class PlacementLaw { None, SoL, LVU, LVM, LRV, LPT, LSU };
inline Words wordsOf(PlacementLaw)
{
    static constexpr std::array words{"none", "sol", "lvu", "lvm", "lrv", "lpt", "lsu"};
    return words;
}

/// Another insats beside SIG.
struct Support {
    static constexpr RecordInfo info{"supports", "support", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    SupportKind kind = SupportKind::Other;
    QString name{};
    QString provider{};
    QDate decidedOn{};
    QDate from{};
    QDate to{};
    PlacementLaw law = PlacementLaw::None;
    bool becauseOfThreat = false; ///< R21: a temporary SoL placement for threat never ends SIG
    qint64 costOre = 0;           ///< followed, R21
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("kind", r.kind, kOptional);
        field("name", r.name, kRequired);
        field("provider", r.provider, kOptional);
        field("decided_on", r.decidedOn, kOptional);
        field("from_day", r.from, kOptional);
        field("to_day", r.to, kOptional);
        field("law", r.law, kOptional);
        field("because_of_threat", r.becauseOfThreat, kOptional);
        field("cost_ore", r.costOre, kOptional);
    }
    bool operator==(const Support&) const = default;
};

/// process.md, "Reasons to close".
enum class CloseReason {
    GoalsReached,
    PersonDeclines,
    PoliceConsentWithdrawn,
    NotRightSupport,
    SafetyOrWorkEnvironment,
    Unreachable,
    Absconded,
    DeprivedOfLiberty,
    PoliceJudgesNotRight,
    OtherSupportFitsBetter,
    SuspectedOrConvicted,
    RelapsedWithoutMotivation,
    IdeologyUnchanged,
    DoesNotFollowPlan,
    Moved,
    CentralExitProgramme,
    Deceased,
    Other,
};
inline Words wordsOf(CloseReason)
{
    static constexpr std::array words{"goals-reached",
                                      "person-declines",
                                      "police-consent-withdrawn",
                                      "not-right-support",
                                      "safety-or-work-environment",
                                      "unreachable",
                                      "absconded",
                                      "deprived-of-liberty",
                                      "police-judges-not-right",
                                      "other-support-fits-better",
                                      "suspected-or-convicted",
                                      "relapsed-without-motivation",
                                      "ideology-unchanged",
                                      "does-not-follow-plan",
                                      "moved",
                                      "central-exit-programme",
                                      "deceased",
                                      "other"};
    return words;
}

/// R9. The close step: one per case, begun before the case is closed.
struct Closing {
    static constexpr RecordInfo info{"closings", "closing", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    QDate begunOn{};
    std::optional<CloseReason> reason{};
    QString reasonText{}; ///< needed for Other
    QString summary{};
    bool judgedWithPolice = false; ///< needed for relapse, unreachable, deprived of liberty, not suitable
    QDate actorsToldOn{};          ///< while their scopes hold
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("begun_on", r.begunOn, kRequired);
        field("reason", r.reason, kOptional);
        field("reason_text", r.reasonText, kLongText);
        field("summary", r.summary, kLongText);
        field("judged_with_police", r.judgedWithPolice, kOptional);
        field("actors_told_on", r.actorsToldOn, kOptional);
    }
    bool operator==(const Closing&) const = default;
};

enum class Gate { Grant, Close };
inline Words wordsOf(Gate)
{
    static constexpr std::array words{"grant", "close"};
    return words;
}

/// R7, R9. The head of unit lets a case pass a gate although something is missing; never R10.
struct GateOverride {
    static constexpr RecordInfo info{"gate_overrides", "gate-override", Permission::ReadClients,
                                     Permission::OverrideGates};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    Gate gate = Gate::Grant;
    QString item{}; ///< the id of what is missing, as the gate names it
    QString reason{};
    QDate on{};
    UserId by = UserId::create();
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("gate", r.gate, kOptional);
        field("item", r.item, kRequired);
        field("reason", r.reason, kRequiredLong);
        field("on_day", r.on, kRequired);
        field("by_user", r.by, kRequired);
    }
    bool operator==(const GateOverride&) const = default;
};

/// R31, R8. Entry or exit follow-up; the figures live in the answers of bilaga 3.4.
enum class FollowUpKind { Entry, Exit };
inline Words wordsOf(FollowUpKind)
{
    static constexpr std::array words{"entry", "exit"};
    return words;
}
struct FollowUp {
    static constexpr RecordInfo info{"follow_ups", "follow-up", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    FollowUpKind kind = FollowUpKind::Entry;
    QDate on{};
    QDate copySentOn{}; ///< the de-identified copy
    std::optional<ResponseId> response{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("kind", r.kind, kOptional);
        field("on_day", r.on, kRequired);
        field("copy_sent_on", r.copySentOn, kOptional);
        field("response", r.response, kOptional);
    }
    bool operator==(const FollowUp&) const = default;
};

} // namespace lotsbok
