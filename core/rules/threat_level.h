// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QStringList>
#include <optional>

namespace lotsbok {

/// One yes/no indicator of bilaga 3.3 with its answer.
struct ThreatIndicator {
    QString id;                 ///< field id in the form, given back in `unanswered`
    QList<int> levels;          ///< the levels 1–5 that list it; one that several levels list is shared
    bool limits = false;        ///< "the threat is limited to the area": limits, never raises
    std::optional<bool> answer; ///< nothing while unanswered, which is never the same as no
    bool operator==(const ThreatIndicator&) const = default;
};

/// What R17 makes of the answers. A person decides; a lower level than proposed needs a reason.
struct ThreatProposal {
    std::optional<int> level;   ///< nothing while no raising indicator is answered yes
    QList<int> touched;         ///< every level that a raising yes belongs to, ascending
    bool contradiction = false; ///< yes at level 1 beside another yes
    bool limitedToArea = false; ///< a limiting indicator is answered yes
    QStringList unanswered;     ///< ids, in the form's order
    bool operator==(const ThreatProposal&) const = default;
};

/// R17, our rule: each yes speaks for the lowest level that lists it, and the highest of these is proposed;
/// all unanswered: nothing. So a further yes never lowers the proposal (docs/decisions/0010). Levels outside
/// 1–5 are ignored.
ThreatProposal proposeThreatLevel(const QList<ThreatIndicator>& indicators);

/// R22. The default day of the next review: level 1–2 after 90 days, 3 after 30, 4–5 after 7. Invalid for
/// other levels.
QDate nextThreatReview(int level, QDate assessed);

} // namespace lotsbok
