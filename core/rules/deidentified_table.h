// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/deidentified_variables.h"

#include <vector>

namespace lotsbok {

/// R31. One variable as it stands in a file: at one of its steps, a value for each row.
struct DeidentifiedColumn {
    QString id;                 ///< of a DeidentifiedVariable
    qsizetype step = 0;         ///< which of its steps
    std::vector<quint16> cells; ///< 0: not stated; n: the step's value n − 1
    bool operator==(const DeidentifiedColumn&) const = default;
};

/// R31. What is to leave: rows of cases, none of them named.
struct DeidentifiedTable {
    QList<DeidentifiedColumn> columns{};
    std::vector<QString>
        codes{}; ///< one a row: 16 characters of Crockford's base 32, known to the district only

    [[nodiscard]] qsizetype rows() const { return static_cast<qsizetype>(codes.size()); }
    bool operator==(const DeidentifiedTable&) const = default;
};

/// A case with what was known of it at entry and at exit (followUpOf).
struct FollowedCase {
    QString code;
    FollowUpValues entry{};
    FollowUpValues exit{};
    bool hasEnded = false;
    bool isUnderWay = true; ///< one that lies open in silence is neither: how it stands is not stated
};

/// At the finest steps. Of the copy at entry, without what is told of the end.
DeidentifiedTable deidentifiedTable(const QList<FollowedCase>& cases, FollowUpMoment until);

/// By choice, before anything is written: each variable's step, or that it is left out. What is not named
/// stands at its finest.
struct DeidentifiedChoices {
    QHash<QString, QString> steps{}; ///< variable → id of a step, or kLeftOut
    static constexpr auto kLeftOut = "left-out";
    bool operator==(const DeidentifiedChoices&) const = default;
};

/// For each value of a step (0: not stated), which value of a coarser one it is part of.
std::vector<quint16> valueMap(const DeidentifiedVariable& variable, qsizetype from, qsizetype to);

/// A table whose columns stand at their finest steps, as it is by choice. Coarser only: a step that is finer
/// than a column's own leaves the column as it is. Errors: InvalidInput for a variable or a step that is not
/// there.
Result<DeidentifiedTable> coarsened(const DeidentifiedTable& table, const DeidentifiedChoices& choices);

} // namespace lotsbok
