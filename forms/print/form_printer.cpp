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
    content.title = document.title;
    content.author = document.author;
    content.keywords = document.keywords;
    content.language = document.language;
    content.when = when;
    content.profile = profile;
    TextShaper shaper(content.fonts);
    Canvas canvas(content.structure, content.fonts);
    const std::vector<Box> boxes = BoxBuilder(document, content.structure, shaper).build();
    PageFlow(canvas, content).place(boxes);
    shaper.setField({});
    drawFurniture(canvas, shaper, document.furniture);
    content.pages = canvas.finish();

    Result<QByteArray> pdf = writePdf(content);
    if (!pdf) {
        return fail(pdf.error());
    }
    return PrintedForm{*std::move(pdf), int(content.pages.size()), shaper.warnings()};
}

parts::TextRole roleOf(SheetLine::Kind kind)
{
    return kind == SheetLine::Kind::Code ? parts::TextRole::Code : parts::TextRole::Body;
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
    furniture.pageOf = words.pageOf;
    return furniture;
}

} // namespace

Result<PrintedForm> printSheet(const QString& title, const QList<SheetLine>& lines,
                               const Letterhead& letterhead, const QDateTime& when, const SheetMarks& marks)
{
    const PrintWords& words = printWords(QStringLiteral("sv"));
    parts::Document document;
    document.title = title;
    document.author = letterhead.district;
    document.language = words.language;
    document.furniture = sheetFurniture(title, letterhead, when, marks, words);
    if (!letterhead.district.isEmpty()) {
        parts::LetterheadPart head{letterhead.district, {}};
        for (const QString& line : {letterhead.unit, letterhead.address, letterhead.phone}) {
            if (!line.isEmpty()) {
                head.lines.push_back(line);
            }
        }
        document.parts.push_back({std::move(head), {}});
    }
    if (marks.protectedIdentity) {
        document.parts.push_back({parts::Notice{words.protectedMark}, {}});
    }
    document.parts.push_back({parts::Heading{1, title}, {}});
    if (!marks.subjectLine.isEmpty()) {
        document.parts.push_back(
            {parts::Paragraph{parts::TextRole::Subject, isolatedSubject(marks.subjectLine)}, {}});
    }
    for (const SheetLine& line : lines) {
        if (line.kind == SheetLine::Kind::Heading) {
            document.parts.push_back({parts::Heading{2, line.text}, {}});
        } else if (line.kind == SheetLine::Kind::Figure) {
            document.parts.push_back({parts::FigurePart{line.drawing, line.text}, {}});
        } else {
            document.parts.push_back({parts::Paragraph{roleOf(line.kind), line.text}, {}});
        }
    }
    return printDocument(document, when, PdfProfile::Archive);
}

} // namespace lotsbok
