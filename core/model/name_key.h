// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotsbok {

/// A name for comparing only: letters and digits without case, marks, hyphens or spaces ("Åsa-Lotta" and "asa
/// lotta" give "asalotta"). Empty for a name without letters.
QString nameKey(const QString& name);

} // namespace lotsbok
