// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace lotsbok {

/// A logo for the letterhead from a PNG or SVG file: drawn anew on white, without transparency, at most
/// kLogoWidth times kLogoHeight pixels, as a PNG file of at most kLogoBytes (core/model/logo.h). The file is
/// not trusted: at most 1 MiB; a PNG of at most 4 000 pixels a side; an SVG of at most 5 000 elements, 32
/// deep, that is drawn by itself alone (no entities, scripts, links, pictures, styles from elsewhere or
/// text, whose look depends on fonts), without dashes or numbers above a million. What an editor put beside
/// the drawing is left out. Needs a QGuiApplication. Errors: InvalidInput.
Result<QByteArray> logoPicture(const QByteArray& file);

} // namespace lotsbok
