// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotsbok {

/// Makes the painted controls of the forms (scale, network map) known to assistive technology, and scroll
/// areas safe to read while their scroll bars come and go. Call it once there is a QApplication and before
/// the first scroll area; again is harmless.
void installAccessibleControls();

} // namespace lotsbok
