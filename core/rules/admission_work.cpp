// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/rules/admission_check.h"
#include "core/rules/threat_rules.h"

#include <algorithm>

// The plan with its goals and activities, the meetings with what was taken on.
namespace lotsbok {

namespace {

constexpr int levelWithoutPremises = 4;
constexpr const char* replacedPlan =
    QT_TRANSLATE_NOOP("Rules", "“%1” belongs to a plan that has been replaced.");

bool isSecondCurrent(const CaseFile& file, const Plan& value)
{
    const auto& all = file.all<Plan>();
    return value.status == PlanStatus::Current &&
           std::any_of(all.begin(), all.end(), [&value](const Plan& other) {
               return other.id != value.id && other.status == PlanStatus::Current;
           });
}

bool isNumberTaken(const CaseFile& file, const Plan& value)
{
    const auto& all = file.all<Plan>();
    return std::any_of(all.begin(), all.end(), [&value](const Plan& other) {
        return other.id != value.id && other.number == value.number;
    });
}

/// The plan that an activity is in; nullptr when its goal is not of this case.
const Plan* planOf(const CaseFile& file, GoalId id)
{
    const Goal* goal = file.find<Goal>(id);
    return goal == nullptr ? nullptr : file.find<Plan>(goal->plan);
}

bool isReplaced(const Plan* plan)
{
    return plan != nullptr && plan->status == PlanStatus::Replaced;
}

bool carriesUnknown(const CaseFile& file, const Meeting& value)
{
    return std::any_of(value.agenda.begin(), value.agenda.end(), [&file](const AgendaItem& item) {
        return item.commitment && file.find<Commitment>(*item.commitment) == nullptr;
    });
}

} // namespace

Result<void> admit(const CaseFile& file, const Plan& value, const Plan* stored)
{
    const bool back = stored != nullptr && value.status < stored->status;
    return AdmissionCheck::of(file, value)
        .wrong(isSecondCurrent(file, value), "status",
               QT_TRANSLATE_NOOP("Rules", "“%1”: the case has a current plan already."))
        .wrong(back, "status",
               QT_TRANSLATE_NOOP("Rules", "“%1” cannot go back: a plan is a draft, then current, then "
                                          "replaced."))
        .wrong(isNumberTaken(file, value), "number",
               QT_TRANSLATE_NOOP("Rules", "“%1”: another version of the plan has this number."))
        .wrong(stored != nullptr && stored->number != value.number, "number",
               QT_TRANSLATE_NOOP("Rules", "“%1” cannot be changed afterwards."))
        .result();
}

Result<void> admit(const CaseFile& file, const Goal& value, const Goal* stored)
{
    const Plan* plan = file.find<Plan>(value.plan);
    return AdmissionCheck::of(file, value)
        .wrong(plan == nullptr, "plan", QT_TRANSLATE_NOOP("Rules", "“%1” is no plan of this case."))
        .wrong(stored != nullptr && stored->plan != value.plan, "plan",
               QT_TRANSLATE_NOOP("Rules", "“%1” cannot be changed: a goal stays in its plan."))
        .wrong(isReplaced(plan), "plan", replacedPlan)
        .result();
}

Result<void> admit(const CaseFile& file, const Activity& value, const Activity* stored)
{
    const Plan* plan = planOf(file, value.goal);
    const Plan* before = stored == nullptr ? plan : planOf(file, stored->goal);
    return AdmissionCheck::of(file, value)
        .wrong(plan == nullptr, "goal", QT_TRANSLATE_NOOP("Rules", "“%1” is no goal of this case."))
        .wrong(before != plan, "goal", QT_TRANSLATE_NOOP("Rules", "“%1” is a goal of another plan."))
        .wrong(isReplaced(plan), "goal", replacedPlan)
        .result();
}

Result<void> admit(const CaseFile& file, const Meeting& value, const Meeting* stored)
{
    const bool high = currentLevel(file).value_or(1) >= levelWithoutPremises;
    const bool reopened =
        stored != nullptr && stored->status == MeetingStatus::Held && value.status == MeetingStatus::Planned;
    return AdmissionCheck::of(file, value)
        .rule(high && value.status == MeetingStatus::Planned && !value.outside, "R20",
              QT_TRANSLATE_NOOP("Rules", "The meeting cannot be in the premises."))
        .wrong(reopened, "status", QT_TRANSLATE_NOOP("Rules", "“%1” cannot go back: the meeting was held."))
        .wrong(carriesUnknown(file, value), "agenda",
               QT_TRANSLATE_NOOP("Rules", "“%1” carries a commitment that is not of this case."))
        .result();
}

Result<void> admit(const CaseFile& file, const Commitment& value, const Commitment* stored)
{
    const Meeting* meeting = file.find<Meeting>(value.meeting);
    const QDate day = meeting == nullptr ? QDate() : toLocalTime(meeting->start).date();
    return AdmissionCheck::of(file, value)
        .wrong(meeting == nullptr, "meeting", QT_TRANSLATE_NOOP("Rules", "“%1” is no meeting of this case."))
        .wrong(stored != nullptr && stored->meeting != value.meeting, "meeting",
               QT_TRANSLATE_NOOP("Rules", "“%1” cannot be changed: it was taken on at its meeting."))
        .wrong(stored == nullptr && meeting != nullptr && meeting->status == MeetingStatus::Cancelled,
               "meeting", QT_TRANSLATE_NOOP("Rules", "“%1” was cancelled; nothing was taken on there."))
        .wrong(day.isValid() && value.due.isValid() && value.due < day, "due",
               QT_TRANSLATE_NOOP("Rules", "“%1” is earlier than the meeting."))
        .wrong(day.isValid() && value.outcomeOn.isValid() && value.outcomeOn < day, "outcome_on",
               QT_TRANSLATE_NOOP("Rules", "“%1” is earlier than the meeting."))
        .result();
}

} // namespace lotsbok
