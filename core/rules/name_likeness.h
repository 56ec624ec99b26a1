// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/name_key.h"

#include <QString>

namespace lotsbok {

/// R40. Whether two names may be the same person's, so that a duplicate is shown before it is made: the same
/// after nameKey(), given and family name in the other order, one with a middle name more, or one slip of the
/// pen (two in names from ten letters). Never merges anything by itself.
bool areNamesAlike(const QString& givenA, const QString& familyA, const QString& givenB,
                   const QString& familyB);

} // namespace lotsbok
