// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/book_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"

namespace lotsbok::cli {

namespace {

QString roleIds()
{
    QStringList ids;
    for (const Role role : allRoles()) {
        ids << roleId(role);
    }
    return ids.join(QStringLiteral(", "));
}

Result<Output> addUser(const Invocation& invocation, const Context& context)
{
    const auto role = roleFromId(invocation.value("role"));
    if (!role) {
        return fail(ErrorCode::Usage, Cli::tr("The role is one of: %1.").arg(roleIds()));
    }
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    User user;
    user.loginName = invocation.value("login");
    user.displayName = invocation.has("name") ? invocation.value("name") : user.loginName;
    user.role = *role;
    const auto password = askNewPassword(context, user.loginName);
    if (!password) {
        return fail(password.error());
    }
    const auto stored = (*session)->addUser(user, *password, context.newCost());
    if (!stored) {
        return fail(stored.error());
    }
    return Output{toJson(*stored), Cli::tr("The user %1 was added.").arg(stored->loginName), {}};
}

Result<Output> listUsers(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto users = (*session)->users();
    if (!users) {
        return fail(users.error());
    }
    QList<QStringList> rows;
    for (const User& user : *users) {
        rows << QStringList{user.loginName, user.displayName, roleName(user.role)};
    }
    return Output{
        toJsonArray(*users), table({Cli::tr("Login name"), Cli::tr("Name"), Cli::tr("Role")}, rows), {}};
}

Result<Output> changePassword(const Invocation& invocation, const Context& context)
{
    const auto info = Book::probe(invocation.operand(0));
    if (!info) {
        return fail(info.error());
    }
    const auto user = userFor(invocation, *info);
    if (!user) {
        return fail(user.error());
    }
    const auto oldPassword = context.passwords->ask(Cli::tr("Password of %1").arg(*user));
    if (!oldPassword) {
        return fail(oldPassword.error());
    }
    const auto session = Book::open(invocation.operand(0), *user, *oldPassword, context.openOptions());
    if (!session) {
        return fail(session.error());
    }
    const auto newPassword = askNewPassword(context, *user);
    if (!newPassword) {
        return fail(newPassword.error());
    }
    if (const auto done = (*session)->changePassword(*oldPassword, *newPassword); !done) {
        return fail(done.error());
    }
    return Output{QJsonObject{{QStringLiteral("user"), *user}},
                  Cli::tr("The password of %1 was changed.").arg(*user),
                  {}};
}

Result<Output> recoverUser(const Invocation& invocation, const Context& context)
{
    const auto info = Book::probe(invocation.operand(0));
    if (!info) {
        return fail(info.error());
    }
    const auto user = userFor(invocation, *info);
    if (!user) {
        return fail(user.error());
    }
    const auto key = context.passwords->ask(Cli::tr("Recovery key"));
    if (!key) {
        return fail(key.error());
    }
    const auto newPassword = askNewPassword(context, *user);
    if (!newPassword) {
        return fail(newPassword.error());
    }
    QString typed =
        QString::fromUtf8(reinterpret_cast<const char*>(key->data()), static_cast<qsizetype>(key->size()));
    const auto done = Book::recover(invocation.operand(0), *user, typed, *newPassword, context.openOptions());
    typed.fill(QChar(0));
    if (!done) {
        return fail(done.error());
    }
    return Output{QJsonObject{{QStringLiteral("user"), *user}},
                  Cli::tr("%1 has a new password; nothing else was changed.").arg(*user),
                  {}};
}

} // namespace

QList<Command> userCommands()
{
    const Operand book{"BOOK", QT_TRANSLATE_NOOP("Cli", "The book, a file that ends in .lotsbok.")};
    return {
        {"user add",
         QT_TRANSLATE_NOOP("Cli", "Adds a user; asks for your password, then for the new user's."),
         {book},
         {{"login", "NAME", QT_TRANSLATE_NOOP("Cli", "The login name, 1–64 characters."), true},
          {"role", "ROLE",
           QT_TRANSLATE_NOOP("Cli", "One of lots, caseworker, unit-head, security-officer, administrator."),
           true},
          {"name", "NAME", QT_TRANSLATE_NOOP("Cli", "The name as shown; the login name without it.")}},
         "user add akt.lotsbok --login asa --role lots --name \"Åsa Nordin\" --user chef",
         addUser},
        {"user list",
         QT_TRANSLATE_NOOP("Cli", "Lists the users and their roles."),
         {book},
         {},
         "user list akt.lotsbok --user chef",
         listUsers},
        {"user password",
         QT_TRANSLATE_NOOP("Cli", "Changes your own password; asks for the old one, then for the new one."),
         {book},
         {},
         "user password akt.lotsbok --user asa",
         changePassword},
        {"user recover",
         QT_TRANSLATE_NOOP("Cli",
                           "Sets a new password with the printed recovery key, which is asked for first."),
         {book},
         {},
         "user recover akt.lotsbok --user chef",
         recoverUser},
    };
}

} // namespace lotsbok::cli
