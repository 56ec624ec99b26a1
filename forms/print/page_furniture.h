// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/canvas.h"
#include "forms/print/page_tree.h"

namespace lotsbok {

/// Draws head and foot on every page, as artifacts: the number of pages is known by then. Lines that are too
/// long end in an ellipsis. The first `coverPages` are not counted.
void drawFurniture(Canvas& canvas, TextShaper& shaper, const parts::PageFurniture& furniture,
                   int coverPages = 0);

} // namespace lotsbok
