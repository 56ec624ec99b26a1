// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/calendar_grid.h"

#include <algorithm>

namespace lotsbok {

namespace {

constexpr int usualFirstHour = 7;
constexpr int usualLastHour = 18;
constexpr int hoursOfDay = 24;
constexpr int minutesOfHour = 60;
constexpr int mostBeside = 4;
constexpr int shortestMinutes = 30; ///< a shorter meeting is drawn as long as this
constexpr int gap = 3;

/// Minutes of a day that a meeting takes.
struct DaySpan {
    int entry;
    int from;
    int to;
};

QList<DaySpan> spansOf(QDate day, const QList<CalendarSpan>& entries)
{
    QList<DaySpan> spans;
    const auto minuteOf = [day](const QDateTime& moment) {
        if (moment.date() < day) {
            return 0;
        }
        return moment.date() > day ? hoursOfDay * minutesOfHour
                                   : moment.time().hour() * minutesOfHour + moment.time().minute();
    };
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const CalendarSpan& entry = entries[i];
        const bool endsAtMidnight = entry.end.date() == day && entry.end.time() == QTime(0, 0);
        const bool endsBefore = entry.end.date() < day || (endsAtMidnight && entry.start.date() < day);
        if (entry.start.date() <= day && !endsBefore) {
            const int from = minuteOf(entry.start);
            spans.append({int(i), from, std::max(minuteOf(entry.end), from)});
        }
    }
    std::stable_sort(spans.begin(), spans.end(),
                     [](const DaySpan& a, const DaySpan& b) { return a.from < b.from; });
    return spans;
}

QRect mirrored(const QRect& rect, const CalendarRoom& room)
{
    return room.rightToLeft
               ? QRect(room.size.width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())
               : rect;
}

struct HourRange {
    int first = usualFirstHour;
    int last = usualLastHour;
};

HourRange hoursOf(QDate monday, const QList<CalendarSpan>& entries)
{
    HourRange range;
    for (int day = 0; day < daysOfWeek; ++day) {
        const QList<DaySpan> spans = spansOf(monday.addDays(day), entries);
        for (const DaySpan& span : spans) {
            range.first = std::min(range.first, span.from / minutesOfHour);
            range.last =
                std::max(range.last, std::min(hoursOfDay, (span.to + minutesOfHour - 1) / minutesOfHour));
        }
    }
    return range;
}

/// Meetings that overlap in a chain share the width of the day.
void placeDay(CalendarGrid& grid, int day, const QRect& ground, const QList<DaySpan>& spans, int hourHeight,
              int firstHour, const CalendarRoom& room)
{
    const auto yOf = [&](int minute) {
        return ground.y() + (minute - firstHour * minutesOfHour) * hourHeight / minutesOfHour;
    };
    for (qsizetype i = 0; i < spans.size();) {
        QList<int> laneEnds;
        QList<int> lanes;
        int until = 0;
        qsizetype next = i;
        while (next < spans.size() && (next == i || spans[next].from < until)) {
            const int end = std::max(spans[next].to, spans[next].from + shortestMinutes);
            const auto free = std::find_if(laneEnds.begin(), laneEnds.end(),
                                           [&](int lane) { return lane <= spans[next].from; });
            if (free == laneEnds.end()) {
                lanes.append(int(laneEnds.size()));
                laneEnds.append(end);
            } else {
                lanes.append(int(free - laneEnds.begin()));
                *free = end;
            }
            until = std::max(until, end);
            ++next;
        }
        const int beside = std::min(int(laneEnds.size()), mostBeside);
        const int width = (ground.width() - 2 * gap) / beside;
        int hidden = 0;
        for (qsizetype each = i; each < next; ++each) {
            const DaySpan& span = spans[each];
            const int lane = lanes[each - i];
            if (lane >= beside) {
                ++hidden;
                continue;
            }
            const int top = yOf(span.from) + 1;
            const int bottom = yOf(std::max(span.to, span.from + shortestMinutes)) - 1;
            const QRect rect(ground.x() + gap + lane * width, top, width - 2, bottom - top);
            grid.boxes.append({span.entry, day, mirrored(rect, room)});
        }
        if (hidden > 0) {
            const QRect rect(ground.x() + gap, yOf(until) - room.line, ground.width() - 2 * gap, room.line);
            grid.more.append({day, hidden, mirrored(rect, room)});
        }
        i = next;
    }
}

} // namespace

