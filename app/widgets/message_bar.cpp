// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/message_bar.h"

#include "app/style/icons.h"
#include "app/style/painting.h"
#include "app/style/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace lotsbok {

namespace {

struct KindLook {
    QString iconName;
    QColor front;
    QColor ground;
};

KindLook lookOf(MessageBar::Kind kind)
{
    const Tokens& t = tokens();
    switch (kind) {
    case MessageBar::Kind::Done:
        return {QStringLiteral("check"), t.ok, t.okSoft};
    case MessageBar::Kind::Warning:
        return {QStringLiteral("warning"), t.warn, t.warnSoft};
    case MessageBar::Kind::Error:
        return {QStringLiteral("warning"), t.danger, t.dangerSoft};
    case MessageBar::Kind::Info:
        break;
    }
    return {QStringLiteral("info"), t.accent, t.accentSoft};
}

/// Keeps the actions beside the words, and under them where the words would get too narrow a column.
class ActionsPlace final : public QObject {
public:
    ActionsPlace(QWidget* bar, QBoxLayout* line, QLayout* actions)
        : QObject(bar)
        , m_bar(bar)
        , m_line(line)
        , m_actions(actions)
    {
        bar->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
            const int words = m_bar->fontMetrics().averageCharWidth() * readableLetters;
            const bool isNarrow = m_bar->width() < words + m_actions->sizeHint().width();
            m_line->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static constexpr int readableLetters = 45;
    QWidget* m_bar;
    QBoxLayout* m_line;
    QLayout* m_actions;
};

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    // Icon, first line and the button that closes stand in one line, however many lines there are.
    const int high = m_close->sizeHint().height();
    const int above = qMax(0, (high - m_text->fontMetrics().lineSpacing()) / 2);
    m_icon->setFixedHeight(high);
    m_text->setContentsMargins(0, above, 0, above);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto* line = new QBoxLayout(QBoxLayout::LeftToRight);
    line->addWidget(m_text, 1);
    line->addLayout(m_actions);
    line->setAlignment(m_actions, Qt::AlignLeading | Qt::AlignTop);
    new ActionsPlace(this, line, m_actions);
    row->addLayout(line, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::say(Kind kind, const QString& text, const QList<Action>& actions)
{
    m_kind = kind;
    const KindLook look = lookOf(kind);
    m_icon->setPixmap(icon(look.iconName, look.front).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_text->setText(text);
    setAccessibleName(text);
    showActions(actions);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::clear()
{
    showActions({});
    m_text->clear();
    hide();
}

void MessageBar::showActions(const QList<Action>& actions)
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // may be the button whose click brought us here
        delete item;
    }
    for (const Action& action : actions) {
        auto* button = new QPushButton(action.text, this);
        connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
        m_actions->addWidget(button);
    }
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const KindLook look = lookOf(m_kind);
    paintPanel(&painter, rect(), look.ground, mixed(look.ground, look.front, 0.35));
}

} // namespace lotsbok
