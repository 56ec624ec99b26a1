// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/box_builder.h"
#include "forms/print/page_flow.h"

#include <algorithm>

namespace lotsbok {

namespace {

struct ShapedLabel {
    ShapedText text;
    QPointF centre;
};

Align alignOf(Drawing::Side side)
{
    return side == Drawing::Side::Middle ? Align::Centre
           : side == Drawing::Side::Left ? Align::Left
                                         : Align::Right;
}

/// At most the label's number of lines; as much as fits of what is longer, and an ellipsis.
ShapedText shapeLabel(TextShaper& shaper, const Drawing::Label& label)
{
    const Align align = alignOf(label.side);
    ShapedText shaped = shaper.shape(label.text, label.style, label.width, align);
    const auto fits = [&label](const ShapedText& text) {
        return int(text.lines.size()) <= label.maximumLines;
    };
    if (fits(shaped)) {
        return shaped;
    }
    qsizetype least = 1; // letters: of these many it is said that they fit
    qsizetype most = label.text.size();
    while (least < most) {
        const qsizetype kept = (least + most + 1) / 2;
        const QString text = label.text.left(kept).trimmed() + QChar(0x2026);
        if (fits(shaper.shape(text, label.style, label.width, align))) {
            least = kept;
        } else {
            most = kept - 1;
        }
    }
    return shaper.shape(label.text.left(least).trimmed() + QChar(0x2026), label.style, label.width, align);
}

void drawShapes(Canvas& canvas, const Drawing& drawing, QPointF origin)
{
    const auto circle = [&](const Drawing::Circle& c) {
        canvas.circle(origin + c.centre, c.radius, Stroke{c.strokeWidth, c.stroke, {}},
                      c.isFilled ? std::optional<Colour>(c.fill) : std::nullopt);
    };
    const auto stroke = [&](const Drawing::Line& line) {
        canvas.line(origin + line.from, origin + line.to, Stroke{line.width, line.colour, line.dashes});
    };
    std::for_each(drawing.rings.begin(), drawing.rings.end(), circle);
    std::for_each(drawing.lines.begin(), drawing.lines.end(), stroke);
    std::for_each(drawing.nodes.begin(), drawing.nodes.end(), circle);
    std::for_each(drawing.strokes.begin(), drawing.strokes.end(), stroke);
}

void drawLabel(Canvas& canvas, const ShapedLabel& label, double width, QPointF origin)
{
    const double height = label.text.height();
    const QPointF corner = origin + label.centre - QPointF(width / 2, height / 2);
    canvas.drawText(label.text, corner.x(), corner.y());
}

} // namespace

void BoxBuilder::add(const parts::FigurePart& part, std::vector<Box>& out)
{
    StructureTree::Attributes says;
    says.alternate = part.alternate;
    const ElementId element = m_structure.add(m_parent, "Figure", says);
    auto labels = std::make_shared<std::vector<ShapedLabel>>();
    for (const Drawing::Label& label : part.drawing.labels) {
        labels->push_back({shapeLabel(m_shaper, label), label.centre});
    }
    const double left = (m_area.width - part.drawing.size.width()) / 2;
    Slice slice{part.drawing.size.height(), [=, drawing = part.drawing](PageFlow& flow, double x, double y) {
                    Canvas& canvas = flow.canvas();
                    const QPointF origin(x + left, y);
                    canvas.beginElement(element);
                    drawShapes(canvas, drawing, origin);
                    for (size_t i = 0; i < labels->size(); ++i) {
                        drawLabel(canvas, (*labels)[i], drawing.labels[i].width, origin);
                    }
                }};
    constexpr double tall = 400; // would leave most of a page empty for the sake of what follows
    const bool staysWithNext = part.drawing.size.height() < tall;
    out.push_back({StackBox{m_area.x, {std::move(slice)}, true}, 4, 8, staysWithNext});
}

} // namespace lotsbok
