// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "core/rules/finding.h"

namespace lotsbok {

/// R19, R20, R23: what is to be said of a meeting as it is planned, with the level that holds now: Stop for
/// the premises at level 4+, Warning for a start after 12:00, a place or time to avoid, a missing police
/// consultation or risk analysis, the chef not told of a meeting outside.
QList<Finding> meetingFindings(const CaseFile& file, const Meeting& meeting, const QDateTime& nowUtc);

/// R20. Whether this user may see place and time of the case's meetings: at level 4+ only the case's lotsar,
/// the head of unit and the security officer; else everybody who may see the case.
bool maySeePlace(const CaseFile& file, const User& user, const QDateTime& nowUtc);
/// R20. The same meeting without what `user` may not see (place blank, start and end invalid).
Meeting withoutPlace(Meeting meeting);

/// R14, R28. Who may be in the room for an agenda item: a party needs a scope in force for every kind that
/// the item is about (Minutes when it names none).
struct RoomAnswer {
    Party party;
    bool allowed = false;
    QList<InfoKind> missing{}; ///< kinds without a scope
};
QList<RoomAnswer> whoMayHear(const CaseFile& file, const Meeting& meeting, const AgendaItem& item,
                             const QDateTime& atUtc);

/// R27. The commitments to put on the next agenda: open ones, in order of their due day.
QList<AgendaItem> carriedItems(const CaseFile& file, const Meeting& next);

/// R27. The last day of the next network meeting: from the last one held, or the grant; invalid before it.
QDate nextNetworkMeeting(const CaseFile& file, const Settings& settings);

/// R23. A meeting that was not ended in time (checked in, not out, overdueMinutes past its end).
bool isOverdue(const Meeting& meeting, const Settings& settings, const QDateTime& nowUtc);

/// R23. Where somebody who goes to a meeting outside the premises stands.
enum class OutState {
    NotOut,        ///< not begun, over, or in the premises without a check-in
    Out,           ///< checked in, with time left
    NotCheckedIn,  ///< overdueMinutes past its start without a check-in, until its day is over: an alarm
    NotCheckedOut, ///< isOverdue(): an alarm
};
OutState outState(const Meeting& meeting, const Settings& settings, const QDateTime& nowUtc);

/// Keep apart: another booked meeting of somebody who must not be met. Names nobody (architecture.md).
struct OtherMeeting {
    ClientId client;
    MeetingId meeting;
    QDateTime start;
    QDateTime end;
    QString place;
};
/// Findings where a meeting of one of a pair overlaps, or touches within an hour, one of the other at the
/// same place or next door (the same street and a neighbouring number, or one place's name within the
/// other's), or at any place at the same time when no place is given.
QList<Finding> keepApartFindings(const CaseFile& file, const Meeting& meeting, const QList<KeepApart>& pairs,
                                 const QList<OtherMeeting>& others);

} // namespace lotsbok
