// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/print/pdf_checks.h"

#include "tests/forms/print/pdf_reader.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <cmath>
#include <hb.h>

namespace lotsbok::testing {

namespace {

using Handle = QPDFObjectHandle;

/// What is seen of an annotation: one drawing, or of a box one for each state with the present one among
/// them.
bool hasAppearance(Handle annotation)
{
    Handle normal = annotation.getKey("/AP").getKey("/N");
    if (normal.isStream()) {
        return true;
    }
    Handle field = annotation.hasKey("/FT") ? annotation : annotation.getKey("/Parent");
    Handle state = annotation.getKey("/AS");
    return field.isDictionary() && field.getKey("/FT").isNameAndEquals("/Btn") && normal.isDictionary() &&
           state.isName() && normal.getKey(state.getName()).isStream() && normal.getKeys().size() == 2;
}

class Checker {
public:
    Checker(const QByteArray& pdf, int part)
        : m_bytes(pdf)
        , m_reader(pdf)
        , m_part(part)
    {}

    QStringList run()
    {
        m_problems = m_reader.problems();
        checkFile();
        checkCatalogue();
        checkMetadata();
        for (const auto& [name, use] : m_reader.fonts()) {
            checkFont(QString::fromStdString(name), use);
        }
        checkPages();
        checkOutline(m_reader.file().getRoot().getKey("/Outlines"), 0);
        checkPageLabels();
        const PdfContrast& weakest = m_reader.weakestText();
        require(weakest.ratio >= 4.5, QStringLiteral("\"%1\" on page %2 has a contrast of %3")
                                          .arg(weakest.text)
                                          .arg(weakest.page + 1)
                                          .arg(weakest.ratio));
        checkElement(m_reader.root(), {});
        if (m_lastHeading == 0) {
            problem(QStringLiteral("there is no heading"));
        }
        return m_problems;
    }

private:
    void problem(const QString& text) { m_problems.append(text); }

    void require(bool isTrue, const QString& otherwise)
    {
        if (!isTrue) {
            problem(otherwise);
        }
    }

    void checkFile()
    {
        QPDF& file = m_reader.file();
        require(!file.isEncrypted(), QStringLiteral("the file is encrypted"));
        require(file.getTrailer().getKey("/ID").isArray(), QStringLiteral("the file has no ID"));
        const std::string version = file.getPDFVersion();
        require(version == (m_part == 1 ? "1.4" : "1.7"),
                QStringLiteral("the version is %1").arg(QString::fromStdString(version)));
        if (m_part == 1) {
            require(!m_bytes.contains("/ObjStm"), QStringLiteral("there are object streams"));
        }
        for (Handle object : file.getAllObjects()) {
            Handle dictionary = object.isStream() ? object.getDict() : object;
            if (!dictionary.isDictionary()) {
                continue;
            }
            for (const char* key : {"/AA", "/JS", "/OpenAction", "/SMask", "/EF", "/CA", "/ca", "/TR"}) {
                require(!dictionary.hasKey(key) || dictionary.getKey(key).isNull(),
                        QStringLiteral("an object has %1").arg(QLatin1String(key)));
            }
            if (object.isStream() && dictionary.getKey("/Filter").isName()) {
                require(dictionary.getKey("/Filter").getName() == "/FlateDecode",
                        QStringLiteral("a stream has a filter other than Flate"));
            }
        }
    }

