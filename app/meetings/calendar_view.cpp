// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/calendar_view.h"

#include "app/meetings/accessible_calendar.h"
#include "app/meetings/meeting_text.h"
#include "app/style/icons.h"
#include "app/style/painting.h"
#include "app/style/theme.h"
#include "core/base/clock.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace lotsbok {

namespace {

constexpr int textGap = 6;
constexpr int barWidth = 3;

QString whoText(const MeetingDesk::Row& row)
{
    return row.clientName.isEmpty() && row.number ? row.number->toString() : row.clientName;
}

} // namespace

CalendarView::CalendarView(Span span, QWidget* parent)
    : QWidget(parent)
    , m_span(span)
{
    installAccessibleCalendar();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(span == Span::Week ? tr("Meetings of the week") : tr("Meetings of the month"));
    setAccessibleDescription(
        tr("Arrows move the day, Page Up and Page Down the period, T is today, and Enter "
           "opens what is on the day."));
}

// Query

QDate CalendarView::firstDay() const
{
    return m_span == Span::Week ? firstOfWeek(m_day) : firstOfMonthGrid(m_day);
}

QDate CalendarView::lastDay() const
{
    return m_span == Span::Week ? firstOfWeek(m_day).addDays(daysOfWeek - 1) : lastOfMonthGrid(m_day);
}

QList<int> CalendarView::entriesOf(QDate day) const
{
    QList<int> entries;
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        const bool endsAtMidnight = m_spans[i].end.time() == QTime(0, 0) && m_spans[i].end > m_spans[i].start;
        const QDate last = endsAtMidnight ? m_spans[i].end.date().addDays(-1) : m_spans[i].end.date();
        if (m_spans[i].start.date() <= day && last >= day) {
            entries.append(int(i));
        }
    }
    return entries;
}

QString CalendarView::dayText(QDate day) const
{
    const auto count = int(entriesOf(day).size());
    const QString text = QStringLiteral("%1, %2").arg(longDate(day), tr("%n meeting(s)", nullptr, count));
    return day == m_today ? tr("Today, %1").arg(text) : text;
}

