// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "core/rules/finding.h"

namespace lotsbok {

/// Levels at which rules begin (R19, R20, R21).
inline constexpr int kRaisedThreat = 3;
inline constexpr int kHighThreat = 4;
inline constexpr int kHighestThreat = 5;

/// The assessment that holds: the latest by day, then by entry; nullptr before the first.
const ThreatAssessment* currentAssessment(const CaseFile& file);
/// Its level; nothing before the first assessment.
std::optional<int> currentLevel(const CaseFile& file);

/// R22. The level over time, oldest first.
struct LevelPoint {
    QDate on;
    int level = 1;
    bool operator==(const LevelPoint&) const = default;
};
QList<LevelPoint> levelHistory(const CaseFile& file);

/// R22. The day on which an assessment is to be looked at anew, by its own review day or the settings.
QDate reviewDay(const ThreatAssessment& assessment, const Settings& settings);

/// R20. Level 4 or 5 and cooperation with the police's protection group is not recorded: work is stopped.
bool isWorkStopped(const CaseFile& file);

/// R21. What the hand-over to the central exit programme lacks, step by step; empty when it is not called for
/// or done. It is called for at level 5, or when BOPS finds a high threat and a need to leave Stockholm.
QList<Finding> handoverFindings(const CaseFile& file, const QDateTime& nowUtc);

/// R20. Whether the measure to cooperate with the police's protection group is ticked off, in the form's
/// words.
bool saysProtectionGroupCooperates(const QList<ThreatMeasure>& measures);

/// The measures that bilaga 3.3 prescribes for a level, as rows to tick off (levels 1–5; else empty).
QList<ThreatMeasure> prescribedMeasures(int level);

} // namespace lotsbok
