// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

namespace lotsbok {

/// The recovery key pair: its public half is in the key file, its private half only on paper.
struct RecoveryKey {
    QByteArray sealPublic; ///< X25519, 32 bytes
    Secret sealPrivate;

    static RecoveryKey create();
    static RecoveryKey fromPrivate(Secret sealPrivate);
};

/// As printed: 55 characters of Crockford base32 in eleven groups of five, joined by hyphens: 32 key bytes
/// and 19 bits of BLAKE2b over them as a checksum.
QString printedRecoveryKey(const Secret& sealPrivate);

/// As typed: spaces, hyphens and letter case do not matter, O reads as 0, I and L as 1.
/// Errors: InvalidInput for a wrong length, a character that is none of the alphabet, or a wrong checksum.
Result<Secret> parseRecoveryKey(const QString& text);

} // namespace lotsbok
