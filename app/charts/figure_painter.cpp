// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_painter.h"

#include "app/style/painting.h"
#include "app/style/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

namespace lotsbok {

namespace {

QPen penOf(const Colour& colour, double width, const std::vector<double>& dashes, double scale)
{
    QPen pen(screenColour(colour), width * scale);
    pen.setCapStyle(Qt::FlatCap);
    if (!dashes.empty()) {
        QList<qreal> pattern; // Qt counts in widths of the pen
        for (const double dash : dashes) {
            pattern.append(dash / width);
        }
        pen.setDashPattern(pattern);
    }
    return pen;
}

void paintLines(QPainter& painter, const std::vector<Drawing::Line>& lines, double scale)
{
    for (const Drawing::Line& line : lines) {
        painter.setPen(penOf(line.colour, line.width, line.dashes, scale));
        painter.drawLine(line.from * scale, line.to * scale);
    }
}

void paintCircle(QPainter& painter, const Drawing::Circle& circle, double scale)
{
    painter.setPen(penOf(circle.stroke, circle.strokeWidth, {}, scale));
    painter.setBrush(circle.isFilled ? QBrush(screenColour(circle.fill)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle.centre * scale, circle.radius * scale, circle.radius * scale);
}

QFont fontOf(const QPainter& painter, const TextStyle& style, double scale)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(1, qRound(style.size * scale)));
    font.setWeight(style.weight == Weight::Bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

void paintLabel(QPainter& painter, const Drawing::Label& label, double scale)
{
    painter.save();
    painter.setFont(fontOf(painter, label.style, scale));
    painter.setPen(screenColour(label.style.colour));
    const double width = label.width * scale;
    const double leading = label.style.leading() * scale;
    const QStringList lines = linesOf(label.text, painter.font(), width, label.maximumLines);
    const Qt::Alignment side = label.side == Drawing::Side::Left    ? Qt::AlignLeft
                               : label.side == Drawing::Side::Right ? Qt::AlignRight
                                                                    : Qt::AlignHCenter;
    QRectF line(0, 0, width, leading);
    line.moveCenter(label.centre * scale);
    line.translate(0, -leading * double(lines.size() - 1) / 2);
    for (const QString& text : lines) {
        painter.drawText(line, int(side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextDontClip), text);
        line.translate(0, leading);
    }
    painter.restore();
}

} // namespace

QColor screenColour(const Colour& colour)
{
    const Tokens& t = tokens();
    if (colour == ink::text) {
        return t.text;
    }
    if (colour == ink::muted || colour == ink::box) {
        return t.muted;
    }
    if (colour == ink::accent) {
        return t.accent;
    }
    if (colour == ink::paper) {
        return t.surface;
    }
    if (colour == ink::soft) {
        return t.accentSoft;
    }
    if (colour == ink::rule) {
        return mixed(t.line, t.control, 0.4);
    }
    return QColor::fromRgbF(float(colour.red), float(colour.green), float(colour.blue));
}

void paintFigure(QPainter& painter, const Drawing& drawing, double scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Drawing::Circle& ring : drawing.rings) {
        paintCircle(painter, ring, scale);
    }
    paintLines(painter, drawing.lines, scale);
    for (const Drawing::Circle& node : drawing.nodes) {
        paintCircle(painter, node, scale);
    }
    paintLines(painter, drawing.strokes, scale);
    for (const Drawing::Label& label : drawing.labels) {
        paintLabel(painter, label, scale);
    }
    painter.restore();
}

Drawing mirrored(Drawing drawing)
{
    const auto turn = [width = drawing.size.width()](QPointF& point) { point.setX(width - point.x()); };
    for (auto* circles : {&drawing.rings, &drawing.nodes}) {
        for (Drawing::Circle& circle : *circles) {
            turn(circle.centre);
        }
    }
    for (auto* lines : {&drawing.lines, &drawing.strokes}) {
        for (Drawing::Line& line : *lines) {
            turn(line.from);
            turn(line.to);
        }
    }
    for (Drawing::Label& label : drawing.labels) {
        turn(label.centre);
        label.side = label.side == Drawing::Side::Left    ? Drawing::Side::Right
                     : label.side == Drawing::Side::Right ? Drawing::Side::Left
                                                          : Drawing::Side::Middle;
    }
    return drawing;
}

} // namespace lotsbok
