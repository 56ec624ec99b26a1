// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/logo_picture.h"

#include "core/model/logo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace lotsbok {

namespace {

constexpr qsizetype kLargestLogoFile = 1024 * 1024;
constexpr int kLargestSide = 4'000;
constexpr int kMostElements = 5'000;
constexpr int kDeepest = 32;
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

bool isPlainAttribute(const QXmlStreamAttribute& attribute)
{
    const QStringView name = attribute.name();
    if (name == QLatin1String("href")) {
        return attribute.value().startsWith(QLatin1Char('#')); // one gradient after another
    }
    return !name.startsWith(QLatin1String("on"), Qt::CaseInsensitive) && isOwnValue(attribute.value());
}

/// Why the file is not drawn; nothing: it may be.
QString svgProblem(const QByteArray& file)
{
    QXmlStreamReader reader(file);
    int elements = 0;
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            return QStringLiteral("a document type, an entity or an instruction");
        case QXmlStreamReader::StartElement: {
            const QXmlStreamAttributes attributes = reader.attributes();
            const bool isPlain = std::all_of(attributes.begin(), attributes.end(), isPlainAttribute);
            const bool isForeign = !reader.namespaceUri().isEmpty() &&
                                   reader.namespaceUri() != QLatin1String("http://www.w3.org/2000/svg");
            if (isForeign) {
                reader.skipCurrentElement(); // an editor's notes: never drawn
                break;
            }
            if (++elements > kMostElements || ++depth > kDeepest || !isPlain ||
                !isPlainElement(reader.name())) {
                return QStringLiteral("element %1").arg(reader.name());
            }
            break;
        }
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? reader.errorString() : elements == 0 ? QStringLiteral("nothing") : QString();
}

Result<QImage> fromSvg(const QByteArray& file)
{
    if (const QString problem = svgProblem(file); !problem.isEmpty()) {
        return refusedLogo(
            QT_TRANSLATE_NOOP("Print", "The logo holds more than shapes. Save it as a plain SVG with text as "
                                       "outlines, or as a PNG."),
            problem);
    }
    QSvgRenderer renderer(file);
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
