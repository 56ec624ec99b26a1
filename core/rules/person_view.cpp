// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/person_view.h"

#include "core/base/clock.h"
#include "core/rules/plan_rules.h"
#include "core/rules/threat_rules.h"

#include <algorithm>

namespace lotsbok {

namespace {

constexpr int levelWithoutPlaces = 4; // R20

/// Who may be named as helping: by kind alone, never in words that somebody wrote.
std::optional<PartyKind> namedHelp(PartyKind kind)
{
    switch (kind) {
    case PartyKind::SocialServices:
    case PartyKind::Jobbtorg:
    case PartyKind::Probation:
    case PartyKind::HealthCare:
    case PartyKind::School:
    case PartyKind::CivilSociety:
        return kind;
    case PartyKind::Police: // to be seen with the police can be a danger of its own
    case PartyKind::Prison:
    case PartyKind::Kin:
    case PartyKind::Other:
        break;
    }
    return std::nullopt;
}

PersonView::Step stepOf(const Activity& activity, bool withPlace)
{
    return {activity.what, withPlace ? activity.where : QString(),
            activity.due.isValid() ? activity.due : activity.start, activity.status == ActivityStatus::Done,
            namedHelp(activity.party.kind)};
}

/// That it was ended for a while, by whom and why, is the plan's matter and not the screen's.
QList<GoalStep> wayOf(const Goal& goal, const QList<GoalCourse>& courses)
{
    QList<GoalStep> way;
    for (const GoalCourse& course : courses) {
        if (course.goal.id == goal.id) {
            way = course.steps;
        }
    }
    way.removeIf([](const GoalStep& step) { return step.status == GoalStatus::Ended; });
    return way;
}

QList<PersonView::Goal> goalsFor(const CaseFile& file, const Plan& plan, const QList<GoalCourse>& courses,
                                 bool withPlaces)
{
    QList<PersonView::Goal> shown;
    const QList<Goal> goals = goalsOf(file, plan);
    for (const Goal& goal : goals) {
        if (goal.area == PlanArea::Threat || goal.status == GoalStatus::Ended) {
            continue;
        }
        PersonView::Goal allowed{goal.area, goal.text, goal.due, goal.status, {}, wayOf(goal, courses)};
        const QList<Activity> activities = activitiesOf(file, goal);
        for (const Activity& activity : activities) {
            if (activity.status == ActivityStatus::Open || activity.status == ActivityStatus::Done) {
                allowed.steps.append(stepOf(activity, withPlaces));
            }
        }
        shown.append(allowed);
    }
    return shown;
}

/// Not over; one without a time may still come.
bool isToCome(const Meeting& meeting, const QDateTime& nowUtc)
{
    const QDateTime end = meeting.end.isValid() ? meeting.end : meeting.start;
    return !end.isValid() || end > nowUtc;
}

QList<PersonView::Meeting> meetingsFor(const CaseFile& file, const QDateTime& nowUtc, bool withPlaces)
{
    QList<PersonView::Meeting> shown;
    for (const Meeting& meeting : file.all<Meeting>()) {
        const bool theirs = meeting.status == MeetingStatus::Planned && meeting.personInvited &&
                            meeting.kind != MeetingKind::Officials;
        if (theirs && isToCome(meeting, nowUtc)) {
            shown.append(withPlaces
                             ? PersonView::Meeting{meeting.kind, meeting.start, meeting.end, meeting.place}
                             : PersonView::Meeting{meeting.kind, {}, {}, {}});
        }
    }
    std::stable_sort(shown.begin(), shown.end(), [](const auto& a, const auto& b) {
        return a.start.isValid() && (!b.start.isValid() || a.start < b.start);
    });
    return shown;
}

} // namespace

PersonView personView(const CaseFile& file, const QDateTime& nowUtc, const QList<GoalCourse>& courses)
{
    const bool withPlaces = currentLevel(file).value_or(0) < levelWithoutPlaces;
    PersonView view;
    view.givenName = file.client.givenName;
    view.meetings = meetingsFor(file, nowUtc, withPlaces);
    const Plan* plan = workingPlan(file);
    if (plan != nullptr && plan->status == PlanStatus::Current) {
        view.hasPlan = true;
        view.planMadeOn = plan->madeOn;
        view.goals = goalsFor(file, *plan, courses, withPlaces);
    }
    return view;
}

} // namespace lotsbok
