// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/report_case.h"
#include "core/rules/report_table.h"

#include <utility>

namespace lotsbok {

/// Who the report is for.
enum class ReportVersion {
    Internal, ///< everything, for the district's own work
    Publish,  ///< R32: small cells suppressed, and nothing that could give them back
};

/// R32. The figures that report 004 gave of each district. Nothing: nobody said.
struct ReportSummary {
    int participants = 0;
    int waiting = 0; ///< consented and about to start
    int started = 0; ///< granted in the period
    int underWay = 0;
    int silent = 0;           ///< neither ended nor under way: nothing was recorded in the period
    std::optional<int> ended; ///< nothing: nobody, and of somebody it is not stated
    std::optional<std::pair<int, int>> ages; ///< youngest and oldest at entry
    int agesMissing = 0;
    std::optional<int> courtOrdered; ///< nothing: not stated of anybody
    int courtOrderMissing = 0;
    bool operator==(const ReportSummary&) const = default;
};

/// R32. The report of one district for one period.
struct DistrictReport {
    ReportPeriod period{};
    ReportVersion version = ReportVersion::Internal;
    std::optional<ReportSummary> summary{}; ///< internal only
    QList<ReportTable> tables{};
    int limited = 0; ///< R34: cases that are not counted, since the person has had them limited
};

/// Whoever has a grant by the period's end and was not closed before it began is a participant; who consented
/// and has no decision yet is counted beside them. Values that nobody stated are a row of their own in every
/// table.
///
/// Of the version to publish: each variable stands in one table only, and tables share no sum but the number
/// of participants and of those who have ended, which are published or else in no table; so what is
/// suppressed in one cannot be worked out from another (suppression.h). What follows from another table is
/// left out: changes by person, commitments by party, duties that a missing follow-up tells of, smallest and
/// largest values. A median is of at least five persons, in whole weeks.
DistrictReport districtReport(const QList<ReportCase>& cases, const ReportPeriod& period,
                              const Settings& settings, ReportVersion version, int limited = 0);

} // namespace lotsbok
