// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lotsbok {

/// Gives Qt the program's own fonts (resources/fonts), once a process. Needs a QGuiApplication; any thread.
/// False when Qt could not read one of them, which is a defect of the build.
bool loadFonts();

/// The families in the order they are tried: Noto Sans, then Noto Sans Arabic.
QStringList fontFamilies();

} // namespace lotsbok
