// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/page_geometry.h"
#include "forms/print/pdf_parts.h"

#include <QColorSpace>
#include <stdexcept>

namespace lotsbok::pdf {

namespace {

const QString creatorTool = QStringLiteral("Lotsbok " LOTSBOK_VERSION);
const QString producer = QStringLiteral("Lotsbok " LOTSBOK_VERSION " (libqpdf)");

/// PDF/A wants the schema of every property it does not know itself; PDF/UA's part number is one.
const char* const uaSchema =
    "<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
    "<pdfuaid:part>1</pdfuaid:part></rdf:Description>\n"
    "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
    " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
    " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"><pdfaExtension:schemas><rdf:Bag>"
    "<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
    "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</"
    "pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></"
    "rdf:Description>\n";

QString description(const char* prefix, const char* uri, const QString& properties)
{
    return QStringLiteral("<rdf:Description rdf:about=\"\" xmlns:%1=\"%2\">%3</rdf:Description>\n")
        .arg(QLatin1String(prefix), QLatin1String(uri), properties);
}

QByteArray xmp(const PdfContent& content)
{
    const bool isArchive = content.profile == PdfProfile::Archive;
    const bool isShared = content.profile == PdfProfile::Sharing;
    const QString date = content.when.toUTC().toString(Qt::ISODate);
    QString xml = QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                                 "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                                 "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    xml += description(
        "dc", "http://purl.org/dc/elements/1.1/",
        QStringLiteral("<dc:format>application/pdf</dc:format><dc:title><rdf:Alt>"
                       "<rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
                       "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
                       "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>")
            .arg(content.title.toHtmlEscaped(), content.author.toHtmlEscaped(), content.language));
    xml += description(
        "xmp", "http://ns.adobe.com/xap/1.0/",
        QStringLiteral("<xmp:CreateDate>%1</xmp:CreateDate><xmp:ModifyDate>%1</xmp:ModifyDate>"
                       "<xmp:MetadataDate>%1</xmp:MetadataDate><xmp:CreatorTool>%2</xmp:CreatorTool>")
            .arg(date, creatorTool));
    const QString keywords =
        content.keywords.isEmpty()
            ? QString()
            : QStringLiteral("<pdf:Keywords>%1</pdf:Keywords>").arg(content.keywords.toHtmlEscaped());
    xml += description("pdf", "http://ns.adobe.com/pdf/1.3/",
                       QStringLiteral("<pdf:Producer>%1</pdf:Producer>%2").arg(producer, keywords));
    if (!isShared) {
        xml += description(
            "pdfaid", "http://www.aiim.org/pdfa/ns/id/",
            QStringLiteral("<pdfaid:part>%1</pdfaid:part><pdfaid:conformance>%2</pdfaid:conformance>")
                .arg(isArchive ? 2 : 1)
                .arg(QLatin1Char(isArchive ? 'A' : 'B')));
    }
    if (isArchive || isShared) {
        xml += QLatin1String(uaSchema);
    }
    return (xml + QStringLiteral("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")).toUtf8();
}

void addInfo(QPDF& file, const PdfContent& content)
{
    const QString date = content.when.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
    Handle info = Handle::newDictionary();
    info.replaceKey("/Title", text(content.title));
    info.replaceKey("/Author", text(content.author));
    if (!content.keywords.isEmpty()) {
        info.replaceKey("/Keywords", text(content.keywords));
    }
    info.replaceKey("/Creator", text(creatorTool));
    info.replaceKey("/Producer", text(producer));
    info.replaceKey("/CreationDate", Handle::newString(date.toStdString()));
    info.replaceKey("/ModDate", Handle::newString(date.toStdString()));
    file.getTrailer().replaceKey("/Info", file.makeIndirectObject(info));
}

Handle outputIntent(QPDF& file)
{
    static const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    if (profile.isEmpty()) {
        throw std::runtime_error("Qt gave no sRGB profile");
    }
    Handle destination = stream(file, profile);
    destination.getDict().replaceKey("/N", Handle::newInteger(3));
    Handle intent = Handle::newDictionary();
    intent.replaceKey("/Type", name("/OutputIntent"));
    intent.replaceKey("/S", name("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", Handle::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/Info", Handle::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/RegistryName", Handle::newString("http://www.color.org"));
    intent.replaceKey("/DestOutputProfile", destination);
    Handle intents = Handle::newArray();
    intents.appendItem(intent);
    return intents;
}

/// A dictionary that says one thing is so.
Handle only(const char* key)
{
    Handle result = Handle::newDictionary();
    result.replaceKey(key, Handle::newBool(true));
    return result;
}

Handle destination(const std::vector<Handle>& pages, const PdfContent::Bookmark& bookmark)
{
    Handle result = Handle::newArray();
    result.appendItem(pages[size_t(bookmark.page)]);
    result.appendItem(name("/XYZ"));
    result.appendItem(Handle::newNull());
    result.appendItem(Handle::newReal(page::height - bookmark.y, 2));
    result.appendItem(Handle::newNull());
    return result;
}

/// Chains one level of bookmarks under `parent`; returns how many items now stand under it in all.
int chainOutlines(std::vector<Handle>& items, const std::vector<PdfContent::Bookmark>& bookmarks, size_t from,
                  size_t to, Handle parent)
{
    int count = 0;
    Handle previous;
    for (size_t i = from; i < to;) {
        size_t next = i + 1;
        while (next < to && bookmarks[next].level > bookmarks[i].level) {
            ++next;
        }
        items[i].replaceKey("/Parent", parent);
        if (previous.isInitialized()) {
            items[i].replaceKey("/Prev", previous);
            previous.replaceKey("/Next", items[i]);
        } else {
            parent.replaceKey("/First", items[i]);
        }
        parent.replaceKey("/Last", items[i]);
        count += 1 + (next > i + 1 ? chainOutlines(items, bookmarks, i + 1, next, items[i]) : 0);
        previous = items[i];
        i = next;
    }
    parent.replaceKey("/Count", Handle::newInteger(count));
    return count;
}

} // namespace

void addOutlines(QPDF& file, const std::vector<PdfContent::Bookmark>& bookmarks)
{
    if (bookmarks.empty()) {
        return;
    }
    const std::vector<Handle> pages = file.getAllPages();
    std::vector<Handle> items;
    for (const PdfContent::Bookmark& bookmark : bookmarks) {
        Handle item = Handle::newDictionary();
        item.replaceKey("/Title", text(bookmark.title));
        item.replaceKey("/Dest", destination(pages, bookmark));
        items.push_back(file.makeIndirectObject(item));
    }
    Handle outlines = file.makeIndirectObject(Handle::newDictionary());
    outlines.replaceKey("/Type", name("/Outlines"));
    chainOutlines(items, bookmarks, 0, items.size(), outlines);
    file.getRoot().replaceKey("/Outlines", outlines);
}

void addMetadata(QPDF& file, const PdfContent& content)
{
    addInfo(file, content);
    Handle metadata = stream(file, xmp(content));
    metadata.setFilterOnWrite(false); // readable without a PDF reader, as PDF/A-1 asks
    metadata.getDict().replaceKey("/Type", name("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", name("/XML"));
    Handle root = file.getRoot();
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/OutputIntents", outputIntent(file));
    root.replaceKey("/Lang", text(content.language));
    root.replaceKey("/MarkInfo", only("/Marked"));
    root.replaceKey("/ViewerPreferences", only("/DisplayDocTitle"));
}

} // namespace lotsbok::pdf
