// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/threat_level.h"

#include <algorithm>
#include <set>

namespace lotsbok {

namespace {

constexpr int lowestThreatLevel = 1;
constexpr int highestThreatLevel = 5;

/// The levels of one indicator, ascending and within bounds.
std::set<int> levelsOf(const ThreatIndicator& indicator)
{
    std::set<int> levels;
    for (const int level : indicator.levels) {
        if (level >= lowestThreatLevel && level <= highestThreatLevel) {
            levels.insert(level);
        }
    }
    return levels;
}

bool isYes(const ThreatIndicator& indicator)
{
    return indicator.answer.value_or(false);
}

/// Yes at level 1 ("no known conflicts") beside any other yes, a limiting one included: a limited threat is a
/// threat.
bool contradicts(const QList<ThreatIndicator>& indicators)
{
    bool lowest = false;
    bool other = false;
    for (const ThreatIndicator& indicator : indicators) {
        if (!isYes(indicator)) {
            continue;
        }
        const bool onlyLowest = !indicator.limits && levelsOf(indicator) == std::set<int>{lowestThreatLevel};
        (onlyLowest ? lowest : other) = true;
    }
    return lowest && other;
}

} // namespace

ThreatProposal proposeThreatLevel(const QList<ThreatIndicator>& indicators)
{
    ThreatProposal proposal;
    std::set<int> touched;
    for (const ThreatIndicator& indicator : indicators) {
        if (!indicator.answer) {
            proposal.unanswered.append(indicator.id);
        }
        if (!isYes(indicator)) {
            continue;
        }
        if (indicator.limits) {
            proposal.limitedToArea = true;
            continue;
        }
        const std::set<int> levels = levelsOf(indicator);
        if (levels.empty()) {
            continue;
        }
        touched.insert(levels.begin(), levels.end());
        proposal.level = std::max(proposal.level.value_or(0), *levels.begin());
    }
    proposal.touched = QList<int>(touched.begin(), touched.end());
    proposal.contradiction = contradicts(indicators);
    return proposal;
}

QDate nextThreatReview(int level, QDate assessed)
{
    switch (level) {
    case 1:
    case 2:
        return assessed.addDays(90);
    case 3:
        return assessed.addDays(30);
    case 4:
    case 5:
        return assessed.addDays(7);
    default:
        return {};
    }
}

} // namespace lotsbok