    void checkCatalogue()
    {
        Handle root = m_reader.file().getRoot();
        require(isLanguage(textOf(root.getKey("/Lang"))), QStringLiteral("the language is not named"));
        require(root.getKey("/MarkInfo").isDictionary() &&
                    root.getKey("/MarkInfo").getKey("/Marked").isBool() &&
                    root.getKey("/MarkInfo").getKey("/Marked").getBoolValue(),
                QStringLiteral("the file is not marked as tagged"));
        Handle preferences = root.getKey("/ViewerPreferences");
        require(preferences.isDictionary() && preferences.getKey("/DisplayDocTitle").isBool() &&
                    preferences.getKey("/DisplayDocTitle").getBoolValue(),
                QStringLiteral("the title is not shown"));
        Handle outlines = root.getKey("/Outlines");
        require(outlines.isDictionary() && outlines.getKey("/First").isDictionary(),
                QStringLiteral("there are no bookmarks"));
        Handle intents = root.getKey("/OutputIntents");
        require(intents.isArray() && intents.getArrayNItems() == 1,
                QStringLiteral("there is no output intent"));
        if (intents.isArray() && intents.getArrayNItems() == 1) {
            Handle intent = intents.getArrayItem(0);
            require(intent.getKey("/S").isNameAndEquals("/GTS_PDFA1"),
                    QStringLiteral("the output intent is not PDF/A's"));
            Handle profile = intent.getKey("/DestOutputProfile");
            require(profile.isStream() && profile.getDict().getKey("/N").getIntValue() == 3 &&
                        profile.getStreamData()->getSize() > 128,
                    QStringLiteral("the colour profile is missing"));
        }
    }

    void checkMetadata()
    {
        Handle metadata = m_reader.file().getRoot().getKey("/Metadata");
        if (!metadata.isStream()) {
            problem(QStringLiteral("there is no XMP"));
            return;
        }
        require(!metadata.getDict().hasKey("/Filter"), QStringLiteral("the XMP is compressed"));
        const auto buffer = metadata.getStreamData();
        const QByteArray bytes(reinterpret_cast<const char*>(buffer->getBuffer()),
                               qsizetype(buffer->getSize()));
        QHash<QString, QString> values;
        QXmlStreamReader xml(bytes);
        QString element;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                const QString name = xml.qualifiedName().toString();
                element = name.startsWith(QLatin1String("rdf:")) ? element : name;
            } else if (xml.isCharacters() && !xml.isWhitespace()) {
                values[element] += xml.text().toString();
            }
        }
        require(!xml.hasError(), QStringLiteral("the XMP is not well formed: ") + xml.errorString());
        require(values.value(QStringLiteral("pdfaid:part")) == QString::number(m_part),
                QStringLiteral("wrong PDF/A part"));
        require(values.value(QStringLiteral("pdfaid:conformance")) == QLatin1String(m_part == 1 ? "B" : "A"),
                QStringLiteral("wrong PDF/A conformance"));
        const bool isUniversal = values.value(QStringLiteral("pdfuaid:part")) == QLatin1String("1");
        require(isUniversal == (m_part != 1), QStringLiteral("PDF/UA is declared wrongly"));
        require(isUniversal == bytes.contains("http://www.aiim.org/pdfa/ns/extension/"),
                QStringLiteral("pdfuaid has no extension schema"));
        Handle info = m_reader.file().getTrailer().getKey("/Info");
        require(!textOf(info.getKey("/Title")).isEmpty() &&
                    textOf(info.getKey("/Title")) == values.value(QStringLiteral("dc:title")),
                QStringLiteral("the titles of Info and XMP differ"));
        require(textOf(info.getKey("/Producer")) == values.value(QStringLiteral("pdf:Producer")),
                QStringLiteral("the producers of Info and XMP differ"));
        const QString created = values.value(QStringLiteral("xmp:CreateDate"));
        QString asInfo = created;
        asInfo.remove(QRegularExpression(QStringLiteral("[-:T]")));
        require(textOf(info.getKey("/CreationDate")) == QLatin1String("D:") + asInfo,
                QStringLiteral("the dates of Info and XMP differ"));
    }

