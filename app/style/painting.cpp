// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/painting.h"

#include "app/style/tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace lotsbok {

void paintPanel(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& outline,
                double lineWidth, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(outline.isValid() ? QPen(outline, lineWidth) : QPen(Qt::NoPen));
    const double inset = outline.isValid() ? lineWidth / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void paintFocusRing(QPainter* painter, const QRectF& rect, double radius)
{
    paintPanel(painter, rect, QColor(), tokens().accent, 2.0, radius);
}

QStringList linesOf(const QString& text, const QFont& font, double width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines.append(QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

double textScale(const QFontMetrics& metrics)
{
    constexpr double usualHeight = 18;
    return qMax(1.0, metrics.height() / usualHeight);
}

void paintChevron(QPainter* painter, const QRectF& rect, const QColor& colour, Qt::ArrowType direction,
                  double scale)
{
    const double reach = 3.5 * scale;
    QPolygonF line{QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2)};
    const double turns = direction == Qt::UpArrow      ? 180
                         : direction == Qt::LeftArrow  ? 90
                         : direction == Qt::RightArrow ? 270
                                                       : 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.6 * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(rect.center());
    painter->rotate(turns);
    painter->drawPolyline(line);
    painter->restore();
}

} // namespace lotsbok
