// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/desktop_look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace lotsbok {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString object = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourKey = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");

// The portal's words: 0 says nothing, 1 is dark, 2 light; and 0 is usual contrast, 1 higher.
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;
constexpr uint higherContrast = 1;

QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

DesktopLook::DesktopLook(QObject* parent)
    : QObject(parent)
{}

void DesktopLook::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(service, object, settings, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    askFor(colourKey);
    askFor(contrastKey);
}

void DesktopLook::askFor(const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, object, settings, QStringLiteral("Read"));
    call.setArguments({appearance, key});
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        done->deleteLater();
        if (!reply.isError()) {
            take(appearance, key, unwrapped(reply.value().variant()));
        }
    });
}

void DesktopLook::settingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    take(space, key, unwrapped(value.variant()));
}

void DesktopLook::take(const QString& space, const QString& key, const QVariant& value)
{
    if (space != appearance) {
        return;
    }
    const uint said = value.toUInt();
    if (key == colourKey) {
        m_wish.dark = said == prefersDark    ? std::optional(true)
                      : said == prefersLight ? std::optional(false)
                                             : std::nullopt;
    } else if (key == contrastKey) {
        m_wish.highContrast = said == higherContrast;
    } else {
        return;
    }
    if (setDesktopWish(m_wish)) {
        Q_EMIT changed();
    }
}

} // namespace lotsbok