int CalendarGrid::dayAt(QPoint point) const
{
    for (qsizetype i = 0; i < days.size(); ++i) {
        if (days[i].contains(point) || heads[i].contains(point)) {
            return int(i);
        }
    }
    return -1;
}

int CalendarGrid::entryAt(QPoint point) const
{
    for (const Box& box : boxes) {
        if (box.rect.contains(point)) {
            return box.entry;
        }
    }
    return -1;
}

QDate firstOfWeek(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate firstOfMonthGrid(QDate day)
{
    return firstOfWeek(QDate(day.year(), day.month(), 1));
}

QDate lastOfMonthGrid(QDate day)
{
    return firstOfWeek(QDate(day.year(), day.month(), day.daysInMonth())).addDays(daysOfWeek - 1);
}

CalendarGrid weekGrid(QDate day, const QList<CalendarSpan>& entries, const CalendarRoom& room)
{
    CalendarGrid grid;
    grid.first = firstOfWeek(day);
    const HourRange range = hoursOf(grid.first, entries);
    const int side = room.digits + 4 * gap;
    const int head = 2 * room.line + 4 * gap;
    const int hourHeight = room.line * 5 / 2;
    const int height = head + (range.last - range.first) * hourHeight + 2 * gap;
    const int column = std::max(1, (room.size.width() - side) / daysOfWeek);
    for (int hour = range.first; hour <= range.last; ++hour) {
        grid.hours.append({hour, head + (hour - range.first) * hourHeight});
    }
    for (int i = 0; i < daysOfWeek; ++i) {
        const QRect ground(side + i * column, head, column, height - head);
        grid.heads.append(mirrored(QRect(ground.x(), 0, column, head), room));
        grid.days.append(mirrored(ground, room));
        placeDay(grid, i, ground, spansOf(grid.first.addDays(i), entries), hourHeight, range.first, room);
    }
    grid.size = QSize(room.size.width(), height);
    return grid;
}

CalendarGrid monthGrid(QDate day, const QList<CalendarSpan>& entries, const CalendarRoom& room)
{
    CalendarGrid grid;
    grid.first = firstOfMonthGrid(day);
    const int days = int(grid.first.daysTo(lastOfMonthGrid(day))) + 1;
    const int weeks = days / daysOfWeek;
    const int names = room.line + 3 * gap;
    const int number = room.line + 3 * gap;
    const int line = room.line + gap;
    const int smallest = number + 2 * line + gap;
    const int cell = std::max(smallest, (room.size.height() - names) / weeks);
    const int column = std::max(1, room.size.width() / daysOfWeek);
    for (int i = 0; i < days; ++i) {
        const QRect ground((i % daysOfWeek) * column, names + (i / daysOfWeek) * cell, column, cell);
        grid.days.append(mirrored(ground, room));
        grid.heads.append(mirrored(QRect(ground.x(), ground.y(), column, number), room));
        const QList<DaySpan> spans = spansOf(grid.first.addDays(i), entries);
        const int lines = (cell - number - gap) / line;
        const int shown = spans.size() > lines ? lines - 1 : int(spans.size());
        for (int each = 0; each < shown; ++each) {
            const QRect rect(ground.x() + gap, ground.y() + number + each * line, column - 2 * gap,
                             room.line);
            grid.boxes.append({spans[each].entry, i, mirrored(rect, room)});
        }
        if (spans.size() > shown) {
            const QRect rect(ground.x() + gap, ground.y() + number + shown * line, column - 2 * gap,
                             room.line);
            grid.more.append({i, int(spans.size()) - shown, mirrored(rect, room)});
        }
    }
    grid.size = QSize(room.size.width(), names + weeks * cell);
    return grid;
}

} // namespace lotsbok
