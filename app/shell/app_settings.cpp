// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/app_settings.h"

namespace lotsbok {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString lockKey = QStringLiteral("lockMinutes");
const QString cardModuleKey = QStringLiteral("cardModule");
const QString bookKey = QStringLiteral("lastBook");
const QString geometryKey = QStringLiteral("window");
const QString viewKeys = QStringLiteral("view/");
const QString layoutKeys = QStringLiteral("layout/");
const QString contrastKey = QStringLiteral("contrast");
const QString textKey = QStringLiteral("textPercent");
const QString spellingKey = QStringLiteral("spelling");

} // namespace

AppSettings::AppSettings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("lotsbok"),
              QStringLiteral("lotsbok"))
{}

AppSettings::AppSettings(const QString& path)
    : m_store(path, QSettings::IniFormat)
{}

QString AppSettings::language() const
{
    const QString value = m_store.value(languageKey).toString();
    return value == QLatin1String("en") ? value : QStringLiteral("sv");
}

ThemeChoice AppSettings::theme() const
{
    const QString value = m_store.value(themeKey).toString();
    return value == QLatin1String("light")  ? ThemeChoice::Light
           : value == QLatin1String("dark") ? ThemeChoice::Dark
                                            : ThemeChoice::System;
}

Appearance AppSettings::appearance() const
{
    const QString contrast = m_store.value(contrastKey).toString();
    bool isNumber = false;
    const int percent = m_store.value(textKey, Appearance::smallestText).toInt(&isNumber);
    return {theme(),
            contrast == QLatin1String("high")     ? ContrastChoice::High
            : contrast == QLatin1String("normal") ? ContrastChoice::Normal
                                                  : ContrastChoice::System,
            isNumber ? qBound(Appearance::smallestText, percent, Appearance::largestText)
                     : Appearance::smallestText};
}

bool AppSettings::spelling() const
{
    return m_store.value(spellingKey, true).toBool();
}

int AppSettings::lockMinutes() const
{
    const int minutes = m_store.value(lockKey, defaultLockMinutes).toInt();
    return minutes >= 1 && minutes <= maximumLockMinutes ? minutes : defaultLockMinutes;
}

QString AppSettings::lastBook() const
{
    return m_store.value(bookKey).toString();
}

QString AppSettings::cardModule() const
{
    return m_store.value(cardModuleKey).toString();
}

QByteArray AppSettings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

QByteArray AppSettings::layout(const QString& name) const
{
    return m_store.value(layoutKeys + name).toByteArray();
}

void AppSettings::setLayout(const QString& name, const QByteArray& state)
{
    m_store.setValue(layoutKeys + name, state);
}

QString AppSettings::view(const QString& page) const
{
    return m_store.value(viewKeys + page).toString();
}

void AppSettings::setView(const QString& page, const QString& view)
{
    m_store.setValue(viewKeys + page, view);
}

void AppSettings::setLanguage(const QString& language)
{
    m_store.setValue(languageKey, language);
}

void AppSettings::setTheme(ThemeChoice choice)
{
    m_store.setValue(themeKey, choice == ThemeChoice::Light  ? QStringLiteral("light")
                               : choice == ThemeChoice::Dark ? QStringLiteral("dark")
                                                             : QStringLiteral("system"));
}

void AppSettings::setContrast(ContrastChoice choice)
{
    m_store.setValue(contrastKey, choice == ContrastChoice::High     ? QStringLiteral("high")
                                  : choice == ContrastChoice::Normal ? QStringLiteral("normal")
                                                                     : QStringLiteral("system"));
}

void AppSettings::setTextPercent(int percent)
{
    m_store.setValue(textKey, qBound(Appearance::smallestText, percent, Appearance::largestText));
}

void AppSettings::setSpelling(bool on)
{
    m_store.setValue(spellingKey, on);
}

void AppSettings::setLockMinutes(int minutes)
{
    m_store.setValue(lockKey, qBound(1, minutes, maximumLockMinutes));
}

void AppSettings::setLastBook(const QString& path)
{
    m_store.setValue(bookKey, path);
}

void AppSettings::setCardModule(const QString& path)
{
    m_store.setValue(cardModuleKey, path);
}

void AppSettings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(geometryKey, geometry);
}

} // namespace lotsbok