QString CalendarView::entryText(int entry) const
{
    const MeetingDesk::Row& row = m_rows.at(entry);
    QStringList parts{meetingHours(row.meeting), meetingKindText(row.meeting.kind), row.clientName,
                      row.number ? row.number->toString() : QString(), row.meeting.place};
    if (row.meeting.status != MeetingStatus::Planned) {
        parts << meetingStatusText(row.meeting.status);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QSize CalendarView::sizeHint() const
{
    return {daysOfWeek * fontMetrics().averageCharWidth() * 16, minimumSizeHint().height()};
}

QSize CalendarView::minimumSizeHint() const
{
    constexpr int narrowest = 8; // letters of a day
    const int width = daysOfWeek * fontMetrics().averageCharWidth() * narrowest;
    constexpr int linesOfMonth = 26;
    return {width, m_span == Span::Week ? m_grid.size.height() : linesOfMonth * fontMetrics().height()};
}

CalendarRoom CalendarView::room() const
{
    return {size(), fontMetrics().height(), fontMetrics().horizontalAdvance(QStringLiteral("00:00")),
            isRightToLeft()};
}

// Change

void CalendarView::setToday(QDate today)
{
    m_today = today;
    update();
}

void CalendarView::setRows(const QList<MeetingDesk::Row>& rows)
{
    m_rows.clear();
    m_spans.clear();
    for (const MeetingDesk::Row& row : rows) {
        if (!row.placeHidden) {
            m_rows.append(row);
            m_spans.append({toLocalTime(row.meeting.start), toLocalTime(row.meeting.end)});
        }
    }
    arrange();
    QAccessibleEvent changed(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

void CalendarView::setDay(QDate day)
{
    if (day.isValid() && day != m_day) {
        m_day = day;
        arrange();
        announce();
    }
}

void CalendarView::move(QDate day)
{
    setDay(day);
    Q_EMIT dayMoved(m_day);
}

void CalendarView::announce()
{
    if (hasFocus()) {
        QAccessibleEvent moved(this, QAccessible::Focus);
        moved.setChild(int(m_grid.first.daysTo(m_day)));
        QAccessible::updateAccessibility(&moved);
    }
}

void CalendarView::arrange()
{
    if (!m_day.isValid()) {
        return;
    }
    const int before = m_grid.size.height();
    m_grid = m_span == Span::Week ? weekGrid(m_day, m_spans, room()) : monthGrid(m_day, m_spans, room());
    if (m_span == Span::Week && m_grid.size.height() != before) {
        setMinimumHeight(m_grid.size.height());
        updateGeometry();
    }
    update();
}

// Events

bool CalendarView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int entry = m_grid.entryAt(help->pos());
        QToolTip::showText(help->globalPos(), entry >= 0 ? entryText(entry) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void CalendarView::keyPressEvent(QKeyEvent* event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        event->ignore();
        return;
    }
    const int forward = isRightToLeft() ? -1 : 1;
    const bool week = m_span == Span::Week;
    switch (event->key()) {
    case Qt::Key_Left:
        return move(m_day.addDays(-forward));
    case Qt::Key_Right:
        return move(m_day.addDays(forward));
    case Qt::Key_Up:
        return move(m_day.addDays(week ? -1 : -daysOfWeek));
    case Qt::Key_Down:
        return move(m_day.addDays(week ? 1 : daysOfWeek));
    case Qt::Key_Home:
        return move(firstOfWeek(m_day));
    case Qt::Key_End:
        return move(firstOfWeek(m_day).addDays(daysOfWeek - 1));
    case Qt::Key_PageUp:
        return move(week ? m_day.addDays(-daysOfWeek) : m_day.addMonths(-1));
    case Qt::Key_PageDown:
        return move(week ? m_day.addDays(daysOfWeek) : m_day.addMonths(1));
    case Qt::Key_T:
        return move(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dayOpened(m_day);
        return;
    default:
        event->ignore();
    }
}

void CalendarView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const int day = m_grid.dayAt(event->pos());
    const int entry = m_grid.entryAt(event->pos());
    if (day >= 0) {
        move(m_grid.dateOf(day));
    }
    if (entry >= 0) {
        Q_EMIT entryOpened(entry);
    }
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_grid.entryAt(event->pos()) < 0 && m_grid.dayAt(event->pos()) >= 0) {
        Q_EMIT dayOpened(m_day);
    }
}

void CalendarView::resizeEvent(QResizeEvent*)
{
    arrange();
}

void CalendarView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
    QWidget::changeEvent(event);
}

// Painting

void CalendarView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(&painter);
    for (qsizetype day = 0; day < m_grid.days.size(); ++day) {
        paintHead(&painter, int(day));
    }
    paintHours(&painter);
    for (const CalendarGrid::Box& box : m_grid.boxes) {
        paintEntry(&painter, box);
    }
    painter.setPen(tokens().muted);
    for (const CalendarGrid::More& more : m_grid.more) {
        painter.drawText(more.rect.adjusted(textGap, 0, -textGap, 0), Qt::AlignLeading | Qt::AlignVCenter,
                         tr("%n more", nullptr, more.count));
    }
}

void CalendarView::paintGround(QPainter* painter) const
{
    const Tokens& t = tokens();
    painter->fillRect(rect(), t.surface);
    for (qsizetype i = 0; i < m_grid.days.size(); ++i) {
        const QDate date = m_grid.dateOf(int(i));
        const bool other = m_span == Span::Month && date.month() != m_day.month();
        const bool weekend = date.dayOfWeek() > 5;
        painter->fillRect(m_grid.days[i], other || weekend ? t.zebra : t.surface);
        painter->setPen(t.line);
        painter->drawRect(m_grid.days[i].adjusted(0, 0, -1, -1));
    }
    const auto chosen = m_grid.first.daysTo(m_day);
    if (chosen >= 0 && chosen < m_grid.days.size()) {
        const QRect whole =
            m_span == Span::Week ? m_grid.days[chosen].united(m_grid.heads[chosen]) : m_grid.days[chosen];
        paintPanel(painter, whole.adjusted(1, 1, -1, -1), QColor(), hasFocus() ? t.accent : t.control,
                   hasFocus() ? 2.0 : 1.0);
    }
}

void CalendarView::paintHead(QPainter* painter, int day) const
{
    const Tokens& t = tokens();
    const QDate date = m_grid.dateOf(day);
    const QLocale locale;
    const bool isToday = date == m_today;
    const bool other = m_span == Span::Month && date.month() != m_day.month();
    const QRect head = m_grid.heads[day].adjusted(textGap, 2, -textGap, -2);
    painter->save();
    painter->setFont(scaledFont(1.0, isToday ? QFont::DemiBold : QFont::Normal));
    if (m_span == Span::Week) {
        painter->setPen(t.muted);
        const QRect upper(head.x(), head.y() + 2, head.width(), head.height() / 2);
        const QString name = locale.dayName(date.dayOfWeek());
        const bool fits = painter->fontMetrics().horizontalAdvance(name) <= head.width();
        painter->drawText(upper, Qt::AlignLeading | Qt::AlignVCenter,
                          fits ? name : locale.dayName(date.dayOfWeek(), QLocale::ShortFormat));
        painter->setPen(t.text);
        const QRect lower = upper.translated(0, head.height() / 2 - 2);
        const QString text = locale.toString(date, QStringLiteral("d MMM"));
        const QString today = isToday ? tr("%1, today").arg(text) : text;
        const bool saysToday = painter->fontMetrics().horizontalAdvance(today) <= head.width();
        painter->drawText(
            lower, Qt::AlignLeading | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(saysToday ? today : text, Qt::ElideRight, head.width()));
    } else {
        if (day < daysOfWeek) {
            const QRect name(head.x(), 0, head.width(), m_grid.days[0].y());
            painter->setPen(t.muted);
            painter->drawText(name, Qt::AlignLeading | Qt::AlignVCenter,
                              locale.dayName(date.dayOfWeek(), QLocale::ShortFormat));
        }
        painter->setPen(other ? t.muted : t.text);
        const QString number = QString::number(date.day());
        painter->drawText(head, Qt::AlignLeading | Qt::AlignVCenter,
                          isToday ? tr("%1, today").arg(number) : number);
    }
    painter->restore();
}

void CalendarView::paintHours(QPainter* painter) const
{
    if (m_grid.days.isEmpty()) {
        return;
    }
    const CalendarRoom space = room();
    for (const CalendarGrid::Hour& hour : m_grid.hours) {
        const QRect label(isRightToLeft() ? width() - space.digits - 2 : 2, hour.y - space.line / 2,
                          space.digits, space.line);
        painter->setPen(tokens().muted);
        painter->drawText(label, Qt::AlignLeading | Qt::AlignVCenter,
                          QLocale().toString(QTime(hour.hour % 24, 0), QStringLiteral("HH:mm")));
        painter->setPen(tokens().line);
        for (const QRect& day : m_grid.days) {
            painter->drawLine(day.left(), hour.y, day.right(), hour.y);
        }
    }
}

// In a week a name that is too long beside the hours gets the whole width, and a second line where there is
// one; all of it is in the tool tip and told to screen readers.
QStringList CalendarView::linesOf(const MeetingDesk::Row& row, int width, int room) const
{
    const QString hours = meetingHours(row.meeting).left(5);
    const QString who = whoText(row);
    const QString first = QStringLiteral("%1 %2").arg(hours, who);
    const QFontMetrics metrics = fontMetrics();
    if (m_span == Span::Month) {
        return {first};
    }
    QStringList lines{first};
    if (metrics.horizontalAdvance(first) > width && room > 1) {
        const qsizetype space = who.lastIndexOf(u' ');
        lines = metrics.horizontalAdvance(who) > width && room > 2 && space > 0
                    ? QStringList{hours, who.left(space), who.mid(space + 1)}
                    : QStringList{hours, who};
    }
    return lines << meetingKindText(row.meeting.kind) << row.meeting.place;
}

void CalendarView::paintEntry(QPainter* painter, const CalendarGrid::Box& box) const
{
    const Tokens& t = tokens();
    const MeetingDesk::Row& row = m_rows[box.entry];
    const bool planned = row.meeting.status == MeetingStatus::Planned;
    const bool cancelled = row.meeting.status == MeetingStatus::Cancelled;
    painter->save();
    paintPanel(painter, box.rect, planned ? t.accentSoft : t.window, planned ? QColor() : t.line, 1.0, 4.0);
    const QRect bar(isRightToLeft() ? box.rect.right() - barWidth + 1 : box.rect.x(), box.rect.y() + 2,
                    barWidth, box.rect.height() - 4);
    painter->fillRect(bar, cancelled                                   ? t.control
                           : row.meeting.status == MeetingStatus::Held ? t.ok
                                                                       : t.accent);
    QFont font = this->font();
    font.setStrikeOut(cancelled);
    painter->setFont(font);
    painter->setPen(planned ? t.text : t.muted);
    QRect text = box.rect.adjusted(textGap + 2, 0, -textGap, 0);
    if (!planned && text.width() > 4 * fontMetrics().height()) { // what the bar says by colour
        const int side = qMin(box.rect.height(), fontMetrics().ascent());
        const QRect mark(isRightToLeft() ? text.x() : text.right() - side, text.y() + 2, side, side);
        icon(meetingStatusIcon(row.meeting.status), t.muted).paint(painter, mark);
        text.adjust(isRightToLeft() ? side + 2 : 0, 0, isRightToLeft() ? 0 : -side - 2, 0);
    }
    const int height = fontMetrics().height();
    const QStringList lines = linesOf(row, text.width(), box.rect.height() / height);
    int y = m_span == Span::Month ? text.y() : text.y() + 2;
    for (const QString& line : lines) {
        if (y + height > box.rect.bottom() + 2 && y > text.y() + 2) {
            break;
        }
        painter->drawText(QRect(text.x(), y, text.width(), height), Qt::AlignLeading | Qt::AlignVCenter,
                          fontMetrics().elidedText(line, Qt::ElideRight, text.width()));
        y += height;
    }
    painter->restore();
}

} // namespace lotsbok
