// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R32: the district's report leaves.
#include "exchange/report_release.h"

#include "core/session/report_desk.h"
#include "exchange/disclosure_private.h"
#include "exchange/report_figures.h"
#include "forms/print/page_geometry.h"
#include "translations/paper_words.h"

#include <QFileInfo>

namespace lotsbok {

namespace {

QString releaseText(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QString versionName(ReportVersion version)
{
    return version == ReportVersion::Publish
               ? releaseText(QT_TRANSLATE_NOOP("Report", "To publish: small counts are left out (R32)"))
               : releaseText(QT_TRANSLATE_NOOP("Report", "For the district's own work: not to be spread"));
}

void addTable(QList<SheetLine>& lines, const ReportTable& table)
{
    constexpr double headShare = 4; // the names of the rows against a count
    lines.append({SheetLine::Kind::Heading, table.title});
    if (const auto chart = reportChart(table)) {
        SheetLine figure{SheetLine::Kind::Figure, reportWords(table)};
        figure.drawing = drawBarChart(*chart, page::contentWidth);
        lines.append(figure);
    }
    SheetLine grid{SheetLine::Kind::Table, {}};
    grid.columns.push_back({table.corner, headShare});
    for (const ReportHead& head : table.columns) {
        grid.columns.push_back({head.name, 1});
    }
    grid.rows = rowTexts(table);
    lines.append(grid);
    if (!table.note.isEmpty()) {
        lines.append({SheetLine::Kind::Text, table.note});
    }
}

/// Words of the register: Swedish whatever the screen's language is.
QString describedReport(const ReportOrder& order)
{
    const QString version = order.version == ReportVersion::Publish ? QStringLiteral("att publicera")
                                                                    : QStringLiteral("för eget bruk");
    const QString language =
        order.language == QLatin1String("en") ? QStringLiteral(", på engelska") : QString();
    return QStringLiteral("Stadsdelens rapport %1–%2, %3%4 (%5)")
        .arg(order.period.from.toString(Qt::ISODate), order.period.to.toString(Qt::ISODate), version,
             language, reportFormats().at(static_cast<qsizetype>(order.format)));
}

} // namespace

QStringList reportFormats()
{
    return {QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("ods"), QStringLiteral("pdf")};
}

std::optional<ReportFormat> reportFormatOf(const QString& path)
{
    const qsizetype place = reportFormats().indexOf(QFileInfo(path).suffix().toLower());
    return place < 0 ? std::nullopt : std::optional(static_cast<ReportFormat>(place));
}

ReportHeadline reportHeadline(const DistrictReport& report, const QString& district, const QDateTime& when)
{
    return {releaseText(QT_TRANSLATE_NOOP("Report", "The district's report on sociala insatsgrupper")),
            {district,
             releaseText(QT_TRANSLATE_NOOP("Report", "Period: %1 to %2"))
                 .arg(report.period.from.toString(Qt::ISODate), report.period.to.toString(Qt::ISODate)),
             versionName(report.version)},
            when};
}

Result<PrintedForm> reportPaper(const ReportHeadline& headline, const QList<ReportTable>& tables,
                                const Letterhead& letterhead, const QString& language, PdfProfile profile)
{
    QList<SheetLine> lines;
    for (const QString& line : headline.lines) {
        if (line != letterhead.district) {
            lines.append({SheetLine::Kind::Text, line});
        }
    }
    for (const ReportTable& table : tables) {
        addTable(lines, table);
    }
    const bool isEnglish = language == QLatin1String("en");
    SheetMarks marks;
    marks.recipient =
        isEnglish ? QStringLiteral("Own file") : recipientOnPaper(Disclosure::Recipient::OwnFile);
    marks.language = language;
    marks.profile = profile;
    return printSheet(headline.title, lines, letterhead, headline.when, marks);
}

Result<QByteArray> reportFile(ReportFormat format, const ReportHeadline& headline,
                              const QList<ReportTable>& tables, const Letterhead& letterhead,
                              const QString& language)
{
    switch (format) {
    case ReportFormat::Csv:
        return reportCsv(tables);
    case ReportFormat::Xlsx:
        return reportXlsx(headline, tables);
    case ReportFormat::Ods:
        return reportOds(headline, tables);
    case ReportFormat::Pdf:
        break;
    }
    auto paper = reportPaper(headline, tables, letterhead, language);
    return paper ? Result<QByteArray>(std::move(paper->pdf)) : fail(paper.error());
}

Result<Disclosure::Released> Disclosure::reportToFile(const ReportOrder& order, const QString& path,
                                                      bool overwrite,
                                                      const std::function<bool(int, int)>& progress)
{
    if (order.language != QLatin1String("sv") && order.language != QLatin1String("en")) {
        return fail(ErrorCode::InvalidInput, DoorText::tr("A report is in Swedish (sv) or English (en)."));
    }
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return fail(possible.error());
    }
    ReportDesk desk(m_session);
    const auto cases = desk.casesAndWaiting(order.period, progress);
    const auto settings = cases ? m_session.settings() : fail(cases.error());
    const auto letterhead = settings ? letterheadOf(m_session) : fail(settings.error());
    if (!letterhead) {
        return fail(letterhead.error());
    }
    auto bytes = [&] { // refusals are for the screen, and are not in the report's language
        const PaperLanguage language(order.language);
        const DistrictReport report =
            districtReport(*cases, order.period, *settings, order.version, desk.limited());
        return reportFile(order.format, reportHeadline(report, letterhead->district, m_session.nowUtc()),
                          report.tables, *letterhead, order.language);
    }();
    if (!bytes) {
        return fail(bytes.error());
    }
    DisclosureRecord release;
    release.subject = SubjectRef::district();
    release.recipient = recorded(Recipient::OwnFile);
    release.basis = fixedBasis(Recipient::OwnFile);
    release.what = describedReport(order);
    return toFile(Prepared{std::move(release), release.what, {}, std::move(*bytes)}, path, overwrite);
}

} // namespace lotsbok
