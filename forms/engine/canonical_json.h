// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace lotsbok {

/// RFC 8785: keys sorted by UTF-16 code units, no white space, shortest numbers, only the escapes that JSON
/// demands. Equal values give equal bytes, so that a hash of them means something.
QByteArray canonicalJson(const QJsonValue& value);

/// SHA-256 of the canonical bytes.
QByteArray canonicalHash(const QJsonValue& value);

} // namespace lotsbok
