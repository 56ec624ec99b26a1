// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/city_key.h"

#include "core/security/byte_stream.h"
#include "core/security/key_file_steps.h"
#include "core/security/password_key.h"
#include "core/security/sodium_bytes.h"
#include "core/security/user_keys.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr char kCityKeyMagic[] = "lotsbok-city-key";
constexpr char kSealedMagic[] = "lotsbok-sealed";
constexpr char kCityTextHead[] = "lotsbok-city-1:";
constexpr quint32 kCityVersion = 1;
constexpr qsizetype kPublicSize = crypto_box_PUBLICKEYBYTES;
constexpr qsizetype kCitySaltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kWrappedSize = crypto_box_SECRETKEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kSumSize = 32;
constexpr qsizetype kTextSumSize = 4;

struct CityKeyText {
    Q_DECLARE_TR_FUNCTIONS(CityKey)
};

/// What is in a key file, without its checksum.
struct CityKeyParts {
    KdfCost cost;
    QByteArray salt, sealPublic, nonce, wrapped;
};

/// All before the wrapped half: what the wrapping is bound to.
QByteArray headOf(const CityKeyParts& parts)
{
    ByteWriter out;
    out.raw(kCityKeyMagic);
    out.u32(kCityVersion);
    out.u32(parts.cost.operations);
    out.u32(parts.cost.memoryKiB);
    out.raw(parts.salt);
    out.raw(parts.sealPublic);
    return out.result();
}

Unexpected damagedKey()
{
    return fail(ErrorCode::Damaged, CityKeyText::tr("The key file is damaged."));
}

/// The public half of a private one.
QByteArray publicOf(const Secret& sealPrivate)
{
    QByteArray sealPublic(kPublicSize, '\0');
    crypto_scalarmult_base(writable(sealPublic), sealPrivate.data());
    return sealPublic;
}

Result<CityKeyParts> partsOf(const QByteArray& keyFile)
{
    if (keyFile.size() > CityKey::largestFile || !keyFile.startsWith(kCityKeyMagic)) {
        return fail(ErrorCode::InvalidInput, CityKeyText::tr("This is no key file of socialförvaltningen."));
    }
    ByteReader in(keyFile);
    in.raw(qsizetype{sizeof kCityKeyMagic} - 1);
    const quint32 version = in.u32();
    if (in.isGood() && version > kCityVersion) {
        return fail(ErrorCode::NewerVersion,
                    CityKeyText::tr("The key file was made by a newer version of the program."));
    }
    CityKeyParts parts;
    parts.cost.operations = in.u32();
    parts.cost.memoryKiB = in.u32();
    parts.salt = in.raw(kCitySaltSize);
    parts.sealPublic = in.raw(kPublicSize);
    parts.nonce = in.raw(kNonceSize);
    parts.wrapped = in.raw(kWrappedSize);
    const QByteArray sum = in.raw(kSumSize);
    const bool isWhole = in.atEnd() && version == kCityVersion && isAcceptable(parts.cost) &&
                         blake2b(keyFile.first(keyFile.size() - kSumSize)) == sum;
    return isWhole ? Result<CityKeyParts>(std::move(parts)) : damagedKey();
}

QByteArray textSumOf(const QByteArray& sealPublic)
{
    return blake2b(kCityTextHead + sealPublic).first(kTextSumSize);
}

QByteArray sealedHead(const QByteArray& sealPublic)
{
    ByteWriter out;
    out.raw(kSealedMagic);
    out.u32(kCityVersion);
    out.raw(sealPublic);
    return out.result();
}

} // namespace

Result<QByteArray> newCityKeyFile(const Secret& password, KdfCost cost)
{
    CityKey key;
    key.sealPrivate = Secret::random(crypto_box_SECRETKEYBYTES);
    key.sealPublic = publicOf(key.sealPrivate);
    return cityKeyFile(key, password, cost);
}

Result<QByteArray> cityKeyFile(const CityKey& key, const Secret& password, KdfCost cost)
{
    CityKeyParts parts{
        cost, keysteps::randomBytes(kCitySaltSize), key.sealPublic, keysteps::randomBytes(kNonceSize), {}};
    const auto wrapping = passwordKey(password, parts.salt, cost);
    if (!wrapping) {
        return fail(wrapping.error());
    }
    const QByteArray head = headOf(parts);
    const QByteArray body = head + parts.nonce + wrapSeed(key.sealPrivate, *wrapping, parts.nonce, head);
    return body + blake2b(body);
}

