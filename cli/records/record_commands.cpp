// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/records/record_commands.h"

namespace lotsbok::cli {

Result<OpenedBook> openWithCase(const Invocation& invocation, const Context& context, bool ofCase)
{
    if (ofCase) {
        auto opened = openCaseBook(invocation, context);
        return opened ? Result<OpenedBook>(OpenedBook{std::move(opened->session), opened->id})
                      : Result<OpenedBook>(fail(opened.error()));
    }
    auto session = openBook(invocation, context);
    return session ? Result<OpenedBook>(OpenedBook{std::move(*session), std::nullopt})
                   : Result<OpenedBook>(fail(session.error()));
}

Error noSuchRecord(const char* kind)
{
    return {ErrorCode::NotFound,
            Cli::tr("There is no record with that id: %1.").arg(recordName(QLatin1String(kind))),
            {}};
}

Output recordConflict(const Error& error, int given, int stored)
{
    return {QJsonObject{{QStringLiteral("given"), given}, {QStringLiteral("stored"), stored}},
            Cli::tr("Version %1 was to be changed, but version %2 is the latest.").arg(given).arg(stored),
            error};
}

Output savedOutput(const ShownRecord& record, const char* kind)
{
    const QJsonObject& json = record.json;
    return {json,
            Cli::tr("%1 was saved with the id %2, version %3.")
                .arg(recordName(QLatin1String(kind)), json.value(QLatin1String("id")).toString())
                .arg(json.value(QLatin1String("version")).toInt()),
            {}};
}

Option idOption(bool required)
{
    return {"id", "ID", QT_TRANSLATE_NOOP("Cli", "The record with this id."), required};
}

Option fieldOption(const char* name, const char* value, const char* help, const char* column, bool required)
{
    return {name, value, help, required, false, column};
}

Option partyOption(bool required)
{
    return {"party", "KIND:NAME[:FUNCTION]",
            QT_TRANSLATE_NOOP("Cli", "A party, such as “police:Polisen Nord:kontaktpolis”."), required, true};
}

} // namespace lotsbok::cli
