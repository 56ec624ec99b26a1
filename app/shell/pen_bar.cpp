// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pen_bar.h"

#include "app/style/icons.h"
#include "app/style/painting.h"
#include "app/style/tokens.h"
#include "core/base/clock.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace lotsbok {

namespace {

constexpr int barIcon = 16;

QString clockTime(const QDateTime& utc, QDate today)
{
    const QDateTime local = toLocalTime(utc);
    return local.toString(local.date() == today ? QStringLiteral("HH:mm")
                                                : QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

QString penSentence(const PenState& state, QDate today)
{
    if (state.isWriting) {
        return PenBar::tr("You write.");
    }
    const QString copy = state.copyFrom ? clockTime(*state.copyFrom, today) : QString();
    if (!state.holder) {
        return PenBar::tr("Nobody writes – you read a copy from %1.").arg(copy);
    }
    if (state.holderIsSilent) {
        return PenBar::tr("The computer of %1 does not answer – you read a copy from %2.")
            .arg(state.holder->name, copy);
    }
    const QString since = clockTime(state.holder->since, today);
    return state.hasAsked
               ? PenBar::tr("%1 writes since %2 – you have asked for the pen.").arg(state.holder->name, since)
               : PenBar::tr("%1 writes since %2 – you read a copy from %3.")
                     .arg(state.holder->name, since, copy);
}

PenBar::PenBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_ask(new QPushButton(this))
    , m_withdraw(new QPushButton(tr("Take the request back"), this))
    , m_takeOver(new QPushButton(tr("Take over the pen"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 24, 6);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (QPushButton* button : {m_ask, m_withdraw, m_takeOver}) {
        row->addWidget(button);
    }
    connect(m_ask, &QPushButton::clicked, this, &PenBar::askWanted);
    connect(m_withdraw, &QPushButton::clicked, this, &PenBar::withdrawWanted);
    connect(m_takeOver, &QPushButton::clicked, this, &PenBar::takeOverWanted);
    setAccessibleName(tr("Who writes"));
    hide();
}

QString PenBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void PenBar::showState(const PenState& state, QDate today)
{
    const bool reads = state.isReadingCopy;
    setVisible(state.isWriting || reads);
    const QString sentence = penSentence(state, today);
    const bool isNews = m_text->text() != sentence;
    const Tokens& t = tokens();
    m_icon->setPixmap(
        icon(reads ? QStringLiteral("info") : QStringLiteral("edit"), reads ? t.accent : t.muted)
            .pixmap(QSize(barIcon, barIcon), devicePixelRatioF()));
    m_text->setText(sentence);
    m_ask->setText(state.holder ? tr("Ask for the pen") : tr("Take the pen"));
    m_ask->setVisible(reads && !state.hasAsked && !state.holderIsSilent);
    m_withdraw->setVisible(reads && state.hasAsked && !state.holderIsSilent);
    m_takeOver->setVisible(reads && state.holderIsSilent);
    update();
    if (isNews && reads) {
        QAccessibleEvent event(m_text, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void PenBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokens();
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace lotsbok
