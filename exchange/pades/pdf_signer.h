// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <functional>

namespace lotsbok {

/// What the signature's dictionary says.
struct PdfSigning {
    QString field{}; ///< the name of an empty signature field of the file
    QString signer{};
    QString reason{};
    QDateTime when{};    ///< UTC
    QStringList shown{}; ///< what the field shows, in lines; empty: it stays as it looks
    /// The CMS message over a SHA-256.
    std::function<Result<QByteArray>(const QByteArray& digest)> cms{};
};

/// Signs a PDF into a field that is there (PAdES baseline B: ETSI.CAdES.detached). What the file was stays
/// byte for byte; the signature is added after it, so the tags and PDF/A stay too. Errors: InvalidInput for
/// what is no PDF, is encrypted or has no such empty field; those of `cms`.
Result<QByteArray> signPdf(const QByteArray& pdf, const PdfSigning& signing);

/// The names of the empty signature fields, in the file's order. Errors: InvalidInput.
Result<QStringList> emptySignatureFields(const QByteArray& pdf);

} // namespace lotsbok
