// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R32: the district's report.
#include "cli/book_access.h"
#include "cli/case_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"
#include "core/session/report_desk.h"
#include "exchange/disclosure.h"
#include "exchange/report_release.h"

namespace lotsbok::cli {

namespace {

/// As lines for people: the title, the table, what is missing in it.
QString tableText(const ReportTable& report)
{
    QStringList parts{report.title, table(headTexts(report), rowTexts(report))};
    if (!report.note.isEmpty()) {
        parts.append(report.note);
    }
    return parts.join(QLatin1Char('\n'));
}

Output shownReport(const DistrictReport& report)
{
    QStringList parts;
    for (const ReportTable& each : report.tables) {
        parts.append(tableText(each));
    }
    const QJsonObject json{
        {QStringLiteral("from"), report.period.from.toString(Qt::ISODate)},
        {QStringLiteral("to"), report.period.to.toString(Qt::ISODate)},
        {QStringLiteral("publish"), report.version == ReportVersion::Publish},
        {QStringLiteral("suppressed"), suppressedCells(report.tables)},
        {QStringLiteral("tables"), reportJson(report.tables)},
    };
    return {json, parts.join(QStringLiteral("\n\n")), {}};
}

/// The period that was asked for: this year so far where nothing is said.
Result<ReportPeriod> periodOf(const Invocation& invocation, QDate today)
{
    const auto from = dateOption(invocation, "from");
    const auto to = dateOption(invocation, "to");
    if (!from || !to) {
        return fail(!from ? from.error() : to.error());
    }
    const QDate last = to->isValid() ? *to : today;
    return ReportPeriod{from->isValid() ? *from : QDate(last.year(), 1, 1), last};
}

/// By the option, or else by the file's name.
Result<ReportFormat> formatOf(const Invocation& invocation)
{
    const QString asked = invocation.value("format");
    const auto format =
        reportFormatOf(asked.isEmpty() ? invocation.value("out") : QStringLiteral("report.") + asked);
    if (!format) {
        return fail(ErrorCode::Usage,
                    Cli::tr("The option --%1 takes one of: %2.")
                        .arg(QStringLiteral("format"), reportFormats().join(QStringLiteral(", "))));
    }
    return *format;
}

Result<Output> makeReport(const Invocation& invocation, const Context& context)
{
    std::optional<ReportFormat> format;
    if (invocation.has("out")) {
        const auto asked = formatOf(invocation);
        if (!asked) {
            return fail(asked.error());
        }
        format = *asked;
    }
    const auto session = openBook(invocation, context);
    const auto period = session ? periodOf(invocation, (*session)->today()) : fail(session.error());
    if (!period) {
        return fail(period.error());
    }
    const auto version = invocation.has("publish") ? ReportVersion::Publish : ReportVersion::Internal;
    if (!format) {
        const auto report = ReportDesk(**session).report(*period, version);
        return report ? Result<Output>(shownReport(*report)) : fail(report.error());
    }
    const QString path = invocation.value("out");
    const ReportOrder order{*period, version, *format,
                            invocation.has("language") ? invocation.value("language") : QStringLiteral("sv")};
    const auto released = Disclosure(**session).reportToFile(order, path, invocation.has("overwrite"));
    if (!released) {
        return fail(released.error());
    }
    return Output{QJsonObject{{QStringLiteral("file"), path},
                              {QStringLiteral("bytes"), static_cast<qint64>(released->bytes.size())},
                              {QStringLiteral("disclosure"), toJson(released->record)}},
                  Cli::tr("The report was written: %1").arg(path),
                  {}};
}

} // namespace

QList<Command> reportCommands()
{
    return {
        {"report",
         QT_TRANSLATE_NOOP("Cli", "Shows the district's report of a period, or writes it to a file (R32)."),
         {bookOperand()},
         {{"from", "DATE", QT_TRANSLATE_NOOP("Cli", "The first day of the period; else 1 January.")},
          {"to", "DATE", QT_TRANSLATE_NOOP("Cli", "The last day of the period; else today.")},
          {"publish", "", QT_TRANSLATE_NOOP("Cli", "Leaves out small counts, so that it can be published.")},
          {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "Writes the report to this file.")},
          {"format", "csv|xlsx|ods|pdf",
           QT_TRANSLATE_NOOP("Cli", "What kind of file; else what its name ends in.")},
          {"language", "sv|en", QT_TRANSLATE_NOOP("Cli", "What language the file is in; else Swedish.")},
          {"overwrite", "", QT_TRANSLATE_NOOP("Cli", "Replaces the file if there is one.")}},
         "report akt.lotsbok --user chef --from 2026-01-01 --to 2026-12-31 --publish --out rapport.xlsx",
         makeReport},
    };
}

} // namespace lotsbok::cli
