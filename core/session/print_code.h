// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/signature.h"

#include <variant>

namespace lotsbok {

/// What a print of a registered form carries, so that the paper can be compared with the book. No personal
/// data: ids, hashes, a public key and a signature. Two forms (docs/book-format.md):
/// the short one stands in the footer and can be typed, "7K3M9Q-XA2B4C"; the long one is the QR code, "LB1"
/// and Crockford's base 32.
struct PrintCode {
    ResponseId response = ResponseId::create();
    int version = 0;     ///< 1–65535
    QByteArray digest{}; ///< the first 8 bytes of SHA-256 of the form as it is stored
    /// Of the newest signature with the signer's own key; lets anybody tell that the code is whole.
    struct Seal {
        QByteArray contentSha256{}; ///< 32 bytes
        QByteArray publicKey{};     ///< 32 bytes
        QByteArray signature{};     ///< 64 bytes
        bool operator==(const Seal&) const = default;
    };
    std::optional<Seal> seal{};
    bool operator==(const PrintCode&) const = default;
};

PrintCode printCodeOf(const FormResponse& response, const std::optional<Signature>& seal = {});

/// "LB1…": letters and digits only, at most 253.
QString longPrintCode(const PrintCode& code);
/// Twelve characters of Crockford's base 32 in two groups: of which version of which form, then of its
/// content.
QString shortPrintCode(const FormResponse& response);

/// As typed or read: letter case, spaces and hyphens do not matter, O reads as 0, I and L as 1. A short code
/// comes back as shortPrintCode() gives it. InvalidInput for anything else.
Result<std::variant<QString, PrintCode>> readPrintCode(const QString& text);

/// Whether the code's own signature holds; false without one. Says nothing of whose key it is.
bool isSealGood(const PrintCode& code);

} // namespace lotsbok
