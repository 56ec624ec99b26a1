// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotsbok {

/// Makes the compiled-in resources of core (:/lotsbok/data) known to Qt; a static library needs it before the
/// first use. Whatever in core reads one calls it itself, so nobody has to remember it; calling it again does
/// nothing.
void initCoreResources();

} // namespace lotsbok
