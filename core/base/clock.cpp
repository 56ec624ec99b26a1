// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimeZone>

namespace lotsbok {

namespace {

/// The computer's own where the zones are not installed.
const QTimeZone& stockholm()
{
    static const QTimeZone named("Europe/Stockholm");
    static const QTimeZone zone = named.isValid() ? named : QTimeZone::systemTimeZone();
    return zone;
}

} // namespace

QDateTime toLocalTime(const QDateTime& utc)
{
    return utc.toTimeZone(stockholm());
}

QDateTime fromLocalTime(QDate day, QTime time)
{
    const QDateTime local(day, time, stockholm());
    return local.isValid() ? local.toUTC() : QDateTime();
}

QDateTime startOfLocalDay(QDate day)
{
    return day.startOfDay(stockholm()).toUTC();
}

QDate Clock::today() const
{
    return toLocalTime(nowUtc()).date();
}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace lotsbok
