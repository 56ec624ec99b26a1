// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R36: an entry as a ready text for the journal of record.
#include "cli/commands/commands.h"
#include "cli/commands/disclose_parts.h"
#include "exchange/disclosure.h"

namespace lotsbok::cli {

namespace {

Result<Output> copyEntry(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const auto copy =
        Disclosure(*opened->session)
            .copyForJournal(opened->id, invocation.value("subject"), QStringLiteral("terminal"));
    if (!copy) {
        return fail(copy.error());
    }
    return Output{QJsonObject{{QStringLiteral("text"), copy->text},
                              {QStringLiteral("disclosure"), toJson(copy->record)}},
                  copy->text,
                  {}};
}

} // namespace

QList<Command> disclosureJournalCommands()
{
    return {
        {"disclose journal",
         QT_TRANSLATE_NOOP("Cli",
                           "Prints an entry as a ready text for the journal of record, in Swedish; case "
                           "journal marks it as journalled (R36)."),
         {bookOperand(), caseOperand()},
         {{"subject", "KIND:ID", QT_TRANSLATE_NOOP("Cli", "The entry, such as meeting:ID."), true},
          reasonOption()},
         "disclose journal akt.lotsbok 2026-0001 --subject meeting:0190a0b0-0000-7000-8000-000000000001 "
         "--user "
         "asa",
         copyEntry},
    };
}

} // namespace lotsbok::cli
