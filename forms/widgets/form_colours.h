// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace lotsbok {

/// What a coloured text says besides its words. Never the only carrier of the meaning.
enum class Tone { Ok, Warning, Danger };

/// WCAG 2 contrast of two opaque colours, 1–21.
double contrastRatio(const QColor& a, const QColor& b);

/// `a` with the share `t` (0–1) of `b`.
QColor blended(const QColor& a, const QColor& b, double t);

/// A text colour for the tone, with contrast ≥ 4.5 against both Base and Window of the palette.
QColor toneColour(const QPalette& palette, Tone tone);

/// A quiet ground for the tone: Base with a breath of the tone.
QColor toneGround(const QPalette& palette, Tone tone);

/// Secondary text: PlaceholderText, strengthened until it has contrast ≥ 4.5 against Base and Window.
QColor mutedColour(const QPalette& palette);

} // namespace lotsbok
