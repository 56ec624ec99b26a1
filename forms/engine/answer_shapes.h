// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/answers.h"

namespace lotsbok {

/// What is wrong with the shape or range of one answer (docs/form-format.md, "Answers"), as a translated
/// sentence; empty when nothing is. `value` is neither null nor undefined.
QString shapeProblem(const Field& field, const QJsonValue& value);

} // namespace lotsbok
