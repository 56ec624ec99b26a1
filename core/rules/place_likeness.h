// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotsbok {

/// Whether two places, as people write them, may be one: the same without regard to case, marks and spaces,
/// or one's name (from four letters) within the other's. Blank is like nothing.
bool arePlacesAlike(const QString& a, const QString& b);

/// The same, or next door: the same street and a number at most two away ("Storgatan 12" and "Storgatan 14
/// B"). A part after a comma is looked at by itself.
bool arePlacesNear(const QString& a, const QString& b);

} // namespace lotsbok
