// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace lotsbok {

/// One backup of a series: the day in its name, and which one of that day it is.
struct SeriesBackup {
    QDate day;
    int number = 1; ///< 1 to 999
    auto operator<=>(const SeriesBackup& other) const
    {
        const auto byDay = day.toJulianDay() <=> other.day.toJulianDay();
        return byDay != 0 ? byDay : number <=> other.number;
    }
    bool operator==(const SeriesBackup&) const = default;
};

/// How many days, weeks and months of a series keep a backup.
inline constexpr int kBackupDays = 7;
inline constexpr int kBackupWeeks = 4;
inline constexpr int kBackupMonths = 12;

/// Which backups of a series may go. Kept are: `justMade`; the newest; the newest of each of the last seven
/// days that have one, of the last four such ISO weeks and of the last twelve such months. Looks at names
/// alone, never at a clock, so that a wrong one costs nothing.
QList<SeriesBackup> outdatedBackups(const QList<SeriesBackup>& all, const SeriesBackup& justMade);

/// "akt.2026-11-22.lotsbok", and the second of that day "akt.2026-11-22-2.lotsbok", for the book "akt".
QString seriesFileName(const QString& bookName, const SeriesBackup& backup);
/// What a file of the book's series is; nothing for any other file.
std::optional<SeriesBackup> seriesBackupFromName(const QString& bookName, const QString& fileName);
/// "akt" for "akt.2026-11-22.lotsbok"; nothing for what is no file of a series.
std::optional<QString> seriesNameOf(const QString& fileName);

} // namespace lotsbok
