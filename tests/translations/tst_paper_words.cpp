// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A paper is in its own language, whatever the screen's is.
#include "translations/paper_words.h"

#include "core/model/record_names.h"
#include "translations/install_translations.h"

#include <QCoreApplication>
#include <QTest>
#include <memory>
#include <thread>

using namespace lotsbok;

class TestPaperWords : public QObject {
    Q_OBJECT

private:
    /// A text that the screen translates, too.
    static QString goalReached()
    {
        return wordName(QStringLiteral("goal"), QStringLiteral("status"), QStringLiteral("reached"));
    }
    static QString goals(int n)
    {
        return QCoreApplication::translate("lotsbok::PlanHead", "%n goal(s) without an activity.", nullptr,
                                           n);
    }
    static void speak(const char* language)
    {
        installTranslations(*QCoreApplication::instance(), QLatin1String(language));
    }

private Q_SLOTS:
    void cleanup() { speak("en"); }

    void aPaperIsSwedishInAnEnglishProgram()
    {
        QCOMPARE(goalReached(), QStringLiteral("Reached")); // before any language is installed
        {
            const PaperLanguage swedish(QStringLiteral("sv"));
            QCOMPARE(goalReached(), QStringLiteral("Uppnått"));
        }
        QCOMPARE(goalReached(), QStringLiteral("Reached"));
        speak("en");
        {
            const PaperLanguage swedish(QStringLiteral("sv"));
            QCOMPARE(goalReached(), QStringLiteral("Uppnått"));
            QCOMPARE(goals(1), QStringLiteral("1 mål utan aktivitet."));
        }
        QCOMPARE(goals(1), QStringLiteral("1 goal without an activity."));
    }

    void aPaperIsEnglishInASwedishProgramWhenAskedFor()
    {
        speak("sv");
        QCOMPARE(goalReached(), QStringLiteral("Uppnått"));
        {
            const PaperLanguage english(QStringLiteral("en"));
            QCOMPARE(goalReached(), QStringLiteral("Reached"));
            QCOMPARE(goals(2), QStringLiteral("2 goals without an activity."));
        }
        QCOMPARE(goalReached(), QStringLiteral("Uppnått"));
    }

    void theInnerOneHoldsWhileItLives()
    {
        const PaperLanguage swedish(QStringLiteral("sv"));
        {
            const PaperLanguage english(QStringLiteral("en"));
            QCOMPARE(goalReached(), QStringLiteral("Reached"));
        }
        QCOMPARE(goalReached(), QStringLiteral("Uppnått"));
    }

    void otherThreadsSpeakAsTheScreen()
    {
        const PaperLanguage swedish(QStringLiteral("sv"));
        QString elsewhere;
        std::thread([&elsewhere] { elsewhere = goalReached(); }).join();
        QCOMPARE(elsewhere, QStringLiteral("Reached"));
    }

    void itStaysWhenTheScreenChangesItsLanguage()
    {
        for (const char* language : {"sv", "en", "sv", "en"}) {
            speak(language);
            const PaperLanguage swedish(QStringLiteral("sv"));
            QCOMPARE(goals(1), QStringLiteral("1 mål utan aktivitet."));
        }
    }

    void whatHasNoTranslationIsItself()
    {
        const PaperLanguage swedish(QStringLiteral("sv"));
        QCOMPARE(QCoreApplication::translate("Nowhere", "No such text"), QStringLiteral("No such text"));
        QCOMPARE(swedishText("Nowhere", "No such text"), QStringLiteral("No such text"));
    }
};

QTEST_GUILESS_MAIN(TestPaperWords)
#include "tst_paper_words.moc"
