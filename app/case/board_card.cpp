// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/status_board.h"

#include "app/style/icons.h"
#include "app/style/painting.h"
#include "app/style/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace lotsbok {

namespace {

constexpr int cardPadding = 12;
constexpr int cardGap = 4;
constexpr int titleLines = 5;
constexpr int warningLines = 4;

/// Texts under each other: measured, and painted where there is a painter.
struct CardText {
    QPainter* painter;
    int left;
    int width;
    int y;

    void add(const QString& text, const QFont& font, const QColor& colour, int lines)
    {
        if (text.isEmpty()) {
            return;
        }
        const int leading = QFontMetrics(font).lineSpacing();
        const QStringList shown = linesOf(text, font, width, lines);
        for (const QString& line : shown) {
            if (painter) {
                painter->setFont(font);
                painter->setPen(colour);
                painter->drawText(QRect(left, y, width, leading), Qt::AlignLeading | Qt::AlignVCenter, line);
            }
            y += leading;
        }
        y += cardGap;
    }
};

} // namespace

BoardCard::BoardCard(const Content& content, bool movable, QWidget* parent)
    : QAbstractButton(parent)
    , m_content(content)
    , m_movable(movable)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(content.title);
    QStringList spoken{content.title, content.kicker};
    spoken.append(content.details);
    spoken.append(content.warning);
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    QStringList whole{content.title};
    whole.append(content.details);
    setToolTip(whole.join(u'\n')); // details are cut to a few lines
    if (movable) {
        setAccessibleDescription(tr("Ctrl and the left or right arrow move it to another column."));
    }
}

QSize BoardCard::sizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * 28;
    return {wide, heightForWidth(wide)};
}

QSize BoardCard::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, fontMetrics().lineSpacing() * 2};
}

int BoardCard::heightForWidth(int width) const
{
    return layOut(nullptr, width);
}

int BoardCard::layOut(QPainter* painter, int width) const
{
    const Tokens& t = tokens();
    CardText text{painter, cardPadding, qMax(1, width - 2 * cardPadding), cardPadding};
    text.add(m_content.kicker, scaledFont(0.85, QFont::Medium), t.accent, 1);
    text.add(m_content.title, scaledFont(1.0, QFont::Medium), t.text, titleLines);
    for (const QString& line : m_content.details) {
        text.add(line, scaledFont(0.9), t.muted, 2);
    }
    if (!m_content.warning.isEmpty()) {
        const int sign = fontMetrics().height();
        if (painter) {
            const QRect place(cardPadding, text.y, sign, sign);
            lotsbok::icon(QStringLiteral("warning"), t.warn)
                .paint(painter, QStyle::visualRect(layoutDirection(), rect(), place));
        }
        text.left = isRightToLeft() ? cardPadding : cardPadding + sign + cardGap;
        text.width = qMax(1, text.width - sign - cardGap);
        text.add(m_content.warning, scaledFont(0.9), t.warn, warningLines);
    }
    return text.y - cardGap + cardPadding;
}

void BoardCard::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QColor ground = underMouse() || isDown() ? mixed(t.surface, t.accentSoft, 0.6) : t.surface;
    paintPanel(&painter, QRectF(rect()), ground, hasFocus() ? t.accent : t.line, hasFocus() ? 2 : 1);
    layOut(&painter, width());
}

void BoardCard::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    const bool withCard = event->modifiers() == Qt::ControlModifier;
    if (event->modifiers() != Qt::NoModifier && !withCard) {
        QAbstractButton::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Left:
        Q_EMIT stepped(-forward, withCard);
        return;
    case Qt::Key_Right:
        Q_EMIT stepped(forward, withCard);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore(); // the board knows its columns
        return;
    case Qt::Key_Escape:
        if (m_carrying) {
            m_carrying = false;
            setDown(false);
            Q_EMIT letGo();
            return;
        }
        break;
    default:
        break;
    }
    QAbstractButton::keyPressEvent(event);
}

void BoardCard::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->position().toPoint();
    QAbstractButton::mousePressEvent(event);
}

void BoardCard::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const bool far = (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_carrying && m_movable && isDown() && far) {
        m_carrying = true;
        Q_EMIT pickedUp(m_pressedAt);
    }
    if (m_carrying) {
        Q_EMIT carried(at);
    } else {
        QAbstractButton::mouseMoveEvent(event);
    }
}

void BoardCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_carrying) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    m_carrying = false;
    setDown(false);
    Q_EMIT putDown(event->position().toPoint());
}

} // namespace lotsbok
