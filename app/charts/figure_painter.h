// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/drawing.h"

#include <QColor>

class QPainter;

namespace lotsbok {

/// Paints on the screen the very drawing that a print shows, in the colours of the scheme in use. `scale` is
/// pixels for a point, from the drawing's origin.
void paintFigure(QPainter& painter, const Drawing& drawing, double scale);

/// How the screen shows a colour of the print's: ink::text as text, ink::paper as the ground of a card …; a
/// colour that is none of them is shown as it is.
QColor screenColour(const Colour& ink);

/// The same drawing with left and right exchanged, for a screen that is read from the right.
Drawing mirrored(Drawing drawing);

} // namespace lotsbok
