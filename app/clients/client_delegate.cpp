// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/client_delegate.h"

#include "app/clients/client_list_model.h"
#include "app/style/icons.h"
#include "app/style/painting.h"
#include "app/style/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace lotsbok {

namespace {

constexpr int padding = 12;
constexpr int shieldSize = 16;

QString secondLine(const ClientRow& client)
{
    QStringList parts{client.number,
                      client.caseNumber.isEmpty() ? ClientDelegate::tr("No case") : client.caseNumber};
    if (!client.caseNumber.isEmpty() && !client.caseOpen) {
        parts.append(ClientDelegate::tr("closed"));
    }
    parts.append(client.lots); // last, so that it is what a narrow row leaves out
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QSize ClientDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {200, 2 * option.fontMetrics.lineSpacing() + 16};
}

void ClientDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Tokens& t = tokens();
    const QRect row = option.rect.adjusted(4, 1, -4, -1);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    painter->save();
    if (selected || hover) {
        paintPanel(painter, row, selected ? t.accentSoft : mixed(t.surface, t.accentSoft, 0.5), QColor());
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (selected && view && view->hasFocus()) {
        paintFocusRing(painter, row);
    }
    const QVariant held = index.data(ClientListModel::RowRole);
    const auto placed = [&](const QRect& r) { return QStyle::visualRect(option.direction, row, r); };
    const int line = option.fontMetrics.lineSpacing();
    QRect room(row.left() + padding, row.top() + (row.height() - 2 * line) / 2, row.width() - 2 * padding,
               line);
    if (!held.isValid()) {
        painter->setPen(t.muted);
        painter->drawText(placed(room), Qt::AlignLeading | Qt::AlignVCenter, QStringLiteral("…"));
        painter->restore();
        return;
    }
    const auto client = held.value<ClientRow>();
    if (client.protection != ProtectedIdentity::None) {
        const QRect mark(room.right() - shieldSize, room.top() + (line - shieldSize) / 2, shieldSize,
                         shieldSize);
        icon(QStringLiteral("shield"), t.warn).paint(painter, placed(mark));
        room.setRight(mark.left() - 6);
    }
    painter->setFont(scaledFont(1.0, QFont::Medium));
    painter->setPen(t.text);
    painter->drawText(
        placed(room), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    room = QRect(row.left() + padding, room.bottom() + 1, row.width() - 2 * padding, line);
    painter->setFont(scaledFont(0.9));
    painter->setPen(t.muted);
    painter->drawText(placed(room), Qt::AlignLeading | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(secondLine(client), Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace lotsbok
