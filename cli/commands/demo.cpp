// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/demo/demo_book.h"
#include "cli/presentation.h"

namespace lotsbok::cli {

namespace {

Result<Output> makeDemo(const Invocation& invocation, const Context& context)
{
    const auto made = makeDemoBook(invocation.value("out"), invocation.has("force"), context);
    if (!made) {
        return fail(made.error());
    }
    QList<QStringList> rows;
    QJsonArray users;
    for (const DemoUser& user : made->users) {
        rows << QStringList{user.login, made->password, user.name, roleName(user.role)};
        users << QJsonObject{{QStringLiteral("login"), user.login},
                             {QStringLiteral("password"), made->password},
                             {QStringLiteral("name"), user.name},
                             {QStringLiteral("role"), roleId(user.role)}};
    }
    Lines lines;
    lines.add(Cli::tr("Demo book"), made->book)
        .add(Cli::tr("Recovery key"), made->recoveryKey)
        .add(Cli::tr("Printed forms"), made->pdfFolder)
        .text(QString())
        .text(table({Cli::tr("Login name"), Cli::tr("Password"), Cli::tr("Name"), Cli::tr("Role")}, rows));
    return Output{QJsonObject{{QStringLiteral("book"), made->book},
                              {QStringLiteral("recoveryKey"), made->recoveryKey},
                              {QStringLiteral("users"), users},
                              {QStringLiteral("pdf"), QJsonArray::fromStringList(made->printed)},
                              {QStringLiteral("blank"), QJsonArray::fromStringList(made->blank)}},
                  lines.join(),
                  {}};
}

} // namespace

QList<Command> demoCommands()
{
    return {
        {"demo",
         QT_TRANSLATE_NOOP(
             "Cli",
             "Makes a demo book with fictional people and prints every form; shows users and passwords."),
         {},
         {{"out", "DIR", QT_TRANSLATE_NOOP("Cli", "Where demo.lotsbok and the folder pdf are made."), true},
          {"force", "", QT_TRANSLATE_NOOP("Cli", "Replace an earlier demo in that folder.")}},
         "demo --out demo",
         makeDemo}};
}

} // namespace lotsbok::cli
