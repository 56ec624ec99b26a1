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
    [[nodiscard]] Appearance appearance() const; ///< the theme, the contrast and the size of text
    [[nodiscard]] bool spelling() const;         ///< on until it is turned off
    [[nodiscard]] int lockMinutes() const;       ///< 1–60; nonsense in the file gives the default
    [[nodiscard]] QString lastBook() const;      ///< empty the first time
    [[nodiscard]] QString cardModule() const;    ///< the service card's program library; empty the first time
    [[nodiscard]] QByteArray windowGeometry() const;
    [[nodiscard]] QByteArray
    layout(const QString& name) const; ///< of columns and splitters, by the program's names
    [[nodiscard]] QString
    view(const QString& page) const; ///< how a page was last shown; empty the first time

    // Change
    void setLanguage(const QString& language);
    void setTheme(ThemeChoice choice);
    void setContrast(ContrastChoice choice);
    void setTextPercent(int percent); ///< 100–200
    void setSpelling(bool on);
    void setLockMinutes(int minutes);
    void setLastBook(const QString& path);
    void setCardModule(const QString& path);
    void setWindowGeometry(const QByteArray& geometry);
    void setLayout(const QString& name, const QByteArray& state);
    void setView(const QString& page, const QString& view); ///< both are the program's words

private:
    QSettings m_store;
};

} // namespace lotsbok
