// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/model/record_check.h"
#include "core/model/refusal.h"

#include <QCoreApplication>
#include <algorithm>

// What a record of a case cannot be by itself.
namespace lotsbok {

namespace {

constexpr qint64 costLimitOre = 100'000'000'000'00; // as records.cpp: no purchase is larger
constexpr qint64 daySeconds = qint64{24} * 60 * 60;

template<typename Item>
bool hasTwice(const QList<Item>& items)
{
    for (qsizetype i = 1; i < items.size(); ++i) {
        if (std::find(items.begin(), items.begin() + i, items.at(i)) != items.begin() + i) {
            return true;
        }
    }
    return false;
}

constexpr const char* twice = QT_TRANSLATE_NOOP("Records", "“%1” holds the same thing twice.");

bool hasCriterionTwice(const Intake& intake)
{
    QList<TargetCriterion> criteria;
    for (const CriterionMark& mark : intake.criteria) {
        criteria.append(mark.criterion);
    }
    return hasTwice(criteria);
}

bool hasPartyTwice(const Meeting& meeting)
{
    for (qsizetype i = 1; i < meeting.parties.size(); ++i) {
        for (qsizetype earlier = 0; earlier < i; ++earlier) {
            if (isSameParty(meeting.parties.at(i).party, meeting.parties.at(earlier).party)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

Result<void> check(const Intake& value)
{
    return Refusals()
        .when(hasCriterionTwice(value), "criteria", twice)
        .order("police_asked_on", value.policeAskedOn, "police_answered_on", value.policeAnsweredOn)
        .when(value.consenting != ConsentingPersons::Both && value.consentingReason.trimmed().isEmpty(),
              "consenting_reason",
              QT_TRANSLATE_NOOP("Records",
                                "“%1” is missing: why not both the young person and the guardians consent."))
        .result();
}

Result<void> check(const ConcernReport& value)
{
    return Refusals().order("learned_on", value.learnedOn, "sent_on", value.sentOn).result();
}

Result<void> check(const Guardian& value)
{
    return Refusals()
        .when(!value.mustConsent && value.judgement.trimmed().isEmpty(), "judgement",
              QT_TRANSLATE_NOOP("Records", "“%1” is missing: why this guardian's consent is not needed."))
        .result();
}

Result<void> check(const ConsentScope& value)
{
    return Refusals().when(hasTwice(value.kinds), "kinds", twice).result();
}

Result<void> check(const Withdrawal& value)
{
    return Refusals().when(hasTwice(value.kinds), "kinds", twice).result();
}

Result<void> check(const Judgement& value)
{
    const bool needsSubject = value.about == JudgementAbout::GoOnAfterWithdrawal ||
                              value.about == JudgementAbout::GoOnAfterThreat ||
                              value.about == JudgementAbout::LimitedUse ||
                              value.about == JudgementAbout::LimitationLifted;
    return Refusals()
        .when(needsSubject && !value.subject, "subject",
              QT_TRANSLATE_NOOP("Records", "“%1” is missing: the entry that the judgement is about."))
        .result();
}

Result<void> check(const ThreatAssessment& value)
{
    return Refusals()
        .range("level", value.level, 1, 5)
        .range("proposed", value.proposed.value_or(1), 1, 5)
        .when(value.proposed && value.level < *value.proposed && value.reason.trimmed().isEmpty(), "reason",
              QT_TRANSLATE_NOOP("Records", "“%1” is missing: why the level is lower than proposed."))
        .order("on_day", value.on, "review_on", value.reviewOn)
        .order("on_day", value.on, "chief_informed_on", value.chiefInformedOn)
        .order("on_day", value.on, "measures_decided_on", value.measuresDecidedOn)
        .result();
}

Result<void> check(const RiskyPlace& value)
{
    const bool anyTime = value.from.isValid() || value.to.isValid();
    return Refusals()
        .when(value.place.trimmed().isEmpty() && !anyTime, "place",
              QT_TRANSLATE_NOOP("Records", "“%1” is missing: a place or a time to avoid."))
        .when(anyTime && !value.from.isValid(), "from_time",
              QT_TRANSLATE_NOOP("Records", "“%1” is missing: a time has a beginning and an end."))
        .when(anyTime && !value.to.isValid(), "to_time",
              QT_TRANSLATE_NOOP("Records", "“%1” is missing: a time has a beginning and an end."))
        .when(anyTime && value.from == value.to, "to_time",
              QT_TRANSLATE_NOOP("Records", "“%1” is the same moment as the beginning."))
        .order("decided_on", value.decidedOn, "parties_told_on", value.partiesToldOn)
        .order("decided_on", value.decidedOn, "ended_on", value.endedOn)
        .result();
}

Result<void> check(const ThreatReport& value)
{
    return Refusals()
        .order("learned_on", value.learnedOn, "police_informed_on", value.policeInformedOn)
        .result();
}

Result<void> check(const CentralHandover& value)
{
    return Refusals()
        .order("bops_consulted_on", value.bopsConsultedOn, "handed_over_on", value.handedOverOn)
        .order("person_consented_on", value.personConsentedOn, "handed_over_on", value.handedOverOn)
        .result();
}

Result<void> check(const Decision& value)
{
    const bool reserved = !value.reservation.trimmed().isEmpty();
    const bool reasoned = !value.reservationReasons.trimmed().isEmpty();
    return Refusals()
        .order("police_consulted_on", value.policeConsultedOn, "on_day", value.on)
        .when(reserved && !reasoned, "reservation_reasons",
              QT_TRANSLATE_NOOP("Records", "“%1” is missing: why the decision may change."))
        .when(reasoned && !reserved, "reservation",
              QT_TRANSLATE_NOOP("Records", "“%1” is missing: what may change in the decision."))
        .result();
}

Result<void> check(const Support& value)
{
    return Refusals()
        .order("from_day", value.from, "to_day", value.to)
        .range("cost_ore", value.costOre, 0, costLimitOre)
        .when(value.law != PlacementLaw::None && value.kind != SupportKind::Placement, "law",
              QT_TRANSLATE_NOOP("Records", "“%1” belongs to a placement only."))
        .result();
}

Result<void> check(const Closing& value)
{
    return Refusals()
        .when(value.reason == CloseReason::Other && value.reasonText.trimmed().isEmpty(), "reason_text",
              QT_TRANSLATE_NOOP("Records", "“%1” is missing: what the other reason is."))
        .order("begun_on", value.begunOn, "actors_told_on", value.actorsToldOn)
        .result();
}

Result<void> check(const FollowUp& value)
{
    return Refusals().order("on_day", value.on, "copy_sent_on", value.copySentOn).result();
}

Result<void> check(const FollowUpFact& value)
{
    const bool isAtEntry = value.phase == FactPhase::AtEntry;
    return Refusals()
        .when(!isFindingOf(value.about, value.finding), "finding",
              QT_TRANSLATE_NOOP("Records", "“%1” does not answer what the fact is about."))
        .when((value.about == FactAbout::CourtOrder) != isAtEntry, "phase",
              QT_TRANSLATE_NOOP("Records",
                                "“%1”: a court order belongs to the entry, what is found later does not."))
        .result();
}

Result<void> check(const Plan& value)
{
    return Refusals()
        .range("number", value.number, 1, 9999)
        .order("made_on", value.madeOn, "followed_up_on", value.followedUpOn)
        .result();
}

Result<void> check(const Goal& value)
{
    const bool judged = value.status == GoalStatus::Reached || value.status == GoalStatus::Partly ||
                        value.status == GoalStatus::NotReached;
    return Refusals()
        .when(judged && value.measure.trimmed().isEmpty(), "measure",
              QT_TRANSLATE_NOOP("Records", "“%1” is missing: what the goal is measured by."))
        .result();
}

Result<void> check(const Activity& value)
{
    return Refusals()
        .order("start_day", value.start, "due", value.due)
        .when(value.status == ActivityStatus::Done && value.start.isValid() && value.statusOn.isValid() &&
                  value.statusOn < value.start,
              "status_on", QT_TRANSLATE_NOOP("Records", "“%1” is earlier than the activity's start."))
        .result();
}

Result<void> check(const NetworkTie& value)
{
    return Refusals().range("ring", value.ring, 1, 3).result();
}

Result<void> check(const Meeting& value)
{
    return Refusals()
        .when(value.end <= value.start, "end_at",
              QT_TRANSLATE_NOOP("Records", "“%1” is not later than the meeting's start."))
        .when(value.start.secsTo(value.end) > daySeconds, "end_at",
              QT_TRANSLATE_NOOP("Records", "“%1” is more than a day later than the meeting's start."))
        .when(value.checkedOutAt.isValid() && !value.checkedInAt.isValid(), "checked_in_at",
              QT_TRANSLATE_NOOP("Records", "“%1” is missing: nobody leaves who did not come."))
        .when(value.checkedOutAt.isValid() && value.checkedOutAt < value.checkedInAt, "checked_out_at",
              QT_TRANSLATE_NOOP("Records", "“%1” is earlier than the check-in."))
        .when(hasPartyTwice(value), "parties", twice)
        .result();
}

Result<void> check(const Commitment& value)
{
    return Refusals()
        .when(value.outcome == CommitmentOutcome::Open && value.outcomeOn.isValid(), "outcome",
              QT_TRANSLATE_NOOP("Records", "“%1” is open, but has a day."))
        .result();
}

} // namespace lotsbok
