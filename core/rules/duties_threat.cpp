// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/rules/case_duties.h"
#include "core/rules/handover.h"
#include "core/rules/meeting_rules.h"
#include "core/rules/threat_rules.h"

#include <algorithm>

namespace lotsbok {

namespace {

constexpr int measuresFromLevel = 2;
constexpr int daysToMeasures = 7;
constexpr int daysToPlaces = 7;
constexpr int daysToThreatJudgement = 3;
constexpr int daysAheadOfNetworkMeeting = 14;
constexpr int daysAheadOfPromises = 7;
constexpr qint64 secondsPerMinute = 60;

/// R18: the head of unit is told, and then decides together with the police.
void addChiefDuties(CaseDuties& its, const ThreatAssessment& assessment)
{
    if (!assessment.chiefInformedOn.isValid()) {
        its.add(DutyKind::InformChief, assessment.id.uuid(), assessment.on);
        return;
    }
    const bool decided = assessment.measuresDecidedOn.isValid() && assessment.measuresWithPolice;
    if (assessment.level >= measuresFromLevel && !decided) {
        const bool atOnce = assessment.level >= kHighThreat;
        its.add(DutyKind::DecideMeasures, assessment.id.uuid(),
                assessment.on.addDays(atOnce ? 0 : daysToMeasures), CaseDuties::For::UnitHead);
    }
}

/// R19, level 3 and up.
void addPlacesToAvoid(CaseDuties& its, const ThreatAssessment& assessment)
{
    if (assessment.level < kRaisedThreat) {
        return;
    }
    const QDate due = assessment.on.addDays(daysToPlaces);
    bool any = false;
    for (const RiskyPlace& place : its.file.all<RiskyPlace>()) {
        if (place.endedOn.isValid() && place.endedOn <= its.today) {
            continue;
        }
        any = true;
        if (!place.decidedOn.isValid() || !place.partiesToldOn.isValid()) {
            its.add(DutyKind::PlacesToAvoid, place.id.uuid(), due);
        }
    }
    if (!any) {
        its.add(DutyKind::PlacesToAvoid, assessment.id.uuid(), due);
    }
}

/// R21.
void addHandover(CaseDuties& its)
{
    if (handoverLacks(its.file, its.today).isEmpty()) {
        return;
    }
    const auto* handover = its.file.one<CentralHandover>();
    const bool byLevel = its.assessment != nullptr && its.assessment->level == kHighestThreat;
    its.add(DutyKind::CentralHandover, {}, byLevel ? its.assessment->on : handover->bopsConsultedOn,
            CaseDuties::For::LotsAndHead);
}

/// R37.
void addThreatReports(CaseDuties& its)
{
    const QList<Judgement>& judgements = its.file.all<Judgement>();
    for (const ThreatReport& report : its.file.all<ThreatReport>()) {
        if (!report.policeInformedOn.isValid()) {
            its.add(DutyKind::InformPolice, report.id.uuid(), report.learnedOn);
        }
        const bool judged =
            std::any_of(judgements.begin(), judgements.end(), [&report](const Judgement& judgement) {
                return judgement.about == JudgementAbout::GoOnAfterThreat && judgement.subject == report.id;
            });
        if (!judged) {
            its.add(DutyKind::JudgeThreat, report.id.uuid(), report.learnedOn.addDays(daysToThreatJudgement));
        }
    }
}

/// R20, R23. At level 4 and up the day of a meeting is not for everybody who sees that there is a duty.
void addUpcoming(CaseDuties& its, const Meeting& meeting, bool secret)
{
    const QDate due = secret ? QDate() : toLocalTime(meeting.start).date();
    if (!meeting.riskAnalysedOn.isValid()) {
        its.add(DutyKind::RiskAnalysis, meeting.id.uuid(), due);
    }
    if (meeting.outside && !meeting.chiefToldOn.isValid()) {
        its.add(DutyKind::TellChiefOfMeeting, meeting.id.uuid(), due);
    }
    if (secret && !meeting.policeConsultedOn.isValid()) {
        its.add(DutyKind::PoliceConsultation, meeting.id.uuid(), due);
    }
}

/// R23: on the head of unit's and the second lots's screens.
void addAlarm(CaseDuties& its, const Meeting& meeting)
{
    Duty& alarm = its.add(DutyKind::MeetingNotEnded, meeting.id.uuid(), {}, CaseDuties::For::UnitHead);
    alarm.since = meeting.end.addSecs(its.settings.overdueMinutes * secondsPerMinute);
    if (its.file.value.secondLots) {
        alarm.users = {*its.file.value.secondLots};
    }
}

/// R27. Nothing while one is booked in time.
void addNetworkMeeting(CaseDuties& its)
{
    if (!its.running) {
        return;
    }
    const QDate due = nextNetworkMeeting(its.file, its.settings);
    if (its.today < due.addDays(-daysAheadOfNetworkMeeting)) {
        return;
    }
    const QList<Meeting>& meetings = its.file.all<Meeting>();
    const bool booked = std::any_of(meetings.begin(), meetings.end(), [&](const Meeting& meeting) {
        return meeting.kind == MeetingKind::Network && meeting.status == MeetingStatus::Planned &&
               meeting.end >= its.nowUtc && toLocalTime(meeting.start).date() <= due;
    });
    if (!booked) {
        its.add(DutyKind::NetworkMeeting, {}, due);
    }
}

bool isNear(const CaseDuties& its, QDate due)
{
    return due.isValid() && due <= its.today.addDays(daysAheadOfPromises);
}

/// An activity of a plan that was replaced, or is only drafted, is nobody's to follow up.
bool isOfCurrentPlan(const CaseFile& file, const Activity& activity)
{
    const auto* goal = file.find<Goal>(activity.goal);
    const auto* plan = goal == nullptr ? nullptr : file.find<Plan>(goal->plan);
    return plan == nullptr || plan->status == PlanStatus::Current;
}

void addPromises(CaseDuties& its)
{
    for (const Commitment& commitment : its.file.all<Commitment>()) {
        if (commitment.outcome == CommitmentOutcome::Open && isNear(its, commitment.due)) {
            its.add(DutyKind::Commitment, commitment.id.uuid(), commitment.due);
        }
    }
    for (const Activity& activity : its.file.all<Activity>()) {
        if (activity.status == ActivityStatus::Open && isNear(its, activity.due) &&
            isOfCurrentPlan(its.file, activity)) {
            its.add(DutyKind::ActivityDue, activity.id.uuid(), activity.due);
        }
    }
}

} // namespace

void addThreatDuties(CaseDuties& its)
{
    addHandover(its);
    addThreatReports(its);
    if (its.assessment == nullptr) {
        return;
    }
    const ThreatAssessment& assessment = *its.assessment;
    addChiefDuties(its, assessment);
    addPlacesToAvoid(its, assessment);
    if (isWorkStopped(its.file)) {
        its.add(DutyKind::ProtectionGroup, assessment.id.uuid(), assessment.on, CaseDuties::For::LotsAndHead);
    }
    if (const QDate review = reviewDay(assessment, its.settings); review <= its.today) {
        its.add(DutyKind::ReviewThreat, assessment.id.uuid(), review);
    }
}

void addMeetingDuties(CaseDuties& its)
{
    const bool secret = its.assessment != nullptr && its.assessment->level >= kHighThreat;
    for (const Meeting& meeting : its.file.all<Meeting>()) {
        if (meeting.status == MeetingStatus::Planned && meeting.end >= its.nowUtc) {
            addUpcoming(its, meeting, secret);
        }
        if (isOverdue(meeting, its.settings, its.nowUtc)) {
            addAlarm(its, meeting);
        }
    }
    addNetworkMeeting(its);
    addPromises(its);
}

} // namespace lotsbok
