// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/today_work.h"

#include "app/forms/page_draft.h"
#include "core/rules/segregation.h"

#include <algorithm>

namespace lotsbok {

namespace {

Result<QList<DraftLine>> readDraftLines(Session& session)
{
    const Result<QList<FormDraft>> drafts = formDrafts(session);
    if (!drafts) {
        return fail(drafts.error());
    }
    QList<DraftLine> lines;
    for (const FormDraft& draft : *drafts) {
        lines.append({draft, subjectWords(session, draft.subject)});
    }
    return lines;
}

/// Today's own ones, or the whole unit's; those whose day is not to be known stand in none (R20).
Result<QList<MeetingDesk::Row>> readMeetings(Session& session, bool wholeUnit)
{
    auto rows = MeetingDesk(session).between(session.today(), session.today());
    if (rows) {
        rows->removeIf([&](const MeetingDesk::Row& row) {
            return row.placeHidden || row.meeting.status == MeetingStatus::Cancelled ||
                   (!wholeUnit && !row.own);
        });
    }
    return rows;
}

Result<QList<LoadLine>> readLoads(Session& session)
{
    const Result<QList<Case>> cases = session.openCases();
    const Result<QList<User>> users = session.users();
    if (!cases || !users) {
        return fail(cases ? users.error() : cases.error());
    }
    QList<LoadLine> lines;
    const auto loads = caseLoad(*cases);
    for (const CaseLoad& load : loads) {
        for (const User& user : *users) {
            if (user.id == load.user) {
                lines.append({user.displayName, load.first, load.second});
            }
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const LoadLine& a, const LoadLine& b) { return a.first > b.first; });
    return lines;
}

} // namespace

Result<TodayWork> readTodayWork(Session& session, DutyList& duties, bool wholeUnit)
{
    TodayWork work;
    work.today = session.today();
    const auto lines = readDutyLines(session, duties, wholeUnit);
    const auto drafts = readDraftLines(session);
    if (!lines || !drafts) {
        return fail(lines ? drafts.error() : lines.error());
    }
    work.duties = *lines;
    work.drafts = *drafts;
    if (session.can(Permission::ReadClients)) {
        const auto meetings = readMeetings(session, wholeUnit);
        if (!meetings) {
            return fail(meetings.error());
        }
        work.meetings = *meetings;
    }
    if (session.can(Permission::SeeAllCases)) {
        const auto loads = readLoads(session);
        const auto settings = session.settings();
        if (!loads || !settings) {
            return fail(loads ? settings.error() : loads.error());
        }
        work.loads = *loads;
        work.loadLimit = settings->caseLoadLimit;
    }
    return work;
}

} // namespace lotsbok
