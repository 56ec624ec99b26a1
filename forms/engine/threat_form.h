// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/answers.h"

namespace lotsbok {

// Bilaga 3.3 as R17 reads it. An indicator's field id is "level4.deathThreats": the level it stands under and its
// name. The same name under two levels is one indicator that both levels share; "onlyThatArea" limits and never raises.

/// The level that R17 proposes; nothing while no indicator says Ja.
std::optional<int> proposedThreatLevel(const FormDefinition& form, const Answers& answers);

/// Ja at level 1 beside another Ja.
bool isContradictory(const FormDefinition& form, const Answers& answers);

} // namespace lotsbok
