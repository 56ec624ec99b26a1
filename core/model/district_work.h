// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/model/party.h"

#include <QDateTime>
#include <QList>

namespace lotsbok {

enum class DeviationStatus { Reported, Analysed, Decided, WithSteeringGroup, Closed };
inline Words wordsOf(DeviationStatus)
{
    static constexpr std::array words{"reported", "analysed", "decided", "with-steering-group", "closed"};
    return words;
}

/// R29. A shortcoming in the collaboration; the text names no client.
struct Deviation {
    static constexpr RecordInfo info{"deviations", "deviation", Permission::ReadDistrictWork,
                                     Permission::ReportDeviation};
    RecordId id = RecordId::create();
    int version = 0;
    QDate on{};
    QString text{};
    Party party{};
    DeviationStatus status = DeviationStatus::Reported;
    QString analysis{};
    QString decision{};
    QDate decidedOn{};
    QDate steeringGroupOn{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("on_day", r.on, kRequired);
        field("text", r.text, kRequiredLong);
        Party::fields(r.party, field);
        field("status", r.status, kOptional);
        field("analysis", r.analysis, kLongText);
        field("decision", r.decision, kLongText);
        field("decided_on", r.decidedOn, kOptional);
        field("steering_group_on", r.steeringGroupOn, kOptional);
    }
    bool operator==(const Deviation&) const = default;
};

enum class IncidentKind { Threat, Violence, OtherCrime };
inline Words wordsOf(IncidentKind)
{
    static constexpr std::array words{"threat", "violence", "other-crime"};
    return words;
}

/// R24. Against staff; always reported to the police. Its case, when it has one, is named by id only.
struct Incident {
    static constexpr RecordInfo info{"incidents", "incident", Permission::ReadIncidents,
                                     Permission::ReportIncident};
    RecordId id = RecordId::create();
    int version = 0;
    QDateTime at{};
    IncidentKind kind = IncidentKind::Threat;
    QString text{};
    std::optional<EmployeeId> employee{};
    std::optional<CaseId> aboutCase{};
    QString policeNumber{};
    QDate policeReportedOn{};
    QDate chiefInformedOn{};
    QDate securityOfficerInformedOn{};
    QString measures{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("at", r.at, kRequired);
        field("kind", r.kind, kOptional);
        field("text", r.text, kRequiredLong);
        field("employee", r.employee, kOptional);
        field("about_case", r.aboutCase, kOptional);
        field("police_number", r.policeNumber, kOptional);
        field("police_reported_on", r.policeReportedOn, kOptional);
        field("chief_informed_on", r.chiefInformedOn, kOptional);
        field("security_officer_informed_on", r.securityOfficerInformedOn, kOptional);
        field("measures", r.measures, kLongText);
    }
    bool operator==(const Incident&) const = default;
};

enum class ForumKind { SteeringGroup, OperativeGroup, SocialIntervention };
inline Words wordsOf(ForumKind)
{
    static constexpr std::array words{"steering-group", "operative-group", "social-intervention"};
    return words;
}

struct ForumMember {
    QString name{};
    Party party{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("name", r.name, kRequired);
        Party::fields(r.party, field);
    }
    bool operator==(const ForumMember&) const = default;
};

/// R30.
struct Forum {
    static constexpr RecordInfo info{"forums", "forum", Permission::ReadDistrictWork,
                                     Permission::WriteDistrict};
    ForumId id = ForumId::create();
    int version = 0;
    ForumKind kind = ForumKind::OperativeGroup;
    QString name{};
    QList<ForumMember> members{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("kind", r.kind, kOptional);
        field("name", r.name, kRequired);
        field("members", r.members, kList);
    }
    bool operator==(const Forum&) const = default;
};

/// R30. What a forum decided, and what it reported upwards.
struct ForumMeeting {
    static constexpr RecordInfo info{"forum_meetings", "forum-meeting", Permission::ReadDistrictWork,
                                     Permission::WriteDistrict};
    RecordId id = RecordId::create();
    int version = 0;
    ForumId forum = ForumId::create();
    QDate on{};
    QString decisions{};
    QDate reportedUpwardsOn{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("forum", r.forum, kRequired);
        field("on_day", r.on, kRequired);
        field("decisions", r.decisions, kLongText);
        field("reported_upwards_on", r.reportedUpwardsOn, kOptional);
    }
    bool operator==(const ForumMeeting&) const = default;
};

/// Two persons who must not meet: booked meetings are checked for time, place and neighbours.
struct KeepApart {
    static constexpr RecordInfo info{"keep_apart", "keep-apart", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    ClientId first = ClientId::create();
    ClientId second = ClientId::create();
    QString reason{};
    QDate from{};
    QDate to{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("first_client", r.first, kRequired);
        field("second_client", r.second, kRequired);
        field("reason", r.reason, kRequiredLong);
        field("from_day", r.from, kRequired);
        field("to_day", r.to, kOptional);
    }
    bool operator==(const KeepApart&) const = default;
};

/// R38. The yearly going-through of the contact list and of the local resources.
enum class ReviewSubject { ContactList, LocalResources };
inline Words wordsOf(ReviewSubject)
{
    static constexpr std::array words{"contact-list", "local-resources"};
    return words;
}
struct YearlyReview {
    static constexpr RecordInfo info{"yearly_reviews", "yearly-review", Permission::ReadDistrictWork,
                                     Permission::WriteDistrict};
    RecordId id = RecordId::create();
    int version = 0;
    ReviewSubject subject = ReviewSubject::ContactList;
    QDate on{};
    QString note{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("subject", r.subject, kOptional);
        field("on_day", r.on, kRequired);
        field("note", r.note, kLongText);
    }
    bool operator==(const YearlyReview&) const = default;
};

/// R25. A talk that was held; the next is due a year on.
struct SafetyTalk {
    static constexpr RecordInfo info{"safety_talks", "safety-talk", Permission::ReadStaff,
                                     Permission::WriteStaff};
    RecordId id = RecordId::create();
    int version = 0;
    EmployeeId employee = EmployeeId::create();
    QDate heldOn{};
    QDate nextOn{};
    std::optional<UserId> heldBy{};
    QDate signedOn{};
    QDate deliveredOn{}; ///< to the security officer
    std::optional<ResponseId> response{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("employee", r.employee, kRequired);
        field("held_on", r.heldOn, kRequired);
        field("next_on", r.nextOn, kOptional);
        field("held_by", r.heldBy, kOptional);
        field("signed_on", r.signedOn, kOptional);
        field("delivered_on", r.deliveredOn, kOptional);
        field("response", r.response, kOptional);
    }
    bool operator==(const SafetyTalk&) const = default;
};

/// Bilaga 2.3.
struct Competence {
    static constexpr RecordInfo info{"competences", "competence", Permission::ReadStaff,
                                     Permission::WriteStaff};
    RecordId id = RecordId::create();
    int version = 0;
    EmployeeId employee = EmployeeId::create();
    QString requirement{};
    bool fulfilled = false;
    QDate on{};
    QDate plannedBy{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("employee", r.employee, kRequired);
        field("requirement", r.requirement, kRequired);
        field("fulfilled", r.fulfilled, kOptional);
        field("on_day", r.on, kOptional);
        field("planned_by", r.plannedBy, kOptional);
    }
    bool operator==(const Competence&) const = default;
};

/// A deputy acts with the role of another until a day.
struct Deputy {
    static constexpr RecordInfo info{"deputies", "deputy", Permission::ManageUsers, Permission::ManageUsers};
    RecordId id = RecordId::create();
    int version = 0;
    UserId deputy = UserId::create();
    UserId standsFor = UserId::create();
    QDate from{};
    QDate to{}; ///< last day; always set
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("deputy", r.deputy, kRequired);
        field("stands_for", r.standsFor, kRequired);
        field("from_day", r.from, kRequired);
        field("to_day", r.to, kRequired);
    }
    bool operator==(const Deputy&) const = default;
};

/// law.md, "Access": the head of unit's monthly review of the log with a sample; signed.
struct LogReview {
    static constexpr RecordInfo info{"log_reviews", "log-review", Permission::ReviewLog,
                                     Permission::ReviewLog};
    RecordId id = RecordId::create();
    int version = 0;
    QDate month{};          ///< its first day
    QList<qint64> sample{}; ///< audit sequence numbers that were looked at
    QString finding{};
    QDate signedOn{};
    std::optional<UserId> signedBy{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("month", r.month, kRequired);
        field("sample", r.sample, FieldRule{1000, false, true});
        field("finding", r.finding, kLongText);
        field("signed_on", r.signedOn, kOptional);
        field("signed_by", r.signedBy, kOptional);
    }
    bool operator==(const LogReview&) const = default;
};

/// A word of the district's own that the spelling takes for right: local names of places, of methods. Never
/// somebody's name (core/store/personal_names.h), so that the list says nothing about anybody.
struct DistrictWord {
    static constexpr RecordInfo info{"district_words", "district-word", Permission::ReadContacts,
                                     Permission::WriteContacts};
    RecordId id = RecordId::create();
    int version = 0;
    QString word{};
    bool withdrawn = false; ///< no longer taken for right
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("word", r.word, FieldRule{60, true, false});
        field("withdrawn", r.withdrawn, kOptional);
    }
    bool operator==(const DistrictWord&) const = default;
};

