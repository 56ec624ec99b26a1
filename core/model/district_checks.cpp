// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/model/record_check.h"
#include "core/model/refusal.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

// What a record of the district, and a record about a case as a whole, cannot be by itself.
namespace lotsbok {

namespace {

constexpr qint64 attachmentLimit = qint64{20} * 1024 * 1024;
constexpr qsizetype sha256Size = 32;
constexpr const char* samePerson = QT_TRANSLATE_NOOP("Records", "“%1” is the same person as the other one.");
constexpr const char* notAnEntry =
    QT_TRANSLATE_NOOP("Records", "“%1” does not name an entry: its kind, a colon and its id.");

/// "kind:uuid"
bool namesEntry(const QString& subject)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[a-z][a-z-]*:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"));
    return shape.match(subject).hasMatch();
}

bool isPath(const QString& name)
{
    return name.contains(u'/') || name.contains(u'\\') || name.startsWith(u'.');
}

bool isAttachmentType(const QString& mediaType)
{
    return mediaType == u"application/pdf" || mediaType == u"image/png" || mediaType == u"image/jpeg";
}

bool hasDecisionTwice(const QList<DelegationRow>& rows)
{
    QSet<int> seen;
    return std::any_of(rows.begin(), rows.end(), [&seen](const DelegationRow& row) {
        const bool known = seen.contains(static_cast<int>(row.decision));
        seen.insert(static_cast<int>(row.decision));
        return known;
    });
}

bool delegatesTooFar(const QList<DelegationRow>& rows)
{
    const auto cannotDecide = [](Role role) { return !allows(role, Permission::Decide); };
    return std::any_of(rows.begin(), rows.end(), [&](const DelegationRow& row) {
        return row.roles.isEmpty() || std::any_of(row.roles.begin(), row.roles.end(), cannotDecide);
    });
}

} // namespace

Result<void> check(const Deviation& value)
{
    return Refusals()
        .order("on_day", value.on, "decided_on", value.decidedOn)
        .order("on_day", value.on, "steering_group_on", value.steeringGroupOn)
        .result();
}

Result<void> check(const Incident& value)
{
    const QDate day = toLocalTime(value.at).date();
    return Refusals()
        .order("at", day, "police_reported_on", value.policeReportedOn)
        .order("at", day, "chief_informed_on", value.chiefInformedOn)
        .order("at", day, "security_officer_informed_on", value.securityOfficerInformedOn)
        .result();
}

Result<void> check(const ForumMeeting& value)
{
    return Refusals().order("on_day", value.on, "reported_upwards_on", value.reportedUpwardsOn).result();
}

Result<void> check(const KeepApart& value)
{
    return Refusals()
        .when(value.first == value.second, "second_client", samePerson)
        .order("from_day", value.from, "to_day", value.to)
        .result();
}

Result<void> check(const SafetyTalk& value)
{
    const bool planned = value.nextOn.isValid();
    return Refusals()
        .when(planned && value.nextOn <= value.heldOn, "next_on",
              QT_TRANSLATE_NOOP("Records", "“%1” is not later than the talk that was held."))
        .when(planned && value.nextOn > value.heldOn.addYears(1), "next_on",
              QT_TRANSLATE_NOOP("Records", "“%1” is more than a year after the talk that was held."))
        .order("held_on", value.heldOn, "signed_on", value.signedOn)
        .order("held_on", value.heldOn, "delivered_on", value.deliveredOn)
        .result();
}

Result<void> check(const Deputy& value)
{
    return Refusals()
        .when(value.deputy == value.standsFor, "stands_for", samePerson)
        .order("from_day", value.from, "to_day", value.to)
        .result();
}

Result<void> check(const LogReview& value)
{
    const bool negative =
        std::any_of(value.sample.begin(), value.sample.end(), [](qint64 number) { return number < 1; });
    return Refusals()
        .when(value.month.day() != 1, "month",
              QT_TRANSLATE_NOOP("Records", "“%1” is not the first day of a month."))
        .when(negative, "sample", QT_TRANSLATE_NOOP("Records", "“%1” holds what is no number of an entry."))
        .when(value.signedOn.isValid() != value.signedBy.has_value(), "signed_by",
              QT_TRANSLATE_NOOP("Records", "“%1” and its day belong together."))
        .order("month", value.month, "signed_on", value.signedOn)
        .result();
}

