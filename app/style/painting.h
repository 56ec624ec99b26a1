// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QFontMetrics;
class QPainter;

namespace lotsbok {

constexpr double cornerRadius = 6.0;
constexpr double cardRadius = 8.0;
constexpr int leastControlHeight = 34;
constexpr int iconGap = 8; ///< between the icon and the text of a button

/// A rounded panel; an invalid colour leaves out the fill or the outline. The outline lies inside `rect`.
void paintPanel(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& outline,
                double lineWidth = 1.0, double radius = cornerRadius);

/// The ring around what has the keyboard.
void paintFocusRing(QPainter* painter, const QRectF& rect, double radius = cornerRadius);

/// A small arrow head in the middle of `rect`.
void paintChevron(QPainter* painter, const QRectF& rect, const QColor& colour, Qt::ArrowType direction,
                  double scale = 1.0);

/// The text in lines of a width, broken within a word only where the word alone is wider; at most so many,
/// the last one with an ellipsis where there is more.
QStringList linesOf(const QString& text, const QFont& font, double width, int most);

/// How much larger than usual the text is, so that arrows and what is laid side by side grow with it; never
/// below 1.
double textScale(const QFontMetrics& metrics);

} // namespace lotsbok
