// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/access.h"

#include <algorithm>

namespace lotsbok {

namespace {

bool mayRead(const CaseReader& row, const User& user, const Case& value, QDate today)
{
    return row.caseId == value.id && row.reader == user.id && row.from.isValid() && row.from <= today &&
           (!row.to.isValid() || today <= row.to);
}

bool isOwn(const User& user, const Case& value, const QList<StepDone>& steps)
{
    return value.lots == user.id || value.secondLots == user.id ||
           std::any_of(steps.begin(), steps.end(),
                       [&](const StepDone& step) { return step.caseId == value.id && step.by == user.id; });
}

bool isNobodys(const Case& value, const QList<StepDone>& steps)
{
    return !value.lots && !value.secondLots &&
           std::none_of(steps.begin(), steps.end(),
                        [&value](const StepDone& step) { return step.caseId == value.id; });
}

} // namespace

CaseAccess caseAccess(const User& user, const Case& value, const QList<CaseReader>& readers,
                      const QList<StepDone>& steps, QDate today)
{
    if (user.disabled || !allows(user.role, Permission::ReadClients)) {
        return CaseAccess::None;
    }
    if (value.sealed) {
        const bool reads = std::any_of(readers.begin(), readers.end(), [&](const CaseReader& row) {
            return mayRead(row, user, value, today);
        });
        return reads ? CaseAccess::Full : CaseAccess::None;
    }
    const bool full =
        allows(user.role, Permission::SeeAllCases) || isOwn(user, value, steps) || isNobodys(value, steps);
    return full ? CaseAccess::Full : CaseAccess::WithReason;
}

} // namespace lotsbok
