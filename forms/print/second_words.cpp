// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/print_words.h"

#include <array>

namespace lotsbok {

namespace {

struct WordName {
    const char* name;
    QString PrintWords::*word;
};

/// What stands beside Swedish words on a form; head, foot and marks of the page are the authority's own.
constexpr std::array secondWordNames{
    WordName{"yes", &PrintWords::yes},
    WordName{"no", &PrintWords::no},
    WordName{"numberHead", &PrintWords::numberHead},
    WordName{"questionHead", &PrintWords::questionHead},
    WordName{"actionHead", &PrintWords::actionHead},
    WordName{"commentHead", &PrintWords::commentHead},
    WordName{"placeAndDate", &PrintWords::placeAndDate},
    WordName{"nameInClear", &PrintWords::nameInClear},
    WordName{"signature", &PrintWords::signature},
    WordName{"rankHelp", &PrintWords::rankHelp},
    WordName{"filledInBy", &PrintWords::filledInBy},
    WordName{"shownWhen", &PrintWords::shownWhen},
    WordName{"shownWhenAnswered", &PrintWords::shownWhenAnswered},
    WordName{"shownDepending", &PrintWords::shownDepending},
    WordName{"alternative", &PrintWords::alternative},
    WordName{"subjectPerson", &PrintWords::subjectPerson},
    WordName{"mapName", &PrintWords::mapName},
    WordName{"mapRole", &PrintWords::mapRole},
    WordName{"mapRing", &PrintWords::mapRing},
    WordName{"mapTie", &PrintWords::mapTie},
};

} // namespace

PrintWords secondWords(const FormOverlay& overlay)
{
    const PrintWords& own = printWords(overlay.language);
    const bool hasOwn = own.language.startsWith(overlay.language.left(2));
    PrintWords words;
    words.language = overlay.language;
    for (const WordName& each : secondWordNames) {
        const QString given = overlay.words.value(QLatin1String(each.name));
        words.*each.word = !given.isEmpty() ? given : hasOwn ? own.*each.word : QString();
    }
    return words;
}

QStringList overlayWordNames()
{
    QStringList names;
    for (const WordName& each : secondWordNames) {
        names.append(QLatin1String(each.name));
    }
    return names;
}

} // namespace lotsbok
