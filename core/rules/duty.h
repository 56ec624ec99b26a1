// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"

namespace lotsbok {

// When a duty is due where process.md is silent (our choice; "at once" is the day of the cause):
//   at once            reports of concern, InformChief, DecideMeasures at level 4–5, ProtectionGroup,
//                      CentralHandover, InformPolice, EndAfterPoliceConsent, EntryFollowUp, Incident
//   3 days             JudgeThreat
//   7 days             Belonging, JudgeWithdrawal, ConsentCopy, DecideMeasures at level 2–3, PlacesToAvoid,
//                      Receipt
//   14 days            ExitFollowUp, FollowUpCopy, PlacementJudgement, DeliverSafetyTalk
//   30 days            KaaInformation, MissingConsent before a grant, a first SafetyTalk, Deviation,
//                      ProcurementPapers (from the contract, else the purchase)
//   the meeting's day  RiskAnalysis, TellChiefOfMeeting; at level 4 and up no day is given (R20)
//   end of the month   LogReview
//   no day             SecondLots, PoliceMeetingRefused, a review that never was made
// Shown ahead: ConsentAt18 and Competence 30 days, NetworkMeeting 14, Commitment and ActivityDue 7; the rest
// from their cause, ReviewThreat and the yearly reviews from their day.

/// What is due. Each has one cause; when the cause goes, the duty goes.
enum class DutyKind {
    SecondLots,            ///< R2
    Belonging,             ///< R4
    ChildImpactAnalysis,   ///< R6
    ConcernReport,         ///< R6
    KaaInformation,        ///< process.md, "Utreda"
    EntryFollowUp,         ///< R8
    MakePlan,              ///< R8
    ExitFollowUp,          ///< R9
    FollowUpCopy,          ///< R31
    JudgeWithdrawal,       ///< R13
    EndAfterPoliceConsent, ///< R13
    ConsentCopy,           ///< R13: a copy to the person, and the journal refers to the form
    PoliceMeetingRefused,  ///< R15
    MissingConsent,        ///< R16
    ConsentAt18,           ///< R16
    InformChief,           ///< R18
    DecideMeasures,        ///< R18
    PlacesToAvoid,         ///< R19
    ProtectionGroup,       ///< R20
    CentralHandover,       ///< R21
    PlacementJudgement,    ///< process.md, "Placement"
    ReviewThreat,          ///< R22
    RiskAnalysis,          ///< R23
    TellChiefOfMeeting,    ///< R23
    MeetingNotEnded,       ///< R23: an alarm
    PoliceConsultation,    ///< R20: per meeting
    Incident,              ///< R24: police report, chef, security officer
    SafetyTalk,            ///< R25
    DeliverSafetyTalk,     ///< R25
    NetworkMeeting,        ///< R27
    Commitment,            ///< R27
    ActivityDue,           ///< bilaga 3.5
    Deviation,             ///< R29
    InformPolice,          ///< R37
    JudgeThreat,           ///< R37
    ContactListReview,     ///< R38
    LocalResourcesReview,  ///< R38
    Receipt,               ///< R41
    ProcurementPapers,     ///< bilaga 2.4
    ErasureDue,            ///< R35
    RightsRequest,         ///< R34: within a month (GDPR 12.3)
    LogReview,             ///< law.md, "Access"
    Competence,            ///< bilaga 2.3
    BreachFirstNotice,     ///< law.md, "Personal data": 24 hours
    BreachNotification,    ///< law.md, "Personal data": 72 hours
};
Words wordsOf(DutyKind value);

/// A duty, derived and never stored. `text` never holds a threat level (law.md, "Compilations").
struct Duty {
    DutyKind kind = DutyKind::SecondLots;
    QString rule; ///< "R22"
    SubjectRef subject;
    QUuid source;          ///< the record that is its cause; null: the subject itself
    QDate due;             ///< the last day; invalid: at once
    QDateTime since;       ///< alarms only: the moment
    QDateTime dueAt{};     ///< a deadline that is counted in hours; `due` is its day
    QList<UserId> users{}; ///< for whom: the case's lotsar …
    QList<Role> roles{};   ///< … and everybody with one of these roles
    bool alarm = false;
    bool acknowledgeable = false;
    /// One translated sentence.
    [[nodiscard]] QString text() const;
    /// Stable while the cause is the same: "review-threat:case:UUID:UUID:2026-02-01".
    [[nodiscard]] QString key() const;
    [[nodiscard]] bool isFor(const User& user) const;
    [[nodiscard]] bool isOverdue(QDate today) const { return due.isValid() && due < today; }
    bool operator==(const Duty&) const = default;
};

/// Everything that rules ask of one case. Works on a narrow file. A closed case has only what is left to do.
QList<Duty> caseDuties(const CaseFile& file, const Settings& settings, const QDateTime& nowUtc);

/// What is due for the district as a whole: staff, incidents, deviations, purchases, reviews.
QList<Duty> districtDuties(const DistrictFile& file, const QDateTime& nowUtc);

/// Leaves out what was acknowledged, and puts overdue and alarming first, then by day and rule.
QList<Duty> reconciled(const QList<Duty>& duties, const QList<Acknowledgement>& acknowledged, QDate today);

} // namespace lotsbok
