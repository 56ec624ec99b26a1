// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace lotsbok {

struct JsonLimits {
    qsizetype bytes = 0; ///< of the whole document
    int depth = 0;       ///< objects and arrays inside each other
};

/// Parses one JSON object from outside. Before Qt's parser sees it, size and depth are bounded and a key that
/// stands twice in one object is refused (Qt would silently keep the last). Errors are InvalidInput and begin
/// with `name`.
Result<QJsonObject> readJsonObject(const QByteArray& json, const QString& name, JsonLimits limits);

} // namespace lotsbok
