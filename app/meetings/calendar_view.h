// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/meetings/calendar_grid.h"
#include "core/session/meeting_desk.h"

#include <QWidget>

namespace lotsbok {

/// A week or a month of meetings, painted. Arrows move the day, Page Up and Page Down the week or month, T is
/// today, Enter opens the day; to screen readers a list of days with the meetings of each.
class CalendarView : public QWidget {
    Q_OBJECT

public:
    enum class Span { Week, Month };

    explicit CalendarView(Span span, QWidget* parent = nullptr);

    // Query
    [[nodiscard]] Span span() const { return m_span; }
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] QDate firstDay() const; ///< that is shown
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] const CalendarGrid& grid() const { return m_grid; }
    [[nodiscard]] const QList<MeetingDesk::Row>& rows() const { return m_rows; }
    [[nodiscard]] QList<int> entriesOf(QDate day) const; ///< in rows(), by start
    [[nodiscard]] QString dayText(QDate day) const;      ///< "onsdag 4 mars 2026, 2 meetings"
    [[nodiscard]] QString entryText(int entry) const;    ///< all of it, as a sentence
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    // Change
    void setToday(QDate today);
    void setRows(const QList<MeetingDesk::Row>& rows); ///< those with a day; the others are left out
    void setDay(QDate day);                            ///< emits nothing

Q_SIGNALS:
    void dayMoved(QDate day);
    void dayOpened(QDate day);
    void entryOpened(int entry); ///< in rows()

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void announce();
    void move(QDate day);
    void paintGround(QPainter* painter) const;
    void paintHead(QPainter* painter, int day) const;
    void paintHours(QPainter* painter) const;
    void paintEntry(QPainter* painter, const CalendarGrid::Box& box) const;
    [[nodiscard]] QStringList linesOf(const MeetingDesk::Row& row, int width, int room) const;
    [[nodiscard]] CalendarRoom room() const;

    Span m_span;
    QDate m_day;
    QDate m_today;
    QList<MeetingDesk::Row> m_rows;
    QList<CalendarSpan> m_spans; ///< of m_rows
    CalendarGrid m_grid;
};

} // namespace lotsbok
