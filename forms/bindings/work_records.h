// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "forms/engine/answers.h"

namespace lotsbok {

// What a registered bilaga means for the work: its records follow from it, so that status and duties do too.
//
// 2    the employee's SafetyTalk (R25)
// 3    Intake.informedOn, and the consent requirement where the letter explains it (R7), of the open case
// 3.1  Intake.inventoryOn, and the children that it tells of (R6)
// 3.2  Consent with a ConsentScope for each party; guardians (R16); the consent to the support where the form
//      says it; its rows of withdrawals as Withdrawal (R12)
// 3.3  ThreatAssessment (R17–R22)
// 3.4  FollowUp at entry or exit (R8, R9)
// 3.5  a Plan with its goals and activities, made the current one
//
// A correction finds the records by their `response`; what has none yet, as in a book from before there were
// records, is made then. In a closed case a correction (R34) changes the form alone, since the work is over
// (R9).

/// Writes the records of `stored`, inside the commit that registered it: whatever a rule refuses takes the
/// registration with it. Errors as Session::save and CaseWork; where it is known, `detail` is the field of
/// the form. Forms without records: nothing.
Result<void> writeWorkRecords(Session& session, const FormDefinition& form, const FormResponse& stored);

} // namespace lotsbok
