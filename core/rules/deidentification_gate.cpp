// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deidentification_gate.h"

#include <algorithm>

namespace lotsbok {

namespace {

/// The next coarser step of a variable, or that it is left out.
QString coarserThan(const DeidentifiedColumn& column)
{
    const DeidentifiedVariable* variable = deidentifiedVariable(column.id);
    const qsizetype next = column.step + 1;
    return variable != nullptr && next < variable->steps.size()
               ? variable->steps[next].id
               : QString::fromLatin1(DeidentifiedChoices::kLeftOut);
}

} // namespace

DeidentifiedTable knownPart(const DeidentifiedTable& table)
{
    DeidentifiedTable known;
    known.codes = table.codes;
    for (const DeidentifiedColumn& column : table.columns) {
        const DeidentifiedVariable* variable = deidentifiedVariable(column.id);
        if (variable != nullptr && variable->isKnown) {
            known.columns.append(column);
        }
    }
    return known;
}

DeidentificationGate deidentificationGate(const DeidentifiedTable& table)
{
    const int rows = static_cast<int>(table.rows());
    return {std::min(rows, DeidentificationRisk::fewPersons), deidentificationRisk(knownPart(table)).k};
}

Result<DeidentifiedChoices> choicesThatOpen(const DeidentifiedTable& finest,
                                            const DeidentifiedChoices& choices)
{
    const int needed = deidentificationGate(finest).needed;
    DeidentifiedChoices chosen = choices;
    for (;;) { // ends: each round takes a step away, and without columns all rows are alike
        const auto table = coarsened(knownPart(finest), chosen);
        if (!table) {
            return fail(table.error());
        }
        const DeidentificationRisk risk = deidentificationRisk(*table);
        if (risk.k >= needed || risk.variables.isEmpty()) {
            return chosen;
        }
        const QString worst = risk.variables.first().variable;
        const auto column = std::find_if(table->columns.begin(), table->columns.end(),
                                         [&worst](const DeidentifiedColumn& one) { return one.id == worst; });
        chosen.steps.insert(worst, coarserThan(*column));
    }
}

} // namespace lotsbok
