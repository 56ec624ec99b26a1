// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/form_overlay.h"
#include "forms/print/network_map.h"
#include "forms/print/page_tree.h"

#include <QDate>
#include <array>

namespace lotsbok {

/// The fixed words of a print, in the form's own language: a Swedish form stays Swedish in an English
/// program.
struct PrintWords {
    QString language; ///< BCP 47
    QString yes, no, unanswered;
    QString ticked, notTicked;                                 ///< %1 the box's word
    QString numberHead, questionHead, actionHead, commentHead; ///< of checklists
    QString placeAndDate, nameInClear, signature;
    QString signatureTip;                   ///< %1 the field's label
    QString codeHead, codeHelp, codeAlt;    ///< codeHelp and codeAlt: %1 the short code
    QString scaleSpoken;                    ///< %1 value, %2 and %3 the ends
    QString scaleUnanswered, scaleToFillIn; ///< %1 and %2 the ends
    QString scaleLow, scaleHigh;            ///< where the form names no ends
    QString rankOf;                         ///< %1 option, %2 place
    QString rankNone;                       ///< %1 option
    QString rankHelp;
    QString pageOf;                                                  ///< %1 and %2 numbers
    QString formVersion, answersVersion, printedOn, recipient, code; ///< %1 the value
    QString secrecyClient, secrecyOther;
    QString protectedMark, draftMark;
    QString protectedShort;                                  ///< at the head of the second page and on
    QString filledInBy;                                      ///< %1 who
    QString shownWhen;                                       ///< %1 label of the other field, %2 its values
    QString shownWhenAnswered, shownDepending;               ///< %1 label of the other field
    QString subjectPerson, subjectEmployee, subjectPurchase; ///< on blank forms, with a line to write on
    QString alternative;                                     ///< between two values
    QString mapCentre, mapName, mapRole, mapRing, mapTie;
    std::array<QString, 3> rings;
    QString mapAlt;      ///< %1 the entries
    QString mapAltEntry; ///< %1 number, %2 name, %3 ring, %4 tie
    QString mapAltBlank;
    NetworkMapWords map;
    QString currency;                          ///< %1 amount
    QString entryDate, entryMonth, entryPlace; ///< what assistive technology says of a field to type in
};

/// Swedish, or English for "en"; other languages have no words of their own yet and get the Swedish ones.
const PrintWords& printWords(const QString& language);

/// The words that stand beside the Swedish ones: the program's own where it has the language, and the
/// overlay's, which go first. What neither has is empty and stands in Swedish alone.
PrintWords secondWords(const FormOverlay& overlay);

/// The names that an overlay may word: "yes", "questionHead" …
QStringList overlayWordNames();

/// As every form writes dates: 2026-11-22. Empty when the date is not valid.
QString printedDate(const QDate& date);

} // namespace lotsbok
