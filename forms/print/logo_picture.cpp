// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/logo_picture.h"

#include "core/model/logo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace lotsbok {

namespace {

constexpr qsizetype kLargestLogoFile = 1024 * 1024;
constexpr int kLargestSide = 4'000;
constexpr int kMostElements = 5'000;
constexpr int kDeepest = 32;
constexpr double kLargestNumber = 1e6;
constexpr QSize kRoom{kLogoWidth, kLogoHeight};

Unexpected refusedLogo(const char* sentence, const QString& detail = {})
{
    return fail(ErrorCode::InvalidInput, QCoreApplication::translate("Print", sentence), detail);
}

QImage onWhite(QSize size)
{
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(Qt::white);
    return paper;
}

Result<QImage> fromPng(const QByteArray& file)
{
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer, "png");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size(); // from the header; nothing is unpacked before it is small enough
    if (size.isEmpty() || size.width() > kLargestSide || size.height() > kLargestSide) {
        return refusedLogo(
            QT_TRANSLATE_NOOP("Print", "The logo is damaged, or more than 4 000 pixels wide or high."));
    }
    const QImage picture = reader.read();
    if (picture.isNull()) {
        return refusedLogo(QT_TRANSLATE_NOOP("Print", "The logo is damaged."), reader.errorString());
    }
    const bool isLarge = size.width() > kLogoWidth || size.height() > kLogoHeight;
    QImage paper = onWhite(isLarge ? size.scaled(kRoom, Qt::KeepAspectRatio) : size);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QPoint(0, 0),
                      picture.scaled(paper.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return paper;
}

/// What a drawing may be made of.
bool isPlainElement(QStringView name)
{
    static const QSet<QString> plain{
        QStringLiteral("svg"),           QStringLiteral("g"),        QStringLiteral("path"),
        QStringLiteral("rect"),          QStringLiteral("circle"),   QStringLiteral("ellipse"),
        QStringLiteral("line"),          QStringLiteral("polyline"), QStringLiteral("polygon"),
        QStringLiteral("title"),         QStringLiteral("desc"),     QStringLiteral("defs"),
        QStringLiteral("metadata"),      QStringLiteral("stop"),     QStringLiteral("linearGradient"),
        QStringLiteral("radialGradient")};
    return plain.contains(name.toString());
}

/// An own gradient ("url(#a)") and nothing else of the kind.
bool isOwnValue(QStringView value)
{
    const bool leads = value.contains(QLatin1String("url("), Qt::CaseInsensitive) ||
                       value.contains(QLatin1String("import"), Qt::CaseInsensitive);
    return !leads || (value.count(QLatin1Char('(')) == 1 && value.contains(QLatin1String("url(#")));
}

/// A number out of all proportion, or dashes: Qt would draw on and on.
bool isMeasured(const QXmlStreamAttribute& attribute)
{
    static const QSet<QString> measures{QStringLiteral("d"),
                                        QStringLiteral("points"),
                                        QStringLiteral("transform"),
                                        QStringLiteral("x"),
                                        QStringLiteral("y"),
                                        QStringLiteral("width"),
                                        QStringLiteral("height"),
                                        QStringLiteral("r"),
                                        QStringLiteral("rx"),
                                        QStringLiteral("ry"),
                                        QStringLiteral("cx"),
                                        QStringLiteral("cy"),
                                        QStringLiteral("x1"),
                                        QStringLiteral("x2"),
                                        QStringLiteral("y1"),
                                        QStringLiteral("y2"),
                                        QStringLiteral("fx"),
                                        QStringLiteral("fy"),
                                        QStringLiteral("viewBox"),
                                        QStringLiteral("stroke-width"),
                                        QStringLiteral("gradientTransform"),
                                        QStringLiteral("offset"),
                                        QStringLiteral("opacity"),
                                        QStringLiteral("stroke-miterlimit")};
    const QString value = attribute.value().toString();
    if (attribute.name().contains(QLatin1String("dash")) ||
        (attribute.name() == QLatin1String("style") && value.contains(QLatin1String("dash")))) {
        return false;
    }
    if (!measures.contains(attribute.name().toString())) {
        return true;
    }
    static const QRegularExpression number(QStringLiteral("(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?"));
    for (auto found = number.globalMatch(value); found.hasNext();) {
        if (!(found.next().capturedView().toDouble() <= kLargestNumber)) {
            return false;
        }
    }
    return true;
}

bool isPlainAttribute(const QXmlStreamAttribute& attribute)
{
    const QStringView name = attribute.name();
    if (name == QLatin1String("href")) {
        return attribute.value().startsWith(QLatin1Char('#')); // one gradient after another
    }
    return !name.startsWith(QLatin1String("on"), Qt::CaseInsensitive) && isOwnValue(attribute.value()) &&
           isMeasured(attribute);
}

/// The drawing alone: Qt takes an element by its last name, whosever it is, so what is not drawn is not in
/// it.
class PlainSvg {
public:
    explicit PlainSvg(const QByteArray& file)
        : m_reader(file)
        , m_writer(&m_drawing)
    {}

