// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/install_translations.h"

#include "translations/paper_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// A static library's resources are linked in only when something asks for them, outside any namespace.
static void initTranslationResources()
{
    Q_INIT_RESOURCE(lotsbok_translations);
}

namespace lotsbok {

namespace {

void install(QCoreApplication& app, const QString& file)
{
    auto* translator = new QTranslator(&app);
    if (translator->load(QStringLiteral(":/i18n/") + file)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

void installTranslations(QCoreApplication& app, const QString& language)
{
    initTranslationResources();
    qDeleteAll(app.findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly));
    const bool swedish = language != QLatin1String("en");
    QLocale::setDefault(swedish ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                : QLocale(QLocale::English, QLocale::UnitedKingdom));
    install(app, swedish ? QStringLiteral("lotsbok_sv.qm") : QStringLiteral("lotsbok_en.qm"));
    if (swedish) {
        install(app, QStringLiteral("qtbase_sv.qm"));
    }
    installPaperLanguage();
}

} // namespace lotsbok
