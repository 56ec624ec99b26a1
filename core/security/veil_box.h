// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <optional>

namespace lotsbok {

// What is sealed under the key of a veil (docs/book-format.md, "Veils"): XChaCha20-Poly1305, bound to its
// place. The nonce is made from key, place and content: the same content gives the same bytes, which tells
// that it is the same and nothing else, and no two contents ever share a nonce.

/// The key of a new veil: 32 random bytes.
Secret newVeilKey();

/// Nonce and ciphertext: 40 bytes longer than the content.
QByteArray sealVeiled(const Secret& key, const QByteArray& content, const QByteArray& place);

/// The opposite; nothing when it was sealed under another key, for another place, or is not whole.
std::optional<QByteArray> openVeiled(const Secret& key, const QByteArray& sealed, const QByteArray& place);

} // namespace lotsbok
