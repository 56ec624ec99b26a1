// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/pass_phrase.h"

#include "core/base/core_resources.h"

#include <QByteArray>
#include <QFile>
#include <sodium.h>

namespace lotsbok {

const QStringList& passPhraseWords()
{
    static const QStringList words = [] {
        initCoreResources();
        QFile file(QStringLiteral(":/lotsbok/data/pass-phrase-words.txt"));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("resource pass-phrase-words.txt is missing");
        }
        return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }();
    return words;
}

Secret makePassPhrase()
{
    const QStringList& words = passPhraseWords();
    QByteArray phrase;
    phrase.reserve(128); // never moved while it grows, so that one place is wiped
    for (int i = 0; i < kPassPhraseWords; ++i) {
        if (i > 0) {
            phrase += '-';
        }
        phrase += words.at(qsizetype(randombytes_uniform(quint32(words.size())))).toLatin1();
    }
    Secret secret = Secret::fromBytes(
        {reinterpret_cast<const unsigned char*>(phrase.constData()), size_t(phrase.size())});
    sodium_memzero(phrase.data(), size_t(phrase.size()));
    return secret;
}

} // namespace lotsbok
