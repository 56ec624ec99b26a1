// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/rules/finding.h"

#include <optional>

namespace lotsbok {

inline constexpr int kAdultAge = 18;

/// The day on which somebody born that day turns so old: 29 February is 1 March in other years, as for
/// ageOn(). Also used for terms of whole years that must not end a day early.
QDate dayOfTurning(QDate birth, int years);

/// R3. SIG vuxna is from 18 years, SIG unga from 12 to 20; another age is a warning that asks for a reason,
/// never a stop.
std::optional<Finding> sigTypeAgeFinding(SigType type, int age);

/// The same for a person on a day. Without a full date of birth the ages that the year allows must all fit;
/// without a year nothing is known and nothing is said.
std::optional<Finding> sigTypeAgeFinding(SigType type, const PersonNumber& number, QDate day);

} // namespace lotsbok
