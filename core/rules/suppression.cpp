// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/suppression.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace lotsbok {

namespace {

constexpr int kSmall = 5; // R32
constexpr int kUnbounded = std::numeric_limits<int>::max() / 4;
constexpr bool kWays[] = {true, false}; ///< a cell may be more than it is, or less

/// A table with its sums as a network: a node for each row and column (the sums' too), an arc for each cell.
/// Every node takes in what it gives out, so what may change together are the circles of the network. An arc
/// that is suppressed may carry anything from nought on; a published one only what it carries.
class CellNetwork {
public:
    explicit CellNetwork(const CountTable& table);

    struct Arc {
        int from = 0;
        int to = 0;
        int value = 0;
        bool suppressed = false;
        bool fixed = false; ///< never suppressed: the grand total
    };

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] Arc& arc(int row, int column) { return m_arcs[index(row, column)]; }
    [[nodiscard]] const Arc& arc(int row, int column) const { return m_arcs[index(row, column)]; }

    /// How much a cell may be more, or less, than it is, up to `limit`, when only suppressed cells change.
    [[nodiscard]] int slack(int row, int column, bool more, int limit) const;

    /// Suppresses the cheapest cells that let a cell change by `amount` that way; false when there is no way.
    bool protect(int row, int column, bool more, int amount);

private:
    struct Step {
        std::size_t arc = 0;
        bool along = true; ///< with the arc, so that its value grows
    };
    [[nodiscard]] std::size_t index(int row, int column) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
               static_cast<std::size_t>(column);
    }
    [[nodiscard]] std::size_t nodes() const { return static_cast<std::size_t>(m_rows + m_columns); }
    /// The cheapest way from node to node that carries at least `amount`, without `left`; empty when none is.
    /// Suppressed cells cost nothing; published ones, where they may be taken, what they count and a little.
    [[nodiscard]] std::vector<Step> way(int from, int to, std::size_t left, int amount,
                                        bool takePublished) const;
    [[nodiscard]] static int room(const Arc& arc, bool along, int carried)
    {
        return along ? kUnbounded : arc.value + carried;
    }

    int m_rows;    ///< with the row of sums
    int m_columns; ///< with the column of sums
    std::vector<Arc> m_arcs;
    mutable std::vector<int> m_carried; ///< what slack() has sent along each arc so far
};

CellNetwork::CellNetwork(const CountTable& table)
    : m_rows(static_cast<int>(table.cells.size()) + 1)
    , m_columns(table.cells.isEmpty() ? 1 : static_cast<int>(table.cells.first().size()) + 1)
    , m_arcs(static_cast<std::size_t>(m_rows) * static_cast<std::size_t>(m_columns))
    , m_carried(m_arcs.size(), 0)
{
    const int lastRow = m_rows - 1;
    const int lastColumn = m_columns - 1;
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            // A sum closes the circle, so its arc points the other way; the grand total once more.
            const bool back = (row == lastRow) != (column == lastColumn);
            Arc& cell = arc(row, column);
            cell.from = back ? m_rows + column : row;
            cell.to = back ? row : m_rows + column;
            // The grand total stands in every table of these persons; the only row's sum, or column's, is it.
            cell.fixed = (row == lastRow || lastRow == 1) && (column == lastColumn || lastColumn == 1) &&
                         (row == lastRow || column == lastColumn);
        }
    }
    for (int row = 0; row < lastRow; ++row) {
        for (int column = 0; column < lastColumn; ++column) {
            const int value = table.cells[row][column];
            arc(row, column).value = value;
            arc(row, lastColumn).value += value;
            arc(lastRow, column).value += value;
            arc(lastRow, lastColumn).value += value;
        }
    }
}

std::vector<CellNetwork::Step> CellNetwork::way(int from, int to, std::size_t left, int amount,
                                                bool takePublished) const
{
    // Bellman and Ford: tables are small, and it needs no queue.
    std::vector<qint64> cost(nodes(), std::numeric_limits<qint64>::max());
    std::vector<Step> step(nodes());
    cost[static_cast<std::size_t>(from)] = 0;
    for (bool better = true; better;) {
        better = false;
        for (std::size_t i = 0; i < m_arcs.size(); ++i) {
            const Arc& arc = m_arcs[i];
            if (i == left || (!arc.suppressed && (!takePublished || arc.fixed))) {
                continue;
            }
            for (const bool along : kWays) {
                const auto start = static_cast<std::size_t>(along ? arc.from : arc.to);
                const auto end = static_cast<std::size_t>(along ? arc.to : arc.from);
                if (cost[start] == std::numeric_limits<qint64>::max() ||
                    room(arc, along, m_carried[i]) < amount) {
                    continue;
                }
                const qint64 through = cost[start] + (arc.suppressed ? 0 : arc.value + 1);
                if (through < cost[end]) {
                    cost[end] = through;
                    step[end] = {i, along};
                    better = true;
                }
            }
        }
    }
    std::vector<Step> found;
    if (cost[static_cast<std::size_t>(to)] == std::numeric_limits<qint64>::max()) {
        return found;
    }
    for (int node = to; node != from;) {
        const Step& last = step[static_cast<std::size_t>(node)];
        found.push_back(last);
        node = last.along ? m_arcs[last.arc].from : m_arcs[last.arc].to;
    }
    return found;
}

