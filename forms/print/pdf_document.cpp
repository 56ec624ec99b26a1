// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/pdf_document.h"

#include "forms/print/page_geometry.h"
#include "forms/print/pdf_parts.h"

#include <QCoreApplication>

namespace lotsbok {

namespace pdf {

Handle text(const QString& value)
{
    return Handle::newUnicodeString(value.toStdString());
}

Handle name(const char* value)
{
    return Handle::newName(value);
}

Handle stream(QPDF& file, const std::string& data)
{
    return Handle::newStream(&file, data);
}

Handle stream(QPDF& file, const QByteArray& data)
{
    return stream(file, data.toStdString());
}

namespace {

void addPages(QPDF& file, const PdfContent& content, const Handle& fonts)
{
    Handle resources = Handle::newDictionary();
    if (!content.fonts.isEmpty()) {
        resources.replaceKey("/Font", fonts);
    }
    if (!content.pictures.empty()) {
        resources.replaceKey("/XObject", pictureResources(file, content.pictures));
    }
    const Handle shared = file.makeIndirectObject(resources);
    for (const std::string& drawing : content.pages) {
        Handle page = Handle::newDictionary();
        page.replaceKey("/Type", name("/Page"));
        page.replaceKey("/MediaBox", Handle::newArray(Handle::Rectangle(0, 0, page::width, page::height)));
        page.replaceKey("/Resources", shared);
        page.replaceKey("/Contents", stream(file, drawing));
        file.addPage(file.makeIndirectObject(page), false);
    }
}

QByteArray write(QPDF& file, PdfProfile profile)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true);
    writer.setCompressStreams(true);
    if (profile == PdfProfile::PreflightA1b) {
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.forcePDFVersion("1.4");
    } else {
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setMinimumPDFVersion("1.7");
    }
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace
} // namespace pdf

Result<QByteArray> writePdf(const PdfContent& content)
{
    try {
        QPDF file;
        file.emptyPDF();
        const pdf::Handle fonts = pdf::fontResources(file, content.fonts, content.profile);
        pdf::addPages(file, content, fonts);
        std::vector<pdf::Handle> annotations =
            content.entries.empty() ? pdf::addSignatureFields(file, content) : pdf::addEntries(file, content);
        pdf::addStructure(file, content, annotations);
        pdf::addOutlines(file, content.bookmarks);
        pdf::addPageLabels(file, content);
        pdf::addMetadata(file, content);
        return pdf::write(file, content.profile);
    } catch (const std::exception& problem) {
        return fail(ErrorCode::Failed, QCoreApplication::translate("Print", "The print could not be made."),
                    QString::fromUtf8(problem.what()));
    }
}

} // namespace lotsbok
