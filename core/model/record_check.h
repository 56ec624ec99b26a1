// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/case_file.h"

namespace lotsbok {

/// What one record alone cannot be: a meeting that ends before it begins, an activity due before it starts,
/// level 6 … InvalidInput that names the field and the reason. Runs after the bounds of fields().
Result<void> check(const Intake& value);
Result<void> check(const Judgement& value);
Result<void> check(const ThreatAssessment& value); ///< level 1–5; lower than proposed needs a reason (R17)
Result<void> check(const RiskyPlace& value);
Result<void> check(const Decision& value);
Result<void> check(const Support& value);
Result<void> check(const Closing& value);
Result<void> check(const Goal& value);
Result<void> check(const Activity& value);
Result<void> check(const NetworkTie& value);
Result<void> check(const Meeting& value);
Result<void> check(const Incident& value);
Result<void> check(const KeepApart& value);
Result<void> check(const SafetyTalk& value);
Result<void> check(const Deputy& value);
Result<void> check(const CaseReader& value);
Result<void> check(const ClientLink& value);
Result<void> check(const Settings& value);
Result<void> check(const Attachment& value);

/// Bounds of every field as fields() gives them, then check() where the kind has one. Dates lie in
/// 1900–2200, texts hold no control characters, and a text of a single line no line break.
template<typename T>
Result<void> validateRecord(const T& value);

} // namespace lotsbok

#include "core/model/record_check_impl.h"
