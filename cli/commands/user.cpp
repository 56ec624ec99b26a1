// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"

namespace lotsbok::cli {

namespace {

Result<Output> addUser(const Invocation& invocation, const Context& context)
{
    const auto role = roleOption(invocation);
    if (!role) {
        return fail(role.error());
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
    const auto stored = UserDesk(**session).add(user, *password, context.newCost());
    if (!stored) {
        return fail(stored.error());
    }
    return Output{toJson(*stored), Cli::tr("The user %1 was added.").arg(stored->loginName), {}};
}

Result<Output> listUsers(const Invocation& invocation, const Context& context)
{
    const auto access = openAccounts(invocation, context);
    if (!access) {
        return fail(access.error());
    }
    const auto rows = access->rows();
    if (!rows) {
        return fail(rows.error());
    }
    QList<QStringList> lines;
    QJsonArray json;
    for (const UserDesk::Row& row : *rows) {
        lines << QStringList{row.loginName, row.displayName, roleName(row.role), stateName(row.state),
                             row.fingerprint};
        json << QJsonObject{
            {QStringLiteral("id"), row.id.toString()},
            {QStringLiteral("login"), row.loginName},
            {QStringLiteral("name"), row.displayName},
            {QStringLiteral("role"), roleId(row.role)},
            {QStringLiteral("proposedRole"), row.proposed ? QJsonValue(roleId(*row.proposed)) : QJsonValue()},
            {QStringLiteral("state"), stateId(row.state)},
            {QStringLiteral("fingerprint"), row.fingerprint},
            {QStringLiteral("recoverable"), row.recoverable}};
    }
    return Output{json,
                  table({Cli::tr("Login name"), Cli::tr("Name"), Cli::tr("Role"), Cli::tr("State"),
                         Cli::tr("Fingerprint")},
                        lines),
                  {}};
}

Result<Output> changePassword(const Invocation& invocation, const Context& context)
{
    const auto given = askCredentials(invocation, context);
    if (!given) {
        return fail(given.error());
    }
    const QString path = invocation.operand(0);
    const auto session = Book::open(path, given->loginName, given->password, context.openOptions());
    const bool isAdministrator = !session && session.error().code == ErrorCode::NoPermission;
    auto desk = isAdministrator
                    ? Book::administer(path, given->loginName, given->password, context.openOptions())
                    : Result<AccountDesk>(fail(ErrorCode::NoPermission, {}));
    if (!session && !desk) {
        return fail(session.error());
    }
    const auto newPassword = askNewPassword(context, given->loginName);
    if (!newPassword) {
        return fail(newPassword.error());
    }
    const auto done = session ? (*session)->changePassword(given->password, *newPassword)
                              : desk->changePassword(given->password, *newPassword);
    if (!done) {
        return fail(done.error());
    }
    return Output{QJsonObject{{QStringLiteral("user"), given->loginName}},
                  Cli::tr("The password of %1 was changed.").arg(given->loginName),
                  {}};
}

Result<Output> takeUpAccount(const Invocation& invocation, const Context& context)
{
    const auto given = askCredentials(invocation, context);
    if (!given) {
        return fail(given.error());
    }
    const auto newPassword = askNewPassword(context, given->loginName);
    if (!newPassword) {
        return fail(newPassword.error());
    }
    const auto read = Book::takeUp(invocation.operand(0), given->loginName, given->password, *newPassword,
                                   context.openOptions());
    if (!read) {
        return fail(read.error());
    }
    return Output{
        QJsonObject{{QStringLiteral("user"), given->loginName}, {QStringLiteral("fingerprint"), *read}},
        Cli::tr("The account is yours. Read this fingerprint out to the head of unit: %1").arg(*read),
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
         QT_TRANSLATE_NOOP("Cli", "Lists the accounts with role, state and fingerprint."),
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
        {"user take-up",
         QT_TRANSLATE_NOOP("Cli",
                           "Gives a prepared account its holder's own password; asks for the first one, "
                           "then for the own."),
         {book},
         {},
         "user take-up akt.lotsbok --user nils",
         takeUpAccount},
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
