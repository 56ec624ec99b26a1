// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/goal_course.h"

namespace lotsbok {

/// What the person sees when the screen is turned (Klientläge): a list of what is allowed, copied field by
/// field, so that whatever else a case comes to hold stays out. Nothing on threat, nobody's name but the
/// person's own given name, no other case.
struct PersonView {
    struct Step {
        QString what{};
        QString where{}; ///< empty where the place is not to be on a screen (R20)
        QDate due{};     ///< the day it is to be done, else when it starts; may be invalid
        bool done = false;
        std::optional<PartyKind> with{}; ///< an authority or body that helps; never kin or somebody by name
    };
    struct Goal {
        PlanArea area = PlanArea::Other; ///< never Threat
        QString text{};
        QDate due{};
        GoalStatus status = GoalStatus::Planned;
        QList<Step> steps{};
        QList<GoalStep> way{}; ///< how far it came when, never Ended; empty where that was not asked for
    };
    struct Meeting {
        MeetingKind kind = MeetingKind::Network; ///< never Officials
        QDateTime start{};                       ///< UTC; invalid: told in person by the lots (R20)
        QDateTime end{};
        QString place{};
    };

    QString givenName{};
    bool hasPlan = false;
    QDate planMadeOn{};
    QList<Goal> goals{};       ///< by area, then as they were entered
    QList<Meeting> meetings{}; ///< that the person is invited to, from now on, the next first
};

/// The current plan and the coming meetings as the person may have them on a screen. R20: at level 4 and 5
/// no time and place of a meeting and no place of a step, which the lots tells in person. Of `courses`
/// (goalCourses()) only those of the goals that are shown are looked at.
PersonView personView(const CaseFile& file, const QDateTime& nowUtc, const QList<GoalCourse>& courses = {});

} // namespace lotsbok
