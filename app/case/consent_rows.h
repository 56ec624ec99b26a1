// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/widgets/list_row.h"

#include <QJsonObject>

namespace lotsbok {

// The rows of the lists in the section of consents; values are recordToJson's.

ListRow::Content guardianRow(const CaseSnapshot& snapshot, const QJsonObject& value);
ListRow::Content consentRow(const CaseSnapshot& snapshot, const QJsonObject& value);
ListRow::Content withdrawalRow(const CaseSnapshot& snapshot, const QJsonObject& value);

/// What was consented to, by whom, when and how, and for whom: over the two marks that may be set (R13).
QString consentSummary(const CaseSnapshot& snapshot, const QJsonObject& value);
/// What a withdrawal took back: "Jobbtorg, coach: health".
QString withdrawnText(const CaseSnapshot& snapshot, const Withdrawal& withdrawal);

} // namespace lotsbok
