// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/book_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"
#include "cli/synth/synth_book.h"

namespace lotsbok::cli {

namespace {

Result<Output> makeSynthetic(const Invocation& invocation, const Context& context)
{
    const auto clients = numberOption(invocation, "clients", 0, 1, maximumSyntheticClients);
    if (!clients) {
        return fail(clients.error());
    }
    const auto seed = numberOption(invocation, "seed", 1, 0, std::numeric_limits<qint64>::max());
    if (!seed) {
        return fail(seed.error());
    }
    const auto made = makeSyntheticBook(invocation.operand(0), static_cast<int>(*clients),
                                        static_cast<quint64>(*seed), context);
    if (!made) {
        return fail(made.error());
    }
    Lines lines;
    lines.add(Cli::tr("Synthetic book"), invocation.operand(0))
        .add(Cli::tr("Clients"), QString::number(*clients))
        .add(Cli::tr("User"), made->login)
        .add(Cli::tr("Password"), made->password);
    return Output{QJsonObject{{QStringLiteral("book"), invocation.operand(0)},
                              {QStringLiteral("clients"), *clients},
                              {QStringLiteral("seed"), *seed},
                              {QStringLiteral("cases"), made->cases},
                              {QStringLiteral("forms"), made->forms},
                              {QStringLiteral("user"), made->login},
                              {QStringLiteral("password"), made->password}},
                  lines.join(),
                  {}};
}

} // namespace

QList<Command> synthCommands()
{
    return {
        {"synth",
         QT_TRANSLATE_NOOP("Cli",
                           "Makes a synthetic book of any size; the same seed gives the same content."),
         {{"BOOK", QT_TRANSLATE_NOOP("Cli", "A file that does not exist yet and ends in .lotsbok.")}},
         {{"clients", "COUNT", QT_TRANSLATE_NOOP("Cli", "How many clients, from 1 to 100 000."), true},
          {"seed", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Another number gives other content; 1 without it.")}},
         "synth stor.lotsbok --clients 10000 --seed 7",
         makeSynthetic}};
}

} // namespace lotsbok::cli
