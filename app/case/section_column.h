// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

namespace lotsbok {

/// The column of cards that a section of a case is, no wider than reads well; Tab goes through it as it
/// reads.
QVBoxLayout* sectionColumn(QWidget* section);

/// Hides and deletes all that a layout holds.
void clearColumn(QLayout* column);

} // namespace lotsbok