/// What the district has settled: intervals and the delegation order, which is data (process.md, "Roles").
struct DelegationRow {
    DecisionKind decision = DecisionKind::Grant;
    QList<Role> roles{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("decision", r.decision, kOptional);
        field("roles", r.roles, kList);
    }
    bool operator==(const DelegationRow&) const = default;
};
struct Settings {
    static constexpr RecordInfo info{"settings", "settings", Permission::ReadContacts,
                                     Permission::WriteDistrict};
    RecordId id = RecordId::create();
    int version = 0;
    int reviewDaysLow = 90;    ///< R22: level 1–2
    int reviewDaysRaised = 30; ///< level 3
    int reviewDaysHigh = 7;    ///< level 4–5
    int planDays = 30;         ///< R8
    int meetingWeeksYoung = 4; ///< R27
    int meetingWeeksAdults = 6;
    int overdueMinutes = 30;           ///< R23
    int safetyTalkAheadDays = 60;      ///< R25
    int caseLoadLimit = 15;            ///< R2: shown above it
    QList<DelegationRow> delegation{}; ///< empty: caseworker, lots or chef may grant
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("review_days_low", r.reviewDaysLow, kOptional);
        field("review_days_raised", r.reviewDaysRaised, kOptional);
        field("review_days_high", r.reviewDaysHigh, kOptional);
        field("plan_days", r.planDays, kOptional);
        field("meeting_weeks_young", r.meetingWeeksYoung, kOptional);
        field("meeting_weeks_adults", r.meetingWeeksAdults, kOptional);
        field("overdue_minutes", r.overdueMinutes, kOptional);
        field("safety_talk_ahead_days", r.safetyTalkAheadDays, kOptional);
        field("case_load_limit", r.caseLoadLimit, kOptional);
        field("delegation", r.delegation, kList);
    }
    bool operator==(const Settings&) const = default;
};

} // namespace lotsbok
