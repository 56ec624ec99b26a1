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
    PaperWords words{}; ///< where mayHaveWords(): a language beside the Swedish for what nobody has written
};

/// A paper before it is printed: Swedish, as it belongs to the record, with the reader's words beside.
struct MeetingSheet {
    QString what;          ///< as the register says it: "Inbjudan till nätverksmöte, svenska och engelska"
    QString title{};       ///< in the reader's words
    QString titleBeside{}; ///< in the reader's other language
    QList<SheetLine> lines{};
    QList<InfoKind> kinds{}; ///< what it holds: a party needs a basis for every one
    QString extent{};        ///< what of the meeting is in it: "Allt", "Utan tid och plats"
};

/// Whether a copy may have a language beside the Swedish: the person's, the own file's and a relative's, who
/// may be the one who has custody. An authority or organisation gets Swedish.
bool mayHaveWords(const std::optional<Party>& party);

/// Under which the words of a meeting's papers are found in OverlayCatalogue.
QString meetingWordsId();
/// All that the papers that may have words say by themselves, as a form of headings, for
/// overlayTexts() and overlayCoverage().
FormDefinition meetingWordsForm();

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
