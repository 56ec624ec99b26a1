// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/form_icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace lotsbok {

namespace {

/// Drawn on a square of 16 units, so that it is sharp at any font size and follows light and dark.
class FormIconEngine final : public QIconEngine {
public:
    explicit FormIconEngine(FormIcon icon)
        : m_icon(icon)
    {}

    [[nodiscard]] QIconEngine* clone() const override { return new FormIconEngine(m_icon); }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        const QColor colour = QApplication::palette().color(group, QPalette::ButtonText);
        painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        draw(painter, colour);
        painter->restore();
    }

private:
    void draw(QPainter* painter, const QColor& colour) const
    {
        switch (m_icon) {
        case FormIcon::Calendar:
            painter->drawRoundedRect(QRectF(2, 3.5, 12, 10.5), 2, 2);
            painter->drawLine(QPointF(2, 7), QPointF(14, 7));
            painter->drawLine(QPointF(5.3, 2), QPointF(5.3, 4.6));
            painter->drawLine(QPointF(10.7, 2), QPointF(10.7, 4.6));
            break;
        case FormIcon::More:
            painter->setBrush(colour);
            painter->setPen(Qt::NoPen);
            for (const double y : {3.5, 8.0, 12.5}) {
                painter->drawEllipse(QPointF(8, y), 1.4, 1.4);
            }
            break;
        case FormIcon::Add:
            painter->drawLine(QPointF(8, 3), QPointF(8, 13));
            painter->drawLine(QPointF(3, 8), QPointF(13, 8));
            break;
        case FormIcon::Up:
            painter->drawPolyline(QPolygonF{QPointF(4, 7), QPointF(8, 3), QPointF(12, 7)});
            painter->drawLine(QPointF(8, 3.4), QPointF(8, 13));
            break;
        case FormIcon::Down:
            painter->drawPolyline(QPolygonF{QPointF(4, 9), QPointF(8, 13), QPointF(12, 9)});
            painter->drawLine(QPointF(8, 12.6), QPointF(8, 3));
            break;
        case FormIcon::Remove:
            painter->drawLine(QPointF(4, 4), QPointF(12, 12));
            painter->drawLine(QPointF(12, 4), QPointF(4, 12));
            break;
        }
    }

    FormIcon m_icon;
};

} // namespace

QIcon formIcon(FormIcon icon)
{
    return QIcon(new FormIconEngine(icon));
}

} // namespace lotsbok
