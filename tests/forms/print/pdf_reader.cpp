// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/print/pdf_reader.h"

#include <QRectF>
#include <QRegularExpression>
#include <array>
#include <cmath>

namespace lotsbok::testing {

using Handle = QPDFObjectHandle;

QString textOf(Handle object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

QHash<int, QString> unicodeMap(Handle font)
{
    QHash<int, QString> map;
    Handle stream = font.getKey("/ToUnicode");
    if (!stream.isStream()) {
        return map;
    }
    const auto buffer = stream.getStreamData();
    const QString text =
        QString::fromLatin1(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    static const QRegularExpression line(QStringLiteral("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>"));
    static const QRegularExpression block(QStringLiteral("beginbfchar(.*?)endbfchar"),
                                          QRegularExpression::DotMatchesEverythingOption);
    for (auto blocks = block.globalMatch(text); blocks.hasNext();) {
        const QString body = blocks.next().captured(1);
        for (auto lines = line.globalMatch(body); lines.hasNext();) {
            const QRegularExpressionMatch match = lines.next();
            QString meaning;
            const QString hex = match.captured(2);
            for (qsizetype i = 0; i + 4 <= hex.size(); i += 4) {
                meaning += QChar(ushort(hex.mid(i, 4).toUInt(nullptr, 16)));
            }
            map.insert(match.captured(1).toInt(nullptr, 16), meaning);
        }
    }
    return map;
}

namespace {

using Rgb = std::array<double, 3>;

double luminanceOf(const Rgb& colour)
{
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
}

double contrastOf(const Rgb& a, const Rgb& b)
{
    const double x = luminanceOf(a) + 0.05;
    const double y = luminanceOf(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

/// Follows one page's operators: which text belongs to which marked content, and what stands outside all of
/// it.
class ContentReader : public Handle::ParserCallbacks {
public:
    ContentReader(PdfReader& reader, int page, const Handle& fonts)
        : m_reader(reader)
        , m_page(page)
        , m_fonts(fonts)
    {}

    void handleObject(Handle object, size_t, size_t) override
    {
        if (object.isOperator()) {
            handleOperator(object.getOperatorValue());
            m_operands.clear();
        } else {
            m_operands.push_back(object);
        }
    }

    void handleEOF() override
    {
        if (!m_marks.empty() || m_isInText || m_depth != 0) {
            problem(QStringLiteral("marks, text objects or graphics states are not closed"));
        }
    }

private:
    struct Mark {
        int contentId = -1;
        bool isArtifact = false;
        bool isReversed = false;
        QString actualText;
        QString collected;
    };

    void require(bool isTrue, const QString& otherwise)
    {
        if (!isTrue) {
            problem(otherwise);
        }
    }

    void problem(const QString& text)
    {
        m_reader.m_problems.append(QStringLiteral("page %1: %2").arg(m_page + 1).arg(text));
    }

    void handleOperator(const std::string& name)
    {
        static const std::set<std::string> known{"q",  "Q",  "w",  "d",   "rg",  "RG",  "re", "m",  "l",
                                                 "c",  "h",  "S",  "f",   "B",   "n",   "BT", "ET", "Tf",
                                                 "Tm", "TJ", "Tj", "BDC", "BMC", "EMC", "cm", "Do"};
        static const std::set<std::string> painting{"S", "f", "B", "TJ", "Tj", "Do"};
        if (known.count(name) == 0) {
            problem(QStringLiteral("unknown operator %1").arg(QString::fromStdString(name)));
        }
        if (painting.count(name) != 0 && m_marks.empty()) {
            problem(
                QStringLiteral("%1 paints outside every marked content").arg(QString::fromStdString(name)));
        }
        if (name == "BMC") {
            require(m_operands.at(0).isNameAndEquals("/ReversedChars") && !m_marks.empty(),
                    QStringLiteral("a mark without properties that is not for reversed text"));
            Mark mark;
            mark.isReversed = true;
            m_marks.push_back(mark);
        } else if (name == "BDC") {
            beginMark();
        } else if (name == "EMC") {
            endMark();
        } else if (name == "Tf") {
            m_fontName = m_operands.at(0).getName();
        } else if (name == "TJ" || name == "Tj") {
            m_operands.at(0).isArray() ? showAll(m_operands.at(0)) : show(m_operands.at(0));
        } else if (name == "BT" || name == "ET") {
            m_isInText = name == "BT";
        } else if (name == "Tm") {
            m_at = QPointF(number(4), number(5));
        } else if (name == "q" || name == "Q") {
            m_depth += name == "q" ? 1 : -1;
        } else {
            handlePath(name);
        }
    }

    [[nodiscard]] double number(size_t operand) { return m_operands.at(operand).getNumericValue(); }

    /// Which colours lie where: a filled path counts as the box around it.
    void handlePath(const std::string& name)
    {
        if (name == "rg") {
            m_fill = {number(0), number(1), number(2)};
        } else if (name == "re") {
            m_path = m_path.united(QRectF(number(0), number(1), number(2), number(3)).normalized());
        } else if (name == "m" || name == "l" || name == "c") {
            const size_t last = m_operands.size() - 2;
            const QRectF point(number(last), number(last + 1), 1e-6, 1e-6);
            m_path = m_path.isNull() ? point : m_path.united(point);
        } else if (name == "f" || name == "B" || name == "S" || name == "n") {
            if (name == "f" || name == "B") {
                m_grounds.emplace_back(m_path, m_fill);
            }
            m_path = QRectF();
        }
    }

    /// The text that was just shown, against the last thing filled where it begins.
    void noteContrast(const QString& text)
    {
        Rgb ground{1, 1, 1};
        for (const auto& [area, colour] : m_grounds) {
            ground = area.contains(m_at) ? colour : ground;
        }
        const double ratio = contrastOf(m_fill, ground);
        if (!text.trimmed().isEmpty() && ratio < m_reader.m_weakest.ratio) {
            m_reader.m_weakest = {ratio, text, m_page};
        }
    }

    void beginMark()
    {
        Mark mark;
        const std::string tag = m_operands.at(0).getName();
        Handle properties = m_operands.at(1);
        mark.isArtifact = tag == "/Artifact";
        if (properties.getKey("/MCID").isInteger()) {
            mark.contentId = properties.getKey("/MCID").getIntValueAsInt();
        }
        mark.actualText = textOf(properties.getKey("/ActualText"));
        const bool isOuter = mark.isArtifact || mark.contentId >= 0;
        if (isOuter && !m_marks.empty()) {
            problem(QStringLiteral("marked content inside other marked content"));
        }
        if (!isOuter && (m_marks.empty() || mark.actualText.isEmpty())) {
            problem(QStringLiteral("a mark that is neither content, artifact nor replacement text"));
        }
        if (mark.contentId >= 0 &&
            !m_reader.m_texts[size_t(m_page)].emplace(mark.contentId, QString()).second) {
            problem(QStringLiteral("content id %1 is used twice").arg(mark.contentId));
        }
        m_marks.push_back(mark);
    }

    void endMark()
    {
        if (m_marks.empty()) {
            problem(QStringLiteral("EMC without a mark"));
            return;
        }
        const Mark mark = m_marks.back();
        m_marks.pop_back();
        const QString text = mark.actualText.isEmpty() ? mark.collected : mark.actualText;
        if (mark.contentId >= 0) {
            m_reader.m_texts[size_t(m_page)][mark.contentId] = text;
        } else if (mark.isArtifact) {
            m_reader.m_artifacts[size_t(m_page)] += text + QLatin1Char('\n');
        } else if (!m_marks.empty()) {
            m_marks.back().collected += text;
        }
    }

    void showAll(Handle array)
    {
        for (int i = 0; i < array.getArrayNItems(); ++i) {
            if (array.getArrayItem(i).isString()) {
                show(array.getArrayItem(i));
            }
        }
    }

    void show(Handle string)
    {
        Handle font = m_fonts.getKey(m_fontName);
        PdfFontUse& use = m_reader.m_fonts[m_fontName];
        use.font = font;
        if (!m_maps.contains(QByteArray::fromStdString(m_fontName))) {
            m_maps.insert(QByteArray::fromStdString(m_fontName), unicodeMap(font));
        }
        const QHash<int, QString>& map = m_maps[QByteArray::fromStdString(m_fontName)];
        const std::string bytes = string.getStringValue();
        QString shown;
        for (size_t i = 0; i + 1 < bytes.size(); i += 2) {
            const int code = uchar(bytes[i]) << 8 | uchar(bytes[i + 1]);
            use.codes.insert(code);
            shown += map.value(code);
            if (!m_marks.empty()) {
                QString& collected = m_marks.back().collected;
                collected =
                    m_marks.back().isReversed ? map.value(code) + collected : collected + map.value(code);
            }
        }
        noteContrast(shown);
    }

    PdfReader& m_reader;
    int m_page;
    Handle m_fonts;
    std::vector<Handle> m_operands;
    std::vector<Mark> m_marks;
    std::string m_fontName;
    QHash<QByteArray, QHash<int, QString>> m_maps;
    bool m_isInText = false;
    int m_depth = 0;
    QPointF m_at;
    QRectF m_path;
    Rgb m_fill{0, 0, 0};
    std::vector<std::pair<QRectF, Rgb>> m_grounds;
};

PdfReader::PdfReader(const QByteArray& file)
    : m_file(std::make_shared<QPDF>())
    , m_bytes(file)
{
    m_file->setSuppressWarnings(true);
    m_file->processMemoryFile("print", m_bytes.constData(), size_t(m_bytes.size()));
    readPages();
    readStructure();
    for (const QPDFExc& warning : m_file->getWarnings()) {
        m_problems.append(QStringLiteral("libqpdf: ") + QString::fromLocal8Bit(warning.what()));
    }
}

void PdfReader::readPages()
{
    std::vector<Handle> pages = m_file->getAllPages();
    m_texts.resize(pages.size());
    m_taken.resize(pages.size());
    m_artifacts.resize(pages.size());
    for (size_t i = 0; i < pages.size(); ++i) {
        ContentReader reader(*this, int(i), pages[i].getKey("/Resources").getKey("/Font"));
        QPDFPageObjectHelper(pages[i]).parseContents(&reader);
    }
}

QString PdfReader::pageText(int page) const
{
    QStringList lines;
    for (const auto& [contentId, text] : m_texts[size_t(page)]) {
        lines.append(text);
    }
    return lines.join(QLatin1Char('\n'));
}

int PdfReader::pageNumber(const Handle& page) const
{
    const std::vector<Handle>& pages = m_file->getAllPages();
    for (size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].getObjGen() == page.getObjGen()) {
            return int(i);
        }
    }
    return -1;
}

void PdfReader::readStructure()
{
    Handle tree = m_file->getRoot().getKey("/StructTreeRoot");
    if (!tree.isDictionary()) {
        m_problems.append(QStringLiteral("there is no structure tree"));
        return;
    }
    m_root = readElement(tree.getKey("/K"), tree, 0);
    for (size_t page = 0; page < m_texts.size(); ++page) {
        for (const auto& [contentId, text] : m_texts[page]) {
            if (m_taken[page].count(contentId) == 0) {
                m_problems.append(
                    QStringLiteral("page %1: content %2 is in no element").arg(page + 1).arg(contentId));
            }
        }
    }
}

PdfElement PdfReader::readElement(Handle object, const Handle& parent, int depth)
{
    PdfElement element;
    if (!object.isDictionary() || depth > 40) {
        m_problems.append(QStringLiteral("a structure element is no dictionary, or lies too deep"));
        return element;
    }
    element.role = QString::fromStdString(object.getKey("/S").getName()).mid(1);
    element.actualText = textOf(object.getKey("/ActualText"));
    element.alternate = textOf(object.getKey("/Alt"));
    element.language = textOf(object.getKey("/Lang"));
    if (Handle attributes = object.getKey("/A"); attributes.isDictionary()) {
        if (attributes.getKey("/Scope").isName()) {
            element.scope = QString::fromStdString(attributes.getKey("/Scope").getName()).mid(1);
        }
        if (attributes.getKey("/ColSpan").isInteger()) {
            element.columnSpan = attributes.getKey("/ColSpan").getIntValueAsInt();
        }
    }
    if (object.getKey("/P").getObjGen() != parent.getObjGen()) {
        m_problems.append(QStringLiteral("%1 does not name its parent").arg(element.role));
    }
    Handle kids = object.getKey("/K");
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
        readKid(kids.getArrayItem(i), object, element, depth);
    }
    return element;
}

void PdfReader::readKid(Handle kid, Handle owner, PdfElement& element, int depth)
{
    if (kid.isInteger()) {
        takeContent(pageNumber(owner.getKey("/Pg")), kid.getIntValueAsInt(), owner, element);
    } else if (kid.isDictionaryOfType("/MCR")) {
        takeContent(pageNumber(kid.getKey("/Pg")), kid.getKey("/MCID").getIntValueAsInt(), owner, element);
    } else if (kid.isDictionaryOfType("/OBJR")) {
        element.hasAnnotation = true;
        m_parents[kid.getKey("/Obj").getObjGen()] = owner;
    } else {
        element.kids.push_back(readElement(kid, owner, depth + 1));
    }
}

void PdfReader::takeContent(int page, int contentId, const Handle& owner, PdfElement& element)
{
    if (page < 0 || m_texts[size_t(page)].count(contentId) == 0) {
        m_problems.append(QStringLiteral("%1 refers to content that no page has").arg(element.role));
        return;
    }
    if (!m_taken[size_t(page)].insert(contentId).second) {
        m_problems.append(
            QStringLiteral("content %1 of page %2 has two owners").arg(contentId).arg(page + 1));
    }
    Handle numbers = m_file->getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    Handle owners = numbers.getArrayItem(2 * page + 1);
    if (contentId >= owners.getArrayNItems() ||
        owners.getArrayItem(contentId).getObjGen() != owner.getObjGen()) {
        m_problems.append(QStringLiteral("the parent tree names another owner of content %1, page %2")
                              .arg(contentId)
                              .arg(page + 1));
    }
    element.ownText += m_texts[size_t(page)][contentId];
    element.firstPage = element.hasContent ? element.firstPage : page;
    element.hasContent = true;
}

QString PdfElement::spoken() const
{
    if (!actualText.isEmpty()) {
        return actualText;
    }
    QStringList list;
    if (!ownText.trimmed().isEmpty()) {
        list.append(ownText);
    }
    for (const PdfElement& kid : kids) {
        if (const QString text = kid.spoken(); !text.isEmpty()) {
            list.append(text);
        }
    }
    return list.join(QLatin1Char(' '));
}

} // namespace lotsbok::testing
