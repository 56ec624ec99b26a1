// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/deidentification_risk.h"

namespace lotsbok {

/// R31, "small odd values". Whether a table may leave: in what others may know of a person (age, sex, type of
/// SIG, months of entry and exit, court order: DeidentifiedVariable::isKnown), every row must be like at
/// least four others, or like all there are. What nobody knows who has not read the file, whoever meets a row
/// would have to know already; it is counted in the risk report, and does not stop.
struct DeidentificationGate {
    int needed = 0; ///< rows that must be alike: 5, or all of fewer
    int found = 0;  ///< the smallest group over every subset of three of what others may know
    [[nodiscard]] bool isOpen() const { return found >= needed; }
    bool operator==(const DeidentificationGate&) const = default;
};

DeidentificationGate deidentificationGate(const DeidentifiedTable& table);

/// The columns of a table that others may know.
DeidentifiedTable knownPart(const DeidentifiedTable& table);

/// What opens the gate for a table at its finest steps: `choices`, and beside them step by step whatever of
/// the known variables makes it so, coarser and at last left out. `choices` themselves when nothing is
/// needed. Errors: as coarsened().
Result<DeidentifiedChoices> choicesThatOpen(const DeidentifiedTable& finest,
                                            const DeidentifiedChoices& choices = {});

} // namespace lotsbok
