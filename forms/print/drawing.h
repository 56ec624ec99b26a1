// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/page_geometry.h"

#include <QPointF>
#include <QSizeF>
#include <QString>
#include <vector>

namespace lotsbok {

/// A small picture as a list of shapes on an abstract ground, so that screen and print show the same one.
/// Points, origin at the top left; later shapes cover earlier ones.
struct Drawing {
    struct Line {
        QPointF from;
        QPointF to;
        double width = 1;
        Colour colour = ink::text;
        std::vector<double> dashes; ///< lengths on and off; empty = solid
    };
    struct Circle {
        QPointF centre;
        double radius = 1;
        double strokeWidth = 0.8;
        Colour stroke = ink::rule;
        bool isFilled = false;
        Colour fill = ink::paper;
    };
    enum class Side { Left, Middle, Right }; ///< of its box, where a label stands
    struct Label {
        QPointF centre;    ///< middle of the text's box, across and down
        double width = 80; ///< longer words are broken, at most `maximumLines` lines are shown
        QString text;
        TextStyle style = style::note;
        int maximumLines = 2;
        Side side = Side::Middle;
    };

    QSizeF size;
    std::vector<Circle> rings; ///< under the lines
    std::vector<Line> lines;
    std::vector<Circle> nodes;   ///< over the lines
    std::vector<Line> strokes{}; ///< over the nodes: what stands in them
    std::vector<Label> labels;
};

} // namespace lotsbok