    void checkFont(const QString& name, const PdfFontUse& use)
    {
        Handle font = use.font;
        Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        Handle descriptor = descendant.getKey("/FontDescriptor");
        Handle file = descriptor.getKey("/FontFile2");
        require(file.isStream(), name + QStringLiteral(": not embedded"));
        require(font.getKey("/BaseFont").getName() == descriptor.getKey("/FontName").getName(),
                name + QStringLiteral(": named in two ways"));
        require(QRegularExpression(QStringLiteral("^/[A-Z]{6}\\+"))
                    .match(QString::fromStdString(font.getKey("/BaseFont").getName()))
                    .hasMatch(),
                name + QStringLiteral(": not marked as a subset"));
        require(descriptor.hasKey("/CIDSet") == (m_part == 1),
                name + QStringLiteral(": CIDSet where it should not be"));
        if (!file.isStream()) {
            return;
        }
        const QHash<int, QString> texts = unicodeMap(font);
        const std::map<int, double> widths = widthsOf(descendant.getKey("/W"));
        const auto data = file.getStreamData();
        hb_blob_t* blob =
            hb_blob_create(reinterpret_cast<const char*>(data->getBuffer()), unsigned(data->getSize()),
                           HB_MEMORY_MODE_READONLY, nullptr, nullptr);
        hb_face_t* face = hb_face_create(blob, 0);
        hb_font_t* shape = hb_font_create(face);
        const double em = hb_face_get_upem(face);
        for (const int code : use.codes) {
            const QString glyph = QStringLiteral("%1, glyph %2: ").arg(name).arg(code);
            require(code != 0, glyph + QStringLiteral("no character"));
            const QString text = texts.value(code);
            require(!text.isEmpty() && text[0].unicode() != 0 && text[0].unicode() != 0xFEFF &&
                        text[0].unicode() != 0xFFFE,
                    glyph + QStringLiteral("stands for no text"));
            const auto width = widths.find(code);
            const double drawn = hb_font_get_glyph_h_advance(shape, hb_codepoint_t(code)) * 1000.0 / em;
            require(width != widths.end() && std::abs(width->second - drawn) < 1,
                    glyph + QStringLiteral("has another width in the font"));
        }
        hb_font_destroy(shape);
        hb_face_destroy(face);
        hb_blob_destroy(blob);
    }

    static std::map<int, double> widthsOf(Handle array)
    {
        std::map<int, double> widths;
        for (int i = 0; i + 1 < array.getArrayNItems(); i += 2) {
            const int first = array.getArrayItem(i).getIntValueAsInt();
            Handle run = array.getArrayItem(i + 1);
            for (int k = 0; k < run.getArrayNItems(); ++k) {
                widths[first + k] = run.getArrayItem(k).getNumericValue();
            }
        }
        return widths;
    }

