// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/style/tokens.h"

#include <QFont>
#include <QPalette>

class QApplication;

namespace lotsbok {

enum class ThemeChoice { System, Light, Dark };

/// Style, palette and font of the whole program. May be called again when the choice changes.
void applyTheme(QApplication& app, ThemeChoice choice);

/// Whether the desktop asks for dark: by the palette that the platform gave before the program's own was set.
bool systemIsDark();

QPalette paletteOf(const Tokens& scheme);

/// The sizes of text: body 1, page title 1.7, card title 1.2, small 0.9; all relative to the body.
QFont scaledFont(double factor, QFont::Weight weight = QFont::Normal);

} // namespace lotsbok
