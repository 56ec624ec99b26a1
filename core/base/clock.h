// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace lotsbok {

/// Where "now" comes from, so that rules, drafts and prints can be tested at any moment.
class Clock {
public:
    virtual ~Clock() = default;

    /// The present moment in UTC.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;

    /// The present date in Europe/Stockholm, which is what forms, duties and prints show.
    [[nodiscard]] QDate today() const;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override;
};

/// A clock that stands until it is set: tests, demo books and reproducible prints.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime& now)
        : m_now(now.toUTC())
    {}
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now.toUTC(); }
    void advanceSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

/// A UTC moment as shown to people: Europe/Stockholm.
QDateTime toLocalTime(const QDateTime& utc);

/// What people write as a day and a time of Europe/Stockholm, in UTC; not valid for an hour that summer time
/// leaves out.
QDateTime fromLocalTime(QDate day, QTime time);

/// The moment at which a day begins in Europe/Stockholm, in UTC.
QDateTime startOfLocalDay(QDate day);

} // namespace lotsbok
