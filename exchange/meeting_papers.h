// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "exchange/ics.h"
#include "forms/print/form_printer.h"

namespace lotsbok {

/// Who a paper of a meeting is for: a party with the kinds of information that it may have, or somebody who
/// may have all of it (the person, the own file).
struct MeetingReader {
    std::optional<Party> party{};
    QList<InfoKind> covered{}; ///< of a party
    bool isOwnFile = false;
};

/// A paper before it is printed, in Swedish: it belongs to the record.
struct MeetingSheet {
    QString title;
    QList<SheetLine> lines{};
    QList<InfoKind> kinds{}; ///< what it holds: a party needs a basis for every one
    QString extent{};        ///< what of the meeting is in it: "Allt", "Utan tid och plats"
};

/// R20, R26. Whether the reader may have the place (and at level 4 and up the hours) on paper: the own file
/// always; at level 4 and up nobody else but the police, and nobody's of a person with protected identity.
bool mayHaveTime(const CaseFile& file, const MeetingReader& reader);
bool mayHavePlace(const CaseFile& file, const MeetingReader& reader);

/// The hours, the place and the items of the agenda that the reader may hear of (R14); to the person all of
/// them, and who is invited.
MeetingSheet invitationFor(const CaseFile& file, const Meeting& meeting, const MeetingReader& reader);

/// R28. Who came, the items that the reader's scope covers, what the reader took on; the minutes themselves
/// only where everything on the agenda is covered.
MeetingSheet minutesFor(const CaseFile& file, const Meeting& meeting, const MeetingReader& reader);

/// "Möte", the hours and, below level 4 and without protected identity, the place: nothing about anybody.
CalendarEvent calendarEventOf(const CaseFile& file, const Meeting& meeting, const QDateTime& nowUtc);

/// "nätverksmöte"
QString meetingKindOnPaper(MeetingKind kind);

} // namespace lotsbok
