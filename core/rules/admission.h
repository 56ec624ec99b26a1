// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/case_file.h"

namespace lotsbok {

/// What a record cannot be beside what the case already holds: a withdrawal before its consent, a scope
/// without its consent, a second current plan, an activity of another plan's goal, a changed level, an edited
/// consent … `stored` is what is there now, nullptr for a new one. InvalidInput with the field and the
/// reason, or RuleSaysNo with the rule's number. A closed case takes nothing but what belongs to its closing.
Result<void> admit(const CaseFile& file, const Consent& value, const Consent* stored);
Result<void> admit(const CaseFile& file, const ConsentScope& value, const ConsentScope* stored);
Result<void> admit(const CaseFile& file, const Withdrawal& value, const Withdrawal* stored);
Result<void> admit(const CaseFile& file, const Judgement& value, const Judgement* stored);
Result<void> admit(const CaseFile& file, const ThreatAssessment& value, const ThreatAssessment* stored);
/// R7, R10: a grant passes grantGate; the day is not before the case; one decision is not turned into
/// another.
Result<void> admit(const CaseFile& file, const Decision& value, const Decision* stored);
Result<void> admit(const CaseFile& file, const GateOverride& value, const GateOverride* stored);
Result<void> admit(const CaseFile& file, const Plan& value, const Plan* stored);
Result<void> admit(const CaseFile& file, const Goal& value, const Goal* stored);
Result<void> admit(const CaseFile& file, const Activity& value, const Activity* stored);
/// R20: at level 4+ not in the premises.
Result<void> admit(const CaseFile& file, const Meeting& value, const Meeting* stored);
Result<void> admit(const CaseFile& file, const Commitment& value, const Commitment* stored);
Result<void> admit(const CaseFile& file, const StepDone& value, const StepDone* stored); ///< R1: reason
Result<void> admit(const CaseFile& file, const FollowUp& value, const FollowUp* stored);
/// R34: a limitation ends by a judgement, and not by changing what was decided.
Result<void> admit(const CaseFile& file, const RightsRequest& value, const RightsRequest* stored);
/// One per case.
Result<void> admit(const CaseFile& file, const Intake& value, const Intake* stored);
Result<void> admit(const CaseFile& file, const Closing& value, const Closing* stored);
Result<void> admit(const CaseFile& file, const CentralHandover& value, const CentralHandover* stored);

/// Whether a closed case still takes a record of this kind (follow-up copy, journal mark, objection, receipt
/// …).
template<typename T>
constexpr bool isTakenAfterClose =
    std::is_same_v<T, FollowUp> || std::is_same_v<T, FollowUpFact> || std::is_same_v<T, JournalMark> ||
    std::is_same_v<T, Objection> || std::is_same_v<T, RightsRequest> || std::is_same_v<T, CaseEvent> ||
    std::is_same_v<T, CaseReader> || std::is_same_v<T, Judgement>;

} // namespace lotsbok
