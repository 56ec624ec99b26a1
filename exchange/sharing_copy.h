// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

namespace lotsbok {

/// The file under AES-256 (PDF 2.0, revision 6) and a pass phrase: text and metadata, nothing readable
/// without it. Whoever has the phrase may read and print; assistive technology too. Nobody has the owner's
/// password. No two calls give the same bytes. Errors: Failed for what libqpdf does not take.
Result<QByteArray> encryptPdf(const QByteArray& pdf, const Secret& passPhrase);

} // namespace lotsbok
