// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/name_likeness.h"

#include <QStringList>
#include <algorithm>
#include <numeric>
#include <vector>

namespace lotsbok {

namespace {

/// Optimal string alignment distance: insertions, deletions, changes and swaps of neighbours.
int editDistance(QStringView a, QStringView b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> beforePrevious(width);
    std::vector<int> previous(width);
    std::vector<int> current(width);
    std::iota(previous.begin(), previous.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto column = static_cast<std::size_t>(j);
            const int change = previous[column - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            int best = std::min({previous[column] + 1, current[column - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                best = std::min(best, beforePrevious[column - 2] + 1);
            }
            current[column] = best;
        }
        beforePrevious.swap(previous);
        previous.swap(current);
    }
    return previous.back();
}

int allowedSlips(qsizetype letters)
{
    constexpr qsizetype oneSlipFrom = 5;
    constexpr qsizetype twoSlipsFrom = 10;
    return letters >= twoSlipsFrom ? 2 : letters >= oneSlipFrom ? 1 : 0;
}

bool areKeysAlike(const QString& a, const QString& b)
{
    if (a == b) {
        return true;
    }
    const int slips = allowedSlips(std::min(a.size(), b.size()));
    return std::abs(a.size() - b.size()) <= slips && editDistance(a, b) <= slips;
}

/// One's given names begin with all of the other's: "Anna" and "Anna Maria".
bool isMiddleNameMore(const QString& givenA, const QString& givenB)
{
    const auto words = [](const QString& given) {
        QStringList keys;
        for (const QString& word : QString(given).replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts)) {
            keys.append(nameKey(word));
        }
        return keys;
    };
    const QStringList a = words(givenA);
    const QStringList b = words(givenB);
    const qsizetype common = std::min(a.size(), b.size());
    return common > 0 && a.first(common) == b.first(common);
}

} // namespace

bool areNamesAlike(const QString& givenA, const QString& familyA, const QString& givenB,
                   const QString& familyB)
{
    const QString givenKeyA = nameKey(givenA);
    const QString givenKeyB = nameKey(givenB);
    const QString familyKeyA = nameKey(familyA);
    const QString familyKeyB = nameKey(familyB);
    if ((givenKeyA + familyKeyA).isEmpty() || (givenKeyB + familyKeyB).isEmpty()) {
        return false;
    }
    if (familyKeyA == familyKeyB && isMiddleNameMore(givenA, givenB)) {
        return true;
    }
    const bool inOrder = areKeysAlike(givenKeyA, givenKeyB) && areKeysAlike(familyKeyA, familyKeyB);
    const bool swapped = givenKeyA == familyKeyB && familyKeyA == givenKeyB;
    return inOrder || swapped;
}

} // namespace lotsbok
