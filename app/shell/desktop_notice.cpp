// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/desktop_notice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace lotsbok {

void showDesktopNotice(const QString& title, const QString& text)
{
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage call = QDBusMessage::createMethodCall(
        service, QStringLiteral("/org/freedesktop/Notifications"), service, QStringLiteral("Notify"));
    constexpr uchar critical = 2; // stays until it is seen
    call.setArguments({QStringLiteral("Lotsbok"), 0U, QStringLiteral("se.lotsbok.Lotsbok"), title, text,
                       QStringList(), QVariantMap{{QStringLiteral("urgency"), QVariant::fromValue(critical)}},
                       0});
    QDBusConnection::sessionBus().send(call);
}

} // namespace lotsbok
