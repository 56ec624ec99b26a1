// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/book_access.h"
#include "cli/case_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"

namespace lotsbok::cli {

namespace {

Result<Output> listContacts(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    const auto contacts = session ? (*session)->contacts() : fail(session.error());
    if (!contacts) {
        return fail(contacts.error());
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const Contact& each : *contacts) {
        json.append(QJsonObject{{QStringLiteral("id"), each.id.toString()},
                                {QStringLiteral("organisation"), each.organisation},
                                {QStringLiteral("person"), each.person},
                                {QStringLiteral("function"), each.function}});
        rows << QStringList{each.organisation, each.person, each.function, each.id.toString()};
    }
    return Output{
        json,
        table({Cli::tr("Organisation"), Cli::tr("Person"), Cli::tr("Function"), Cli::tr("Id")}, rows),
        {}};
}

} // namespace

QList<Command> contactCommands()
{
    return {{"contact list",
             QT_TRANSLATE_NOOP("Cli", "Lists the contacts of bilaga 1."),
             {bookOperand()},
             {},
             "contact list akt.lotsbok --user chef",
             listContacts}};
}

} // namespace lotsbok::cli
