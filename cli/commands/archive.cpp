// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A closed case as a package for the archive.
#include "cli/case_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"
#include "exchange/archive_door.h"

namespace lotsbok::cli {

namespace {

Result<Output> archiveCase(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    const auto given = opened ? ArchiveDoor(*opened->session)
                                    .toFile(opened->id, invocation.value("because"), invocation.value("out"),
                                            invocation.has("overwrite"))
                              : fail(opened.error());
    if (!given) {
        return fail(given.error());
    }
    Lines lines;
    lines.add(Cli::tr("Package"), given->id);
    lines.add(Cli::tr("File"), invocation.value("out"));
    lines.add(Cli::tr("Bilagor printed"), QString::number(given->documents));
    lines.add(Cli::tr("Attachments"), QString::number(given->attachments));
    return Output{QJsonObject{{QStringLiteral("package"), given->id},
                              {QStringLiteral("file"), invocation.value("out")},
                              {QStringLiteral("documents"), given->documents},
                              {QStringLiteral("attachments"), given->attachments},
                              {QStringLiteral("disclosure"), toJson(given->record)}},
                  lines.join(),
                  {}};
}

} // namespace

QList<Command> archiveCommands()
{
    return {
        {"archive case",
         QT_TRANSLATE_NOOP("Cli", "Writes a closed case as a package for the archive; for the head of unit."),
         {bookOperand(), caseOperand()},
         {{"out", "FILE", QT_TRANSLATE_NOOP("Cli", "The package, a file that ends in .tar."), true},
          {"because", "TEXT", QT_TRANSLATE_NOOP("Cli", "Why it was decided; recorded."), true},
          {"overwrite", "", QT_TRANSLATE_NOOP("Cli", "Replaces the file if there is one.")},
          reasonOption()},
         "archive case akt.lotsbok 2020-0007 --out arkivpaket.tar --because \"Leverans 2026.\" --user chef",
         archiveCase}};
}

} // namespace lotsbok::cli
