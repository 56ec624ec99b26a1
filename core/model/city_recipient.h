// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lotsbok {

/// R31. Whom de-identified files are sealed to: socialförvaltningen's public key.
struct CityRecipient {
    int version = 0;
    QByteArray sealPublic{}; ///< X25519, 32 bytes; empty: none yet
    [[nodiscard]] bool isKnown() const { return !sealPublic.isEmpty(); }
    bool operator==(const CityRecipient&) const = default;
};

} // namespace lotsbok
