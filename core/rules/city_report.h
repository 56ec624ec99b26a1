// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/city_merge.h"
#include "core/rules/district_report.h"
#include "core/rules/report_table.h"

namespace lotsbok {

/// R33. What districts' files say of the columns that report 004 had. Nothing: no file says it.
struct CitySummary {
    qint64 participants = 0;
    qint64 waiting = 0;                   ///< about to start
    std::optional<qint64> ended{};        ///< nothing: of nobody, and of somebody it is not stated
    std::optional<qint64> courtOrdered{}; ///< nothing: not stated of anybody
    qint64 courtOrderMissing = 0;
    QString ages{}; ///< "14–17", of those of whom it is stated
    qint64 agesMissing = 0;
    bool operator==(const CitySummary&) const = default;
};
CitySummary citySummary(const CityDistrict& district);

/// R33. Tables of all districts together. Internal: the summary of each district and in sum, who has
/// delivered what, and for each variable the districts beside each other; a month has only rows that count
/// anybody. To publish: districts of fewer than five cases stand together, so that how many each column
/// counts can be said; within it every table is made safe by itself (suppression.h). What is told of the end
/// is published for the whole city only, and only where those who have ended may be told apart.
QList<ReportTable> cityTables(const CityFigures& figures, ReportVersion version);

/// R33. Which districts and months the files tell of: "delivered", "missing" in the cells' text.
ReportTable deliveryTable(const CityFigures& figures);

/// The name of a district of the register; its id where it is not there.
QString cityDistrictName(const QString& id);

} // namespace lotsbok
