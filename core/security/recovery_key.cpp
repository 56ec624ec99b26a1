// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recovery_key.h"

#include "core/security/sodium_bytes.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr std::size_t keyBytes = crypto_box_SECRETKEYBYTES;
constexpr std::size_t checksumBytes = 3;
constexpr std::size_t groupLength = 5;
constexpr std::size_t characterCount = 55; // 256 key bits and the first 19 checksum bits
constexpr char crockfordAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The value of a typed character, or -1.
int crockfordValue(QChar typed)
{
    QChar c = typed.toUpper();
    if (c == u'O') {
        c = u'0';
    } else if (c == u'I' || c == u'L') {
        c = u'1';
    }
    for (int value = 0; value < 32; ++value) {
        if (c == QLatin1Char(crockfordAlphabet[value])) {
            return value;
        }
    }
    return -1;
}

/// Key bytes followed by the checksum over them.
Secret withChecksum(const Secret& key)
{
    static constexpr unsigned char domain[] = "lotsbok recovery key 1";
    Secret bytes(keyBytes + checksumBytes);
    std::copy(key.bytes().begin(), key.bytes().end(), bytes.data());
    Secret hash(crypto_generichash_BYTES);
    crypto_generichash(hash.data(), hash.size(), key.data(), key.size(), domain, sizeof(domain) - 1);
    std::copy(hash.data(), hash.data() + checksumBytes, bytes.data() + keyBytes);
    return bytes;
}

/// The five bits of character number `index`, most significant bit first.
int fiveBits(const Secret& bytes, std::size_t index)
{
    int value = 0;
    for (std::size_t bit = index * 5; bit < index * 5 + 5; ++bit) {
        value = value * 2 + ((bytes.data()[bit / 8] >> (7 - bit % 8)) & 1);
    }
    return value;
}

Unexpected badRecoveryKey(const char* sentence)
{
    return fail(ErrorCode::InvalidInput, QCoreApplication::translate("RecoveryKey", sentence));
}

} // namespace

RecoveryKey RecoveryKey::create()
{
    return fromPrivate(Secret::random(keyBytes));
}

RecoveryKey RecoveryKey::fromPrivate(Secret sealPrivate)
{
    RecoveryKey key;
    key.sealPublic.resize(crypto_box_PUBLICKEYBYTES);
    crypto_scalarmult_base(writable(key.sealPublic), sealPrivate.data());
    key.sealPrivate = std::move(sealPrivate);
    return key;
}

QString printedRecoveryKey(const Secret& sealPrivate)
{
    Q_ASSERT(sealPrivate.size() == keyBytes);
    const Secret bytes = withChecksum(sealPrivate);
    QString text;
    text.reserve(characterCount + characterCount / groupLength);
    for (std::size_t i = 0; i < characterCount; ++i) {
        if (i != 0 && i % groupLength == 0) {
            text += u'-';
        }
        text += QLatin1Char(crockfordAlphabet[fiveBits(bytes, i)]);
    }
    return text;
}

Result<Secret> parseRecoveryKey(const QString& text)
{
    Secret bytes(keyBytes + checksumBytes);
    std::size_t count = 0;
    for (const QChar c : text) {
        if (c.isSpace() || c == u'-' || c == QChar(0x2010) || c == QChar(0x2011) || c == QChar(0x2013)) {
            continue;
        }
        const int value = crockfordValue(c);
        if (value < 0) {
            return badRecoveryKey(
                QT_TRANSLATE_NOOP("RecoveryKey", "The recovery key holds a character that it cannot have."));
        }
        if (++count > characterCount) {
            break;
        }
        for (std::size_t bit = 0; bit < 5; ++bit) {
            const std::size_t position = (count - 1) * 5 + bit;
            bytes.data()[position / 8] |=
                static_cast<unsigned char>(((value >> (4 - bit)) & 1) << (7 - position % 8));
        }
    }
    if (count != characterCount) {
        return badRecoveryKey(
            QT_TRANSLATE_NOOP("RecoveryKey", "The recovery key has 55 characters in eleven groups."));
    }
    Secret key = Secret::fromBytes(bytes.bytes().first(keyBytes));
    const Secret expected = withChecksum(key);
    for (std::size_t i = keyBytes * 8 / 5; i < characterCount; ++i) {
        if (fiveBits(expected, i) != fiveBits(bytes, i)) {
            return badRecoveryKey(
                QT_TRANSLATE_NOOP("RecoveryKey", "The recovery key is mistyped: its checksum is wrong."));
        }
    }
    return key;
}

} // namespace lotsbok
