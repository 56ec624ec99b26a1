// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/user_keys.h"

#include "core/security/sodium_bytes.h"

namespace lotsbok {

Secret deriveSubkey(const Secret& key, quint64 number, const char (&context)[9])
{
    static_assert(sizeof(context) == crypto_kdf_CONTEXTBYTES + 1);
    Q_ASSERT(key.size() == crypto_kdf_KEYBYTES);
    Secret subkey(crypto_kdf_KEYBYTES);
    crypto_kdf_derive_from_key(subkey.data(), subkey.size(), number, context, key.data());
    return subkey;
}

UserKeys userKeysFromSeed(const Secret& seed)
{
    UserKeys keys;
    keys.signPublic.resize(crypto_sign_PUBLICKEYBYTES);
    keys.signPrivate = Secret(crypto_sign_SECRETKEYBYTES);
    const Secret signSeed = deriveSubkey(seed, 1, "lotsuser");
    crypto_sign_seed_keypair(writable(keys.signPublic), keys.signPrivate.data(), signSeed.data());

    keys.sealPublic.resize(crypto_box_PUBLICKEYBYTES);
    keys.sealPrivate = Secret(crypto_box_SECRETKEYBYTES);
    const Secret sealSeed = deriveSubkey(seed, 2, "lotsuser");
    crypto_box_seed_keypair(writable(keys.sealPublic), keys.sealPrivate.data(), sealSeed.data());
    return keys;
}

QByteArray sealTo(const QByteArray& sealPublic, const Secret& secret)
{
    Q_ASSERT(sealPublic.size() == crypto_box_PUBLICKEYBYTES);
    QByteArray box(static_cast<qsizetype>(crypto_box_SEALBYTES + secret.size()), Qt::Uninitialized);
    crypto_box_seal(writable(box), secret.data(), secret.size(), readable(sealPublic));
    return box;
}

std::optional<Secret> unseal(const QByteArray& box, const QByteArray& sealPublic, const Secret& sealPrivate)
{
    const auto boxSize = static_cast<std::size_t>(box.size());
    if (boxSize <= crypto_box_SEALBYTES || sealPublic.size() != crypto_box_PUBLICKEYBYTES ||
        sealPrivate.size() != crypto_box_SECRETKEYBYTES) {
        return std::nullopt;
    }
    Secret secret(boxSize - crypto_box_SEALBYTES);
    const int failed =
        crypto_box_seal_open(secret.data(), readable(box), boxSize, readable(sealPublic), sealPrivate.data());
    return failed != 0 ? std::nullopt : std::optional<Secret>(std::move(secret));
}

QByteArray signBytes(const UserKeys& signer, const QByteArray& bytes)
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(writable(signature), nullptr, readable(bytes), length(bytes),
                         signer.signPrivate.data());
    return signature;
}

bool isSignedBy(const QByteArray& signPublic, const QByteArray& bytes, const QByteArray& signature)
{
    return signPublic.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(readable(signature), readable(bytes), length(bytes),
                                       readable(signPublic)) == 0;
}

QByteArray blake2b(const QByteArray& bytes, const Secret* key)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(writable(hash), length(hash), readable(bytes), length(bytes),
                       key != nullptr ? key->data() : nullptr, key != nullptr ? key->size() : 0);
    return hash;
}

} // namespace lotsbok
