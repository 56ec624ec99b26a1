// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/district_work.h"
#include "core/session/session_thread.h"

namespace lotsbok {

class Spelling;

/// Keeps the spelling and the book's own words together while the book is open.
class DistrictWords : public QObject {
    Q_OBJECT

public:
    DistrictWords(SessionThread& book, Spelling& spelling, QObject* parent = nullptr);
    ~DistrictWords() override; ///< the spelling forgets the book's words

    [[nodiscard]] const QList<DistrictWord>& words() const { return m_words; } ///< in use, as Swedish sorts

    void read();
    void add(const QString& word);
    void withdraw(const DistrictWord& word);

Q_SIGNALS:
    void changed();
    void said(const QString& sentence);
    void failed(const lotsbok::Error& error);

private:
    void save(const DistrictWord& word, const QString& sentence);
    void show(QList<DistrictWord> words);

    SessionThread& m_book;
    QPointer<Spelling> m_spelling;
    QList<DistrictWord> m_words;
};

} // namespace lotsbok
