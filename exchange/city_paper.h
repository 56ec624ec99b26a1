// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/city_report.h"

namespace lotsbok {

/// R33. Writes the city's report as .csv, .xlsx, .ods or .pdf, by the ending of the name, as
/// writeFileSafely() does. No book is behind it: what it says is aggregate. Errors: InvalidInput for another
/// ending; FileSystem, NoSpace.
Result<void> writeCityReport(const CityFigures& figures, ReportVersion version, const QDateTime& when,
                             const QString& path, bool overwrite = false);

} // namespace lotsbok
