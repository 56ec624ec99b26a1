// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/answers.h"

namespace lotsbok {

/// An answer in a few words, for proposals and bound values; empty when there is none.
QString answerText(const Field& field, const QJsonValue& value);

/// A letter with its merged values. A value that is missing is shown as a line to fill in.
QString mergedLetter(const QString& text, const BoundValues& bound);

} // namespace lotsbok
