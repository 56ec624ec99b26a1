// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "forms/print/form_printer.h"

namespace lotsbok {

/// A figure of a case before it is printed, in Swedish: it belongs to the record. Without lines there is
/// nothing to draw.
struct FigureSheet {
    QString title;
    QList<SheetLine> lines{}; ///< the figure, then all that it says in words
};

/// Everybody around the person whose tie is not ended, as in bilaga 3.5.
FigureSheet networkSheet(const CaseFile& file);
/// R22. The threat level over time, to `until`.
FigureSheet levelSheet(const CaseFile& file, QDate until);
/// The scales of bilaga 3.1, of two inventories or one.
FigureSheet inventorySheet(const FormResponse* earlier, const FormResponse& later);

} // namespace lotsbok
