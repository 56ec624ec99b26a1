// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QThread>
#include <functional>

namespace lotsbok {

class SpellingWorker;

/// A stretch of a text, in UTF-16 units.
struct TextSpan {
    int start = 0;
    int length = 0;
    bool operator==(const TextSpan&) const = default;
};

/// The words of a text that a spelling is asked about: no numbers, addresses of the net or abbreviations in
/// capitals.
QList<TextSpan> wordsToSpell(const QString& text);

/// Swedish spelling for every text in the program. Loading takes a fifth of a second and asking for
/// suggestions longer, so the dictionary lives on a thread of its own; answers come to the caller's thread,
/// and not at all when `context` has gone. Without an installed dictionary every word is right.
class Spelling : public QObject {
    Q_OBJECT

public:
    enum class State { Off, Loading, Ready, Missing };

    /// `dictionary` is the path of a .dic file, beside its .aff; empty finds the installed sv_SE.
    explicit Spelling(const QString& dictionary = {}, QObject* parent = nullptr);
    ~Spelling() override;

    /// The program's own; nullptr when there is none.
    [[nodiscard]] static Spelling* current();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool mayAddWords() const { return m_mayAdd; }

    void setOn(bool on); ///< begins to load at the first time
    void setMayAddWords(bool may) { m_mayAdd = may; }
    /// The district's own words, in place of those given before.
    void setOwnWords(const QStringList& words);

    void check(const QString& text, QObject* context, std::function<void(const QList<TextSpan>&)> done);
    void suggest(const QString& word, QObject* context, std::function<void(const QStringList&)> done);
    void askToAdd(const QString& word) { Q_EMIT wordWanted(word); }

Q_SIGNALS:
    void changed(); ///< on, off, loaded, or other words: every text is to be looked at again
    void wordWanted(const QString& word); ///< to be kept among the district's words

private:
    void post(std::function<void(SpellingWorker&)> job);
    void deliver(const QPointer<QObject>& context, std::function<void()> call);

    QString m_dictionary;
    State m_state = State::Off;
    bool m_loaded = false;
    bool m_mayAdd = false;
    QThread m_thread;
    SpellingWorker* m_worker = nullptr; ///< lives on the thread; deleted when it has ended
};

} // namespace lotsbok
