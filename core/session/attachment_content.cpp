// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/attachment_content.h"

#include "core/session/case_work.h"

#include <QCoreApplication>
#include <QSize>
#include <QtEndian>
#include <optional>

namespace lotsbok {

namespace {

constexpr int kSideLimit = 30'000;
constexpr qint64 kPixelLimit = 100'000'000;

Unexpected refused(const char* sentence)
{
    return fail(ErrorCode::InvalidInput, QCoreApplication::translate("Session", sentence));
}

template<typename Number>
Number bigEndian(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<Number>(bytes.constData() + at);
}

/// Width and height of the header chunk, which comes first.
std::optional<QSize> pngSize(const QByteArray& bytes)
{
    constexpr qsizetype header = 8;
    if (bytes.size() < header + 25 || bytes.mid(header + 4, 4) != "IHDR" ||
        bigEndian<quint32>(bytes, header) != 13) {
        return std::nullopt;
    }
    const auto width = bigEndian<quint32>(bytes, header + 8);
    const auto height = bigEndian<quint32>(bytes, header + 12);
    const bool plausible = width <= INT_MAX && height <= INT_MAX;
    return plausible ? std::optional(QSize(int(width), int(height))) : std::nullopt;
}

/// SOF0–SOF15 but for DHT, JPG and DAC, which share the range.
bool isFrame(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// Width and height of the frame header; segments are walked by their lengths.
std::optional<QSize> jpegSize(const QByteArray& bytes)
{
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && uchar(bytes.at(at)) == 0xFF) {
        const auto marker = uchar(bytes.at(at + 1));
        if (marker == 0xFF) { // filling
            ++at;
            continue;
        }
        const auto length = bigEndian<quint16>(bytes, at + 2);
        if (isFrame(marker)) {
            return at + 9 <= bytes.size() && length >= 8
                       ? std::optional(
                             QSize(bigEndian<quint16>(bytes, at + 7), bigEndian<quint16>(bytes, at + 5)))
                       : std::nullopt;
        }
        if (length < 2 || marker == 0xDA || marker == 0xD9) {
            return std::nullopt;
        }
        at += 2 + length;
    }
    return std::nullopt;
}

bool isBounded(const std::optional<QSize>& size)
{
    return size && size->width() > 0 && size->height() > 0 && size->width() <= kSideLimit &&
           size->height() <= kSideLimit && qint64(size->width()) * size->height() <= kPixelLimit;
}

Result<QString> imageType(const QString& type, const std::optional<QSize>& size)
{
    if (!isBounded(size)) {
        return refused(QT_TRANSLATE_NOOP("Session", "Attachment: the image is damaged or far too large."));
    }
    return type;
}

} // namespace

Result<QString> attachmentMediaType(const QByteArray& content)
{
    if (content.isEmpty() || content.size() > kAttachmentLimit) {
        return refused(QT_TRANSLATE_NOOP("Session", "Attachment: between one byte and 20 MiB can be kept."));
    }
    if (content.startsWith("%PDF-")) {
        return QStringLiteral("application/pdf");
    }
    if (content.startsWith("\x89PNG\r\n\x1A\n")) {
        return imageType(QStringLiteral("image/png"), pngSize(content));
    }
    if (content.startsWith("\xFF\xD8\xFF")) {
        return imageType(QStringLiteral("image/jpeg"), jpegSize(content));
    }
    return refused(QT_TRANSLATE_NOOP("Session", "Attachment: only PDF, PNG and JPEG files can be kept."));
}

} // namespace lotsbok
