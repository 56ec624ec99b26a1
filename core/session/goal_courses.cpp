// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/goal_courses.h"

namespace lotsbok {

namespace {

template<typename T>
Result<void> collectHistory(const Session& session, const CaseFile& file, GoalHistory& history)
{
    for (const T& record : file.all<T>()) {
        auto entries = session.recordHistory(QString::fromLatin1(T::info.kind), record.id.uuid());
        if (!entries) {
            return fail(entries.error());
        }
        history.insert(record.id.uuid(), std::move(*entries));
    }
    return {};
}

} // namespace

Result<QList<GoalCourse>> readGoalCourses(const Session& session, const CaseFile& file)
{
    GoalHistory history;
    if (const auto read = collectHistory<Plan>(session, file, history); !read) {
        return fail(read.error());
    }
    if (const auto read = collectHistory<Goal>(session, file, history); !read) {
        return fail(read.error());
    }
    return goalCourses(file, history);
}

} // namespace lotsbok