Result<QByteArray> cityKeyPublic(const QByteArray& keyFile)
{
    const auto parts = partsOf(keyFile);
    return parts ? Result<QByteArray>(parts->sealPublic) : fail(parts.error());
}

Result<CityKey> unlockCityKey(const QByteArray& keyFile, const Secret& password)
{
    const auto parts = partsOf(keyFile);
    if (!parts) {
        return fail(parts.error());
    }
    const auto wrapping = passwordKey(password, parts->salt, parts->cost);
    if (!wrapping) {
        return fail(wrapping.error());
    }
    auto sealPrivate = unwrapSeed(parts->wrapped, *wrapping, parts->nonce, headOf(*parts));
    if (!sealPrivate) {
        return fail(ErrorCode::WrongCredentials, CityKeyText::tr("The password of the key file is wrong."));
    }
    CityKey key{parts->sealPublic, std::move(*sealPrivate)};
    return publicOf(key.sealPrivate) == key.sealPublic ? Result<CityKey>(std::move(key)) : damagedKey();
}

QString cityKeyText(const QByteArray& sealPublic)
{
    return QLatin1String(kCityTextHead) +
           QString::fromLatin1((sealPublic + textSumOf(sealPublic)).toBase64(QByteArray::Base64UrlEncoding));
}

Result<QByteArray> parseCityKeyText(const QString& text)
{
    const QString plain = text.simplified().remove(u' ');
    const QByteArray given = plain.mid(qsizetype{sizeof kCityTextHead} - 1).toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(given, QByteArray::Base64UrlEncoding |
                                                                   QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray sealPublic = decoded.decoded.first(std::min(kPublicSize, decoded.decoded.size()));
    // The decoder takes more than it gives back: only the line that says exactly this is whole.
    const bool isWhole =
        decoded && decoded.decoded.size() == kPublicSize + kTextSumSize && plain == cityKeyText(sealPublic);
    if (!isWhole) {
        return fail(
            ErrorCode::InvalidInput,
            CityKeyText::tr("This is no public key of socialförvaltningen, or a part of it is missing."));
    }
    return sealPublic;
}

Result<QByteArray> sealForCity(const QByteArray& bytes, const QByteArray& sealPublic)
{
    Q_ASSERT(sealPublic.size() == kPublicSize);
    QByteArray box(bytes.size() + qsizetype{crypto_box_SEALBYTES}, Qt::Uninitialized);
    // A public half that is no good key is refused by the library.
    if (crypto_box_seal(writable(box), readable(bytes), length(bytes), readable(sealPublic)) != 0) {
        return fail(ErrorCode::InvalidInput,
                    CityKeyText::tr("The file cannot be sealed to this public key."));
    }
    return sealedHead(sealPublic) + box;
}

bool isSealedForCity(const QByteArray& bytes)
{
    return bytes.startsWith(kSealedMagic);
}

Result<QByteArray> openSealed(const QByteArray& bytes, const CityKey& key)
{
    const auto damaged = [] {
        return fail(ErrorCode::Damaged, CityKeyText::tr("The sealed file is damaged."));
    };
    ByteReader in(bytes);
    in.raw(qsizetype{sizeof kSealedMagic} - 1);
    const quint32 version = in.u32();
    const QByteArray sealPublic = in.raw(kPublicSize);
    if (in.isGood() && isSealedForCity(bytes) && version > kCityVersion) {
        return fail(ErrorCode::NewerVersion,
                    CityKeyText::tr("The file was sealed by a newer version of the program."));
    }
    if (!in.isGood() || !isSealedForCity(bytes) || version != kCityVersion) {
        return damaged();
    }
    if (sealPublic != key.sealPublic) {
        return fail(ErrorCode::NoPermission, CityKeyText::tr("The file is sealed to another key."));
    }
    const QByteArray box = bytes.mid(sealedHead(sealPublic).size());
    if (box.size() < qsizetype{crypto_box_SEALBYTES}) {
        return damaged();
    }
    QByteArray opened(box.size() - qsizetype{crypto_box_SEALBYTES}, Qt::Uninitialized);
    const int failed = crypto_box_seal_open(writable(opened), readable(box), length(box),
                                            readable(key.sealPublic), key.sealPrivate.data());
    return failed != 0 ? Result<QByteArray>(damaged()) : Result<QByteArray>(std::move(opened));
}

} // namespace lotsbok
