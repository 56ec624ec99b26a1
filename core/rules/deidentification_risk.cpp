// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deidentification_risk.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace lotsbok {

namespace {

constexpr qsizetype kMostExamples = 10;

/// A variable with its values numbered from 0 without gaps, so that groups can be counted in an array.
struct DenseColumn {
    std::vector<quint32> cells;
    std::vector<quint16> values; ///< which value a number stands for
    [[nodiscard]] std::size_t count() const { return values.size(); }
};

DenseColumn denseOf(const std::vector<quint16>& cells)
{
    DenseColumn dense;
    dense.values = cells;
    std::sort(dense.values.begin(), dense.values.end());
    dense.values.erase(std::unique(dense.values.begin(), dense.values.end()), dense.values.end());
    std::vector<quint32> number(std::size_t{std::numeric_limits<quint16>::max()} + 1);
    for (std::size_t i = 0; i < dense.values.size(); ++i) {
        number[dense.values[i]] = static_cast<quint32>(i);
    }
    dense.cells.reserve(cells.size());
    for (const quint16 cell : cells) {
        dense.cells.push_back(number[cell]);
    }
    return dense;
}

/// The groups of one subset, by what its rows have in common.
struct SubsetCount {
    int smallest = 0;
    int unique = 0;
    int small = 0;
};

/// Goes through every subset of up to three variables.
class RiskCounter {
public:
    explicit RiskCounter(const DeidentifiedTable& table);
    DeidentificationRisk count();

private:
    struct Subset {
        std::array<int, DeidentificationRisk::most> columns; ///< −1: none
        SubsetCount count;
    };

    void countSubset(const std::vector<quint32>& keys, std::size_t groups,
                     const std::array<int, DeidentificationRisk::most>& columns);
    void compress(std::vector<quint32>& keys, std::size_t& groups) const;
    void markRows(const std::vector<quint32>& keys);
    void sumUp(DeidentificationRisk& risk) const;
    void tellOfVariables(DeidentificationRisk& risk) const;
    [[nodiscard]] VariableRisk variableRisk(int column) const;
    void takeExamples(DeidentificationRisk& risk) const;
    void takeExamplesOf(const Subset& subset, int k, QList<AlikeRows>& examples) const;

    const DeidentifiedTable& m_table;
    std::size_t m_rows;
    std::vector<DenseColumn> m_columns;
    std::vector<Subset> m_subsets;
    std::vector<quint32> m_counts;
    std::vector<quint32> m_notUnique; ///< rows that were not yet alone in a subset
    std::vector<quint32> m_notSmall;
};

RiskCounter::RiskCounter(const DeidentifiedTable& table)
    : m_table(table)
    , m_rows(static_cast<std::size_t>(table.rows()))
{
    for (const DeidentifiedColumn& column : table.columns) {
        m_columns.push_back(denseOf(column.cells));
    }
    m_notUnique.resize(m_rows);
    std::iota(m_notUnique.begin(), m_notUnique.end(), 0U);
    m_notSmall = m_notUnique;
}

/// Renumbers the groups of a pair when there are more of them than rows, so that a third variable never makes
/// the array larger than rows × values.
void RiskCounter::compress(std::vector<quint32>& keys, std::size_t& groups) const
{
    if (groups <= m_rows) {
        return;
    }
    std::vector<quint32> sorted = keys;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::vector<quint32> number(groups);
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        number[sorted[i]] = static_cast<quint32>(i);
    }
    for (quint32& key : keys) {
        key = number[key];
    }
    groups = sorted.size();
}

void RiskCounter::markRows(const std::vector<quint32>& keys)
{
    std::erase_if(m_notUnique, [&](quint32 row) { return m_counts[keys[row]] == 1; });
    std::erase_if(m_notSmall,
                  [&](quint32 row) { return m_counts[keys[row]] < DeidentificationRisk::fewPersons; });
}

void RiskCounter::countSubset(const std::vector<quint32>& keys, std::size_t groups,
                              const std::array<int, DeidentificationRisk::most>& columns)
{
    m_counts.assign(groups, 0);
    for (const quint32 key : keys) {
        ++m_counts[key];
    }
    SubsetCount found;
    found.smallest = std::numeric_limits<int>::max();
    for (const quint32 count : m_counts) {
        const int rows = static_cast<int>(count);
        if (rows > 0) {
            found.smallest = std::min(found.smallest, rows);
            found.unique += rows == 1 ? 1 : 0;
            found.small += rows < DeidentificationRisk::fewPersons ? 1 : 0;
        }
    }
    if (found.small > 0) {
        markRows(keys);
    }
    m_subsets.push_back({columns, found});
}

