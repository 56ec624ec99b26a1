// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Measures and colours of a printed page. Units are PDF points (1/72 inch); the origin is the top left
/// corner.
namespace lotsbok {

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
    bool operator==(const Colour&) const = default;
};

/// Text colours keep 4.5:1 against every ground that text stands on (tested).
namespace ink {
inline constexpr Colour text{0.090, 0.129, 0.169};
inline constexpr Colour muted{0.318, 0.376, 0.435};
inline constexpr Colour accent{0.071, 0.345, 0.392};
inline constexpr Colour paper{1, 1, 1};
inline constexpr Colour soft{0.925, 0.945, 0.950};
inline constexpr Colour rule{0.745, 0.784, 0.816};
inline constexpr Colour box{0.318, 0.376, 0.435};
} // namespace ink

namespace page {
inline constexpr double width = 595.276;
inline constexpr double height = 841.89;
inline constexpr double left = 56; ///< room for punched holes
inline constexpr double right = 46;
inline constexpr double firstTop = 40;
inline constexpr double top = 74; ///< below the running head of the second page and on
inline constexpr double bottom = 70;
inline constexpr double contentWidth = width - left - right;
inline constexpr double bodyHeight = height - top - bottom;
} // namespace page

enum class Weight { Regular, Bold };

struct TextStyle {
    Weight weight = Weight::Regular;
    double size = 10;
    Colour colour = ink::text;

    bool operator==(const TextStyle&) const = default;
    [[nodiscard]] constexpr double leading() const { return size * 1.32; }
    /// From the top of a line to its base line.
    [[nodiscard]] constexpr double ascent() const { return size * 1.03; }
};

namespace style {
inline constexpr TextStyle body{Weight::Regular, 10, ink::text};
inline constexpr TextStyle label{Weight::Bold, 9.5, ink::text};
inline constexpr TextStyle note{Weight::Regular, 8.5, ink::muted};
inline constexpr TextStyle nameOnMap{Weight::Regular, 8.5, ink::text};
inline constexpr TextStyle kicker{Weight::Bold, 10, ink::accent};
inline constexpr TextStyle title{Weight::Bold, 18, ink::text};
inline constexpr TextStyle section{Weight::Bold, 12.5, ink::accent};
inline constexpr TextStyle subsection{Weight::Bold, 10.5, ink::text};
inline constexpr TextStyle tableHead{Weight::Bold, 9, ink::text};
inline constexpr TextStyle cell{Weight::Regular, 9.5, ink::text};
inline constexpr TextStyle tickInCell{Weight::Regular, 8.5, ink::text};
inline constexpr TextStyle furniture{Weight::Regular, 8, ink::muted};
inline constexpr TextStyle furnitureBold{Weight::Bold, 8, ink::text};
inline constexpr TextStyle easy{Weight::Regular, 12.5, ink::text};
inline constexpr TextStyle code{Weight::Bold, 15, ink::text};

/// How the second language is set where the first has this style: plain, and large titles smaller.
constexpr TextStyle second(const TextStyle& first)
{
    constexpr double largest = 11.5;
    return {Weight::Regular, first.size > largest ? largest : first.size, first.colour};
}
} // namespace style

/// Height of one line for writing by hand.
inline constexpr double handLine = 24;

} // namespace lotsbok
