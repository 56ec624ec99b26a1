// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/case_file.h"

#include <QJsonObject>

namespace lotsbok {

/// A described record as JSON: camelCase names, ISO dates and times (UTC), words of choices, UUID texts, null
/// for nothing. The same in history, on the command line and in what an import takes.
template<typename T>
QJsonObject recordToJson(const T& value);

/// Fills `value` from JSON: only named fields change; an unknown name, a wrong type or word, or more than the
/// field's bounds is InvalidInput that names the field. An "id" must be the value's own; a "version" is
/// taken.
template<typename T>
Result<T> recordFromJson(const QJsonObject& json, T value);

} // namespace lotsbok

#include "core/model/record_json_impl.h"