DeidentificationRisk RiskCounter::count()
{
    DeidentificationRisk risk;
    risk.rows = static_cast<int>(m_rows);
    if (m_rows == 0) {
        return risk;
    }
    const int columns = static_cast<int>(m_columns.size());
    std::vector<quint32> pair(m_rows);
    std::vector<quint32> triple(m_rows);
    for (int a = 0; a < columns; ++a) {
        const DenseColumn& first = m_columns[static_cast<std::size_t>(a)];
        countSubset(first.cells, first.count(), {a, -1, -1});
        for (int b = a + 1; b < columns; ++b) {
            const DenseColumn& second = m_columns[static_cast<std::size_t>(b)];
            const auto width = static_cast<quint32>(second.count());
            for (std::size_t row = 0; row < m_rows; ++row) {
                pair[row] = first.cells[row] * width + second.cells[row];
            }
            std::size_t groups = first.count() * second.count();
            compress(pair, groups);
            countSubset(pair, groups, {a, b, -1});
            for (int c = b + 1; c < columns; ++c) {
                const DenseColumn& third = m_columns[static_cast<std::size_t>(c)];
                const auto depth = static_cast<quint32>(third.count());
                for (std::size_t row = 0; row < m_rows; ++row) {
                    triple[row] = pair[row] * depth + third.cells[row];
                }
                countSubset(triple, groups * third.count(), {a, b, c});
            }
        }
    }
    sumUp(risk);
    tellOfVariables(risk);
    takeExamples(risk);
    return risk;
}

void RiskCounter::sumUp(DeidentificationRisk& risk) const
{
    risk.k = risk.rows; // without a variable all are alike
    for (const Subset& subset : m_subsets) {
        const auto size = static_cast<std::size_t>(std::count_if(subset.columns.begin(), subset.columns.end(),
                                                                 [](int column) { return column >= 0; }));
        risk.k = std::min(risk.k, subset.count.smallest);
        risk.unique[size - 1] += subset.count.unique;
        risk.small[size - 1] += subset.count.small;
    }
    risk.uniqueRows = risk.rows - static_cast<int>(m_notUnique.size());
    risk.smallRows = risk.rows - static_cast<int>(m_notSmall.size());
}

VariableRisk RiskCounter::variableRisk(int column) const
{
    VariableRisk one;
    one.variable = m_table.columns[column].id;
    one.smallest = one.smallestWithout = static_cast<int>(m_rows);
    for (const Subset& subset : m_subsets) {
        const bool with =
            std::find(subset.columns.begin(), subset.columns.end(), column) != subset.columns.end();
        int& smallest = with ? one.smallest : one.smallestWithout;
        smallest = std::min(smallest, subset.count.smallest);
        (with ? one.unique : one.uniqueWithout) += subset.count.unique;
    }
    return one;
}

void RiskCounter::tellOfVariables(DeidentificationRisk& risk) const
{
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
        risk.variables.append(variableRisk(column));
    }
    std::stable_sort(
        risk.variables.begin(), risk.variables.end(), [](const VariableRisk& one, const VariableRisk& other) {
            return std::tuple(one.smallest, -one.unique) < std::tuple(other.smallest, -other.unique);
        });
}

void RiskCounter::takeExamplesOf(const Subset& subset, int k, QList<AlikeRows>& examples) const
{
    std::vector<std::array<quint16, DeidentificationRisk::most>> keys;
    for (std::size_t row = 0; row < m_rows; ++row) {
        std::array<quint16, DeidentificationRisk::most> key{};
        for (std::size_t i = 0; i < key.size() && subset.columns[i] >= 0; ++i) {
            key[i] = m_table.columns[subset.columns[i]].cells[row];
        }
        keys.push_back(key);
    }
    std::sort(keys.begin(), keys.end());
    for (auto at = keys.begin(); at != keys.end() && examples.size() < kMostExamples;) {
        const auto next = std::upper_bound(at, keys.end(), *at);
        if (std::distance(at, next) == k) {
            AlikeRows alike;
            alike.rows = k;
            for (std::size_t i = 0; i < at->size() && subset.columns[i] >= 0; ++i) {
                const DeidentifiedColumn& column = m_table.columns[subset.columns[i]];
                const DeidentifiedVariable* variable = deidentifiedVariable(column.id);
                const quint16 value = (*at)[i];
                alike.variables.append(column.id);
                alike.values.append(variable != nullptr && value > 0
                                        ? variable->steps[column.step].values.value(value - 1)
                                        : QString());
            }
            examples.append(alike);
        }
        at = next;
    }
}

void RiskCounter::takeExamples(DeidentificationRisk& risk) const
{
    for (int size = 1; size <= DeidentificationRisk::most; ++size) {
        for (const Subset& subset : m_subsets) {
            const auto has = std::count_if(subset.columns.begin(), subset.columns.end(),
                                           [](int column) { return column >= 0; });
            if (has == size && subset.count.smallest == risk.k && risk.smallest.size() < kMostExamples) {
                takeExamplesOf(subset, risk.k, risk.smallest);
            }
        }
    }
}

} // namespace

DeidentificationRisk deidentificationRisk(const DeidentifiedTable& table)
{
    return RiskCounter(table).count();
}

} // namespace lotsbok
