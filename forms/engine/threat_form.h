// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/threat_level.h"
#include "forms/engine/answers.h"

namespace lotsbok {

/// The indicators of bilaga 3.3 as R17 wants them. An indicator's field id is "level4.deathThreats": the
/// level that it stands under and its name. The same name under two levels is one indicator that both levels
/// share; "onlyThatArea" limits and never raises.
QList<ThreatIndicator> threatIndicators(const FormDefinition& form, const Answers& answers);

} // namespace lotsbok
