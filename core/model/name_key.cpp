// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/name_key.h"

#include <algorithm>

namespace lotsbok {

namespace {

constexpr qsizetype longestCompared = 200; // a stored name is never longer

} // namespace

QString nameKey(const QString& name)
{
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c == u'ø') {
            key += u'o';
        } else if (c == u'æ') {
            key += u"ae";
        } else if (c == u'ł') {
            key += u'l';
        } else if (c == u'đ') {
            key += u'd';
        } else if (c.isLetterOrNumber() || c.isSurrogate()) {
            key += c;
        }
    }
    return key.first(std::min(key.size(), longestCompared));
}

} // namespace lotsbok
