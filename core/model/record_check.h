// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/case_file.h"

namespace lotsbok {

/// What one record alone cannot be: a meeting that ends before it begins, an activity due before it starts,
/// level 6 … InvalidInput that names the field and the reason. Runs after the bounds of fields().
Result<void> check(const Intake& value); ///< a criterion once; R16: a reason when not both must consent
Result<void> check(const ConcernReport& value);
Result<void> check(const Guardian& value); ///< R16: a judgement where the consent is not needed
Result<void> check(const ConsentScope& value);
Result<void> check(const Withdrawal& value);
Result<void> check(const Judgement& value);
Result<void> check(const ThreatAssessment& value); ///< level 1–5; lower than proposed needs a reason (R17)
Result<void> check(const RiskyPlace& value);
Result<void> check(const ThreatReport& value);
Result<void> check(const CentralHandover& value);
Result<void> check(const Decision& value);
Result<void> check(const Support& value);
Result<void> check(const Closing& value);
Result<void> check(const FollowUp& value);
Result<void> check(const FollowUpFact& value); ///< a finding that answers what it is about
Result<void> check(const Plan& value);
Result<void> check(const Goal& value); ///< reached or not only against a measure
Result<void> check(const Activity& value);
Result<void> check(const NetworkTie& value);
Result<void> check(const Meeting& value); ///< also: at most a day long, no party twice
Result<void> check(const Commitment& value);
Result<void> check(const Deviation& value);
Result<void> check(const Incident& value);
Result<void> check(const ForumMeeting& value);
Result<void> check(const KeepApart& value);
Result<void> check(const SafetyTalk& value);
Result<void> check(const Deputy& value);
Result<void> check(const LogReview& value);
Result<void> check(const CaseReader& value);
Result<void> check(const ClientLink& value);
Result<void> check(const Settings& value);
Result<void> check(const Attachment& value); ///< PDF, PNG or JPEG, at most 20 MiB, a name without a path
Result<void> check(const JournalMark& value);
Result<void> check(const Objection& value);
Result<void> check(const RightsRequest& value); ///< decided with day and reason; told after the decision
Result<void> check(const CaseEvent& value);

/// Bounds of every field as fields() gives them, then check() where the kind has one. Dates lie in
/// 1900–2200, texts hold no control characters, and a text of a single line no line break.
template<typename T>
Result<void> validateRecord(const T& value);

} // namespace lotsbok

#include "core/model/record_check_impl.h"
