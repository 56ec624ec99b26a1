// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record_names.h"

#include <QJsonValue>

namespace lotsbok {

/// A value as people read it: dates, moments in Stockholm's time, yes and no, words by their names, lists
/// with commas, "–" for nothing. A reference is left as it is.
QString valueText(const QString& kind, const QString& field, const QJsonValue& value);

} // namespace lotsbok
