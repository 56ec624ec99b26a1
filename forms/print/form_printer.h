// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "forms/engine/answers.h"
#include "forms/engine/form_overlay.h"
#include "forms/print/drawing.h"

#include <QByteArray>
#include <QDateTime>

namespace lotsbok {

enum class PdfProfile {
    Archive,      ///< PDF/A-2a + PDF/UA-1: what the program makes
    Sharing,      ///< PDF/UA-1 to be encrypted, which PDF/A forbids: nothing to sign, no claim to be archived
    PreflightA1b, ///< the same page tree as PDF/A-1b, for the one real validator that Debian has
};

struct Letterhead {
    QString district;
    QString unit;
    QString address;
    QString phone;
    QByteArray logo{};  ///< a PNG file (core/session/letterhead_desk.h); empty = none
    QString logoSays{}; ///< what the logo shows, for who does not see it
};

/// Stands before a paper that is kept, on pages that are not counted: who has got which copy. Words of the
/// paper: Swedish.
struct CoverPage {
    struct Column {
        QString title{};
        double share = 1; ///< of the width
    };
    QString title{};
    QString text{};
    std::vector<Column> columns{};
    QList<QStringList> rows{};
};

/// What stands at a place where the form was signed in the program. Words of the paper: Swedish.
struct PrintedSignature {
    QString part;  ///< the field's id
    QString label; ///< of a place that is no field of the form
    QString name;
    QString date;                                ///< as printed
    QString says;                                ///< how it was signed, in a sentence
    std::vector<std::vector<QPointF>> strokes{}; ///< of a drawn one, each coordinate from 0 to 1
};

/// Everything that decides the bytes: the same job gives the same file.
struct PrintJob {
    const FormDefinition* form = nullptr;
    Answers answers; ///< ignored when blank
    BoundValues bound;
    Letterhead letterhead;
    QString subjectLine; ///< e.g. "Åsa Ek · 20040101-2398 · Ärende 2026-0001"; empty on a blank form
    bool protectedIdentity = false; ///< R26: a clear mark on every page
    bool blank = false;             ///< for filling in by hand
    bool isDraft = false;           ///< marked as not registered
    int responseVersion = 0;
    QString code;       ///< short code in the footer; empty = none
    QString longCode{}; ///< as a QR code at the end and in the file's keywords; empty = none
    std::vector<PrintedSignature> signatures{};
    QString recipient; ///< in the footer: "Egen akt", "Den enskilde"
    QDateTime when;    ///< UTC; shown as a date in Stockholm
    PdfProfile profile = PdfProfile::Archive;
    std::optional<CoverPage> cover{};
    /// In a second language, beside the Swedish ones, and in plain Swedish, in the place of the form's.
    PaperWords words{};
    bool fillable = false; ///< of a blank one: with fields to fill in on screen (forms/print/filled_form.h)
};

struct PrintedForm {
    QByteArray pdf;
    int pages = 0;
    QStringList warnings; ///< translated: characters that no font has, with the field
};

/// definition + answers + letterhead → tagged PDF. Needs a QGuiApplication (offscreen is enough). Thread:
/// any, one job each.
Result<PrintedForm> printForm(const PrintJob& job);

/// A short sheet of headings and paragraphs by the same path: the recovery key, a new user's first letter.
struct SheetLine {
    enum class Kind { Heading, Text, Code, Figure, Subheading, Fact, Table };
    Kind kind = Kind::Text;
    QString text;      ///< of a figure: what it says, in words; of a table: what stands above it
    Drawing drawing{}; ///< of a figure; at most as wide as the page's text
    QString label{};   ///< of a fact: what the text beside it is
    /// Of a table: the first is the rows' heads, the others hold numbers or, where they do not, words.
    std::vector<CoverPage::Column> columns{};
    QList<QStringList> rows{};
    bool holdsNumbers = true;
    QString second{}; ///< a heading or a text in the language of SheetMarks::beside
};
/// What a sheet about a person carries on every page, as forms do.
struct SheetMarks {
    QString subjectLine{};          ///< as PrintJob::subjectLine; empty: about nobody
    QString recipient{};            ///< in the footer
    bool protectedIdentity = false; ///< R26
    std::optional<CoverPage> cover{};
    PdfProfile profile = PdfProfile::Archive;
    /// BCP 47, of the title and the lines: what the file says of itself, and the words around them.
    QString language = QStringLiteral("sv");
    /// A second language beside it (SheetLine::second).
    struct Beside {
        QString language{}; ///< BCP 47; empty: none
        QString title{};
    };
    Beside beside{};
    QString words{}; ///< at the foot: "svenska och engelska", as PaperWords::name()
};
Result<PrintedForm> printSheet(const QString& title, const QList<SheetLine>& lines,
                               const Letterhead& letterhead, const QDateTime& when,
                               const SheetMarks& marks = {});

} // namespace lotsbok