    void checkPages()
    {
        for (Handle page : m_reader.file().getAllPages()) {
            require(page.getKey("/Tabs").isNameAndEquals("/S"),
                    QStringLiteral("the tab order is not that of the structure"));
            require(page.getKey("/StructParents").isInteger(),
                    QStringLiteral("a page is not in the parent tree"));
            Handle annotations = page.getKey("/Annots");
            for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
                Handle annotation = annotations.getArrayItem(i);
                require(annotation.getKey("/F").isInteger() &&
                            (annotation.getKey("/F").getIntValue() & 0x2F) == 4,
                        QStringLiteral("an annotation is not printed, or hidden"));
                require(!textOf(annotation.getKey("/TU")).isEmpty() ||
                            !textOf(annotation.getKey("/Contents")).isEmpty(),
                        QStringLiteral("an annotation says nothing"));
                require(annotation.getKey("/StructParent").isInteger(),
                        QStringLiteral("an annotation is in no element"));
                require(annotation.getKey("/Subtype").isNameAndEquals("/Link") || hasAppearance(annotation),
                        QStringLiteral("an annotation has no appearance"));
            }
        }
    }

    /// BCP 47, as far as it is written here: "sv-SE", "ar", "zh-Hant-TW".
    static bool isLanguage(const QString& tag)
    {
        static const QRegularExpression pattern(
            QStringLiteral("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"));
        return pattern.match(tag).hasMatch();
    }

    void checkOutline(Handle parent, int depth)
    {
        require(depth < 8, QStringLiteral("the bookmarks lie too deep"));
        int count = 0;
        for (Handle item = parent.getKey("/First"); item.isDictionary() && depth < 8 && count < 5000;
             item = item.getKey("/Next")) {
            ++count;
            Handle destination = item.getKey("/Dest");
            const bool leads = destination.isArray() && destination.getArrayNItems() == 5 &&
                               destination.getArrayItem(0).isDictionaryOfType("/Page");
            require(leads && destination.getArrayItem(3).getNumericValue() > 0 &&
                        destination.getArrayItem(3).getNumericValue() <= 842,
                    QStringLiteral("a bookmark leads nowhere"));
            require(!textOf(item.getKey("/Title")).isEmpty(), QStringLiteral("a bookmark says nothing"));
            checkOutline(item, depth + 1);
        }
    }

    /// From the first page on; a cover first, if there is one, and then the numbers that stand on the pages.
    void checkPageLabels()
    {
        Handle numbers = m_reader.file().getRoot().getKey("/PageLabels").getKey("/Nums");
        const int size = numbers.isArray() ? numbers.getArrayNItems() : 0;
        require(size == 2 || size == 4, QStringLiteral("there are no page labels"));
        for (int i = 0; i + 1 < size; i += 2) {
            const int page = numbers.getArrayItem(i).getIntValueAsInt();
            Handle label = numbers.getArrayItem(i + 1);
            const bool isCounted = label.getKey("/S").isNameAndEquals("/D");
            require(i > 0 ? page > 0 && page < m_reader.pageCount() : page == 0,
                    QStringLiteral("a page label is for no page"));
            require(isCounted || !textOf(label.getKey("/P")).isEmpty(),
                    QStringLiteral("a page label is empty"));
            require(i + 2 < size || isCounted, QStringLiteral("the pages are not counted"));
        }
    }

    void checkElement(const PdfElement& element, const QString& parent)
    {
        require(element.language.isEmpty() || isLanguage(element.language),
                QStringLiteral("%1 is not a language").arg(element.language));
        static const QHash<QString, QStringList> parents{
            {QStringLiteral("Document"), {QString()}},
            {QStringLiteral("LI"), {QStringLiteral("L")}},
            {QStringLiteral("Lbl"), {QStringLiteral("LI")}},
            {QStringLiteral("LBody"), {QStringLiteral("LI")}},
            {QStringLiteral("TR"), {QStringLiteral("THead"), QStringLiteral("TBody")}},
            {QStringLiteral("TH"), {QStringLiteral("TR")}},
            {QStringLiteral("TD"), {QStringLiteral("TR")}},
            {QStringLiteral("THead"), {QStringLiteral("Table")}},
            {QStringLiteral("TBody"), {QStringLiteral("Table")}},
            {QStringLiteral("Caption"), {QStringLiteral("Table")}}};
        static const QStringList free{
            QStringLiteral("Sect"),  QStringLiteral("P"),      QStringLiteral("Span"), QStringLiteral("L"),
            QStringLiteral("Table"), QStringLiteral("Figure"), QStringLiteral("Form"), QStringLiteral("Link"),
            QStringLiteral("H1"),    QStringLiteral("H2"),     QStringLiteral("H3"),   QStringLiteral("H4")};
        const QString& role = element.role;
        require(parents.contains(role) ? parents[role].contains(parent) : free.contains(role),
                QStringLiteral("%1 does not belong in %2").arg(role, parent));
        require(!element.hasContent || element.kids.empty(),
                role + QStringLiteral(" has both content and elements"));
        if (role.size() == 2 && role[0] == QLatin1Char('H') && role[1].isDigit()) {
            const int level = role[1].digitValue();
            require(level <= m_lastHeading + 1,
                    QStringLiteral("H%1 after H%2").arg(level).arg(m_lastHeading));
            require(!element.spoken().isEmpty(), QStringLiteral("an empty heading"));
            m_lastHeading = level;
        }
        require(role != QLatin1String("TH") || !element.scope.isEmpty(),
                QStringLiteral("TH without a scope"));
        require(role != QLatin1String("Figure") || !element.alternate.isEmpty(),
                QStringLiteral("Figure without words"));
        require(role != QLatin1String("Form") || element.hasAnnotation,
                QStringLiteral("Form without a field"));
        if (role == QLatin1String("Table")) {
            checkTable(element);
        }
        for (const PdfElement& kid : element.kids) {
            checkElement(kid, role);
        }
    }

    void checkTable(const PdfElement& table)
    {
        int columns = -1;
        for (const PdfElement& part : table.kids) {
            for (const PdfElement& row : part.kids) {
                int cells = 0;
                for (const PdfElement& cell : row.kids) {
                    cells += cell.columnSpan;
                }
                require(part.role == QLatin1String("Caption") || columns < 0 || cells == columns,
                        QStringLiteral("a table row has %1 cells, another %2").arg(cells).arg(columns));
                columns = part.role == QLatin1String("Caption") ? columns : cells;
            }
        }
        require(columns > 0, QStringLiteral("a table without rows"));
    }

    QByteArray m_bytes;
    PdfReader m_reader;
    int m_part;
    int m_lastHeading = 0;
    QStringList m_problems;
};

