// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotsbok {

/// Tells screen readers which tab of a QTabBar is the chosen one: Qt 6.4 leaves it out. Once is enough.
void installAccessibleTabs();

} // namespace lotsbok
