// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/deidentified_table.h"

#include <array>

namespace lotsbok {

/// Rows that are alike in up to three variables.
struct AlikeRows {
    QStringList variables{};
    QStringList values{}; ///< ids; empty: not stated
    int rows = 0;
    bool operator==(const AlikeRows&) const = default;
};

/// What one variable has to do with it.
struct VariableRisk {
    QString variable{};
    int smallest = 0;        ///< of the groups that it takes part in
    qint64 unique = 0;       ///< groups of one row that it takes part in
    int smallestWithout = 0; ///< k, were it left out
    qint64 uniqueWithout = 0;
    bool operator==(const VariableRisk&) const = default;
};

/// R31. How easily somebody who knows up to three things about a person finds that person's row: over every
/// subset of one, two and three variables, the groups of rows that are alike in it. *Not stated* is a value
/// as any other, since who knows the person's file knows that too.
struct DeidentificationRisk {
    static constexpr int most = 3;       ///< variables that somebody is thought to know
    static constexpr int fewPersons = 5; ///< R32: a group of fewer is small
    int rows = 0;
    int k = 0;                         ///< the smallest group; 0 without rows
    int uniqueRows = 0;                ///< rows that are alone in some subset
    int smallRows = 0;                 ///< rows that are in a small group in some subset
    std::array<qint64, most> unique{}; ///< groups of one row, by subsets of one, two and three variables
    std::array<qint64, most> small{};  ///< small groups, those of one row too
    QList<VariableRisk> variables{};   ///< in the order in which they make it so
    QList<AlikeRows> smallest{}; ///< examples: the groups of k rows with the fewest variables, at most ten
    bool operator==(const DeidentificationRisk&) const = default;
};

/// Of a table as it would be written. Every subset is counted; 45 variables and 10 000 rows take less than a
/// second.
DeidentificationRisk deidentificationRisk(const DeidentifiedTable& table);

} // namespace lotsbok
