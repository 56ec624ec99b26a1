// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

namespace lotsbok {

class AppSettings;

/// The columns of a table can be made wider, moved and sorted by, and are found again as they were left, by
/// `name`, a word of the program's. Until somebody has touched them they are as the header's modes say.
/// By keyboard, and from the menu of the cells: Ctrl+Alt+Up and Ctrl+Alt+Down sort by the column that the
/// keyboard is in. `settings` outlives the table.
void keepColumns(QTableView* table, AppSettings& settings, const QString& name);

} // namespace lotsbok