int CellNetwork::slack(int row, int column, bool more, int limit) const
{
    const std::size_t self = index(row, column);
    const Arc& cell = m_arcs[self];
    std::fill(m_carried.begin(), m_carried.end(), 0);
    const int bound = more ? limit : std::min(limit, cell.value);
    int sent = 0;
    // Way after way (Ford and Fulkerson): what is asked for is a handful, or no more than the table counts.
    while (sent < bound) {
        const auto found = way(more ? cell.to : cell.from, more ? cell.from : cell.to, self, 1, false);
        if (found.empty()) {
            break;
        }
        int amount = bound - sent;
        for (const Step& step : found) {
            amount = std::min(amount, room(m_arcs[step.arc], step.along, m_carried[step.arc]));
        }
        for (const Step& step : found) {
            m_carried[step.arc] += step.along ? amount : -amount;
        }
        sent += amount;
    }
    std::fill(m_carried.begin(), m_carried.end(), 0);
    return sent;
}

bool CellNetwork::protect(int row, int column, bool more, int amount)
{
    const std::size_t self = index(row, column);
    const Arc& cell = m_arcs[self];
    const int from = more ? cell.to : cell.from;
    const int to = more ? cell.from : cell.to;
    const auto found = way(from, to, self, amount, true);
    for (const Step& step : found) {
        m_arcs[step.arc].suppressed = true;
    }
    return !found.empty();
}

PublishedTable asPublished(const CellNetwork& network)
{
    PublishedTable published;
    for (int row = 0; row < network.rows(); ++row) {
        QList<std::optional<int>> cells;
        for (int column = 0; column < network.columns(); ++column) {
            const auto& arc = network.arc(row, column);
            cells.append(arc.suppressed ? std::nullopt : std::optional(arc.value));
        }
        published.cells.append(cells);
    }
    return published;
}

void suppressAll(CellNetwork& network, bool theTotalToo)
{
    for (int row = 0; row < network.rows(); ++row) {
        for (int column = 0; column < network.columns(); ++column) {
            auto& arc = network.arc(row, column);
            arc.suppressed = theTotalToo || !arc.fixed;
        }
    }
}

struct Place {
    int row = 0;
    int column = 0;
};

/// How far a small cell must be able to move, so that it may be anything from nought to the last small value.
int wantedSlack(int value, bool more)
{
    return more ? kSmall - 1 - value : value;
}

bool isProtected(const CellNetwork& network, Place place)
{
    const int value = network.arc(place.row, place.column).value;
    if (value >= kSmall) {
        return network.slack(place.row, place.column, true, 1) > 0 ||
               network.slack(place.row, place.column, false, 1) > 0;
    }
    return std::all_of(std::begin(kWays), std::end(kWays), [&](bool more) {
        const int wanted = wantedSlack(value, more);
        return network.slack(place.row, place.column, more, wanted) == wanted;
    });
}

/// Suppresses what a small cell needs beside it; false when no single circle of cells lets it move so far.
bool protectSmall(CellNetwork& network, Place place)
{
    const int value = network.arc(place.row, place.column).value;
    return std::all_of(std::begin(kWays), std::end(kWays), [&](bool more) {
        const int wanted = wantedSlack(value, more);
        return network.slack(place.row, place.column, more, wanted) == wanted ||
               network.protect(place.row, place.column, more, wanted);
    });
}

QList<Place> suppressedPlaces(const CellNetwork& network)
{
    QList<Place> places;
    for (int row = 0; row < network.rows(); ++row) {
        for (int column = 0; column < network.columns(); ++column) {
            if (network.arc(row, column).suppressed) {
                places.append({row, column});
            }
        }
    }
    return places;
}

} // namespace

bool mayBeToldApart(int part, int whole)
{
    return part >= kSmall && whole - part >= kSmall;
}

PublishedTable publishable(const CountTable& table, const QList<qsizetype>& knownColumns)
{
    CellNetwork network(table);
    for (const qsizetype column : knownColumns) {
        network.arc(network.rows() - 1, static_cast<int>(column)).fixed = true;
    }
    const int total = network.arc(network.rows() - 1, network.columns() - 1).value;
    if (total == 0) {
        return asPublished(network); // nobody is counted, so nothing is said of anybody
    }
    if (total < kSmall) {
        suppressAll(network, true);
        return asPublished(network);
    }
    for (int row = 0; row < network.rows(); ++row) {
        for (int column = 0; column < network.columns(); ++column) {
            auto& arc = network.arc(row, column);
            arc.suppressed = arc.value < kSmall && !arc.fixed;
        }
    }
    const auto smallOnes = suppressedPlaces(network);
    bool safe = std::all_of(smallOnes.begin(), smallOnes.end(),
                            [&](Place place) { return protectSmall(network, place); });
    // What was suppressed to protect one cell may lie open itself.
    const auto all = suppressedPlaces(network);
    safe =
        safe && std::all_of(all.begin(), all.end(), [&](Place place) { return isProtected(network, place); });
    if (!safe) {
        suppressAll(network, false);
    }
    return asPublished(network);
}

QList<QList<PossibleValues>> possibleValues(const CountTable& table, const PublishedTable& published)
{
    CellNetwork network(table);
    for (int row = 0; row < network.rows(); ++row) {
        for (int column = 0; column < network.columns(); ++column) {
            network.arc(row, column).suppressed = published.isSuppressed(row, column);
        }
    }
    const int total = network.arc(network.rows() - 1, network.columns() - 1).value;
    const int limit = std::max(kSmall, 2 * total); // more than that nobody needs to know of
    QList<QList<PossibleValues>> values;
    for (int row = 0; row < network.rows(); ++row) {
        QList<PossibleValues> ofRow;
        for (int column = 0; column < network.columns(); ++column) {
            const auto& arc = network.arc(row, column);
            const bool open = arc.suppressed;
            ofRow.append({arc.value - (open ? network.slack(row, column, false, arc.value) : 0),
                          arc.value + (open ? network.slack(row, column, true, limit) : 0)});
        }
        values.append(ofRow);
    }
    return values;
}

} // namespace lotsbok
