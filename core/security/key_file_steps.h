// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

// What the files of KeyFile have in common.
namespace lotsbok::keysteps {

inline constexpr std::size_t seedSize = 32;
inline constexpr std::size_t databaseKeySize = 32;

QByteArray randomBytes(qsizetype size); ///< not secret: salts and nonces

/// Database key, MAC subkey: crypto_kdf with context "lotskeys".
Secret macKey(const Secret& databaseKey);

/// A part was changed by somebody without a right to it.
Unexpected tampered();

/// A change is about an account that is not there, or about one's own where it cannot be.
Unexpected notAnAccount();

} // namespace lotsbok::keysteps
