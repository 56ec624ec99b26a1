// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include "app/style/icons.h"
#include "app/style/painting.h"
#include "app/style/theme.h"
#include "app/widgets/text.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

constexpr int pillHeight = 24;
constexpr int pillPadding = 10;
constexpr int pillIcon = 14;

} // namespace

CardFrame::CardFrame(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(cardTitle(title))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setProperty("card", true);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(title);
    m_head->addWidget(m_title, 1);
    m_head->setSpacing(8);
    m_body->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(12);
    column->addLayout(m_head);
    column->addLayout(m_body);
}

void CardFrame::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void CardFrame::addAction(QWidget* widget)
{
    m_head->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter);
}

void CardFrame::add(QWidget* widget)
{
    m_body->addWidget(widget);
}

void CardFrame::add(QLayout* layout)
{
    m_body->addLayout(layout);
}

void CardFrame::clearBody()
{
    clearLayout(m_body);
}

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& advice, QWidget* parent)
    : QWidget(parent)
    , m_title(cardTitle(title))
    , m_advice(mutedText(advice))
    , m_column(new QVBoxLayout(this))
{
    auto* picture = new QLabel;
    picture->setPixmap(icon(iconName, tokens().muted).pixmap(QSize(36, 36), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_advice->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_advice->setMaximumWidth(460);
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(8);
    m_column->addStretch();
    m_column->addWidget(picture);
    m_column->addWidget(m_title);
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(m_advice, 100);
    centred->addStretch();
    m_column->addLayout(centred);
    m_column->addStretch();
}

void EmptyState::setText(const QString& title, const QString& advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
}

void EmptyState::addButton(QWidget* widget)
{
    m_column->insertWidget(m_column->count() - 1, widget, 0, Qt::AlignHCenter);
}

Pill::Pill(const QString& text, Tone tone, const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_tone(tone)
    , m_iconName(iconName)
{
    setFont(scaledFont(0.9, QFont::Medium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize Pill::sizeHint() const
{
    const int mark = m_iconName.isEmpty() ? 0 : pillIcon + 6;
    return {fontMetrics().horizontalAdvance(m_text) + 2 * pillPadding + mark,
            qMax(pillHeight, fontMetrics().height() + 4)};
}

void Pill::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    const QColor front = m_tone == Tone::Ok       ? t.ok
                         : m_tone == Tone::Warn   ? t.warn
                         : m_tone == Tone::Accent ? t.accent
                                                  : t.muted;
    const QColor ground = m_tone == Tone::Ok       ? t.okSoft
                          : m_tone == Tone::Warn   ? t.warnSoft
                          : m_tone == Tone::Accent ? t.accentSoft
                                                   : t.raised;
    QPainter painter(this);
    paintPanel(&painter, rect(), ground, QColor(), 1, height() / 2.0);
    QRect room = rect().adjusted(pillPadding, 0, -pillPadding, 0);
    if (!m_iconName.isEmpty()) {
        const QRect mark = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                               QSize(pillIcon, pillIcon), room);
        icon(m_iconName, front).paint(&painter, mark);
        room = layoutDirection() == Qt::RightToLeft ? room.adjusted(0, 0, -pillIcon - 6, 0)
                                                    : room.adjusted(pillIcon + 6, 0, 0, 0);
    }
    painter.setPen(front);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading, m_text);
}

} // namespace lotsbok
