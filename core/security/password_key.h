// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/security/kdf_cost.h"

#include <QByteArray>
#include <functional>
#include <optional>

namespace lotsbok {

/// The bounds that a stored cost must keep, so that a hostile file can neither exhaust memory nor run for
/// ever: 8 MiB to 1 GiB, 1 to 24 passes.
[[nodiscard]] bool isAcceptable(const KdfCost& cost);

/// The cost that makes guessing slower: the one with more memory × passes.
[[nodiscard]] KdfCost dearer(const KdfCost& one, const KdfCost& other);

/// 32 bytes from a password by Argon2id (version 1.3, one lane). `salt` has 16 bytes.
/// Errors: Failed when the memory is not there.
Result<Secret> passwordKey(const Secret& password, const QByteArray& salt, const KdfCost& cost);

/// KiB × passes that this thread has spent in passwordKey(): shows that a wrong name costs the same as a
/// wrong password.
quint64 passwordKeyWork();

/// A 32-byte seed under a password key (XChaCha20-Poly1305, 48 bytes); `context` is authenticated with it.
QByteArray wrapSeed(const Secret& seed, const Secret& key, const QByteArray& nonce,
                    const QByteArray& context);

/// The opposite of wrapSeed(); nothing for a wrong key, another context or damaged bytes.
std::optional<Secret> unwrapSeed(const QByteArray& wrapped, const Secret& key, const QByteArray& nonce,
                                 const QByteArray& context);

/// Seconds that one derivation at a cost takes.
using KdfTimer = std::function<double(const KdfCost&)>;

/// A cost whose unwrap takes about 0.4–1.0 s by `timer`: 256 MiB where that is quick enough, never below 64
/// MiB × 3.
KdfCost chooseKdfCost(const KdfTimer& timer);

/// chooseKdfCost() on this machine; takes a few seconds at most.
KdfCost measureKdfCost();

} // namespace lotsbok
