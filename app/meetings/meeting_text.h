// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/model/meeting.h"

namespace lotsbok {

// Meetings in words, as every page of them says it.

QString meetingKindText(MeetingKind kind);
QString meetingStatusText(MeetingStatus status);
Pill::Tone meetingStatusTone(MeetingStatus status);
QString meetingStatusIcon(MeetingStatus status);
/// "10:00–11:30"; with the day at the end where it is another.
QString meetingHours(const Meeting& meeting);
/// "Wednesday 4 March 2026, 10:00–11:30"; what R20 hides is said to be told in person.
QString meetingTime(const Meeting& meeting);
QString longDate(QDate day);               ///< "Wednesday 4 March 2026"
QString atLineStart(const QString& words); ///< with a capital letter: in Swedish the days have none
/// "Polisen, kontaktpolis"
QString partyText(const Party& party);
QString infoKindText(InfoKind kind);
QString infoKindsText(const QList<InfoKind>& kinds);

} // namespace lotsbok
