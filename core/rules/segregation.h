// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "core/rules/finding.h"

namespace lotsbok {

/// R1. Warns where `step` done by `by` would put all steps that are known on one person; may go on with a
/// written reason. Counts the steps that were recorded, the decisions and who carries the lots work. Says
/// nothing until the grant or refusal is among them: before it, somebody else can still decide. A step that
/// others did too, as a second lots, stays on the one who did every step.
std::optional<Finding> segregationFinding(const CaseFile& file, StepRole step, UserId by);

/// R1. Who did which step: recorded steps, decisions and lotsar together, in the steps' order.
QList<StepDone> stepsOf(const CaseFile& file);

/// R2. How many open cases each lots has, as first and as second.
struct CaseLoad {
    UserId user;
    int first = 0;
    int second = 0;
};
QList<CaseLoad> caseLoad(const QList<Case>& openCases);

} // namespace lotsbok
