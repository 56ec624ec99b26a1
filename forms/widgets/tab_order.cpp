// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/tab_order.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QScrollArea>
#include <QWidget>

namespace lotsbok {

namespace {

/// A control that takes the keyboard as one, whatever it is made of.
bool isWhole(const QWidget* widget)
{
    return qobject_cast<const QComboBox*>(widget) ||
           (qobject_cast<const QAbstractScrollArea*>(widget) && !qobject_cast<const QScrollArea*>(widget));
}

void collectStops(const QWidget* parent, QList<QWidget*>& stops)
{
    for (QObject* child : parent->children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (!widget || widget->isWindow()) {
            continue;
        }
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
            stops.append(widget);
        }
        if (!isWhole(widget)) {
            collectStops(widget, stops);
        }
    }
}

} // namespace

void restoreTabOrder(QWidget* form)
{
    QList<QWidget*> stops;
    collectStops(form, stops);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        QWidget::setTabOrder(stops[i - 1], stops[i]);
    }
}

} // namespace lotsbok