QStringList checked(const QByteArray& pdf, int part)
{
    try {
        QStringList problems = Checker(pdf, part).run();
        problems.removeDuplicates();
        return problems;
    } catch (const std::exception& problem) {
        return {QString::fromLocal8Bit(problem.what())};
    }
}

void appendReading(const PdfElement& element, QString& out)
{
    static const QStringList lines{QStringLiteral("P"),      QStringLiteral("H1"), QStringLiteral("H2"),
                                   QStringLiteral("H3"),     QStringLiteral("H4"), QStringLiteral("LI"),
                                   QStringLiteral("Caption")};
    if (lines.contains(element.role)) {
        out += element.spoken() + QLatin1Char('\n');
    } else if (element.role == QLatin1String("Figure")) {
        out += QLatin1Char('[') + element.alternate + QStringLiteral("]\n");
    } else if (element.role == QLatin1String("TR")) {
        QStringList cells;
        for (const PdfElement& cell : element.kids) {
            cells.append(cell.spoken());
        }
        out += cells.join(QStringLiteral(" | ")) + QLatin1Char('\n');
    } else {
        for (const PdfElement& kid : element.kids) {
            appendReading(kid, out);
        }
    }
}

void appendTree(const PdfElement& element, int depth, QString& out)
{
    out += QString(qsizetype(depth) * 2, QLatin1Char(' ')) + element.role;
    if (!element.scope.isEmpty()) {
        out += QLatin1Char(' ') + element.scope;
    }
    if (element.columnSpan > 1) {
        out += QStringLiteral(" span=%1").arg(element.columnSpan);
    }
    if (element.hasContent) {
        out += QStringLiteral(" p%1 \"%2\"").arg(element.firstPage + 1).arg(element.ownText);
    }
    if (!element.actualText.isEmpty()) {
        out += QStringLiteral(" says \"%1\"").arg(element.actualText);
    }
    if (!element.alternate.isEmpty()) {
        out += QStringLiteral(" shows \"%1\"").arg(element.alternate);
    }
    if (element.hasAnnotation) {
        out += QStringLiteral(" field");
    }
    out += QLatin1Char('\n');
    for (const PdfElement& kid : element.kids) {
        appendTree(kid, depth + 1, out);
    }
}

} // namespace

QStringList archiveProblems(const QByteArray& pdf)
{
    return checked(pdf, 2);
}

QStringList preflightProblems(const QByteArray& pdf)
{
    return checked(pdf, 1);
}

QString readingText(const QByteArray& pdf)
{
    QString out;
    appendReading(PdfReader(pdf).root(), out);
    return out;
}

QString structureText(const QByteArray& pdf)
{
    QString out;
    appendTree(PdfReader(pdf).root(), 0, out);
    return out;
}

QStringList saidIn(const PdfElement& element, const QString& language)
{
    if (element.language == language) {
        return {element.spoken()};
    }
    QStringList said;
    for (const PdfElement& kid : element.kids) {
        said += saidIn(kid, language);
    }
    return said;
}

} // namespace lotsbok::testing
