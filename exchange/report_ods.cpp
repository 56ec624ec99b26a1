// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_lines.h"
#include "exchange/report_tables.h"
#include "exchange/zip_file.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace lotsbok {

namespace {

constexpr auto kOdsType = "application/vnd.oasis.opendocument.spreadsheet";
constexpr auto kOffice = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
constexpr auto kTable = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
constexpr auto kText = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
constexpr auto kStyle = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
constexpr auto kFo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
constexpr auto kMeta = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
constexpr auto kDublinCore = "http://purl.org/dc/elements/1.1/";
constexpr auto kManifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

QString named(const char* text)
{
    return QLatin1String(text);
}

/// The content of an OpenDocument spreadsheet, row by row.
class OdsContent {
public:
    OdsContent()
        : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(named(kOffice), QStringLiteral("office"));
        m_xml.writeNamespace(named(kTable), QStringLiteral("table"));
        m_xml.writeNamespace(named(kText), QStringLiteral("text"));
        m_xml.writeNamespace(named(kStyle), QStringLiteral("style"));
        m_xml.writeNamespace(named(kFo), QStringLiteral("fo"));
        m_xml.writeStartElement(named(kOffice), QStringLiteral("document-content"));
        m_xml.writeAttribute(named(kOffice), QStringLiteral("version"), QStringLiteral("1.2"));
        writeStyles();
        m_xml.writeStartElement(named(kOffice), QStringLiteral("body"));
        m_xml.writeStartElement(named(kOffice), QStringLiteral("spreadsheet"));
    }
    void beginSheet(const QString& name, int columns)
    {
        m_xml.writeStartElement(named(kTable), QStringLiteral("table"));
        m_xml.writeAttribute(named(kTable), QStringLiteral("name"), name);
        m_xml.writeEmptyElement(named(kTable), QStringLiteral("table-column"));
        m_xml.writeAttribute(named(kTable), QStringLiteral("style-name"), QStringLiteral("wide"));
        m_xml.writeEmptyElement(named(kTable), QStringLiteral("table-column"));
        m_xml.writeAttribute(named(kTable), QStringLiteral("style-name"), QStringLiteral("narrow"));
        m_xml.writeAttribute(named(kTable), QStringLiteral("number-columns-repeated"),
                             QString::number(columns));
    }
    void beginRow() { m_xml.writeStartElement(named(kTable), QStringLiteral("table-row")); }
    void text(const QString& words, const char* style = nullptr)
    {
        beginCell(style);
        if (!words.isEmpty()) {
            m_xml.writeAttribute(named(kOffice), QStringLiteral("value-type"), QStringLiteral("string"));
            m_xml.writeTextElement(named(kText), QStringLiteral("p"), words);
        }
        end();
    }
    void cell(const ReportCell& value, const char* style = nullptr)
    {
        if (value.kind != ReportCell::Kind::Count) {
            text(cellText(value), style);
            return;
        }
        beginCell(style);
        m_xml.writeAttribute(named(kOffice), QStringLiteral("value-type"), QStringLiteral("float"));
        m_xml.writeAttribute(named(kOffice), QStringLiteral("value"), QString::number(value.count));
        m_xml.writeTextElement(named(kText), QStringLiteral("p"), QString::number(value.count));
        end();
    }
    void end() { m_xml.writeEndElement(); }
    void emptyRow()
    {
        beginRow();
        text({});
        end();
    }
    [[nodiscard]] QByteArray finished()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void beginCell(const char* style)
    {
        m_xml.writeStartElement(named(kTable), QStringLiteral("table-cell"));
        if (style != nullptr) {
            m_xml.writeAttribute(named(kTable), QStringLiteral("style-name"), QLatin1String(style));
        }
    }
    void writeColumnStyle(const QString& name, const QString& width)
    {
        m_xml.writeStartElement(named(kStyle), QStringLiteral("style"));
        m_xml.writeAttribute(named(kStyle), QStringLiteral("name"), name);
        m_xml.writeAttribute(named(kStyle), QStringLiteral("family"), QStringLiteral("table-column"));
        m_xml.writeEmptyElement(named(kStyle), QStringLiteral("table-column-properties"));
        m_xml.writeAttribute(named(kStyle), QStringLiteral("column-width"), width);
        end();
    }
    void writeCellStyle(const QString& name, const char* property, const QString& value)
    {
        m_xml.writeStartElement(named(kStyle), QStringLiteral("style"));
        m_xml.writeAttribute(named(kStyle), QStringLiteral("name"), name);
        m_xml.writeAttribute(named(kStyle), QStringLiteral("family"), QStringLiteral("table-cell"));
        m_xml.writeEmptyElement(named(kStyle), QStringLiteral("text-properties"));
        m_xml.writeAttribute(named(kFo), QLatin1String(property), value);
        end();
    }
    void writeStyles()
    {
        m_xml.writeStartElement(named(kOffice), QStringLiteral("automatic-styles"));
        writeColumnStyle(QStringLiteral("wide"), QStringLiteral("9.5cm"));
        writeColumnStyle(QStringLiteral("narrow"), QStringLiteral("3.2cm"));
        writeCellStyle(QStringLiteral("title"), "font-size", QStringLiteral("14pt"));
        writeCellStyle(QStringLiteral("head"), "font-weight", QStringLiteral("bold"));
        writeCellStyle(QStringLiteral("note"), "font-style", QStringLiteral("italic"));
        end();
    }

