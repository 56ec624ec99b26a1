// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lotsbok {

/// Tab goes as the form reads: every stop inside `form` in the order its parents were built, also those that
/// came later.
void restoreTabOrder(QWidget* form);

} // namespace lotsbok
