// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/district_report.h"
#include "core/rules/report_counts.h"

namespace lotsbok {

// R32. What the report says of the work, beside the persons: goals, meetings, commitments, times and duties.
// Internal ones hold everything; published ones keep to district_report.h.

QList<ReportTable> workTables(const QList<ReportPerson>& persons, const ReportPeriod& period,
                              const Settings& settings, ReportVersion version);

/// Persons without their names and in an order that says nothing: how many values became better, worse or
/// stayed. Of those who have ended.
ReportTable changesByPerson(const QList<ReportPerson>& persons);

} // namespace lotsbok
