// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <functional>

namespace lotsbok {

/// The certificate that signs, as its parts stand in it (DER).
struct CmsSigner {
    QByteArray certificate{};
    QList<QByteArray> others{}; ///< of the chain that go along
    QByteArray issuer{};
    QByteArray serial{};     ///< the content of the INTEGER
    bool isElliptic = false; ///< ECDSA; otherwise RSA (PKCS #1 v1.5)
    /// Signs bytes with SHA-256; ECDSA gives the DER form.
    std::function<Result<QByteArray>(const QByteArray&)> sign{};
};

/// A detached CMS SignedData (RFC 5652) as ETSI EN 319 122 asks of CAdES baseline B: content type, message
/// digest and signing-certificate-v2 are signed. `digest`: SHA-256 of what is signed.
Result<QByteArray> cmsMessage(const QByteArray& digest, const CmsSigner& signer);

} // namespace lotsbok
