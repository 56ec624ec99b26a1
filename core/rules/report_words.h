// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/follow_up_variables.h"

namespace lotsbok {

// What variables and their values are called for people, translated. Of an unknown id or value: itself.
QString variableName(const FollowUpVariable& variable);
QString variableValueName(const FollowUpVariable& variable, FollowUpValue value);
/// "3–5", "6 or more": of bandWord().
QString bandName(const QString& word);
QString notStatedName();

} // namespace lotsbok
