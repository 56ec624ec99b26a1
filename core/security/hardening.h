// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace lotsbok {

/// For the first lines of main(): no core dumps, no reading of this process's memory by others of the same
/// user, and new files for the owner only. Errors: Failed.
Result<void> hardenProcess();

/// Known answers of every primitive that the book rests on (Argon2id, XChaCha20-Poly1305, Ed25519, X25519
/// sealed boxes, BLAKE2b, SHA-256), and that the SQLite in this process is SQLCipher. A few milliseconds.
/// Errors: Failed; the detail names the primitive. Nothing may be opened after a failure.
Result<void> selfTest();

} // namespace lotsbok
