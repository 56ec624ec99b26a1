// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/deidentified_variables.h"

namespace lotsbok {

// What the variables of a de-identified file are called for people, translated.

/// "Work, at entry"
QString deidentifiedName(const DeidentifiedVariable& variable);
/// How finely a variable is told: "in quarters".
QString deidentifiedStepName(const DeidentifiedStep& step);
/// A value of one of the variable's steps, from 1; 0: not stated.
QString deidentifiedValueName(const DeidentifiedVariable& variable, qsizetype step, quint16 value);

} // namespace lotsbok
