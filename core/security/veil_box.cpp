// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/veil_box.h"

#include "core/security/sodium_bytes.h"
#include "core/security/user_keys.h"

#include <QtEndian>
#include <sodium.h>

namespace lotsbok {

namespace {

constexpr std::size_t kVeilKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype kVeilNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kVeilTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

QByteArray veilNonce(const Secret& key, const QByteArray& content, const QByteArray& place)
{
    const Secret own = deriveSubkey(key, 1, "lotsveil");
    const quint64 size = qToLittleEndian(static_cast<quint64>(place.size()));
    return blake2b(QByteArray(reinterpret_cast<const char*>(&size), sizeof size) + place + content, &own)
        .left(kVeilNonce);
}

} // namespace

Secret newVeilKey()
{
    return Secret::random(kVeilKeySize);
}

QByteArray sealVeiled(const Secret& key, const QByteArray& content, const QByteArray& place)
{
    const QByteArray nonce = veilNonce(key, content, place);
    QByteArray box(content.size() + kVeilTag, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(writable(box), nullptr, readable(content), length(content),
                                               readable(place), length(place), nullptr, readable(nonce),
                                               key.data());
    return nonce + box;
}

std::optional<QByteArray> openVeiled(const Secret& key, const QByteArray& sealed, const QByteArray& place)
{
    if (sealed.size() < kVeilNonce + kVeilTag) {
        return std::nullopt;
    }
    const QByteArray box = sealed.mid(kVeilNonce);
    QByteArray content(box.size() - kVeilTag, Qt::Uninitialized);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        writable(content), nullptr, nullptr, readable(box), length(box), readable(place), length(place),
        readable(sealed), key.data());
    return opened == 0 ? std::optional(content) : std::nullopt;
}

} // namespace lotsbok
