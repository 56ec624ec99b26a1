// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/session_watch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace lotsbok {

namespace {

const QString login = QStringLiteral("org.freedesktop.login1");
const QString loginObject = QStringLiteral("/org/freedesktop/login1");
const QString loginManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString loginSession = QStringLiteral("org.freedesktop.login1.Session");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");

} // namespace

SessionWatch::SessionWatch(QDBusConnection system, QDBusConnection desktop, QObject* parent)
    : QObject(parent)
    , m_system(std::move(system))
    , m_desktop(std::move(desktop))
{}

void SessionWatch::start()
{
    if (m_system.isConnected()) {
        m_system.connect(login, loginObject, loginManager, QStringLiteral("PrepareForSleep"), this,
                         SLOT(prepareForSleep(bool)));
        askForSession();
        askToDelaySleep();
    }
    if (m_desktop.isConnected()) {
        for (const auto* saver : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
            m_desktop.connect(QString(), QString(), QLatin1StringView(saver), QStringLiteral("ActiveChanged"),
                              this, SLOT(screenSaverChanged(bool)));
        }
    }
}

void SessionWatch::askForSession()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(login, loginObject, loginManager, QStringLiteral("GetSessionByPID"));
    call.setArguments({static_cast<uint>(QCoreApplication::applicationPid())});
    auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusObjectPath> reply = *done;
        done->deleteLater();
        if (reply.isError()) {
            return;
        }
        const QString session = reply.value().path();
        m_system.connect(login, session, loginSession, QStringLiteral("Lock"), this, SLOT(lockScreen()));
        m_system.connect(login, session, properties, QStringLiteral("PropertiesChanged"), this,
                         SLOT(sessionChanged(QString, QVariantMap, QStringList)));
    });
}

void SessionWatch::askToDelaySleep()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(login, loginObject, loginManager, QStringLiteral("Inhibit"));
    call.setArguments({QStringLiteral("sleep"), QStringLiteral("Lotsbok"), tr("Closes the open book"),
                       QStringLiteral("delay")});
    auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
        done->deleteLater();
        if (!reply.isError()) {
            m_delay = reply.value();
        }
    });
}

void SessionWatch::letSleep()
{
    m_delay = QDBusUnixFileDescriptor();
}

void SessionWatch::prepareForSleep(bool begins)
{
    if (begins) {
        Q_EMIT leaving();
        letSleep();
    } else if (m_system.isConnected()) {
        askToDelaySleep(); // awake again: for the next time
    }
}

void SessionWatch::lockScreen()
{
    Q_EMIT leaving();
}

void SessionWatch::screenSaverChanged(bool shown)
{
    if (shown) {
        Q_EMIT leaving();
    }
}

void SessionWatch::sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList&)
{
    const auto active = changed.constFind(QStringLiteral("Active"));
    if (interface == loginSession && active != changed.constEnd() && !active->toBool()) {
        Q_EMIT leaving(); // another user's desktop is shown
    }
}

} // namespace lotsbok
