// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonValue>

namespace lotsbok::cli {

/// When the demo's story happens. It is told as if it were made on demoMoment()'s day, a Friday. What is
/// before that day moves back from the day it is made by whole weeks, and what comes after moves forward by
/// whole weeks, so that weekdays stay; that day itself becomes the day it is made. A demo is never set later
/// than a year after demoMoment(), since the people in it grow older, nor earlier than that moment.
class DemoDays {
public:
    explicit DemoDays(const QDateTime& madeAtUtc);

    [[nodiscard]] QDateTime now() const { return m_now; } ///< when it is made, UTC
    [[nodiscard]] QDate day(QDate told) const;
    [[nodiscard]] QDateTime moment(const QDateTime& told) const; ///< UTC; an invalid one stays so

    /// The same value with every ISO day and moment in it moved: "2026-11-20", "2026-11-20T12:00:00Z". A
    /// moment may also be told from now on, in minutes: "now-50", and a record be named by one
    /// (demo_records.h).
    [[nodiscard]] QJsonValue moved(const QJsonValue& value) const;

private:
    [[nodiscard]] QString movedText(const QString& text) const;

    QDateTime m_now;
    qint64 m_back = 0;    ///< days by which the past moves
    qint64 m_forward = 0; ///< days by which what is to come moves
};

} // namespace lotsbok::cli
