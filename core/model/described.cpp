// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/described.h"

namespace lotsbok::described {

QString camelName(const char* column)
{
    QString name;
    bool upper = false;
    for (const char* c = column; *c != '\0'; ++c) {
        if (*c == '_') {
            upper = true;
        } else {
            const QChar letter = QLatin1Char(*c);
            name += upper ? letter.toUpper() : letter;
            upper = false;
        }
    }
    return name;
}

} // namespace lotsbok::described
