// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/key_file.h"

namespace lotsbok {

/// Both key pairs of a user from the 32-byte seed: crypto_kdf with context "lotsuser", subkey 1 seeds Ed25519
/// and subkey 2 seeds X25519 (docs/book-format.md).
UserKeys userKeysFromSeed(const Secret& seed);

/// A subkey of the database key or a seed: crypto_kdf with an eight-character context.
Secret deriveSubkey(const Secret& key, quint64 number, const char (&context)[9]);

/// 32 secret bytes sealed to an X25519 public key (crypto_box_seal, 80 bytes).
QByteArray sealTo(const QByteArray& sealPublic, const Secret& secret);

/// The opposite of sealTo(); nothing when the box is for another key or damaged.
std::optional<Secret> unseal(const QByteArray& box, const QByteArray& sealPublic, const Secret& sealPrivate);

/// Ed25519 detached signature of bytes (64 bytes).
QByteArray signBytes(const UserKeys& signer, const QByteArray& bytes);
[[nodiscard]] bool isSignedBy(const QByteArray& signPublic, const QByteArray& bytes,
                              const QByteArray& signature);

/// BLAKE2b with a 32-byte result, keyed when a key is given.
QByteArray blake2b(const QByteArray& bytes, const Secret* key = nullptr);

} // namespace lotsbok
