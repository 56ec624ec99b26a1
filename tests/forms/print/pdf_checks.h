// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lotsbok::testing {

struct PdfElement;

/// What a finished print must hold of PDF/A-2a and PDF/UA-1, checked mechanically over libqpdf
/// (facts-pdf.md): language, marks, metadata with the extension schema, output intent, embedded fonts with
/// widths and text, no glyph 0, every painting operator in marked content, a consistent parent tree, heading
/// levels, table heads with scope and regular rows, figures with words, annotations with words and
/// appearance, tab order, bookmarks. One sentence a problem.
QStringList archiveProblems(const QByteArray& pdf);

/// What differs by declaration in the file for PDFBox Preflight: PDF 1.4, part 1 B, CIDSet, no object
/// streams.
QStringList preflightProblems(const QByteArray& pdf);

/// The text in reading order, by the structure tree: one line for each paragraph, heading, list item and
/// table row.
QString readingText(const QByteArray& pdf);

/// The structure tree, indented, with what each element says.
QString structureText(const QByteArray& pdf);

/// What the elements that name this language say.
QStringList saidIn(const PdfElement& element, const QString& language);

} // namespace lotsbok::testing
