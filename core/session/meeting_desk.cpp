// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/meeting_desk.h"

#include "core/base/clock.h"
#include "core/rules/access.h"
#include "core/rules/threat_rules.h"
#include "core/session/session_private.h"
#include "core/store/case_file_reader.h"

#include <algorithm>

namespace lotsbok {

namespace {

constexpr int daysLookedBack = 7;

/// What every case of a list is judged with; asked for once.
struct Viewer {
    UserId user;
    QList<User> capacities;
    QDate today;
    QDateTime now;

    [[nodiscard]] bool isOpen(const CaseFile& file) const
    {
        return std::any_of(capacities.begin(), capacities.end(), [&](const User& each) {
            return caseAccess(each, file.value, file.all<CaseReader>(), file.all<StepDone>(), today) ==
                   CaseAccess::Full;
        });
    }
    [[nodiscard]] bool seesPlace(const CaseFile& file) const
    {
        return std::any_of(capacities.begin(), capacities.end(),
                           [&](const User& each) { return maySeePlace(file, each, now); });
    }
};

QHash<UserId, QString> namesOf(const QList<User>& users)
{
    QHash<UserId, QString> names;
    for (const User& user : users) {
        names.insert(user.id, user.displayName);
    }
    return names;
}

MeetingDesk::Row rowOf(const CaseFile& file, const Meeting& meeting, const QHash<UserId, QString>& names,
                       UserId viewer)
{
    const auto nameOf = [&names](const std::optional<UserId>& id) {
        return id ? names.value(*id) : QString();
    };
    MeetingDesk::Row row;
    row.caseId = file.value.id;
    row.number = file.value.number;
    row.client = file.value.client;
    row.clientName = file.client.fullName();
    row.protectedIdentity = file.client.protection != ProtectedIdentity::None;
    row.lots = nameOf(file.value.lots);
    row.secondLots = nameOf(file.value.secondLots);
    row.own = file.value.lots == viewer || file.value.secondLots == viewer;
    row.meeting = meeting;
    return row;
}

/// R20.
MeetingDesk::Row hidden(MeetingDesk::Row row)
{
    row.meeting = withoutPlace(std::move(row.meeting));
    row.placeHidden = true;
    return row;
}

/// Those with a day by it; those without in the order that they have.
bool comesBefore(const MeetingDesk::Row& a, const MeetingDesk::Row& b)
{
    if (a.placeHidden || b.placeHidden) {
        return !a.placeHidden && b.placeHidden;
    }
    return a.meeting.start < b.meeting.start;
}

} // namespace

Result<QList<MeetingDesk::Row>> MeetingDesk::touching(const QDateTime& from, const QDateTime& to)
{
    Session::Private& inside = *m_session.d;
    if (auto allowed = inside.require(Permission::ReadClients); !allowed) {
        return fail(allowed.error());
    }
    const auto files = CaseFileReader(*inside.store).filesWithMeetings(from, to, kHighThreat);
    const auto users = m_session.users();
    if (!files || !users) {
        return fail(!files ? files.error() : users.error());
    }
    const Viewer viewer{inside.user.id, inside.capacities(), m_session.today(), m_session.nowUtc()};
    const QHash<UserId, QString> names = namesOf(*users);
    QList<Row> rows;
    for (const CaseFile& file : *files) {
        if (!viewer.isOpen(file)) {
            continue;
        }
        const bool seesPlace = viewer.seesPlace(file);
        for (const Meeting& meeting : file.all<Meeting>()) {
            const bool touches = meeting.start < to && meeting.end > from;
            const bool isComing = meeting.status == MeetingStatus::Planned && !file.value.closedOn.isValid();
            if (seesPlace && touches) {
                rows.append(rowOf(file, meeting, names, viewer.user));
            } else if (!seesPlace && isComing) {
                rows.append(hidden(rowOf(file, meeting, names, viewer.user)));
            }
        }
    }
    std::stable_sort(rows.begin(), rows.end(), comesBefore);
    return rows;
}

Result<QList<MeetingDesk::Row>> MeetingDesk::between(QDate from, QDate to)
{
    return touching(startOfLocalDay(from), startOfLocalDay(to.addDays(1)));
}

Result<QList<MeetingDesk::Out>> MeetingDesk::outNow()
{
    const QDateTime now = m_session.nowUtc();
    const auto settings = m_session.settings();
    const auto rows = touching(now.addDays(-daysLookedBack), now.addDays(1));
    if (!settings || !rows) {
        return fail(!settings ? settings.error() : rows.error());
    }
    QList<Out> list;
    for (const Row& row : *rows) {
        const OutState state = outState(row.meeting, *settings, now);
        if (!row.placeHidden && state != OutState::NotOut) {
            list.append({row, state});
        }
    }
    std::stable_partition(list.begin(), list.end(), [](const Out& out) { return out.isAlarm(); });
    return list;
}

Result<QList<MeetingDesk::Apart>> MeetingDesk::keptApart(ClientId client)
{
    Session::Private& inside = *m_session.d;
    if (auto allowed = inside.require(Permission::ReadClients); !allowed) {
        return fail(allowed.error());
    }
    if (const auto opened = inside.requireClient(client); !opened) {
        return fail(opened.error());
    }
    const auto pairs = m_session.records<KeepApart>();
    if (!pairs) {
        return fail(pairs.error());
    }
    QList<Apart> list;
    for (const KeepApart& pair : *pairs) {
        if (pair.first != client && pair.second != client) {
            continue;
        }
        const auto other = m_session.clientRow(pair.first == client ? pair.second : pair.first);
        if (!other && other.error().code == ErrorCode::NotFound) {
            continue; // R39: not to be known of
        }
        if (!other) {
            return fail(other.error());
        }
        list.append({pair, *other});
    }
    return list;
}

} // namespace lotsbok
