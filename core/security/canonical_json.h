// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace lotsbok {

/// RFC 8785 (JCS): keys sorted by UTF-16 code units, no white space, shortest numbers, only the escapes that
/// JSON demands. Equal values give equal bytes, so that a hash of them, or a signature, means something.
///
/// InvalidInput for what has no such form: a number that is not finite, a whole number that no double holds
/// (others would read it as another), half a surrogate pair, a missing value, more than 64 levels. No key can
/// be there twice, since QJsonObject holds none twice.
Result<QByteArray> canonicalJson(const QJsonValue& value);

/// SHA-256 of the canonical bytes.
Result<QByteArray> canonicalHash(const QJsonValue& value);

} // namespace lotsbok
