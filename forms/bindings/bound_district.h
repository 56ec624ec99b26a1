// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "forms/engine/answers.h"

namespace lotsbok {

/// The figures behind the checklist of the district (rows 4, 5 and 8): contacts, employees of today, how many
/// of them had a safety talk within the year (R25) and how many have Ja in every row of bilaga 2.3. What the
/// user may not read is left out.
void addDistrictFigures(Session& session, BoundValues& values);

} // namespace lotsbok
