// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTranslator;

namespace lotsbok {

/// The Swedish of a source text whatever language the program speaks: for papers that belong to the record.
/// The source itself where there is no translation. Thread: any.
QString swedishText(const char* context, const char* source);

/// While it lives, every text that is translated in this thread is in a language of its own, whatever the
/// program speaks: for a paper whose words are made where the screen's are. "sv", or "en" for the source
/// texts. They may stand within each other; the inner one holds. Dates and numbers are not its matter: papers
/// write them as printedDate() and by a locale of their own.
class PaperLanguage {
public:
    explicit PaperLanguage(const QString& language);
    ~PaperLanguage();
    Q_DISABLE_COPY_MOVE(PaperLanguage)

private:
    const QTranslator* m_outer;
};

/// Asks for the paper's language before the screen's; for installTranslations(), which calls it last.
void installPaperLanguage();

} // namespace lotsbok
