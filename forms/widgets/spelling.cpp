// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/spelling.h"

#include <QFile>
#include <QStandardPaths>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <hunspell/hunspell.hxx>
#include <memory>
#include <utility>

namespace lotsbok {

namespace {

constexpr int mostSuggestions = 6;
constexpr int longestAbbreviation = 6;

Spelling* g_current = nullptr;

QString installedDictionary()
{
    for (const char* folder : {"hunspell", "myspell/dicts"}) {
        const QString found = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                     QLatin1String(folder) + QStringLiteral("/sv_SE.dic"));
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

bool isAbbreviation(QStringView word)
{
    return word.size() <= longestAbbreviation &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

bool isAskedAbout(QStringView word)
{
    return word.size() > 1 && word.front().isLetter() && !isAbbreviation(word) &&
           std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

// Part of an address of the net or of e-mail: what stands between two blanks has a sign of such.
bool isInAddress(const QString& text, qsizetype start, qsizetype end)
{
    const auto isBlank = [&](qsizetype at) { return text.at(at).isSpace(); };
    while (start > 0 && !isBlank(start - 1)) {
        --start;
    }
    while (end < text.size() && !isBlank(end)) {
        ++end;
    }
    const QStringView whole = QStringView(text).mid(start, end - start);
    return whole.contains(QLatin1Char('@')) || whole.contains(QLatin1String("://")) ||
           whole.startsWith(QLatin1String("www."));
}

} // namespace

QList<TextSpan> wordsToSpell(const QString& text)
{
    QList<TextSpan> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = -1;
    while (true) {
        const auto reasons = finder.boundaryReasons();
        const qsizetype position = finder.position();
        if (start >= 0 && (reasons & QTextBoundaryFinder::EndOfItem)) {
            if (isAskedAbout(QStringView(text).mid(start, position - start)) &&
                !isInAddress(text, start, position)) {
                words.append({int(start), int(position - start)});
            }
            start = -1;
        }
        if (reasons & QTextBoundaryFinder::StartOfItem) {
            start = position;
        }
        if (finder.toNextBoundary() < 0) {
            return words;
        }
    }
}

/// The dictionary, on its thread.
class SpellingWorker : public QObject {
public:
    bool load(const QString& dictionary)
    {
        const QString rules = dictionary.chopped(4) + QStringLiteral(".aff");
        if (dictionary.isEmpty() || !QFile::exists(dictionary) || !QFile::exists(rules)) {
            return false;
        }
        m_hunspell = std::make_unique<Hunspell>(QFile::encodeName(rules).constData(),
                                                QFile::encodeName(dictionary).constData());
        m_isUtf8 = m_hunspell->get_dict_encoding() == "UTF-8";
        setOwnWords(std::exchange(m_own, {}));
        return true;
    }

    void setOwnWords(const QStringList& words)
    {
        if (!m_hunspell) {
            m_own = words;
            return;
        }
        for (const QString& gone : std::as_const(m_own)) {
            if (!words.contains(gone)) {
                m_hunspell->remove(bytes(gone));
            }
        }
        m_own.removeIf([&](const QString& each) { return !words.contains(each); });
        for (const QString& word : words) {
            if (!m_hunspell->spell(bytes(word))) { // what the dictionary has must outlive its taking away
                m_hunspell->add(bytes(word));
                m_own.append(word);
            }
        }
    }

    [[nodiscard]] bool isLoaded() const { return m_hunspell != nullptr; }

    QList<TextSpan> misspelt(const QString& text)
    {
        QList<TextSpan> wrong;
        if (m_hunspell) {
            for (const TextSpan& each : wordsToSpell(text)) {
                if (!m_hunspell->spell(bytes(text.mid(each.start, each.length)))) {
                    wrong.append(each);
                }
            }
        }
        return wrong;
    }

    QStringList suggestions(const QString& word)
    {
        QStringList found;
        if (m_hunspell) {
            for (const std::string& each : m_hunspell->suggest(bytes(word))) {
                found.append(m_isUtf8 ? QString::fromStdString(each)
                                      : QString::fromLatin1(each.data(), qsizetype(each.size())));
            }
        }
        return found.mid(0, mostSuggestions);
    }

private:
    [[nodiscard]] std::string bytes(const QString& word) const
    {
        return m_isUtf8 ? word.toStdString() : word.toLatin1().toStdString();
    }

    std::unique_ptr<Hunspell> m_hunspell;
    QStringList m_own;
    bool m_isUtf8 = true;
};

Spelling::Spelling(const QString& dictionary, QObject* parent)
    : QObject(parent)
    , m_dictionary(dictionary)
    , m_worker(new SpellingWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_thread.start();
    g_current = this;
}

Spelling::~Spelling()
{
    if (g_current == this) {
        g_current = nullptr;
    }
    m_thread.quit();
    m_thread.wait();
}

Spelling* Spelling::current()
{
    return g_current;
}

void Spelling::post(std::function<void(SpellingWorker&)> job)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job = std::move(job)] { job(*worker); }, Qt::QueuedConnection);
}

// The guard is looked at on this object's thread: a QPointer is safe on its own thread only.
void Spelling::deliver(const QPointer<QObject>& context, std::function<void()> call)
{
    QMetaObject::invokeMethod(
        this,
        [context, call = std::move(call)] {
            if (context) {
                call();
            }
        },
        Qt::QueuedConnection);
}

void Spelling::setOn(bool on)
{
    if (on == (m_state != State::Off)) {
        return;
    }
    if (!on) {
        m_state = State::Off;
        Q_EMIT changed();
        return;
    }
    m_state = State::Loading;
    post([this, path = m_dictionary, again = std::exchange(m_loaded, true),
          guard = QPointer<QObject>(this)](SpellingWorker& worker) {
        const bool ready =
            again ? worker.isLoaded() : worker.load(path.isEmpty() ? installedDictionary() : path);
        deliver(guard, [this, ready] {
            if (m_state == State::Loading) {
                m_state = ready ? State::Ready : State::Missing;
                Q_EMIT changed();
            }
        });
    });
}

void Spelling::setOwnWords(const QStringList& words)
{
    post([this, words, guard = QPointer<QObject>(this)](SpellingWorker& worker) {
        worker.setOwnWords(words);
        deliver(guard, [this] { Q_EMIT changed(); });
    });
}

void Spelling::check(const QString& text, QObject* context, std::function<void(const QList<TextSpan>&)> done)
{
    if (m_state != State::Ready) {
        done({});
        return;
    }
    post([this, text, guard = QPointer<QObject>(context), done = std::move(done)](SpellingWorker& worker) {
        deliver(guard, [wrong = worker.misspelt(text), done] { done(wrong); });
    });
}

void Spelling::suggest(const QString& word, QObject* context, std::function<void(const QStringList&)> done)
{
    post([this, word, guard = QPointer<QObject>(context), done = std::move(done)](SpellingWorker& worker) {
        deliver(guard, [words = worker.suggestions(word), done] { done(words); });
    });
}

} // namespace lotsbok
