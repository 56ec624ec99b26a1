// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"

namespace lotsbok {

/// Whether a party may know of a kind of information at a moment, and if not, why not any longer.
enum class MayKnow {
    Yes,       ///< a scope in force gives it
    Withdrawn, ///< R12: it was given, and the newest scope that gave it was withdrawn for this kind
    Ended,     ///< it was given, and its last day, the 18th birthday or the end of the case has passed
    Never,     ///< no consent has given it by then
};

/// One party of the case's consents with what it may know.
struct PartyKnows {
    Party party;
    QList<MayKnow> kinds; ///< one for each InfoKind, in its order
    QDate until;          ///< the last day of the newest scope that is in force; invalid: no end is set
};

/// R11, R12, R14. Who may know what at a moment: each party that a consent of the case names once, in the
/// order in which they were first named.
QList<PartyKnows> whoMayKnow(const CaseFile& file, const QDateTime& atUtc);

} // namespace lotsbok