    QByteArray m_bytes{};
    QXmlStreamWriter m_xml;
};

void writeOdsTable(OdsContent& content, const ReportTable& table)
{
    content.beginRow();
    content.text(table.title, "title");
    content.end();
    content.beginRow();
    content.text(table.corner, "head");
    for (const ReportHead& head : table.columns) {
        content.text(head.name, "head");
    }
    content.end();
    for (qsizetype row = 0; row < table.cells.size(); ++row) {
        const char* style = table.rows.at(row).isSum ? "head" : nullptr;
        content.beginRow();
        content.text(table.rows.at(row).name, style);
        for (const ReportCell& cell : table.cells.at(row)) {
            content.cell(cell, style);
        }
        content.end();
    }
    if (!table.note.isEmpty()) {
        content.beginRow();
        content.text(table.note, "note");
        content.end();
    }
    content.emptyRow();
}

QByteArray odsContent(const ReportHeadline& headline, const QList<ReportTable>& tables)
{
    constexpr int tableColumns = 40;
    OdsContent content;
    content.beginSheet(tablesSheetName(), tableColumns);
    content.beginRow();
    content.text(headline.title, "title");
    content.end();
    for (const QString& line : headline.lines) {
        content.beginRow();
        content.text(line);
        content.end();
    }
    content.emptyRow();
    for (const ReportTable& table : tables) {
        writeOdsTable(content, table);
    }
    content.end();
    const QStringList heads = reportLineHeads();
    content.beginSheet(linesSheetName(), static_cast<int>(heads.size()) - 1);
    content.beginRow();
    for (const QString& head : heads) {
        content.text(head, "head");
    }
    content.end();
    for (const ReportLine& line : reportLines(tables)) {
        content.beginRow();
        for (const QString& word : line.words) {
            content.text(word);
        }
        content.cell(line.cell);
        content.end();
    }
    content.end();
    return content.finished();
}

QByteArray odsMeta(const ReportHeadline& headline)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(named(kOffice), QStringLiteral("office"));
    xml.writeNamespace(named(kMeta), QStringLiteral("meta"));
    xml.writeNamespace(named(kDublinCore), QStringLiteral("dc"));
    xml.writeStartElement(named(kOffice), QStringLiteral("document-meta"));
    xml.writeAttribute(named(kOffice), QStringLiteral("version"), QStringLiteral("1.2"));
    xml.writeStartElement(named(kOffice), QStringLiteral("meta"));
    xml.writeTextElement(named(kDublinCore), QStringLiteral("title"), headline.title);
    xml.writeTextElement(named(kMeta), QStringLiteral("creation-date"),
                         headline.when.toUTC().toString(Qt::ISODate));
    xml.writeEndDocument();
    return bytes;
}

QByteArray odsManifest()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(named(kManifest), QStringLiteral("manifest"));
    xml.writeStartElement(named(kManifest), QStringLiteral("manifest"));
    xml.writeAttribute(named(kManifest), QStringLiteral("version"), QStringLiteral("1.2"));
    const auto entry = [&xml](const char* path, const char* type) {
        xml.writeEmptyElement(named(kManifest), QStringLiteral("file-entry"));
        xml.writeAttribute(named(kManifest), QStringLiteral("full-path"), QLatin1String(path));
        xml.writeAttribute(named(kManifest), QStringLiteral("media-type"), QLatin1String(type));
    };
    entry("/", kOdsType);
    entry("content.xml", "text/xml");
    entry("meta.xml", "text/xml");
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QString tablesSheetName()
{
    return QCoreApplication::translate("Report", "Tables");
}

QString linesSheetName()
{
    return QCoreApplication::translate("Report", "One line for each cell");
}

QByteArray reportOds(const ReportHeadline& headline, const QList<ReportTable>& tables)
{
    return zipOf({{QStringLiteral("mimetype"), QByteArray(kOdsType)},
                  {QStringLiteral("content.xml"), odsContent(headline, tables)},
                  {QStringLiteral("meta.xml"), odsMeta(headline)},
                  {QStringLiteral("META-INF/manifest.xml"), odsManifest()}});
}

} // namespace lotsbok
