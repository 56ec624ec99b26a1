// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/alarm_watch.h"

#include "core/session/meeting_desk.h"

#include <algorithm>

namespace lotsbok {

namespace {

constexpr qsizetype mostMoments = 50;
constexpr int secondsPerMinute = 60;
constexpr int firstAfterMs = 2000; ///< what the person opens first goes first

// R23: an alarm is the head of unit's and the second lots's.
bool wouldBeTold(const User& user, const MeetingDesk::Row& row)
{
    return user.role == Role::UnitHead || (!row.secondLots.isEmpty() && row.secondLots == user.displayName);
}

} // namespace

Result<Alarms> readAlarms(Session& session, DutyList& duties)
{
    const auto due = duties.all(session.user().id);
    if (!due) {
        return fail(due.error());
    }
    Alarms alarms;
    for (const Duty& duty : *due) {
        if (duty.alarm) {
            alarms.raised.append(duty.key());
            alarms.moments.append(duty.since);
        }
    }
    if (!session.can(Permission::ReadClients)) {
        return alarms;
    }
    const auto settings = session.settings();
    const auto out = MeetingDesk(session).outNow();
    if (!settings || !out) {
        return fail(settings ? out.error() : settings.error());
    }
    for (const MeetingDesk::Out& each : *out) {
        if (each.state == OutState::Out && each.row.meeting.end.isValid() &&
            wouldBeTold(session.user(), each.row)) {
            alarms.moments.append(each.row.meeting.end.addSecs(settings->overdueMinutes * secondsPerMinute));
        }
    }
    std::sort(alarms.moments.begin(), alarms.moments.end());
    return alarms;
}

AlarmWatch::AlarmWatch(SessionThread& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_duties(std::make_shared<std::unique_ptr<DutyList>>())
{
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &AlarmWatch::look);
    m_timer.start();
    QTimer::singleShot(firstAfterMs, this, &AlarmWatch::look);
}

Result<Alarms> AlarmWatch::readWith(const Kept& kept, Session& session)
{
    if (!*kept) {
        *kept = std::make_unique<DutyList>(session);
    }
    return readAlarms(session, **kept);
}

std::shared_ptr<const QList<QDateTime>> AlarmWatch::lookLast()
{
    auto moments = std::make_shared<QList<QDateTime>>(m_moments);
    m_book.post([kept = m_duties, moments](Session& session) {
        if (const auto alarms = readWith(kept, session)) {
            *moments = alarms->moments;
        }
    });
    return moments;
}

void AlarmWatch::look()
{
    m_book.run([kept = m_duties](Session& session) { return readWith(kept, session); }, this,
               [this](const Result<Alarms>& alarms) {
                   if (!alarms) {
                       return; // Idag says why duties cannot be read
                   }
                   m_moments = alarms->moments;
                   const QSet<QString> now(alarms->raised.cbegin(), alarms->raised.cend());
                   const bool anyNew = !(now - m_known).isEmpty();
                   m_known = now;
                   if (anyNew) {
                       Q_EMIT raised(int(now.size()));
                   }
               });
}

LockedAlarms::LockedAlarms(std::shared_ptr<const Clock> clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    constexpr int everyMs = 10 * 1000;
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &LockedAlarms::look);
}

int LockedAlarms::due() const
{
    const QDateTime now = m_clock->nowUtc();
    return int(std::count_if(m_moments.cbegin(), m_moments.cend(),
                             [&](const QDateTime& moment) { return moment <= now; }));
}

void LockedAlarms::setMoments(const QList<QDateTime>& moments)
{
    m_moments = moments.mid(0, mostMoments);
    m_told = 0;
    if (m_moments.isEmpty()) {
        m_timer.stop();
    } else {
        m_timer.start();
        look();
    }
}

void LockedAlarms::look()
{
    const int count = due();
    if (count > m_told) {
        m_told = count;
        Q_EMIT cameDue(count);
    }
}

QString momentsText(const QList<QDateTime>& moments)
{
    QStringList texts;
    for (const QDateTime& moment : moments.mid(0, mostMoments)) {
        texts.append(moment.toUTC().toString(Qt::ISODate));
    }
    return texts.join(QLatin1Char(','));
}

QList<QDateTime> momentsFromText(const QString& text)
{
    QList<QDateTime> moments;
    const QStringList texts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& each : texts) {
        if (const QDateTime moment = QDateTime::fromString(each, Qt::ISODate); moment.isValid()) {
            moments.append(moment.toUTC());
        }
    }
    return moments.mid(0, mostMoments);
}

} // namespace lotsbok
