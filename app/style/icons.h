// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace lotsbok {

/// One of the program's own drawings (resources/icons/NAME.svg), drawn in the colours of the scheme in use:
/// text colour, accent when selected or on, muted when disabled. An unknown name is a bug and gives an empty
/// icon.
QIcon icon(const QString& name);

/// The same drawing in one given colour.
QIcon icon(const QString& name, const QColor& colour);

/// The program's mark, in its own colours.
QIcon logo();

} // namespace lotsbok
