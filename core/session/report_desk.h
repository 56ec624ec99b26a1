// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/district_report.h"
#include "core/session/session.h"

namespace lotsbok {

/// R31, R32. What the district's figures are made of. Reading over all cases is the head of unit's
/// (SeeAllCases) and is logged as one look at the district; a sealed case is counted for its readers only
/// (R39). What is limited (R34, GDPR 18) is not counted: a limited case is left out, and a limited entry is
/// as if nobody had said it.
class ReportDesk {
public:
    /// How many of how many steps are done; false stops with Cancelled.
    using Progress = std::function<bool(int done, int all)>;

    explicit ReportDesk(Session& session)
        : m_session(session)
    {}

    /// Whether this user may read over all cases.
    [[nodiscard]] bool isAllowed() const;

    /// Every case that was granted by `to` and not closed before `from`, by number. Errors: NoPermission,
    /// InvalidInput for a period that ends before it begins, Cancelled.
    Result<QList<ReportCase>> cases(QDate from, QDate to, const Progress& progress = {});
    /// Those, and whoever had consented by the period's end and was about to start (ReportCase::isWaiting).
    Result<QList<ReportCase>> casesAndWaiting(const ReportPeriod& period, const Progress& progress = {});
    /// One case, whatever has become of it; logged as a read. Errors: NoPermission, NotFound, ReasonNeeded.
    /// RuleSaysNo while the case is limited.
    Result<ReportCase> caseOf(CaseId id);
    /// How many cases the last reading left out because they are limited.
    [[nodiscard]] int limited() const { return m_limited; }
    /// Errors as cases().
    Result<DistrictReport> report(const ReportPeriod& period, ReportVersion version,
                                  const Progress& progress = {});

private:
    using IsWanted = std::function<bool(const ReportCase&)>;
    Result<QList<ReportCase>> read(const ReportPeriod& period, const IsWanted& isWanted,
                                   const Progress& progress);

    Session& m_session;
    int m_limited = 0;
};

} // namespace lotsbok
