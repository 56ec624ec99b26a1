// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/city_paper.h"

#include "exchange/report_release.h"
#include "exchange/safe_file.h"
#include "translations/paper_words.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

struct CityPaperText {
    Q_DECLARE_TR_FUNCTIONS(City)
};

ReportHeadline cityHeadline(const CityFigures& figures, ReportVersion version, const QDateTime& when)
{
    const QString months = QStringLiteral("yyyy-MM");
    return {CityPaperText::tr("The city's report on sociala insatsgrupper"),
            {CityPaperText::tr("Period: %1 to %2")
                 .arg(figures.period.from.toString(months), figures.period.to.toString(months)),
             version == ReportVersion::Publish
                 ? CityPaperText::tr("To publish: small counts are left out (R32)")
                 : CityPaperText::tr("For the city's own work: not to be spread")},
            when};
}

} // namespace

Result<void> writeCityReport(const CityFigures& figures, ReportVersion version, const QDateTime& when,
                             const QString& path, bool overwrite)
{
    const auto format = reportFormatOf(path);
    if (!format) {
        return fail(ErrorCode::InvalidInput, CityPaperText::tr("The name of the file ends in .%1.")
                                                 .arg(reportFormats().join(QStringLiteral(", ."))));
    }
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return possible;
    }
    Letterhead letterhead;
    letterhead.district = QStringLiteral("Socialförvaltningen");
    // A city's report is Swedish whatever the screen's language is; refusals are for the screen.
    const auto bytes = [&] {
        const QString swedish = QStringLiteral("sv");
        const PaperLanguage language(swedish);
        return reportFile(*format, cityHeadline(figures, version, when), cityTables(figures, version),
                          letterhead, swedish);
    }();
    return bytes ? writeFileSafely(path, *bytes, overwrite) : Result<void>(fail(bytes.error()));
}

} // namespace lotsbok
