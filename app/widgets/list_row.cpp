// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/list_row.h"

#include "app/style/icons.h"
#include "app/style/painting.h"
#include "app/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace lotsbok {

namespace {

constexpr int padding = 12;
constexpr int shortestMark = 40;
constexpr int markGap = 10;
constexpr int chevronWidth = 24;
constexpr int pillFrom = 420; ///< in narrower rows the state stands in the second line

struct ToneColours {
    QColor front;
    QColor ground;
};

ToneColours coloursOf(Pill::Tone tone)
{
    const Tokens& t = tokens();
    switch (tone) {
    case Pill::Tone::Accent:
        return {t.accent, t.accentSoft};
    case Pill::Tone::Ok:
        return {t.ok, t.okSoft};
    case Pill::Tone::Warn:
        return {t.warn, t.warnSoft};
    case Pill::Tone::Neutral:
        break;
    }
    return {t.muted, t.window};
}

} // namespace

ListRow::ListRow(const Content& content, QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    take(content);
}

void ListRow::setContent(const Content& content)
{
    if (content != m_content) {
        take(content);
        updateGeometry();
        update();
    }
}

void ListRow::take(const Content& content)
{
    m_content = content;
    QStringList spoken{content.mark, content.title, content.detail, content.state};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setText(content.title);
}

bool ListRow::isNarrow() const
{
    return width() < pillFrom;
}

QString ListRow::secondLine() const
{
    if (!isNarrow() || m_content.state.isEmpty()) {
        return m_content.detail;
    }
    return m_content.detail.isEmpty() ? m_content.state
                                      : QStringLiteral("%1  ·  %2").arg(m_content.state, m_content.detail);
}

QSize ListRow::sizeHint() const
{
    const int lines = secondLine().isEmpty() ? 1 : 2;
    return {320, lines * fontMetrics().lineSpacing() + (lines == 1 ? 22 : 18)};
}

QSize ListRow::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void ListRow::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    updateGeometry();
}

int ListRow::markWidth() const
{
    const QFontMetrics metrics(scaledFont(1.0, QFont::DemiBold));
    return qMax(shortestMark, metrics.horizontalAdvance(m_content.mark) + markGap);
}

void ListRow::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter p(this);
    const bool used = underMouse() || isDown();
    paintPanel(&p, QRectF(rect()).adjusted(0, 1, 0, -1),
               used ? mixed(t.surface, t.accentSoft, 0.6) : QColor(), hasFocus() ? t.accent : QColor(), 2);
    paintChevron(&p, placed(QRect(width() - padding - 16, 0, 16, height())), t.muted,
                 isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    p.setFont(scaledFont(1.0, QFont::DemiBold));
    p.setPen(t.accent);
    p.drawText(placed(QRect(padding, 0, markWidth(), height())), Qt::AlignVCenter | Qt::AlignLeading,
               m_content.mark);
    const int right = width() - padding - chevronWidth;
    const int pill = isNarrow() || m_content.state.isEmpty() ? 0 : paintState(&p, right) + padding;
    const int lead = m_content.mark.isEmpty() ? padding : padding + markWidth();
    paintWords(&p, QRect(lead, 0, qMax(0, right - pill - lead), height()));
}

/// Paints the pill that ends at `right` and gives its width.
int ListRow::paintState(QPainter* p, int right) const
{
    const QFont small = scaledFont(0.9, QFont::Medium);
    const QFontMetrics metrics(small);
    const int mark = m_content.stateIcon.isEmpty() ? 0 : 20;
    const int wide = metrics.horizontalAdvance(m_content.state) + 20 + mark;
    const QRect pill(right - wide, (height() - metrics.height() - 6) / 2, wide, metrics.height() + 6);
    const ToneColours colours = coloursOf(m_content.tone);
    paintPanel(p, placed(pill), colours.ground, QColor(), 1, pill.height() / 2.0);
    if (mark > 0) {
        lotsbok::icon(m_content.stateIcon, colours.front)
            .paint(p, placed(QRect(pill.left() + 10, pill.center().y() - 6, 14, 14)));
    }
    p->setFont(small);
    p->setPen(colours.front);
    p->drawText(placed(pill.adjusted(10 + mark, 0, -10, 0)), Qt::AlignVCenter | Qt::AlignLeading,
                m_content.state);
    return wide;
}

void ListRow::paintWords(QPainter* p, const QRect& room) const
{
    const Tokens& t = tokens();
    const QString second = secondLine();
    const int line = fontMetrics().lineSpacing();
    const int top = (height() - (second.isEmpty() ? 1 : 2) * line) / 2;
    p->setFont(scaledFont(1.0, second.isEmpty() ? QFont::Normal : QFont::Medium));
    p->setPen(isEnabled() ? t.text : t.muted);
    p->drawText(placed(QRect(room.left(), top, room.width(), line)), Qt::AlignVCenter | Qt::AlignLeading,
                p->fontMetrics().elidedText(m_content.title, Qt::ElideRight, room.width()));
    p->setFont(scaledFont(0.9));
    p->setPen(t.muted);
    p->drawText(placed(QRect(room.left(), top + line, room.width(), line)),
                Qt::AlignVCenter | Qt::AlignLeading,
                p->fontMetrics().elidedText(second, Qt::ElideRight, room.width()));
}

QRect ListRow::placed(const QRect& rectangle) const
{
    return QStyle::visualRect(layoutDirection(), rect(), rectangle);
}

void ListRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace lotsbok
