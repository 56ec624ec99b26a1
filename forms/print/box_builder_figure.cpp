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

/// At most the label's number of lines; what is cut away ends in an ellipsis.
ShapedText shapeLabel(TextShaper& shaper, const Drawing::Label& label)
{
    QString text = label.text;
    const Align align = alignOf(label.side);
    ShapedText shaped = shaper.shape(text, label.style, label.width, align);
    while (int(shaped.lines.size()) > label.maximumLines && text.size() > 1) {
        const auto kept = text.size() * label.maximumLines / qsizetype(shaped.lines.size());
        text = text.left(std::min(kept, text.size() - 1)).trimmed();
        shaped = shaper.shape(text + QChar(0x2026), label.style, label.width, align);
    }
    return shaped;
}

void drawShapes(Canvas& canvas, const Drawing& drawing, QPointF origin)
{
    const auto circle = [&](const Drawing::Circle& c) {
        canvas.circle(origin + c.centre, c.radius, Stroke{c.strokeWidth, c.stroke, {}},
                      c.isFilled ? std::optional<Colour>(c.fill) : std::nullopt);
    };
    std::for_each(drawing.rings.begin(), drawing.rings.end(), circle);
    for (const Drawing::Line& line : drawing.lines) {
        canvas.line(origin + line.from, origin + line.to, Stroke{line.width, line.colour, line.dashes});
    }
    std::for_each(drawing.nodes.begin(), drawing.nodes.end(), circle);
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
    out.push_back({StackBox{m_area.x, {std::move(slice)}, true}, 4, 8, true});
}

} // namespace lotsbok
