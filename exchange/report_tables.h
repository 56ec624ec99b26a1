// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/report_table.h"

#include <QDateTime>
#include <QJsonArray>

namespace lotsbok {

/// What stands above the tables of a file, and in its properties.
struct ReportHeadline {
    QString title{};
    QStringList lines{}; ///< the district, the period, which version
    QDateTime when{};    ///< UTC: the same tables give the same bytes
};

/// One line for each cell, for programs: table, row and column by id and by name, and the value. UTF-8 with a
/// byte order mark, semicolons and CRLF, as a Swedish spreadsheet reads it. What is suppressed is "..".
QByteArray reportCsv(const QList<ReportTable>& tables);

/// A workbook with the tables under each other on the first sheet and one line for each cell on the second.
/// Counts are numbers, everything else is text and never a formula. Errors: FileSystem.
Result<QByteArray> reportXlsx(const ReportHeadline& headline, const QList<ReportTable>& tables);

/// The same as an OpenDocument spreadsheet.
QByteArray reportOds(const ReportHeadline& headline, const QList<ReportTable>& tables);

/// [{"id", "title", "note", "columns": [{"id", "name"}], "rows": […], "cells": [[3, "15–17", null,
/// {"suppressed": true}]]}]
QJsonArray reportJson(const QList<ReportTable>& tables);

} // namespace lotsbok
