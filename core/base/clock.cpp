// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimeZone>

namespace lotsbok {

QDateTime toLocalTime(const QDateTime& utc)
{
    static const QTimeZone stockholm("Europe/Stockholm");
    return stockholm.isValid() ? utc.toTimeZone(stockholm) : utc.toLocalTime();
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
