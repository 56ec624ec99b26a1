// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/return_presses.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace lotsbok {

namespace {

bool isReturn(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           !(event.modifiers() & ~Qt::KeypadModifier);
}

} // namespace

bool ReturnPresses::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool presses = qobject_cast<QPushButton*>(watched) || qobject_cast<QToolButton*>(watched) ||
                         watched->inherits("lotsbok::NavigationButton");
    if (!presses || !isReturn(*key)) {
        return false;
    }
    auto* button = static_cast<QAbstractButton*>(watched);
    if (!key->isAutoRepeat() && button->isEnabled()) {
        button->click(); // may delete the button
    }
    return true;
}

} // namespace lotsbok
