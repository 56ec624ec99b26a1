// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/veils.h"

#include <QByteArrayList>

namespace lotsbok {

/// Cells of one table that are under a veil.
struct Veils::Place {
    QByteArray table;
    QByteArray rows; ///< selects row number, id and version of each row
    QByteArrayList columns;
    bool ofBytes = false; ///< the cells are bytes; else texts
};

} // namespace lotsbok
