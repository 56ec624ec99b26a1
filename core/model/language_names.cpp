// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/language_names.h"

#include <QCoreApplication>
#include <QHash>

namespace lotsbok {

const char* languageNameSource(const QString& code)
{
    // clang-format off
    static const QHash<QString, const char*> names{
        {QString(), QT_TRANSLATE_NOOP("RecordNames", "Swedish")},
        {QStringLiteral("sv"), QT_TRANSLATE_NOOP("RecordNames", "Swedish")},
        {QStringLiteral("am"), QT_TRANSLATE_NOOP("RecordNames", "Amharic")},
        {QStringLiteral("ar"), QT_TRANSLATE_NOOP("RecordNames", "Arabic")},
        {QStringLiteral("bn"), QT_TRANSLATE_NOOP("RecordNames", "Bengali")},
        {QStringLiteral("bs"), QT_TRANSLATE_NOOP("RecordNames", "Bosnian")},
        {QStringLiteral("ckb"), QT_TRANSLATE_NOOP("RecordNames", "Sorani")},
        {QStringLiteral("de"), QT_TRANSLATE_NOOP("RecordNames", "German")},
        {QStringLiteral("el"), QT_TRANSLATE_NOOP("RecordNames", "Greek")},
        {QStringLiteral("en"), QT_TRANSLATE_NOOP("RecordNames", "English")},
        {QStringLiteral("es"), QT_TRANSLATE_NOOP("RecordNames", "Spanish")},
        {QStringLiteral("et"), QT_TRANSLATE_NOOP("RecordNames", "Estonian")},
        {QStringLiteral("fa"), QT_TRANSLATE_NOOP("RecordNames", "Persian")},
        {QStringLiteral("fi"), QT_TRANSLATE_NOOP("RecordNames", "Finnish")},
        {QStringLiteral("fr"), QT_TRANSLATE_NOOP("RecordNames", "French")},
        {QStringLiteral("hr"), QT_TRANSLATE_NOOP("RecordNames", "Croatian")},
        {QStringLiteral("hu"), QT_TRANSLATE_NOOP("RecordNames", "Hungarian")},
        {QStringLiteral("kmr"), QT_TRANSLATE_NOOP("RecordNames", "Kurmanji")},
        {QStringLiteral("ku"), QT_TRANSLATE_NOOP("RecordNames", "Kurdish")},
        {QStringLiteral("ln"), QT_TRANSLATE_NOOP("RecordNames", "Lingala")},
        {QStringLiteral("mn"), QT_TRANSLATE_NOOP("RecordNames", "Mongolian")},
        {QStringLiteral("om"), QT_TRANSLATE_NOOP("RecordNames", "Oromo")},
        {QStringLiteral("pl"), QT_TRANSLATE_NOOP("RecordNames", "Polish")},
        {QStringLiteral("prs"), QT_TRANSLATE_NOOP("RecordNames", "Dari")},
        {QStringLiteral("ps"), QT_TRANSLATE_NOOP("RecordNames", "Pashto")},
        {QStringLiteral("pt"), QT_TRANSLATE_NOOP("RecordNames", "Portuguese")},
        {QStringLiteral("ro"), QT_TRANSLATE_NOOP("RecordNames", "Romanian")},
        {QStringLiteral("rom"), QT_TRANSLATE_NOOP("RecordNames", "Romani")},
        {QStringLiteral("ru"), QT_TRANSLATE_NOOP("RecordNames", "Russian")},
        {QStringLiteral("se"), QT_TRANSLATE_NOOP("RecordNames", "Northern Sami")},
        {QStringLiteral("so"), QT_TRANSLATE_NOOP("RecordNames", "Somali")},
        {QStringLiteral("sq"), QT_TRANSLATE_NOOP("RecordNames", "Albanian")},
        {QStringLiteral("sr"), QT_TRANSLATE_NOOP("RecordNames", "Serbian")},
        {QStringLiteral("sw"), QT_TRANSLATE_NOOP("RecordNames", "Swahili")},
        {QStringLiteral("syr"), QT_TRANSLATE_NOOP("RecordNames", "Syriac")},
        {QStringLiteral("th"), QT_TRANSLATE_NOOP("RecordNames", "Thai")},
        {QStringLiteral("ti"), QT_TRANSLATE_NOOP("RecordNames", "Tigrinya")},
        {QStringLiteral("tr"), QT_TRANSLATE_NOOP("RecordNames", "Turkish")},
        {QStringLiteral("uk"), QT_TRANSLATE_NOOP("RecordNames", "Ukrainian")},
        {QStringLiteral("ur"), QT_TRANSLATE_NOOP("RecordNames", "Urdu")},
        {QStringLiteral("uz"), QT_TRANSLATE_NOOP("RecordNames", "Uzbek")},
        {QStringLiteral("vi"), QT_TRANSLATE_NOOP("RecordNames", "Vietnamese")},
        {QStringLiteral("zh"), QT_TRANSLATE_NOOP("RecordNames", "Chinese")},
    };
    // clang-format on
    return names.value(code.section(u'-', 0, 0).toLower(), nullptr);
}

QString languageName(const QString& code)
{
    const char* source = languageNameSource(code);
    return source == nullptr ? code : QCoreApplication::translate("RecordNames", source);
}

} // namespace lotsbok
