// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QStringList>

namespace lotsbok {

/// The content stream of an electronic signature's look: the lines in the right half of a field of that size,
/// in points, each shrunk to fit. Letters are drawn as outlines, so that the file needs no further font and
/// stays PDF/A. Needs a QGuiApplication.
QByteArray visibleSignature(const QStringList& lines, QSizeF area);

} // namespace lotsbok
