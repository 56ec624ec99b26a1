// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "core/rules/gates.h"

namespace lotsbok {

/// process.md, "Process".
enum class CaseStep { Receive, Investigate, Decide, Design, CarryOut, FollowUp, Close };
inline Words wordsOf(CaseStep)
{
    static constexpr std::array words{"receive",   "investigate", "decide", "design",
                                      "carry-out", "follow-up",   "close"};
    return words;
}
/// Translated name for people ("Aktualisera" …).
QString caseStepName(CaseStep step);

enum class CaseState { Open, Granted, Refused, Stopped, Closing, Closed };
inline Words wordsOf(CaseState)
{
    static constexpr std::array words{"open", "granted", "refused", "stopped", "closing", "closed"};
    return words;
}

/// One step with what it still lacks and who did what.
struct StepStatus {
    CaseStep step = CaseStep::Receive;
    bool done = false;
    QList<Finding> lacks{};
    QList<StepDone> doneBy{};
};

/// Derived from facts, never stored. Stopped: level 4 or 5 without recorded cooperation with the police's
/// protection group (R20).
struct CaseStatus {
    CaseState state = CaseState::Open;
    CaseStep step = CaseStep::Receive; ///< the first that lacks something
    QList<StepStatus> steps{};         ///< all seven, in order
    std::optional<int> level{};        ///< the latest assessed; never in lists across persons
};
CaseStatus caseStatus(const CaseFile& file, const Settings& settings, const QDateTime& nowUtc);

/// The step alone, for lists (law.md); works on a narrow file.
CaseStep caseStep(const CaseFile& file, const QDateTime& nowUtc);

/// R3, R4: age against SIG type, belonging unclear … what is worth saying about the case itself.
QList<Finding> caseFindings(const CaseFile& file, const QDateTime& nowUtc);

} // namespace lotsbok
