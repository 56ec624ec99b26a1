// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tar_file.h"

#include <QRegularExpression>
#include <QSet>
#include <cstring>

namespace lotsbok {

namespace {

constexpr qsizetype tarBlock = 512;
constexpr qsizetype tarRecord = 20 * tarBlock; ///< what tar itself pads a file to

bool isTarPath(const QString& path)
{
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(
        QStringLiteral("[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")));
    return path.size() < 100 && plain.match(path).hasMatch();
}

/// A field of the header: octal, filled up with zeros, ended by a null.
void putOctal(QByteArray& header, qsizetype at, qsizetype size, qint64 value)
{
    const QByteArray digits = QByteArray::number(value, 8).rightJustified(size - 1, '0');
    std::memcpy(header.data() + at, digits.constData(), static_cast<size_t>(size - 1));
}

QByteArray tarHeader(const QString& path, qint64 size, const QDateTime& when)
{
    QByteArray header(tarBlock, '\0');
    const QByteArray name = path.toLatin1();
    std::memcpy(header.data(), name.constData(), static_cast<size_t>(name.size()));
    putOctal(header, 100, 8, 0600);
    putOctal(header, 108, 8, 0);
    putOctal(header, 116, 8, 0);
    putOctal(header, 124, 12, size);
    putOctal(header, 136, 12, when.toSecsSinceEpoch());
    header[156] = '0';
    std::memcpy(header.data() + 257,
                "ustar\0"
                "00",
                8);
    std::memset(header.data() + 148, ' ', 8); // the sum is taken with blanks in its place
    qint64 sum = 0;
    for (const char byte : std::as_const(header)) {
        sum += static_cast<unsigned char>(byte);
    }
    putOctal(header, 148, 7, sum);
    header[154] = '\0';
    return header;
}

} // namespace

Result<QByteArray> tarOf(const QList<TarEntry>& entries, const QDateTime& when)
{
    QSet<QString> seen;
    qsizetype total = 0;
    for (const TarEntry& entry : entries) {
        if (!isTarPath(entry.path) || seen.contains(entry.path)) {
            return fail(ErrorCode::InvalidInput, QString(), QStringLiteral("not a path of a package"));
        }
        seen.insert(entry.path);
        total += entry.content.size() + 2 * tarBlock;
    }
    QByteArray tar;
    tar.reserve(total + tarRecord);
    for (const TarEntry& entry : entries) {
        tar += tarHeader(entry.path, entry.content.size(), when);
        tar += entry.content;
        tar.resize((tar.size() + tarBlock - 1) / tarBlock * tarBlock, '\0');
    }
    tar.resize((tar.size() + 2 * tarBlock + tarRecord - 1) / tarRecord * tarRecord, '\0');
    return tar;
}

} // namespace lotsbok
