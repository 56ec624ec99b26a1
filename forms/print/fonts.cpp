// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/fonts.h"

#include <QFontDatabase>

// Q_INIT_RESOURCE must stand outside every namespace.
static void initFontResource()
{
    Q_INIT_RESOURCE(fonts);
}

namespace lotsbok {

bool loadFonts()
{
    static const bool loaded = [] {
        initFontResource();
        bool all = true;
        for (const auto& name :
             {u"NotoSans-Regular", u"NotoSans-Bold", u"NotoSansArabic-Regular", u"NotoSansArabic-Bold"}) {
            const QString path = QStringLiteral(":/fonts/%1.ttf").arg(QStringView(name));
            all = QFontDatabase::addApplicationFont(path) >= 0 && all;
        }
        return all;
    }();
    return loaded;
}

QStringList fontFamilies()
{
    return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")};
}

} // namespace lotsbok
