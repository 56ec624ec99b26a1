// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QRect>
#include <QSize>

namespace lotsbok {

inline constexpr int daysOfWeek = 7;

/// Where the days and the meetings of a week or a month stand. Plain numbers: nothing is painted here.
struct CalendarGrid {
    struct Box {
        int entry = 0; ///< in what was given
        int day = 0;   ///< from the first day
        QRect rect{};
    };
    struct More {
        int day = 0;
        int count = 0; ///< that have no box
        QRect rect{};
    };
    struct Hour {
        int hour = 0;
        int y = 0;
    };
    QDate first{};
    QList<QRect> days{};  ///< the ground of each day
    QList<QRect> heads{}; ///< where its name or number stands
    QList<Box> boxes{};
    QList<More> more{};
    QList<Hour> hours{}; ///< of a week only
    QSize size{};        ///< the room that it takes; at least as wide as given

    [[nodiscard]] QDate dateOf(int day) const { return first.addDays(day); }
    [[nodiscard]] int dayAt(QPoint point) const;   ///< -1: none
    [[nodiscard]] int entryAt(QPoint point) const; ///< -1: none
};

/// The hours of a meeting in Stockholm.
struct CalendarSpan {
    QDateTime start{};
    QDateTime end{};
};

struct CalendarRoom {
    QSize size{};
    int line = 16;   ///< height of a line of text
    int digits = 40; ///< width of "00:00"
    bool rightToLeft = false;
};

QDate firstOfWeek(QDate day); ///< Monday
QDate firstOfMonthGrid(QDate day);
QDate lastOfMonthGrid(QDate day);

/// Seven days beside each other. The hours from seven to eighteen, more where a meeting needs it; meetings at
/// the same time stand beside each other, up to four.
CalendarGrid weekGrid(QDate day, const QList<CalendarSpan>& entries, const CalendarRoom& room);

/// The weeks that hold the month of `day`, a row each. A day shows the meetings that it has room for.
CalendarGrid monthGrid(QDate day, const QList<CalendarSpan>& entries, const CalendarRoom& room);

} // namespace lotsbok
