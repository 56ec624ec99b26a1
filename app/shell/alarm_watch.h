// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/duty_list.h"
#include "core/session/session_thread.h"

#include <QSet>
#include <QTimer>

namespace lotsbok {

/// R23. The alarms that are for this user: which there are now, and when each is or will be one. Nobody is
/// named, so that the moments may outlive the open book.
struct Alarms {
    QStringList raised{};       ///< Duty::key of each
    QList<QDateTime> moments{}; ///< UTC, in order: of those raised, and of meetings that are under way
};
Result<Alarms> readAlarms(Session& session, DutyList& duties);

/// While a book is open, asks every minute which meetings were not ended in time.
class AlarmWatch : public QObject {
    Q_OBJECT

public:
    static constexpr int everyMs = 60 * 1000;

    explicit AlarmWatch(SessionThread& book, QObject* parent = nullptr);

    [[nodiscard]] const QList<QDateTime>& moments() const { return m_moments; } ///< as last asked

    void look();
    /// Before a lock: asks once more, without waiting. The moments are there when the book's thread has
    /// ended.
    [[nodiscard]] std::shared_ptr<const QList<QDateTime>> lookLast();

Q_SIGNALS:
    void raised(int count); ///< new ones came; how many there are in all

private:
    using Kept = std::shared_ptr<std::unique_ptr<DutyList>>;
    static Result<Alarms> readWith(const Kept& kept, Session& session);

    SessionThread& m_book;
    Kept m_duties; ///< made, used and kept on the book's thread
    QTimer m_timer;
    QSet<QString> m_known;
    QList<QDateTime> m_moments;
};

/// While the book is closed: says when one of the moments comes. Knows nothing but them.
class LockedAlarms : public QObject {
    Q_OBJECT

public:
    LockedAlarms(std::shared_ptr<const Clock> clock, QObject* parent = nullptr);

    [[nodiscard]] int due() const;

    void setMoments(const QList<QDateTime>& moments); ///< none: nothing is watched
    void look();

Q_SIGNALS:
    void cameDue(int count); ///< how many there are now; told once for each that comes

private:
    std::shared_ptr<const Clock> m_clock;
    QList<QDateTime> m_moments;
    int m_told = 0;
    QTimer m_timer;
};

/// The moments as one argument of the next start, which every process of the station may see: times only.
QString momentsText(const QList<QDateTime>& moments);
QList<QDateTime> momentsFromText(const QString& text); ///< what cannot be read is left out

} // namespace lotsbok
