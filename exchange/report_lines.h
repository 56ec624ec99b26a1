// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/report_table.h"

namespace lotsbok {

// What the files of tables share.

/// One cell with where it stands.
struct ReportLine {
    QStringList words{}; ///< table, its name, row, its name, column, its name
    ReportCell cell{};
};

/// "table", "table_name" …, "value": the same in every language, since programs read them.
QStringList reportLineHeads();
QList<ReportLine> reportLines(const QList<ReportTable>& tables);

/// Names of the two sheets of a workbook, translated.
QString tablesSheetName();
QString linesSheetName();

} // namespace lotsbok