    /// Why the file is not drawn; nothing: it may be.
    QString read()
    {
        while (!m_reader.atEnd() && m_problem.isEmpty()) {
            take(m_reader.readNext());
        }
        if (m_problem.isEmpty()) {
            m_problem = m_reader.hasError() ? m_reader.errorString()
                        : m_elements == 0   ? QStringLiteral("nothing")
                                            : QString();
        }
        return m_problem;
    }
    [[nodiscard]] const QByteArray& drawing() const { return m_drawing; }

private:
    void take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            m_problem = QStringLiteral("a document type, an entity or an instruction");
            break;
        case QXmlStreamReader::StartElement:
            begin();
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            m_writer.writeEndElement();
            break;
        default:
            break;
        }
    }
    void begin()
    {
        if (!isOfSvg(m_reader.namespaceUri())) {
            m_reader.skipCurrentElement(); // an editor's notes
            return;
        }
        const QXmlStreamAttributes attributes = m_reader.attributes();
        const bool isPlain = std::all_of(attributes.begin(), attributes.end(), isPlainAttribute);
        if (++m_elements > kMostElements || ++m_depth > kDeepest || !isPlain ||
            !isPlainElement(m_reader.name())) {
            m_problem = QStringLiteral("element %1").arg(m_reader.name());
            return;
        }
        m_writer.writeStartElement(m_reader.name().toString());
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.name() == QLatin1String("href")) {
                m_writer.writeAttribute(QStringLiteral("xlink:href"), attribute.value().toString());
            } else if (isOfSvg(attribute.namespaceUri())) {
                m_writer.writeAttribute(attribute.name().toString(), attribute.value().toString());
            }
        }
        if (m_elements == 1) {
            m_writer.writeAttribute(QStringLiteral("xmlns"), svgNamespace());
            m_writer.writeAttribute(QStringLiteral("xmlns:xlink"),
                                    QStringLiteral("http://www.w3.org/1999/xlink"));
        }
    }
    static QString svgNamespace() { return QStringLiteral("http://www.w3.org/2000/svg"); }
    static bool isOfSvg(QStringView uri) { return uri.isEmpty() || uri == svgNamespace(); }

    QXmlStreamReader m_reader;
    QByteArray m_drawing{};
    QXmlStreamWriter m_writer;
    QString m_problem{};
    int m_elements = 0;
    int m_depth = 0;
};

Result<QImage> fromSvg(const QByteArray& file)
{
    PlainSvg plain(file);
    if (const QString problem = plain.read(); !problem.isEmpty()) {
        return refusedLogo(
            QT_TRANSLATE_NOOP("Print", "The logo holds more than shapes. Save it as a plain SVG with text as "
                                       "outlines, or as a PNG."),
            problem);
    }
    QSvgRenderer renderer(plain.drawing());
    const QSizeF natural = renderer.viewBoxF().size();
    const bool isUsable = renderer.isValid() && natural.width() > 0 && natural.height() > 0 &&
                          natural.width() < 1e6 && natural.height() < 1e6;
    const QSize size = isUsable ? natural.scaled(kRoom, Qt::KeepAspectRatio).toSize() : QSize();
    if (size.isEmpty()) {
        return refusedLogo(QT_TRANSLATE_NOOP("Print", "The logo is damaged."));
    }
    QImage paper = onWhite(size);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(0, 0), size));
    return paper;
}

} // namespace

Result<QByteArray> logoPicture(const QByteArray& file)
{
    if (file.isEmpty() || file.size() > kLargestLogoFile) {
        return refusedLogo(QT_TRANSLATE_NOOP("Print", "A logo is between one byte and 1 MiB."));
    }
    const bool isPng = file.startsWith("\x89PNG\r\n\x1A\n");
    auto picture = isPng ? fromPng(file) : fromSvg(file);
    if (!picture) {
        return fail(picture.error());
    }
    constexpr int smallest = 100;
    for (;;) { // a photograph is made smaller until it is small enough
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        picture->convertToFormat(QImage::Format_RGB888).save(&buffer, "PNG");
        if (buffer.size() <= kLogoBytes && buffer.size() > 0) {
            return buffer.data();
        }
        if (picture->width() < smallest) {
            return refusedLogo(QT_TRANSLATE_NOOP("Print", "The logo is damaged."));
        }
        picture = picture->scaled(picture->size() * 0.8, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
}

} // namespace lotsbok
