// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/side_list_delegate.h"

#include "forms/widgets/form_colours.h"
#include "forms/widgets/form_models.h"

#include <QListView>
#include <QPainter>

namespace lotsbok {

namespace {

constexpr int SidePadding = 8;
constexpr int MarkRoom = 20;

QFont detailFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

QString detailOf(const QModelIndex& index)
{
    return qobject_cast<const SectionModel*>(index.model()) ? index.data(SectionModel::DetailRole).toString()
                                                            : QString();
}

bool isDone(const QModelIndex& index)
{
    return qobject_cast<const SectionModel*>(index.model()) && index.data(SectionModel::DoneRole).toBool();
}

QRect textBounds(const QFontMetrics& metrics, int width, const QString& text)
{
    return metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text);
}

} // namespace

SideListDelegate::SideListDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{}

QSize SideListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int textWidth = width - 2 * SidePadding - MarkRoom;
    int height = textBounds(option.fontMetrics, textWidth, index.data().toString()).height();
    if (const QString detail = detailOf(index); !detail.isEmpty()) {
        height += textBounds(QFontMetrics(detailFont(option.font)), textWidth, detail).height();
    }
    return {width, height + 12};
}

void SideListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const QPalette& colours = option.palette;
    const QColor accent = colours.color(QPalette::Highlight);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(blended(colours.color(QPalette::Window), accent, selected ? 0.15 : 0.07));
        painter->drawRoundedRect(frame, 6, 6);
    }
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(frame, 6, 6);
    }
    QRect text = option.rect.adjusted(SidePadding, 6, -SidePadding - MarkRoom, -6);
    painter->setPen(colours.color(QPalette::Active, QPalette::WindowText));
    painter->setFont(option.font);
    QRect used;
    painter->drawText(text, Qt::TextWordWrap, index.data().toString(), &used);
    if (const QString detail = detailOf(index); !detail.isEmpty()) {
        painter->setFont(detailFont(option.font));
        painter->setPen(mutedColour(colours));
        painter->drawText(text.adjusted(0, used.height(), 0, 0), Qt::TextWordWrap, detail);
    }
    if (isDone(index)) {
        const QPointF at(option.rect.right() - SidePadding - 12,
                         option.rect.top() + 6 + option.fontMetrics.height() / 2.0);
        painter->setPen(QPen(toneColour(colours, Tone::Ok), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{at, at + QPointF(4, 4), at + QPointF(11, -5)});
    }
    painter->restore();
}

} // namespace lotsbok
