// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/report_table.h"
#include "forms/print/bar_chart.h"

#include <optional>

namespace lotsbok {

/// What of a report's table is worth a picture: its rows by their sum, or entry beside exit; nothing for a
/// table without a chart, and for one that counts nobody.
std::optional<BarChart> reportChart(const ReportTable& table);

/// Everything that stands in a table, row by row: what a figure of it says in words.
QString reportWords(const ReportTable& table);

} // namespace lotsbok
