// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/conflict_place.h"

#include "app/widgets/message_bar.h"

#include <QVBoxLayout>
#include <utility>

namespace lotsbok {

ConflictPlace::ConflictPlace(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ConflictPlace::ask(const QList<ConflictField>& fields,
                        const std::function<void(const QJsonObject& merged)>& use,
                        const std::function<void()>& back)
{
    end();
    m_card = new ConflictCard(fields);
    connect(m_card, &ConflictCard::resolved, this, [this, use](const QJsonObject& merged) {
        end();
        use(merged);
    });
    connect(m_card, &ConflictCard::cancelled, this, [this, back] {
        end();
        back();
    });
    // A part of the card that it stands in, with its room.
    m_card->setProperty("card", false);
    m_card->setFrameShape(QFrame::NoFrame);
    m_card->layout()->setContentsMargins(0, 0, 0, 0);
    layout()->addWidget(m_card);
    show();
    hideTheRest();
    m_card->focusFirst();
}

void ConflictPlace::goBack()
{
    if (m_card) {
        Q_EMIT m_card->cancelled();
    }
}

void ConflictPlace::hideTheRest()
{
    const QObjectList beside = parentWidget()->children();
    for (QObject* each : beside) {
        auto* widget = qobject_cast<QWidget*>(each);
        if (widget && widget != this && !widget->isHidden() && !qobject_cast<MessageBar*>(widget)) {
            widget->hide();
            m_hidden.append(widget);
        }
    }
}

void ConflictPlace::end()
{
    if (!m_card) {
        return;
    }
    const QPointer<ConflictCard> gone = std::exchange(m_card, nullptr);
    gone->disconnect(this);
    gone->hide();
    gone->deleteLater(); // its button may be what brought us here
    hide();
    const auto hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget>& widget : hidden) {
        if (widget) {
            widget->show();
        }
    }
}

} // namespace lotsbok
