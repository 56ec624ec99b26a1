// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/party.h"

#include <QDate>
#include <QList>

namespace lotsbok {

/// process.md, "Aktualisera": how the person came.
enum class WayIn { OwnApplication, Police, ProbationOrPrison, OtherUnit, OtherActor, Court };
inline Words wordsOf(WayIn)
{
    static constexpr std::array words{"own-application", "police",      "probation-or-prison",
                                      "other-unit",      "other-actor", "court"};
    return words;
}

/// R5. The first four are one of which must hold; the last three are needed for a grant (R7).
enum class TargetCriterion {
    CommitsCrimes,
    CriminalLifestyle,
    CriminalEnvironment,
    ViolentExtremism,
    NeedOfCoordinatedSupport,
    RiskOfRelapse,
    Motivated,
};
inline Words wordsOf(TargetCriterion)
{
    static constexpr std::array words{
        "commits-crimes",    "criminal-lifestyle",          "criminal-environment",
        "violent-extremism", "need-of-coordinated-support", "risk-of-relapse",
        "motivated"};
    return words;
}

struct CriterionMark {
    TargetCriterion criterion = TargetCriterion::CommitsCrimes;
    bool ticked = false;
    QString note{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("criterion", r.criterion, kOptional);
        field("ticked", r.ticked, kOptional);
        field("note", r.note, kLongText);
    }
    bool operator==(const CriterionMark&) const = default;
};

/// R16. Whose consent is needed for somebody under 18: a recorded judgement by age and maturity.
enum class ConsentingPersons { Both, Young, Guardians };
inline Words wordsOf(ConsentingPersons)
{
    static constexpr std::array words{"both", "young", "guardians"};
    return words;
}

/// What is found out before the decision: one per case, made when the case is first worked on. A date that
/// is not valid says: not done.
struct Intake {
    static constexpr RecordInfo info{"intakes", "intake", Permission::ReadClients, Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    WayIn wayIn = WayIn::OwnApplication;
    bool courtOrdered = false; ///< dömd till SIG as a part of ungdomsvård
    QString outreach{};        ///< outreach talks before the case
    QDate informedOn{};        ///< bilaga 3 gone through
    bool consentRequirementExplained = false;
    QString belonging{}; ///< R4: stadsdel or kommun; blank = unclear
    QList<CriterionMark> criteria{};
    std::optional<bool> hasChildren{}; ///< R6: children, minor siblings, or lives with children
    QDate childImpactAnalysedOn{};
    QString childImpact{};
    QDate inventoryOn{};                  ///< 3.1 registered
    QDate policeAskedOn{};                ///< R7
    std::optional<bool> policeSuitable{}; ///< the police's answer
    QDate policeAnsweredOn{};
    QString policeAnswer{};
    std::optional<bool> socialSuitable{}; ///< the social services' own judgement
    bool lotsConsulted = false;           ///< when another investigates
    bool networkMapped = false;
    QDate kaaInformedOn{}; ///< under 20 without finished upper secondary
    std::optional<bool> upperSecondaryDone{};
    ConsentingPersons consenting = ConsentingPersons::Both; ///< R16
    QString consentingReason{};
    bool policeMeetingRefused = false;    ///< R15: shares, but does not want to meet the police
    QDate policeConsultedOnSuitability{}; ///< R15
    QString crimeDebut{};                 ///< crime picture
    QString crimeSelfReported{};
    QString crimeEstablished{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("way_in", r.wayIn, kOptional);
        field("court_ordered", r.courtOrdered, kOptional);
        field("outreach", r.outreach, kLongText);
        field("informed_on", r.informedOn, kOptional);
        field("consent_requirement_explained", r.consentRequirementExplained, kOptional);
        field("belonging", r.belonging, kOptional);
        field("criteria", r.criteria, kList);
        field("has_children", r.hasChildren, kOptional);
        field("child_impact_analysed_on", r.childImpactAnalysedOn, kOptional);
        field("child_impact", r.childImpact, kLongText);
        field("inventory_on", r.inventoryOn, kOptional);
        field("police_asked_on", r.policeAskedOn, kOptional);
        field("police_suitable", r.policeSuitable, kOptional);
        field("police_answered_on", r.policeAnsweredOn, kOptional);
        field("police_answer", r.policeAnswer, kLongText);
        field("social_suitable", r.socialSuitable, kOptional);
        field("lots_consulted", r.lotsConsulted, kOptional);
        field("network_mapped", r.networkMapped, kOptional);
        field("kaa_informed_on", r.kaaInformedOn, kOptional);
        field("upper_secondary_done", r.upperSecondaryDone, kOptional);
        field("consenting", r.consenting, kOptional);
        field("consenting_reason", r.consentingReason, kLongText);
        field("police_meeting_refused", r.policeMeetingRefused, kOptional);
        field("police_consulted_on_suitability", r.policeConsultedOnSuitability, kOptional);
        field("crime_debut", r.crimeDebut, kOptional);
        field("crime_self_reported", r.crimeSelfReported, kLongText);
        field("crime_established", r.crimeEstablished, kLongText);
    }
    bool operator==(const Intake&) const = default;
};

/// R1. The steps that should not all lie with one person.
enum class StepRole { Receive, Investigate, Assess, Decide, CarryOut };
inline Words wordsOf(StepRole)
{
    static constexpr std::array words{"receive", "investigate", "assess", "decide", "carry-out"};
    return words;
}

/// R1. Who did which step of a case, and why it went on where the program had warned.
struct StepDone {
    static constexpr RecordInfo info{"steps_done", "step-done", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    StepRole step = StepRole::Receive;
    UserId by = UserId::create();
    QDate on{};
    QString reason{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("step", r.step, kOptional);
        field("by_user", r.by, kRequired);
        field("on_day", r.on, kRequired);
        field("reason", r.reason, kLongText);
    }
    bool operator==(const StepDone&) const = default;
};

/// R6. A notification of concern about a child.
struct ConcernReport {
    static constexpr RecordInfo info{"concern_reports", "concern-report", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    QDate learnedOn{};
    QString text{};
    QDate sentOn{}; ///< invalid: not sent yet, a duty
    QString legalBasis{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("learned_on", r.learnedOn, kRequired);
        field("text", r.text, kRequiredLong);
        field("sent_on", r.sentOn, kOptional);
        field("legal_basis", r.legalBasis, kOptional);
    }
    bool operator==(const ConcernReport&) const = default;
};

/// process.md, "Utreda": SAVRY, UngDOK, ASI …
struct Instrument {
    static constexpr RecordInfo info{"instruments", "instrument", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    QString name{};
    QDate on{};
    QString conclusion{};
    QString originalKept{}; ///< where
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("name", r.name, kRequired);
        field("on_day", r.on, kRequired);
        field("conclusion", r.conclusion, kLongText);
        field("original_kept", r.originalKept, kOptional);
    }
    bool operator==(const Instrument&) const = default;
};

} // namespace lotsbok
