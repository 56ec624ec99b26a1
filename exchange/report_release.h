// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/district_report.h"
#include "exchange/report_tables.h"
#include "forms/print/form_printer.h"

namespace lotsbok {

enum class ReportFormat { Csv, Xlsx, Ods, Pdf };

/// By the ending of a file's name: "report.xlsx"; nothing for another.
std::optional<ReportFormat> reportFormatOf(const QString& path);
/// "csv", "xlsx", "ods", "pdf": in the order of the enum.
QStringList reportFormats();

/// R32. Which report is to be written, and how.
struct ReportOrder {
    ReportPeriod period{};
    ReportVersion version = ReportVersion::Publish;
    ReportFormat format = ReportFormat::Pdf;
    /// "sv" or "en": of every word in the file, and what a print says its language is. A district's report is
    /// in Swedish unless another was asked for, whatever the screen's language is.
    QString language = QStringLiteral("sv");
};

/// What stands above the tables: title, district, period, which version.
ReportHeadline reportHeadline(const DistrictReport& report, const QString& district, const QDateTime& when);

/// The tables as a file. The print has a chart above each table that has one, with the same figures in words
/// for who does not see it; `language` is what headline and tables are in. Errors: FileSystem, Failed.
Result<QByteArray> reportFile(ReportFormat format, const ReportHeadline& headline,
                              const QList<ReportTable>& tables, const Letterhead& letterhead,
                              const QString& language);
/// The print alone, to look at.
Result<PrintedForm> reportPaper(const ReportHeadline& headline, const QList<ReportTable>& tables,
                                const Letterhead& letterhead, const QString& language,
                                PdfProfile profile = PdfProfile::Archive);

} // namespace lotsbok
