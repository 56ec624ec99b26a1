// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QVariantMap>

namespace lotsbok {

/// Says when the person leaves the machine: it is about to sleep, its screen is locked, or another user's
/// desktop is shown (logind, and the desktop's screen saver). Where there is no bus it says nothing; the
/// machine's sleep is then seen afterwards (IdleWatch).
class SessionWatch : public QObject {
    Q_OBJECT

public:
    SessionWatch(QDBusConnection system, QDBusConnection desktop, QObject* parent = nullptr);

    void start(); ///< asks the buses, and waits for none of them
    /// The book is closed: the machine may go to sleep.
    void letSleep();

Q_SIGNALS:
    void leaving();

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void lockScreen();
    void screenSaverChanged(bool shown);
    void sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList& gone);

private:
    void askForSession();
    void askToDelaySleep();

    QDBusConnection m_system;
    QDBusConnection m_desktop;
    QDBusUnixFileDescriptor m_delay; ///< while it is open, sleep waits some seconds for the lock
};

} // namespace lotsbok
