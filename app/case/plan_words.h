// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/case/status_board.h"

namespace lotsbok {

// A plan as people read it: cards, a document, lines of its versions. Dates and words are the program's
// language's.

QString planAreaName(PlanArea area);
QString goalStatusName(GoalStatus status);
QString activityStatusName(ActivityStatus status);
QString planStatusName(PlanStatus status);
QString agreementName(Agreement agreement);
/// "Lacks a measure, a last day"; empty for a SMARTA goal.
QString smartaLackText(const Goal& goal);

BoardCard::Content goalCard(const Goal& goal);
BoardCard::Content activityCard(const Activity& activity, const Goal& goal, QDate today);
QList<StatusBoard::Column> goalColumns();
QList<StatusBoard::Column> activityColumns();

/// One document: by area each goal with its measure, who and when, and its activities. HTML; what people
/// wrote is escaped.
QString planDocument(const QList<Goal>& goals, const QList<Activity>& activities);

/// Who was given this version, newest first: recipient and what.
struct PlanReceipt {
    QString who;
    QString what;
};
QList<PlanReceipt> planReceipts(const CaseFile& file, const Plan& plan);

} // namespace lotsbok
