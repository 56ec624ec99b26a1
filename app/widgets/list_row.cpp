// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/list_row.h"

#include "app/style/icons.h"
#include "app/style/painting.h"
#include "app/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int padding = 12;
constexpr int shortestMark = 40;
constexpr int markGap = 10;
constexpr int chevronWidth = 24;
constexpr int pillFrom = 420; ///< in narrower rows the state stands in the second line
constexpr int mostTitleLines = 2;

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
    tellWhole();
}

bool ListRow::isNarrow() const
{
    return width() < pillFrom * textScale(fontMetrics());
}

QString ListRow::secondLine() const
{
    if (!isNarrow() || m_content.state.isEmpty()) {
        return m_content.detail;
    }
    return m_content.detail.isEmpty() ? m_content.state
                                      : QStringLiteral("%1  ·  %2").arg(m_content.state, m_content.detail);
}

QStringList ListRow::titleLines() const
{
    const QFont font = scaledFont(1.0, secondLine().isEmpty() ? QFont::Normal : QFont::Medium);
    const int room = wordsRoom().width();
    if (QFontMetrics(font).horizontalAdvance(m_content.title) <= room) {
        return {m_content.title};
    }
    return linesOf(m_content.title, font, room, mostTitleLines);
}

void ListRow::tellWhole()
{
    const QFontMetrics small(scaledFont(0.9));
    const QString second = secondLine();
    const bool whole = !titleLines().last().endsWith(QChar(0x2026)) &&
                       small.horizontalAdvance(second) <= wordsRoom().width();
    setToolTip(whole ? QString() : second.isEmpty() ? m_content.title : m_content.title + u'\n' + second);
}

QSize ListRow::sizeHint() const
{
    const int lines = int(titleLines().size()) + (secondLine().isEmpty() ? 0 : 1);
    return {320, lines * fontMetrics().lineSpacing() + (lines == 1 ? 22 : 18)};
}

QSize ListRow::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void ListRow::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    tellWhole();
    updateGeometry();
}

int ListRow::markWidth() const
{
    const QFontMetrics metrics(scaledFont(1.0, QFont::DemiBold));
    const int rule = metrics.horizontalAdvance(QStringLiteral("R00")); // with larger text, too
    return qMax(qMax(shortestMark, rule + markGap), metrics.horizontalAdvance(m_content.mark) + markGap);
}

int ListRow::stateWidth() const
{
    if (isNarrow() || m_content.state.isEmpty()) {
        return 0;
    }
    const QFontMetrics metrics(scaledFont(0.9, QFont::Medium));
    return metrics.horizontalAdvance(m_content.state) + 20 + (m_content.stateIcon.isEmpty() ? 0 : 20);
}

QRect ListRow::wordsRoom() const
{
    const int right = width() - padding - chevronWidth;
    const int pill = stateWidth() > 0 ? stateWidth() + padding : 0;
    const bool hasMark = !m_content.mark.isEmpty() || m_content.keepsMarkRoom;
    const int lead = hasMark ? padding + markWidth() : padding;
    return {lead, 0, qMax(0, right - pill - lead), height()};
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
    paintState(&p);
    paintWords(&p);
}

void ListRow::paintState(QPainter* p) const
{
    const int wide = stateWidth();
    if (wide == 0) {
        return;
    }
    const QFont small = scaledFont(0.9, QFont::Medium);
    const QFontMetrics metrics(small);
    const int mark = m_content.stateIcon.isEmpty() ? 0 : 20;
    const int left = width() - padding - chevronWidth - wide;
    const QRect pill(left, (height() - metrics.height() - 6) / 2, wide, metrics.height() + 6);
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
}

void ListRow::paintWords(QPainter* p) const
{
    const Tokens& t = tokens();
    const QRect room = wordsRoom();
    const QString second = secondLine();
    const QStringList title = titleLines();
    const int line = fontMetrics().lineSpacing();
    int top = (height() - (int(title.size()) + (second.isEmpty() ? 0 : 1)) * line) / 2;
    const auto paintLine = [&](const QString& words) {
        p->drawText(placed(QRect(room.left(), top, room.width(), line)), Qt::AlignVCenter | Qt::AlignLeading,
                    words);
        top += line;
    };
    p->setFont(scaledFont(1.0, second.isEmpty() ? QFont::Normal : QFont::Medium));
    p->setPen(isEnabled() ? t.text : t.muted);
    std::for_each(title.cbegin(), title.cend(), paintLine);
    p->setFont(scaledFont(0.9));
    p->setPen(t.muted);
    paintLine(p->fontMetrics().elidedText(second, Qt::ElideRight, room.width()));
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
