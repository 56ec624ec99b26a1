// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/demo/demo_papers.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

namespace lotsbok::cli {

namespace {

constexpr QSize scanSize(620, 877); ///< A4 at 75 dots to the inch

/// Title and lines, from the top of `page` down.
void writeLines(QPainter& painter, const QRect& page, const QString& title, const QStringList& lines)
{
    const int unit = page.width() / 40;
    QFont font = painter.font();
    font.setPixelSize(unit * 2);
    font.setBold(true);
    painter.setFont(font);
    QRect place = page;
    QRect used;
    painter.drawText(place, Qt::TextWordWrap, title, &used);
    font.setPixelSize(unit * 5 / 4);
    font.setBold(false);
    painter.setFont(font);
    for (const QString& line : lines) {
        place.setTop(used.bottom() + unit);
        painter.drawText(place, Qt::TextWordWrap, line, &used);
    }
}

/// A stroke of a pen that could be anybody's.
QPainterPath signature(const QPointF& start, qreal unit)
{
    QPainterPath path(start);
    for (int i = 0; i < 6; ++i) {
        const QPointF at = start + QPointF(unit * 2 * i, 0);
        path.cubicTo(at + QPointF(unit * 0.4, -unit * (i % 2 == 0 ? 3 : 1.4)),
                     at + QPointF(unit * 1.6, unit * (i % 3 == 0 ? 1.6 : 0.8)), at + QPointF(unit * 2, 0));
    }
    return path;
}

} // namespace

QByteArray scannedPaper(const QString& title, const QStringList& lines, const QString& signedBy)
{
    QImage image(scanSize, QImage::Format_Grayscale8);
    image.fill(QColor(247, 247, 247));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect page = image.rect().adjusted(60, 70, -60, -70);
    const qreal unit = page.width() / 40.0;
    writeLines(painter, page, title, lines);
    const QPointF below(page.left(), page.bottom() - unit * 6);
    painter.setPen(QPen(QColor(40, 40, 40), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(signature(below, unit * 1.1));
    painter.setPen(QPen(QColor(120, 120, 120), 1));
    painter.drawLine(below + QPointF(0, unit * 1.5), below + QPointF(unit * 20, unit * 1.5));
    painter.drawText(below + QPointF(0, unit * 3.2), signedBy);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_Indexed8).save(&buffer, "PNG", 0);
    return buffer.data();
}

QByteArray letterAsPdf(const QString& title, const QStringList& lines)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout::Millimeter);
        writer.setResolution(150);
        writer.setTitle(title);
        QPainter painter(&writer);
        writeLines(painter, QRect(0, 0, writer.width(), writer.height()), title, lines);
    }
    return buffer.data();
}

} // namespace lotsbok::cli
