// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/form_definition.h"

namespace lotsbok {

inline constexpr int levelCount = 5; ///< R22: from 1

/// "3 – Förhöjd": a threat level as bilaga 3.3 names it.
QString levelText(int level, const FormCatalogue& forms = FormCatalogue::builtIn());

} // namespace lotsbok
