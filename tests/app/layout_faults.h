// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace lotsbok {

/// Sentences about what a person could not read in a window as it stands: a label or button whose text does
/// not fit (an elided text with a tooltip does), texts that lie over each other, and what reaches over the
/// window's left or right edge. What is scrolled away, downwards or in a list of its own, is no fault.
QStringList layoutFaults(const QWidget& window);

} // namespace lotsbok
