// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"

#include <QDate>

namespace lotsbok {

/// law.md, "Retention": what decides when a closed file is to be erased.
struct RetentionFacts {
    QDate lastNote; ///< the last entry of the case
    QDate closedOn; ///< invalid: still open
    PersonNumber number = PersonNumber::unknown();
    std::optional<QDate> decidedBirthday; ///< by a person, where the number does not say it
    bool childPlaced = false;             ///< never erased
    bool childProtectionInvestigation = false;
};

enum class RetentionOutcome { NotYet, Never, NeedsDecision, Dated };
inline Words wordsOf(RetentionOutcome)
{
    static constexpr std::array words{"not-yet", "never", "needs-decision", "dated"};
    return words;
}

struct Retention {
    RetentionOutcome outcome = RetentionOutcome::NotYet;
    QDate earliest; ///< Dated: five years after the last note (or the 30th birthday); NeedsDecision: the
                    ///< same, should it be decided that it is not kept
    QDate latest;   ///< the end of the calendar year after `earliest`
    QString reason; ///< one translated sentence with the section
    bool operator==(const Retention&) const = default;
};

/// R35. Research exception: born on the 5th, 15th or 25th is kept (a samordningsnummer's day less 60; an
/// unknown day needs a person's decision). Child-protection investigations until the person is 30, for cases
/// that were not closed before 15 January 2026. The last note is never earlier than the close. The two years
/// of private providers do not apply: a book is a stadsdelsförvaltning's.
Retention retention(const RetentionFacts& facts);
/// The same without the reason, for lists of many.
Retention retentionDates(const RetentionFacts& facts);

/// The facts that a case holds; works on a narrow file. The last note is the latest day of what can be
/// written after a close or at it. A placement that began before the 18th birthday (or, with an unknown
/// birthday, in SIG unga) is a placed child. That the case is a child-protection investigation is not in the
/// file.
RetentionFacts retentionFacts(const CaseFile& file);

} // namespace lotsbok
