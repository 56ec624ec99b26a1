// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/drawing.h"

#include <optional>

namespace lotsbok {

/// A QR code (ISO/IEC 18004, error correction M) of capital letters, digits and a few signs, as lines as
/// thick as a module, with the quiet zone that readers need. `module` in points. Nothing when the text is too
/// long for any code.
std::optional<Drawing> drawQrCode(const QString& text, double module = 1.4);

} // namespace lotsbok
