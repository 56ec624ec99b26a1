// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/goal_course.h"
#include "forms/engine/form_definition.h"
#include "forms/print/form_printer.h"

namespace lotsbok {

/// A figure of a case before it is printed, in Swedish: it belongs to the record. Without lines there is
/// nothing to draw.
struct FigureSheet {
    QString title;
    QList<SheetLine> lines{}; ///< the figure, then all that it says as a table
};

/// Everybody around the person whose tie is not ended, as in bilaga 3.5.
FigureSheet networkSheet(const CaseFile& file);
/// R22. The threat level over time, to `until`.
FigureSheet levelSheet(const CaseFile& file, QDate until,
                       const FormCatalogue& forms = FormCatalogue::builtIn());
/// The scales of bilaga 3.1, of two inventories or one.
FigureSheet inventorySheet(const FormResponse* earlier, const FormResponse& later,
                           const FormCatalogue& forms = FormCatalogue::builtIn());
/// Bilaga 3.5. How far the goals have come, to today or to the day on which the case was closed; as many
/// figures as fit on pages of their own.
FigureSheet goalSheet(const QList<GoalCourse>& goals, QDate today, QDate closedOn = {});

/// A figure, then all that it says as a table: who reads the paper's structure hears `sentences` in place of
/// the figure.
struct FigureTable {
    std::vector<CoverPage::Column> columns{};
    QList<QStringList> rows{};
    bool holdsNumbers = false;
};
void addFigure(FigureSheet& sheet, Drawing drawing, const QString& caption, const QStringList& sentences);
void addFigureTable(FigureSheet& sheet, const FigureTable& table);

} // namespace lotsbok
