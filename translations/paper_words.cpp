// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/paper_words.h"

#include <QCoreApplication>
#include <QTranslator>

// A static library's resources are linked in only when something asks for them, outside any namespace.
static void initPaperWords()
{
    Q_INIT_RESOURCE(lotsbok_translations);
}

namespace lotsbok {

namespace {

/// A translator of its own, never installed, so that the screen's language is as it was.
struct LoadedWords {
    explicit LoadedWords(const QString& file)
    {
        initPaperWords();
        loaded = translator.load(QStringLiteral(":/i18n/") + file);
    }
    QTranslator translator{};
    bool loaded = false;
};

const LoadedWords& swedishWords()
{
    static const LoadedWords words(QStringLiteral("lotsbok_sv.qm"));
    return words;
}

/// The plurals; all else is in the source.
const LoadedWords& englishWords()
{
    static const LoadedWords words(QStringLiteral("lotsbok_en.qm"));
    return words;
}

/// In which this thread makes a paper; nullptr: it makes none.
thread_local const QTranslator* paperWords = nullptr;

class PaperTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;
    /// Nothing changes for the screen when it is installed: no event, so any thread may do it.
    [[nodiscard]] bool isEmpty() const override { return true; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* what,
                                    int n) const override
    {
        if (paperWords == nullptr) {
            return {};
        }
        const QString text = paperWords->translate(context, source, what, n);
        return text.isEmpty() ? QString::fromUtf8(source) : text;
    }
};

} // namespace

QString swedishText(const char* context, const char* source)
{
    const LoadedWords& words = swedishWords();
    const QString text = words.loaded ? words.translator.translate(context, source) : QString();
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

PaperLanguage::PaperLanguage(const QString& language)
    : m_outer(paperWords)
{
    static PaperTranslator ofThisProgram; // without translations of the screen's, as in tests
    [[maybe_unused]] static const bool installed = QCoreApplication::installTranslator(&ofThisProgram);
    paperWords = &(language == QLatin1String("en") ? englishWords() : swedishWords()).translator;
}

PaperLanguage::~PaperLanguage()
{
    paperWords = m_outer;
}

void installPaperLanguage()
{
    // Whoever is installed last is asked first; more than one of them answer alike.
    QCoreApplication::installTranslator(new PaperTranslator(QCoreApplication::instance()));
}

} // namespace lotsbok
