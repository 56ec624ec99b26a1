// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/style/theme.h"

#include <QObject>

class QDBusVariant;

namespace lotsbok {

/// Asks the desktop portal whether dark colours and high contrast are wished for, and listens while it
/// changes. Never waits: a desktop without a portal just says nothing.
class DesktopLook : public QObject {
    Q_OBJECT

public:
    explicit DesktopLook(QObject* parent = nullptr);

    [[nodiscard]] const DesktopWish& wish() const { return m_wish; }

    void ask();
    /// What the portal says of one setting, unwrapped; others are ignored.
    void take(const QString& space, const QString& key, const QVariant& value);

Q_SIGNALS:
    void changed(); ///< setDesktopWish() has been told

private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void askFor(const QString& key);

    DesktopWish m_wish;
};

} // namespace lotsbok
