// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/district_words.h"

#include "forms/widgets/spelling.h"

#include <algorithm>

namespace lotsbok {

DistrictWords::DistrictWords(SessionThread& book, Spelling& spelling, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_spelling(&spelling)
{
    spelling.setMayAddWords(book.can(Permission::WriteContacts));
    connect(&spelling, &Spelling::wordWanted, this, &DistrictWords::add);
    read();
}

DistrictWords::~DistrictWords()
{
    if (m_spelling) {
        m_spelling->setMayAddWords(false);
        m_spelling->setOwnWords({});
    }
}

void DistrictWords::read()
{
    if (!m_book.can(DistrictWord::info.read)) {
        return;
    }
    m_book.run([](Session& session) { return session.records<DistrictWord>(); }, this,
               [this](const Result<QList<DistrictWord>>& words) {
                   if (words) {
                       show(*words);
                   } else {
                       Q_EMIT failed(words.error());
                   }
               });
}

void DistrictWords::show(QList<DistrictWord> words)
{
    words.removeIf([](const DistrictWord& each) { return each.withdrawn; });
    std::sort(words.begin(), words.end(), [](const DistrictWord& a, const DistrictWord& b) {
        return a.word.localeAwareCompare(b.word) < 0;
    });
    m_words = words;
    QStringList texts;
    for (const DistrictWord& each : std::as_const(m_words)) {
        texts.append(each.word);
    }
    if (m_spelling) {
        m_spelling->setOwnWords(texts);
    }
    Q_EMIT changed();
}

void DistrictWords::add(const QString& word)
{
    const bool known = std::any_of(m_words.cbegin(), m_words.cend(),
                                   [&](const DistrictWord& each) { return each.word == word; });
    if (!known) {
        DistrictWord value;
        value.word = word;
        save(value, tr("%1 is now one of the district's words.").arg(word));
    }
}

void DistrictWords::withdraw(const DistrictWord& word)
{
    DistrictWord value = word;
    value.withdrawn = true;
    save(value, tr("%1 is no longer one of the district's words.").arg(word.word));
}

void DistrictWords::save(const DistrictWord& word, const QString& sentence)
{
    m_book.run([word](Session& session) { return session.save(word); }, this,
               [this, sentence](const Result<DistrictWord>& stored) {
                   if (stored) {
                       read();
                       Q_EMIT said(sentence);
                   } else {
                       Q_EMIT failed(stored.error());
                   }
               });
}

} // namespace lotsbok
