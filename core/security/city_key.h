// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/security/kdf_cost.h"

#include <QByteArray>
#include <QString>

namespace lotsbok {

/// R31. Socialförvaltningen's key pair, that districts seal their de-identified files to. The private half
/// lies in a file of its own, wrapped by a password (docs/deidentified-format.md has the bytes); the public
/// half is a line of text for every district, compared by fingerprint(sealPublic). Whoever loses file or
/// password cannot read what was sealed any more; the districts make it anew.
struct CityKey {
    static constexpr qint64 largestFile = 4096; ///< bytes

    QByteArray sealPublic; ///< X25519, 32 bytes
    Secret sealPrivate;
};

/// The bytes of a new key file. Errors: Failed when there is too little memory to derive a key.
Result<QByteArray> newCityKeyFile(const Secret& password, KdfCost cost);
/// The same key under another password.
Result<QByteArray> cityKeyFile(const CityKey& key, const Secret& password, KdfCost cost);
/// The public half, without a password. Errors: InvalidInput (no such file), NewerVersion, Damaged.
Result<QByteArray> cityKeyPublic(const QByteArray& keyFile);
/// Errors: those of cityKeyPublic(), WrongCredentials, Failed.
Result<CityKey> unlockCityKey(const QByteArray& keyFile, const Secret& password);

/// The public half as a line of text, with a checksum: "lotsbok-city-1:" and 48 characters.
QString cityKeyText(const QByteArray& sealPublic);
/// As it was pasted, white space between does not matter. Errors: InvalidInput.
Result<QByteArray> parseCityKeyText(const QString& text);

/// A whole file sealed to the public half (crypto_box_seal): nobody but the holder of the private half reads
/// it, the sender neither. It does not prove who sent it. Errors: InvalidInput for a public half that is
/// none.
Result<QByteArray> sealForCity(const QByteArray& bytes, const QByteArray& sealPublic);
[[nodiscard]] bool isSealedForCity(const QByteArray& bytes);
/// Errors: NewerVersion, NoPermission (sealed to another key), Damaged.
Result<QByteArray> openSealed(const QByteArray& bytes, const CityKey& key);

} // namespace lotsbok
