// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/style/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace lotsbok {

/// What this workstation remembers between starts. Never anything about a person: no login names, no clients.
class AppSettings {
public:
    static constexpr int defaultLockMinutes = 10;
    static constexpr int maximumLockMinutes = 60;

    AppSettings();                             ///< the platform's own place
    explicit AppSettings(const QString& path); ///< one file, for tests

    // Query
    [[nodiscard]] QString language() const; ///< "sv" (default) or "en"
    [[nodiscard]] ThemeChoice theme() const;
    [[nodiscard]] int lockMinutes() const;  ///< 1–60; nonsense in the file gives the default
    [[nodiscard]] QString lastBook() const; ///< empty the first time
    [[nodiscard]] QByteArray windowGeometry() const;

    // Change
    void setLanguage(const QString& language);
    void setTheme(ThemeChoice choice);
    void setLockMinutes(int minutes);
    void setLastBook(const QString& path);
    void setWindowGeometry(const QByteArray& geometry);

private:
    QSettings m_store;
};

} // namespace lotsbok
