// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/print_code.h"

#include "core/security/user_keys.h"
#include "core/session/signature_check.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>
#include <cstring>

namespace lotsbok {

namespace {

constexpr char kPrintAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
constexpr auto kLongPrefix = "LB1";
constexpr qsizetype kGroupLength = 6;
constexpr qsizetype kDigestBytes = 8;
constexpr qsizetype kChecksumBytes = 2;
constexpr qsizetype kPlainBytes = 16 + 2 + kDigestBytes + kChecksumBytes;
constexpr qsizetype kSealBytes = 32 + 32 + 64;

QByteArray versionOf(const FormResponse& response)
{
    return response.id.toString().toLatin1() + '\n' + QByteArray::number(response.version) + '\n';
}

QByteArray formDigest(const FormResponse& response)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(versionOf(response));
    hash.addData(QJsonDocument(response.answers).toJson(QJsonDocument::Compact));
    return hash.result();
}

QString toBase32(const QByteArray& bytes)
{
    QString text;
    quint32 pending = 0;
    int bits = 0;
    for (const char byte : bytes) {
        pending = (pending << 8 | static_cast<unsigned char>(byte)) & 0xFFFU;
        for (bits += 8; bits >= 5; bits -= 5) {
            text += QLatin1Char(kPrintAlphabet[pending >> (bits - 5) & 31U]);
        }
    }
    if (bits > 0) {
        text += QLatin1Char(kPrintAlphabet[pending << (5 - bits) & 31U]);
    }
    return text;
}

/// Nothing when a character is none of the alphabet.
std::optional<QByteArray> fromBase32(QStringView text)
{
    QByteArray bytes;
    quint32 pending = 0;
    int bits = 0;
    for (const QChar c : text) {
        const char* const found =
            c.unicode() != 0 && c.unicode() < 128 ? std::strchr(kPrintAlphabet, c.toLatin1()) : nullptr;
        if (found == nullptr) {
            return std::nullopt;
        }
        pending = (pending << 5 | static_cast<quint32>(found - kPrintAlphabet)) & 0xFFFU;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(static_cast<char>(pending >> bits & 0xFFU));
        }
    }
    return bytes;
}

/// Upper case without spaces and hyphens, and the letters that look like digits as those.
QString normalCode(const QString& text)
{
    QString normal;
    for (const QChar c : text.toUpper()) {
        if (!c.isSpace() && c.category() != QChar::Punctuation_Dash) {
            normal += c == u'O' ? QChar(u'0') : c == u'I' ? QChar(u'1') : c;
        }
    }
    return normal;
}

Unexpected noCode()
{
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("PrintCode",
                                            "This is no code of a print: it has twelve characters, or "
                                            "begins with LB1."));
}

std::optional<PrintCode> fromBytes(const QByteArray& bytes)
{
    const bool isSealed = bytes.size() == kPlainBytes + kSealBytes;
    const QByteArray checked = bytes.chopped(kChecksumBytes);
    if ((!isSealed && bytes.size() != kPlainBytes) ||
        !bytes.endsWith(blake2b(checked).left(kChecksumBytes))) {
        return std::nullopt;
    }
    const auto id = ResponseId::fromUuid(QUuid::fromRfc4122(bytes.left(16)));
    if (!id) {
        return std::nullopt;
    }
    PrintCode code;
    code.response = *id;
    code.version = qFromBigEndian<quint16>(bytes.constData() + 16);
    code.digest = bytes.mid(18, kDigestBytes);
    if (isSealed) {
        const QByteArray seal = bytes.mid(18 + kDigestBytes, kSealBytes);
        code.seal = PrintCode::Seal{seal.left(32), seal.mid(32, 32), seal.mid(64)};
    }
    return code;
}

} // namespace

PrintCode printCodeOf(const FormResponse& response, const std::optional<Signature>& seal)
{
    PrintCode code;
    code.response = response.id;
    code.version = response.version;
    code.digest = formDigest(response).left(kDigestBytes);
    if (seal) {
        code.seal = PrintCode::Seal{seal->contentSha256, seal->publicKey, seal->signature};
    }
    return code;
}

QString longPrintCode(const PrintCode& code)
{
    QByteArray version(2, '\0');
    qToBigEndian(static_cast<quint16>(code.version), version.data());
    QByteArray bytes = code.response.uuid().toRfc4122() + version + code.digest;
    if (code.seal) {
        bytes += code.seal->contentSha256 + code.seal->publicKey + code.seal->signature;
    }
    bytes += blake2b(bytes).left(kChecksumBytes);
    return QLatin1StringView(kLongPrefix) + toBase32(bytes);
}

QString shortPrintCode(const FormResponse& response)
{
    const QByteArray which = QCryptographicHash::hash(versionOf(response), QCryptographicHash::Sha256);
    return toBase32(which).first(kGroupLength) + u'-' + toBase32(formDigest(response)).first(kGroupLength);
}

Result<std::variant<QString, PrintCode>> readPrintCode(const QString& text)
{
    constexpr qsizetype longest = 1000;
    if (text.size() > longest) {
        return noCode();
    }
    QString code = normalCode(text);
    // A short code may begin so, too, when its first 1 was read as an L.
    const bool isLong = code.startsWith(QLatin1StringView(kLongPrefix)) && code.size() > 2 * kGroupLength;
    const QString payload = (isLong ? code.mid(3) : code).replace(u'L', u'1');
    const auto bytes = fromBase32(payload);
    if (!bytes) {
        return noCode();
    }
    if (!isLong) {
        if (payload.size() != 2 * kGroupLength) {
            return noCode();
        }
        return QString(payload.first(kGroupLength) + u'-' + payload.last(kGroupLength));
    }
    const auto read = fromBytes(*bytes);
    return read ? Result<std::variant<QString, PrintCode>>(*read) : noCode();
}

bool isSealGood(const PrintCode& code)
{
    return code.seal &&
           isSignedBy(code.seal->publicKey, signedMessage(code.seal->contentSha256), code.seal->signature);
}

} // namespace lotsbok
