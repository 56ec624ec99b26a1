// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotsbok::cli {

// What people are shown in place of the names and words of the record descriptions; empty for an id that no
// description has. A test goes through every kind, field and word.
QString fieldName(const QString& id); ///< of a column: "given_on" → "Given on"
QString wordName(const QString& id);  ///< of a choice: "could-not-answer" → "Could not answer"
QString kindName(const QString& id);  ///< of a kind of record: "step-done"

} // namespace lotsbok::cli
