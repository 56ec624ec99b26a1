// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/party.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

namespace lotsbok {

/// A prescribed measure of bilaga 3.3, as a row to tick off.
struct ThreatMeasure {
    QString text{};
    bool done = false;
    QDate on{};
    QString who{};
    QString note{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("text", r.text, FieldRule{500, true, true});
        field("done", r.done, kOptional);
        field("on_day", r.on, kOptional);
        field("who", r.who, kOptional);
        field("note", r.note, kLongText);
    }
    bool operator==(const ThreatMeasure&) const = default;
};

/// R17–R22. Assessments are added, never changed into another level: the history of levels is the list.
struct ThreatAssessment {
    static constexpr RecordInfo info{"threat_assessments", "threat-assessment", Permission::ReadClients,
                                     Permission::WriteClients};
    AssessmentId id = AssessmentId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    QDate on{};
    int level = 1;                 ///< 1–5, by a person
    std::optional<int> proposed{}; ///< what R17 proposed from the answers
    QString reason{};              ///< needed when lower than proposed
    QString policeConsulted{};     ///< name, or why not
    QString summary{};
    QJsonObject indicators{};  ///< answers of bilaga 3.3 by field id
    QDate reviewOn{};          ///< R22
    QDate chiefInformedOn{};   ///< R18
    QDate measuresDecidedOn{}; ///< R18: by the head of unit, with the police
    bool measuresWithPolice = false;
    std::optional<UserId> measuresDecidedBy{};
    QList<ThreatMeasure> measures{};
    bool protectionGroupCooperates = false; ///< R20: the police's personsäkerhetsgrupp
    std::optional<ResponseId> response{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("on_day", r.on, kRequired);
        field("level", r.level, kOptional);
        field("proposed", r.proposed, kOptional);
        field("reason", r.reason, kLongText);
        field("police_consulted", r.policeConsulted, kOptional);
        field("summary", r.summary, kLongText);
        field("indicators", r.indicators, kList);
        field("review_on", r.reviewOn, kOptional);
        field("chief_informed_on", r.chiefInformedOn, kOptional);
        field("measures_decided_on", r.measuresDecidedOn, kOptional);
        field("measures_with_police", r.measuresWithPolice, kOptional);
        field("measures_decided_by", r.measuresDecidedBy, kOptional);
        field("measures", r.measures, kList);
        field("protection_group_cooperates", r.protectionGroupCooperates, kOptional);
        field("response", r.response, kOptional);
    }
    bool operator==(const ThreatAssessment&) const = default;
};

/// R19. A place or time to avoid.
struct RiskyPlace {
    static constexpr RecordInfo info{"risky_places", "risky-place", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    QString place{}; ///< blank: everywhere
    QTime from{};    ///< blank: all day
    QTime to{};
    QDate decidedOn{}; ///< level 3 and up
    QDate partiesToldOn{};
    QDate endedOn{}; ///< no longer to be avoided
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("place", r.place, kOptional);
        field("from_time", r.from, kOptional);
        field("to_time", r.to, kOptional);
        field("decided_on", r.decidedOn, kOptional);
        field("parties_told_on", r.partiesToldOn, kOptional);
        field("ended_on", r.endedOn, kOptional);
    }
    bool operator==(const RiskyPlace&) const = default;
};

/// R37. Knowledge that the person is threatened or hurt.
struct ThreatReport {
    static constexpr RecordInfo info{"threat_reports", "threat-report", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    QDate learnedOn{};
    QString text{};
    QDate policeInformedOn{};
    QString basis{};       ///< the scope or the named ground
    bool unserved = false; ///< R34: police information on suspicions not yet served
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("learned_on", r.learnedOn, kRequired);
        field("text", r.text, kRequiredLong);
        field("police_informed_on", r.policeInformedOn, kOptional);
        field("basis", r.basis, kOptional);
        field("unserved", r.unserved, kOptional);
    }
    bool operator==(const ThreatReport&) const = default;
};

/// R21. The hand-over to the central exit programme, step by step: one per case.
struct CentralHandover {
    static constexpr RecordInfo info{"central_handovers", "central-handover", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    QDate bopsConsultedOn{};
    bool bopsFindsHighThreat = false;
    bool mustLeaveStockholm = false;
    bool bopsCannotShare = false;
    QDate personConsentedOn{}; ///< from 18 years
    QDate handedOverOn{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("bops_consulted_on", r.bopsConsultedOn, kOptional);
        field("bops_finds_high_threat", r.bopsFindsHighThreat, kOptional);
        field("must_leave_stockholm", r.mustLeaveStockholm, kOptional);
        field("bops_cannot_share", r.bopsCannotShare, kOptional);
        field("person_consented_on", r.personConsentedOn, kOptional);
        field("handed_over_on", r.handedOverOn, kOptional);
    }
    bool operator==(const CentralHandover&) const = default;
};

} // namespace lotsbok