Result<void> check(const Settings& value)
{
    return Refusals()
        .range("review_days_low", value.reviewDaysLow, 1, 366)
        .range("review_days_raised", value.reviewDaysRaised, 1, 366)
        .range("review_days_high", value.reviewDaysHigh, 1, 366)
        .when(value.reviewDaysRaised > value.reviewDaysLow, "review_days_raised",
              QT_TRANSLATE_NOOP("Records", "“%1” is longer than that of the levels below."))
        .when(value.reviewDaysHigh > value.reviewDaysRaised, "review_days_high",
              QT_TRANSLATE_NOOP("Records", "“%1” is longer than that of the levels below."))
        .range("plan_days", value.planDays, 1, 366)
        .range("meeting_weeks_young", value.meetingWeeksYoung, 1, 52)
        .range("meeting_weeks_adults", value.meetingWeeksAdults, 1, 52)
        .range("overdue_minutes", value.overdueMinutes, 1, 24 * 60)
        .range("safety_talk_ahead_days", value.safetyTalkAheadDays, 0, 366)
        .range("case_load_limit", value.caseLoadLimit, 1, 1000)
        .when(hasDecisionTwice(value.delegation), "delegation",
              QT_TRANSLATE_NOOP("Records", "“%1” names a decision twice."))
        .when(delegatesTooFar(value.delegation), "delegation",
              QT_TRANSLATE_NOOP("Records", "“%1” gives a decision to nobody, or to a role that decides "
                                           "nothing."))
        .result();
}

Result<void> check(const ClientLink& value)
{
    return Refusals()
        .when(value.first == value.second, "second_client", samePerson)
        .when(value.mergedOn.isValid() && value.kind != ClientLinkKind::Duplicate, "merged_on",
              QT_TRANSLATE_NOOP("Records", "“%1” belongs to a duplicate only."))
        .order("on_day", value.on, "merged_on", value.mergedOn)
        .result();
}

Result<void> check(const CaseReader& value)
{
    return Refusals().order("from_day", value.from, "to_day", value.to).result();
}

Result<void> check(const Attachment& value)
{
    return Refusals()
        .when(isPath(value.name), "name",
              QT_TRANSLATE_NOOP("Records", "“%1” is a path, or begins with a full stop."))
        .when(!isAttachmentType(value.mediaType), "media_type",
              QT_TRANSLATE_NOOP("Records", "“%1” is not PDF, PNG or JPEG."))
        .range("size", value.size, 0, attachmentLimit)
        .when(!value.sha256.isEmpty() && value.sha256.size() != sha256Size, "sha256",
              QT_TRANSLATE_NOOP("Records", "“%1” is no SHA-256."))
        .when(!value.subject.isEmpty() && !namesEntry(value.subject), "subject", notAnEntry)
        .result();
}

Result<void> check(const JournalMark& value)
{
    return Refusals().when(!namesEntry(value.subject), "subject", notAnEntry).result();
}

Result<void> check(const Objection& value)
{
    return Refusals()
        .when(!value.subject.isEmpty() && !namesEntry(value.subject), "subject", notAnEntry)
        .result();
}

Result<void> check(const RightsRequest& value)
{
    const bool decided = value.outcome != RightsOutcome::Open;
    const bool needsReason =
        value.outcome == RightsOutcome::Refused || value.outcome == RightsOutcome::PartlyMet;
    return Refusals()
        .when(!value.subject.isEmpty() && !namesEntry(value.subject), "subject", notAnEntry)
        .when(decided != value.decidedOn.isValid(), "decided_on",
              QT_TRANSLATE_NOOP("Records", "“%1” goes with a decision, and a decision with its day."))
        .when(decided && !value.decidedBy, "decided_by",
              QT_TRANSLATE_NOOP("Records", "“%1” is missing: who decided."))
        .when(needsReason && value.reason.trimmed().isEmpty(), "reason",
              QT_TRANSLATE_NOOP("Records", "“%1” is missing: why not all that was asked for was done."))
        .when(value.outcome == RightsOutcome::Met && value.done.trimmed().isEmpty(), "done",
              QT_TRANSLATE_NOOP("Records", "“%1” is missing: what was done."))
        .when(!decided && value.toldOn.isValid(), "told_on",
              QT_TRANSLATE_NOOP("Records", "“%1” comes after the decision."))
        .order("on_day", value.on, "extended_on", value.extendedOn)
        .order("on_day", value.on, "decided_on", value.decidedOn)
        .order("decided_on", value.decidedOn, "told_on", value.toldOn)
        .result();
}

Result<void> check(const CaseEvent& value)
{
    const bool moves = value.kind == CaseEventKind::MovedAway;
    return Refusals()
        .when(moves && value.district.trimmed().isEmpty(), "district",
              QT_TRANSLATE_NOOP("Records", "“%1” is missing: where the person moved."))
        .when(!value.subject.isEmpty() && !namesEntry(value.subject), "subject", notAnEntry)
        .order("at", toLocalTime(value.at).date(), "receipt_on", value.receiptOn)
        .result();
}

} // namespace lotsbok
