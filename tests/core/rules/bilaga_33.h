// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/threat_level.h"

namespace lotsbok {

/// The indicators of bilaga 3.3 (bilagor.md) in the order of the form, unanswered.
inline QList<ThreatIndicator> bilaga33()
{
    const auto indicator = [](const char* id, QList<int> levels, bool limits = false) {
        return ThreatIndicator{QString::fromLatin1(id), std::move(levels), limits, std::nullopt};
    };
    return {
        indicator("noKnownConflicts", {1}),      indicator("someConflict", {2}),
        indicator("conflictOccurs", {3}),        indicator("warnedOfArea", {3}),
        indicator("toldToStayAway", {3, 4}),     indicator("limitedToArea", {3, 4}, true),
        indicator("linkedToFatalConflict", {4}), indicator("deathThreats", {4, 5}),
        indicator("partOfFatalConflict", {5}),   indicator("fatalViolenceLately", {5}),
        indicator("soughtByKiller", {5}),
    };
}

/// The same with yes for the named ones and no for the others.
inline QList<ThreatIndicator> bilaga33WithYes(const QStringList& yes)
{
    QList<ThreatIndicator> indicators = bilaga33();
    for (ThreatIndicator& indicator : indicators) {
        indicator.answer = yes.contains(indicator.id);
    }
    return indicators;
}

} // namespace lotsbok
