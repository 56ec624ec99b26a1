// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"

namespace lotsbok {

/// Where a duty is done.
struct DutyPlace {
    enum class Kind {
        Case,      ///< at `section`, where `entry` is shown
        Form,      ///< `form` about the duty's subject
        Page,      ///< `page` of the navigation
        LogReview, ///< a page of its own
        Erasure,   ///< another
        Breach,    ///< and another
    };
    Kind kind = Kind::Case;
    CaseSectionId section = CaseSectionId::Overview;
    CommandId page = CommandId::GoToday;
    QString form{};
    QString entry{}; ///< "kind:uuid", or empty; of a page also "kind:", where nothing is yet
};
DutyPlace dutyPlace(const Duty& duty);
/// Goes there.
void openDuty(PageContext context, const Duty& duty);

/// Whether the duty waits for somebody's signature, decision or receipt: the rest is work.
bool waitsForSignature(DutyKind kind);

} // namespace lotsbok
