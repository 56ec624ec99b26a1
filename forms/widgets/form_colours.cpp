// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/form_colours.h"

#include <algorithm>
#include <cmath>

namespace lotsbok {

namespace {

double linearChannel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linearChannel(colour.redF()) + 0.7152 * linearChannel(colour.greenF()) +
           0.0722 * linearChannel(colour.blueF());
}

/// Moves `colour` towards Text until it is legible on both grounds.
QColor legible(const QPalette& palette, QColor colour)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    for (int step = 0; step < 20; ++step) {
        if (contrastRatio(colour, base) >= 4.5 && contrastRatio(colour, window) >= 4.5) {
            return colour;
        }
        colour = blended(colour, text, 0.15);
    }
    return text;
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor blended(const QColor& a, const QColor& b, double t)
{
    const auto channel = [t](double x, double y) { return static_cast<float>(x * (1 - t) + y * t); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

QColor toneColour(const QPalette& palette, Tone tone)
{
    const bool dark = palette.color(QPalette::Base).lightnessF() < 0.5F;
    QColor colour;
    switch (tone) {
    case Tone::Ok:
        colour = dark ? QColor(0x76, 0xCF, 0x97) : QColor(0x1C, 0x6B, 0x3C);
        break;
    case Tone::Warning:
        colour = dark ? QColor(0xED, 0xB9, 0x5E) : QColor(0x8A, 0x53, 0x00);
        break;
    case Tone::Danger:
        colour = dark ? QColor(0xF2, 0x93, 0x8A) : QColor(0xA8, 0x26, 0x1C);
        break;
    }
    return legible(palette, colour);
}

QColor toneGround(const QPalette& palette, Tone tone)
{
    return blended(palette.color(QPalette::Base), toneColour(palette, tone), 0.12);
}

QColor mutedColour(const QPalette& palette)
{
    QColor colour = palette.color(QPalette::Active, QPalette::PlaceholderText);
    if (colour.alphaF() < 1.0F) {
        const double alpha = colour.alphaF();
        colour.setAlphaF(1.0F);
        colour = blended(palette.color(QPalette::Base), colour, alpha);
    }
    return legible(palette, colour);
}

} // namespace lotsbok
