// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/style/tokens.h"

#include <QFont>
#include <QPalette>
#include <optional>

class QApplication;

namespace lotsbok {

enum class ThemeChoice { System, Light, Dark };
enum class ContrastChoice { System, Normal, High };

/// How the program is to look; System leaves it to the desktop.
struct Appearance {
    static constexpr int smallestText = 100;
    static constexpr int largestText = 200;

    ThemeChoice theme = ThemeChoice::System;
    ContrastChoice contrast = ContrastChoice::System;
    int textPercent = 100; ///< of the usual size

    bool operator==(const Appearance&) const = default;
};

/// Style, palette and font of the whole program. May be called again when the choice changes.
void applyTheme(QApplication& app, const Appearance& appearance);
void applyTheme(QApplication& app, ThemeChoice choice); ///< with the rest as usual

/// What the desktop says of itself; nothing where it says nothing. True when it was news.
struct DesktopWish {
    std::optional<bool> dark{};
    std::optional<bool> highContrast{};
    bool operator==(const DesktopWish&) const = default;
};
bool setDesktopWish(const DesktopWish& wish);

/// Whether the desktop asks for dark: by what it says, else by the palette that the platform gave before the
/// program's own was set.
bool systemIsDark();

QPalette paletteOf(const Tokens& scheme);

/// The sizes of text: body 1, page title 1.7, card title 1.2, small 0.9; all relative to the body.
QFont scaledFont(double factor, QFont::Weight weight = QFont::Normal);

} // namespace lotsbok
