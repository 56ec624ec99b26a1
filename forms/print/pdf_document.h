// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "forms/print/font_set.h"
#include "forms/print/form_entry.h"
#include "forms/print/form_printer.h"
#include "forms/print/structure_tree.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QRectF>
#include <string>
#include <vector>

namespace lotsbok {

/// What a finished document is made of; nothing here knows of forms.
struct PdfContent {
    struct Bookmark {
        QString title;
        int level = 1; ///< 1 is the outermost; no level is skipped
        int page = 0;
        double y = 0; ///< from the top
    };
    /// A field for an electronic signature, to be signed later by an incremental update.
    struct SignatureField {
        QString name; ///< unique in the document
        QString tip;  ///< what assistive technology says
        int page = 0;
        QRectF area;
    };

    /// A place to fill in on screen. Boxes of the same field have the same name.
    struct EntryPlace {
        FormEntry entry;
        QString value{}; ///< of a box: the option that it stands for
        QString says{};  ///< of a box: its own words
        int page = 0;
        QRectF area;
    };

    QString title;
    QString author;
    QString keywords{}; ///< empty = none
    QString language = QStringLiteral("sv-SE");
    QDateTime when; ///< UTC
    PdfProfile profile = PdfProfile::Archive;
    std::vector<std::string> pages;
    int coverPages = 0; ///< at the front, not counted in the page labels
    QString coverLabel{};
    std::vector<QImage> pictures{}; ///< RGB888; in the pages /P0, /P1, …
    StructureTree structure;
    FontSet fonts;
    std::vector<Bookmark> bookmarks;
    // StructureTree::Kid::Annotation counts into one of these: what is filled in on screen has no signatures
    std::vector<SignatureField> signatureFields;
    std::vector<EntryPlace> entries;
    QString formMark{}; ///< which form it is, where there are entries
};

/// The file: PDF/A-2a + PDF/UA-1, or PDF/A-1b from the same content. The same content gives the same bytes.
Result<QByteArray> writePdf(const PdfContent& content);

} // namespace lotsbok
