// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts of a PDF file, each made from the content by one function; used by pdf_document.cpp only. They
// call libqpdf and may throw what it throws.

#include "forms/print/pdf_document.h"
#include "forms/print/qpdf.h"

namespace lotsbok::pdf {

using Handle = QPDFObjectHandle;

/// A text string object: UTF-16BE where PDFDocEncoding does not suffice.
Handle text(const QString& value);
Handle name(const char* value);
Handle stream(QPDF& file, const std::string& data);
Handle stream(QPDF& file, const QByteArray& data);

/// /Font resources for every face in use.
Handle fontResources(QPDF& file, const FontSet& fonts, PdfProfile profile);

/// A simple font in WinAnsiEncoding, embedded whole for that encoding: for what is typed into fields.
Handle typingFont(QPDF& file, const FontSet& fonts);

/// /XObject resources for every picture, without transparency.
Handle pictureResources(QPDF& file, const std::vector<QImage>& pictures);

/// The numbers that stand on the pages, for the reader's page list.
void addPageLabels(QPDF& file, const PdfContent& content);

/// Adds /StructTreeRoot, and to the pages their keys into it. `annotations` are the signature fields'
/// widgets.
void addStructure(QPDF& file, const PdfContent& content, std::vector<Handle>& annotations);

/// Widgets on their pages and the /AcroForm that lists them.
std::vector<Handle> addSignatureFields(QPDF& file, const PdfContent& content);

/// The widgets of what is filled in on screen, and the form that lists them.
std::vector<Handle> addEntries(QPDF& file, const PdfContent& content);

void addOutlines(QPDF& file, const std::vector<PdfContent::Bookmark>& bookmarks);

/// /Info, XMP, output intent, language and the catalogue's marks.
void addMetadata(QPDF& file, const PdfContent& content);

} // namespace lotsbok::pdf
