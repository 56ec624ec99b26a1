// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <optional>

namespace lotsbok {

/// R32. Counts of persons by two variables, rows × columns, without sums. Every row is as long as the first.
struct CountTable {
    QList<QList<int>> cells{}; ///< ≥ 0
    bool operator==(const CountTable&) const = default;
};

/// R32. What of a table may be published. The last row and the last column are the sums; nothing where a
/// count is suppressed.
struct PublishedTable {
    QList<QList<std::optional<int>>> cells{};
    [[nodiscard]] bool isSuppressed(qsizetype row, qsizetype column) const { return !cells[row][column]; }
    bool operator==(const PublishedTable&) const = default;
};

/// R32. Small cells, and so many others that none can be worked out again from the sums (primary and
/// secondary suppression). A cell is small under 5, nought included where the table counts anybody: that
/// nobody answered yes says something of everybody. Whoever knows the method, the published counts and sums,
/// and that counts are whole and not negative, is left with at least five possible values for each small
/// cell, or all that the sum of the table allows, and two for every other that is suppressed. The grand total
/// is published when it is at least 5, since other tables of the same persons give it too; under 5, nothing
/// is.
///
/// `knownColumns`: columns whose sum other tables of the same persons publish (how many have ended), so that
/// it stays, and nothing may follow from it. A column is known only where it and all the others together
/// count 5 or more; with a known column, tables of different variables say nothing of each other: whatever
/// fills one table fits whatever fills the other.
///
/// A heuristic for the fewest suppressed cells (cheapest paths in the network of the table), never for
/// safety: where it finds no way, every cell and every sum but the grand total is suppressed.
PublishedTable publishable(const CountTable& table, const QList<qsizetype>& knownColumns = {});

/// The values that a suppressed cell may have for somebody who sees the published table only.
struct PossibleValues {
    int least = 0;
    int most = 0;
    [[nodiscard]] int width() const { return most - least; }
};
/// Of every cell with its sums; a published one has one value. `table` is what is behind it.
QList<QList<PossibleValues>> possibleValues(const CountTable& table, const PublishedTable& published);

/// R32. Whether a part of a population may be told apart from the rest in what is published: both
/// count 5 or more.
bool mayBeToldApart(int part, int whole);

} // namespace lotsbok
