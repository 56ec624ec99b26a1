// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <ctime>

namespace lotsbok {

namespace {

constexpr int longestTickMs = 5000;
constexpr qint64 sleepToleranceMs = 2000;

qint64 milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1000000;
}

// The boot clock runs on while the machine sleeps, the monotonic clock does not.
qint64 timeSlept()
{
    return milliseconds(CLOCK_BOOTTIME) - milliseconds(CLOCK_MONOTONIC);
}

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::HoverMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
{
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::setLimitSeconds(int seconds)
{
    m_limitSeconds = qMax(1, seconds);
    m_tick.setInterval(qMin(longestTickMs, m_limitSeconds * 1000));
}

void IdleWatch::start()
{
    setLimitSeconds(m_limitSeconds);
    m_sinceTouch.start();
    m_sleptBefore = timeSlept();
    m_tick.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_tick.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->spontaneous() && isTouch(event->type())) {
        m_sinceTouch.restart();
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::check()
{
    const bool slept = timeSlept() - m_sleptBefore > sleepToleranceMs;
    if (slept || m_sinceTouch.elapsed() >= qint64(m_limitSeconds) * 1000) {
        stop();
        Q_EMIT idle();
    }
}

} // namespace lotsbok
