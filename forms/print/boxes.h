// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/canvas.h"

#include <QRectF>
#include <functional>
#include <variant>
#include <vector>

/// The document measured but not yet on pages: boxes with known heights, cut only where they may be.
namespace lotsbok {

class PageFlow;

/// The smallest thing that stands on one page: a line of text, a row of tick boxes. `draw` gets the top left
/// corner.
struct Slice {
    double height = 0;
    std::function<void(PageFlow& flow, double x, double y)> draw;
};

/// Slices under each other.
struct StackBox {
    double x = 0;
    std::vector<Slice> slices;
    bool isTogether = false; ///< never cut unless taller than a page
    int atLeast = 2;         ///< lines on either side of a cut
};

/// A row: cells side by side, cut only when taller than a page.
struct TableRow {
    std::vector<std::vector<Slice>> cells;
    double minimumHeight = 0;
    bool isHead = false;
};

struct TableBox {
    double x = 0;
    std::vector<double> columnWidths;
    TableRow head; ///< repeated on every page; no cells = none
    std::vector<TableRow> rows;
    bool isRuled = true; ///< otherwise columns of text side by side, without lines
};

struct Box;

/// A frame around boxes; open to the next page where it is cut.
struct FrameBox {
    enum class Border { None, Left, All };
    double x = 0;
    double width = 0;
    Border border = Border::All;
    double padding = 0;     ///< above and below
    bool isTogether = true; ///< moved whole to the next page when it fits there
    std::vector<Box> children;
};

struct Box {
    std::variant<StackBox, TableBox, FrameBox> content;
    double before = 0; ///< space above, dropped at the top of a page
    double after = 0;
    bool keepWithNext = false;
    bool startsPage = false;
};

/// Space inside a table cell.
namespace cell {
inline constexpr double paddingX = 5;
inline constexpr double paddingY = 4.5;
} // namespace cell

double height(const StackBox& box);
double height(const TableRow& row);
double height(const TableBox& box);
double height(const FrameBox& box);
double height(const Box& box); ///< without before and after

} // namespace lotsbok
