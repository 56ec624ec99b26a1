// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/backup_series.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int mostOfOneDay = 999;

QString dayKey(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString weekKey(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year).arg(week);
}

QString monthKey(QDate day)
{
    return QStringLiteral("%1-%2").arg(day.year()).arg(day.month());
}

/// Keeps the newest of each of the last `most` spans; `newestFirst` holds all.
template<typename Key>
void keepNewestOfEach(const QList<SeriesBackup>& newestFirst, int most, Key key, QList<SeriesBackup>& kept)
{
    QSet<QString> spans;
    for (const SeriesBackup& backup : newestFirst) {
        const QString span = key(backup.day);
        if (!spans.contains(span) && spans.size() < most) {
            spans.insert(span);
            kept.append(backup);
        }
    }
}

const QRegularExpression& seriesPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(.+)\\.(\\d{4}-\\d{2}-\\d{2})(?:-([1-9]\\d{0,2}))?\\.lotsbok\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

} // namespace

QList<SeriesBackup> outdatedBackups(const QList<SeriesBackup>& all, const SeriesBackup& justMade)
{
    QList<SeriesBackup> newestFirst = all;
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    QList<SeriesBackup> kept{justMade};
    keepNewestOfEach(newestFirst, kBackupDays, dayKey, kept);
    keepNewestOfEach(newestFirst, kBackupWeeks, weekKey, kept);
    keepNewestOfEach(newestFirst, kBackupMonths, monthKey, kept);
    QList<SeriesBackup> outdated;
    std::copy_if(newestFirst.begin(), newestFirst.end(), std::back_inserter(outdated),
                 [&kept](const SeriesBackup& backup) { return !kept.contains(backup); });
    return outdated;
}

QString seriesFileName(const QString& bookName, const SeriesBackup& backup)
{
    const QString number = backup.number > 1 ? QStringLiteral("-%1").arg(backup.number) : QString();
    return QStringLiteral("%1.%2%3.lotsbok").arg(bookName, backup.day.toString(Qt::ISODate), number);
}

std::optional<SeriesBackup> seriesBackupFromName(const QString& bookName, const QString& fileName)
{
    const auto match = seriesPattern().match(fileName);
    if (!match.hasMatch() || match.captured(1) != bookName) {
        return std::nullopt;
    }
    const QString number = match.captured(3);
    const SeriesBackup backup{QDate::fromString(match.captured(2), Qt::ISODate),
                              number.isEmpty() ? 1 : number.toInt()};
    const bool written =
        backup.day.isValid() && backup.number <= mostOfOneDay && seriesFileName(bookName, backup) == fileName;
    return written ? std::optional(backup) : std::nullopt;
}

std::optional<QString> seriesNameOf(const QString& fileName)
{
    const auto match = seriesPattern().match(fileName);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

} // namespace lotsbok
