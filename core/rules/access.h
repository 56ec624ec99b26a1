// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"

namespace lotsbok {

enum class CaseAccess {
    None,       ///< as if it were not there (R39, or the role has no client files)
    WithReason, ///< after stating a reason, which is logged
    Full,
};

/// process.md, "Roles". A head of unit sees every case that is not sealed; a lots or caseworker the own ones
/// (first or second lots, or did a step in it) and those that nobody has; the rest with a reason. A sealed
/// case (R39) is seen by its readers only, and is not there for anybody else.
CaseAccess caseAccess(const User& user, const Case& value, const QList<CaseReader>& readers,
                      const QList<StepDone>& steps, QDate today);

} // namespace lotsbok
