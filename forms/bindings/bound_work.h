// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "forms/engine/answers.h"

namespace lotsbok {

/// What the work with a case has come to, for the forms that show it: consent.parties and consent.partyNames
/// (in force at `nowUtc`), plan.number, plan.madeOn and plan.goals.AREA of the current plan. Nothing of the
/// person, and no place of a meeting.
void addWork(const CaseFile& file, const QDateTime& nowUtc, BoundValues& values);

/// case.threatLevel and case.threatLevelAtEntry. False while there is no assessment.
bool addThreatLevels(const CaseFile& file, BoundValues& values);

/// R31. What the work says of bilaga 3.4: case.admissionMonth (of the first grant; of the case's opening
/// while there is none), case.upperSecondary and case.closeReason.
void addFollowUp(const CaseFile& file, BoundValues& values);

} // namespace lotsbok
