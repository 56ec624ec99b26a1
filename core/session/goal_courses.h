// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/goal_course.h"
#include "core/session/session.h"

namespace lotsbok {

/// goalCourses() of a case that was just read, with what the history keeps of its goals and plans. Errors:
/// those of Session::recordHistory().
Result<QList<GoalCourse>> readGoalCourses(const Session& session, const CaseFile& file);

} // namespace lotsbok
