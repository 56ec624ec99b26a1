// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/form_printer.h"

#include "core/base/clock.h"

#include "forms/print/box_builder.h"
#include "forms/print/fonts.h"
#include "forms/print/form_pages.h"
#include "forms/print/page_flow.h"
#include "forms/print/page_furniture.h"
#include "forms/print/text_shaper.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace lotsbok {

namespace {

Result<PrintedForm> printDocument(const parts::Document& document, const QDateTime& when, PdfProfile profile)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()) || !loadFonts()) {
        return fail(ErrorCode::Failed, QCoreApplication::translate("Print", "The print could not be made."),
                    QStringLiteral("no fonts: printing needs a QGuiApplication and the program's own fonts"));
    }
    PdfContent content;
    content.formMark = document.formMark;
    content.title = document.title;
    content.author = document.author;
    content.keywords = document.keywords;
    content.language = document.language;
    content.when = when;
    content.profile = profile;
    TextShaper shaper(content.fonts);
    Canvas canvas(content.structure, content.fonts);
    const std::vector<Box> boxes = BoxBuilder(document, content.structure, shaper).build();
    PageFlow flow(canvas, content);
    flow.place(boxes);
    content.coverPages = document.hasCover ? flow.firstStartedPage() : 0;
    content.coverLabel = document.furniture.cover;
    shaper.setField({});
    drawFurniture(canvas, shaper, document.furniture, content.coverPages);
    content.pages = canvas.finish();

    Result<QByteArray> pdf = writePdf(content);
    if (!pdf) {
        return fail(pdf.error());
    }
    return PrintedForm{*std::move(pdf), int(content.pages.size()), shaper.warnings()};
}

/// Heads of rows, then numbers or words.
parts::Grid sheetGrid(const SheetLine& line)
{
    parts::Grid grid;
    grid.label = line.text;
    grid.firstColumnIsHead = true;
    for (const CoverPage::Column& column : line.columns) {
        grid.columns.push_back({column.title, column.share, line.holdsNumbers && !grid.columns.empty()});
    }
    grid.rows = gridRows(line.rows);
    return grid;
}

parts::Part partOf(const SheetLine& line)
{
    switch (line.kind) {
    case SheetLine::Kind::Heading:
        return {parts::Heading{2, {line.text, line.second}}, {}};
    case SheetLine::Kind::Subheading:
        return {parts::Heading{3, {line.text, line.second}}, {}};
    case SheetLine::Kind::Figure:
        return {parts::FigurePart{line.drawing, line.text}, {}};
    case SheetLine::Kind::Fact:
        return {parts::ShortAnswer{line.label, {}, {line.text, {}}}, line.label};
    case SheetLine::Kind::Table:
        return {sheetGrid(line), {}};
    case SheetLine::Kind::Code:
        return {parts::Paragraph{parts::TextRole::Code, line.text}, {}};
    case SheetLine::Kind::Text:
        break;
    }
    return {parts::Paragraph{parts::TextRole::Body, {line.text, line.second}}, {}};
}

} // namespace

Result<PrintedForm> printForm(const PrintJob& job)
{
    if (!job.form || !job.when.isValid()) {
        return fail(ErrorCode::Failed, QCoreApplication::translate("Print", "The print could not be made."),
                    QStringLiteral("a print job needs a form and a date"));
    }
    return printDocument(formDocument(job), job.when, job.profile);
}

namespace {

parts::PageFurniture sheetFurniture(const QString& title, const Letterhead& letterhead, const QDateTime& when,
                                    const SheetMarks& marks, const PrintWords& words)
{
    parts::PageFurniture furniture;
    furniture.runningLeft = letterhead.district;
    furniture.runningRight = title;
    furniture.runningSubject = isolatedSubject(marks.subjectLine);
    furniture.mark = marks.protectedIdentity ? words.protectedShort : QString();
    const QString printed = words.printedOn.arg(printedDate(toLocalTime(when).date()));
    furniture.footLeft =
        marks.recipient.isEmpty()
            ? printed
            : QStringLiteral("%1 · %2").arg(words.recipient.arg(isolated(marks.recipient)), printed);
    furniture.footNote = marks.subjectLine.isEmpty() ? QString() : words.secrecyClient;
    if (!marks.words.isEmpty()) {
        furniture.footNote +=
            (furniture.footNote.isEmpty() ? QString() : QStringLiteral(" · ")) + marks.words;
    }
    furniture.pageOf = words.pageOf;
    return furniture;
}

} // namespace

Result<PrintedForm> printSheet(const QString& title, const QList<SheetLine>& lines,
                               const Letterhead& letterhead, const QDateTime& when, const SheetMarks& marks)
{
    const PrintWords& words = printWords(marks.language);
    parts::Document document;
    document.title = title;
    document.author = letterhead.district;
    document.language = words.language;
    document.secondLanguage = marks.beside.language.toLatin1();
    document.furniture = sheetFurniture(title, letterhead, when, marks, words);
    if (!letterhead.district.isEmpty()) {
        const std::vector<QString> head{letterhead.unit, letterhead.address, letterhead.phone};
        document.parts.push_back({letterheadPart(letterhead, head), {}});
    }
    if (marks.protectedIdentity) {
        document.parts.push_back({parts::Notice{words.protectedMark}, {}});
    }
    if (marks.cover) {
        addCover(*marks.cover, document);
    }
    document.parts.push_back({parts::Heading{1, {title, marks.beside.title}}, {}, marks.cover.has_value()});
    if (!marks.subjectLine.isEmpty()) {
        document.parts.push_back(
            {parts::Paragraph{parts::TextRole::Subject, isolatedSubject(marks.subjectLine)}, {}});
    }
    for (const SheetLine& line : lines) {
        document.parts.push_back(partOf(line));
    }
    return printDocument(document, when, marks.profile);
}

} // namespace lotsbok
