// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotsbok {

/// Makes the painted controls of the forms (scale, network map) known to assistive technology. Once is
/// enough; again is harmless.
void installAccessibleControls();

} // namespace lotsbok
