// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/records/record_editor.h"

namespace lotsbok {

/// The words of the decisions that the user may take here, by the delegation order.
QStringList decisionsOpenTo(const CaseSnapshot& snapshot, const User& user);
/// A decision as it begins: today, by the user, on the basis of a support that is in force.
Decision freshDecision(const CaseSnapshot& snapshot, const User& user);
/// Before saving: the basis was in force on its day, and R1 has its written reason where one person would
/// have done every step.
Result<QJsonObject> checkedDecision(const CaseSnapshot& snapshot, const QJsonObject& value);
/// "2025:400: 11 kap. 1 § (Rätt till stödet) …": what may be the basis of a decision on a day.
QString basesInForceText(QDate day);
/// Acts and their sections that a decision of a day may rest on, to choose or to write another.
QList<RecordChoice> decisionActs(QDate day);
QList<RecordChoice> decisionSections(QDate day);
/// On what a report of concern is made.
QList<RecordChoice> concernBases(QDate day);
/// On what the police are told of a threat against the person of the case.
QList<RecordChoice> policeBases(const CaseFile& file, QDate day);
/// What a recorded judgement may be about: withdrawals, reports of threat, placements.
QList<RecordChoice> judgedEntries(const CaseFile& file);

} // namespace lotsbok
