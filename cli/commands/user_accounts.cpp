// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"

namespace lotsbok::cli {

namespace {

using Change = std::function<Result<void>(UserDesk&, const UserDesk::Row&)>;
using AdministratorsChange = std::function<Result<void>(AccountDesk&, const UserDesk::Row&)>;

Output saidOf(const QString& loginName, const QString& text)
{
    return Output{QJsonObject{{QStringLiteral("login"), loginName}}, text, {}};
}

/// Opens the book, or the accounts alone for an administrator, and changes the account of --login.
Result<Output> changeAccount(const Invocation& invocation, const Context& context, const Change& change,
                             const AdministratorsChange& administrators, const QString& text)
{
    auto access = openAccounts(invocation, context);
    if (!access) {
        return fail(access.error());
    }
    const auto row = access->row(invocation.value("login"));
    if (!row) {
        return fail(row.error());
    }
    Result<void> done;
    if (access->session) {
        UserDesk desk(*access->session);
        done = change(desk, *row);
    } else if (administrators) {
        done = administrators(*access->desk, *row);
    } else {
        done = fail(ErrorCode::NoPermission, Cli::tr("Only a head of unit does this, with the book open."));
    }
    return done ? Result<Output>(saidOf(row->loginName, text.arg(row->loginName))) : fail(done.error());
}

template<typename T>
Result<void> withoutValue(const Result<T>& result)
{
    return result ? Result<void>() : fail(result.error());
}

Result<Output> prepareUser(const Invocation& invocation, const Context& context)
{
    const auto role = roleOption(invocation);
    if (!role) {
        return fail(role.error());
    }
    auto access = openAccounts(invocation, context);
    if (!access) {
        return fail(access.error());
    }
    User user;
    user.loginName = invocation.value("login");
    user.displayName = user.loginName;
    user.role = *role;
    const auto password = askNewPassword(context, user.loginName);
    if (!password) {
        return fail(password.error());
    }
    const auto done = access->session ? UserDesk(*access->session).prepare(user, *password, context.newCost())
                                      : access->desk->prepare(user, *password, context.newCost());
    if (!done) {
        return fail(done.error());
    }
    return saidOf(
        user.loginName,
        Cli::tr("The account %1 is prepared. Its holder runs user take-up, and a head of unit admits "
                "it then.")
            .arg(user.loginName));
}

Result<Output> admitUser(const Invocation& invocation, const Context& context)
{
    const auto role = invocation.has("role") ? roleOption(invocation) : Result<Role>(Role::Lots);
    if (!role) {
        return fail(role.error());
    }
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto row = accountRow(**session, invocation.value("login"));
    if (!row) {
        return fail(row.error());
    }
    const auto plain = [](const QString& text) { return QString(text).remove(QLatin1Char(' ')).toLower(); };
    if (plain(invocation.value("fingerprint")) != plain(row->fingerprint)) {
        return fail(
            ErrorCode::InvalidInput,
            Cli::tr("The fingerprint is another: somebody else may have made the keys of this account."));
    }
    const QString name = invocation.has("name") ? invocation.value("name") : row->loginName;
    const auto admitted =
        UserDesk(**session).admit(row->id, name, invocation.has("role") ? *role : row->role);
    if (!admitted) {
        return fail(admitted.error());
    }
    return Output{toJson(*admitted), Cli::tr("%1 can open the book now.").arg(admitted->loginName), {}};
}

Result<Output> changeUserRole(const Invocation& invocation, const Context& context)
{
    const auto role = roleOption(invocation);
    if (!role) {
        return fail(role.error());
    }
    return changeAccount(
        invocation, context,
        [&](UserDesk& desk, const UserDesk::Row& row) {
            return withoutValue(desk.changeRole(row.id, *role, invocation.value("because")));
        },
        [&](AccountDesk& desk, const UserDesk::Row& row) { return desk.proposeRole(row.id, *role); },
        Cli::tr("The role of %1 was changed, or proposed to the head of unit."));
}

Result<Output> disableUser(const Invocation& invocation, const Context& context)
{
    return changeAccount(
        invocation, context,
        [&](UserDesk& desk, const UserDesk::Row& row) {
            return withoutValue(desk.setDisabled(row.id, true, invocation.value("because")));
        },
        [](AccountDesk& desk, const UserDesk::Row& row) { return desk.setDisabled(row.id, true); },
        Cli::tr("%1 cannot unlock the book any more."));
}

Result<Output> enableUser(const Invocation& invocation, const Context& context)
{
    return changeAccount(
        invocation, context,
        [&](UserDesk& desk, const UserDesk::Row& row) {
            return withoutValue(desk.setDisabled(row.id, false, invocation.value("because")));
        },
        [](AccountDesk& desk, const UserDesk::Row& row) { return desk.setDisabled(row.id, false); },
        Cli::tr("%1 can unlock the book again, unless a head of unit has shut the account."));
}

Result<Output> removeUser(const Invocation& invocation, const Context& context)
{
    return changeAccount(
        invocation, context,
        [&](UserDesk& desk, const UserDesk::Row& row) {
            return desk.remove(row.id, invocation.value("because"),
                               progressNotes(context, Cli::tr("Encrypted anew %1 %.")));
        },
        [](AccountDesk& desk, const UserDesk::Row& row) { return desk.withdraw(row.id); },
        Cli::tr("%1 was removed. Copies and backups from before still open with what opened them."));
}

Result<Output> rotateBookKey(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto done = UserDesk(**session).rotateKey(invocation.value("because"),
                                                    progressNotes(context, Cli::tr("Encrypted anew %1 %.")));
    if (!done) {
        return fail(done.error());
    }
    return Output{QJsonObject{{QStringLiteral("path"), (*session)->path()}},
                  Cli::tr("The book has a new key; passwords and the recovery key stay as they are."),
                  {}};
}

Result<Output> raisePasswordCost(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto wanted = UserDesk(**session).raiseCost(context.newCost());
    if (!wanted) {
        return fail(wanted.error());
    }
    return Output{QJsonObject{{QStringLiteral("passes"), qint64(wanted->operations)},
                              {QStringLiteral("memoryKiB"), qint64(wanted->memoryKiB)}},
                  Cli::tr("Each password costs %1 passes over %2 MiB from its user's next unlocking on.")
                      .arg(wanted->operations)
                      .arg(wanted->memoryKiB / 1024),
                  {}};
}

} // namespace

QList<Command> userAccountCommands()
{
    const Operand book{"BOOK", QT_TRANSLATE_NOOP("Cli", "The book, a file that ends in .lotsbok.")};
    const Option login{"login", "NAME", QT_TRANSLATE_NOOP("Cli", "The login name of the account."), true};
    const Option role{"role", "ROLE",
                      QT_TRANSLATE_NOOP("Cli", "One of lots, caseworker, unit-head, security-officer, "
                                               "administrator."),
                      true};
    const Option because{"because", "TEXT",
                         QT_TRANSLATE_NOOP("Cli", "Why; kept in the history. A head of unit must say it.")};
    Option optionalRole = role;
    optionalRole.required = false;
    Option why = because;
    why.required = true;
    return {
        {"user prepare",
         QT_TRANSLATE_NOOP("Cli", "Prepares an account that opens nothing yet; asks for its first password."),
         {book},
         {login, role},
         "user prepare akt.lotsbok --login nils --role lots --user rut",
         prepareUser},
        {"user admit",
         QT_TRANSLATE_NOOP("Cli", "Gives a prepared account its key to the book, by its fingerprint."),
         {book},
         {login,
          {"fingerprint", "DIGITS",
           QT_TRANSLATE_NOOP("Cli", "What the holder reads out, five groups of four."), true},
          {"name", "NAME", QT_TRANSLATE_NOOP("Cli", "The name as shown; the login name without it.")},
          optionalRole},
         "user admit akt.lotsbok --login nils --fingerprint \"1f0a 22c4 9b31 77de 05aa\" --user chef",
         admitUser},
        {"user role",
         QT_TRANSLATE_NOOP("Cli", "Changes a user's role; an administrator's change is a proposal."),
         {book},
         {login, role, because},
         "user role akt.lotsbok --login dan --role unit-head --because \"ny chef\" --user chef",
         changeUserRole},
        {"user disable",
         QT_TRANSLATE_NOOP("Cli", "Shuts a user out at once; what the user did stays."),
         {book},
         {login, because},
         "user disable akt.lotsbok --login dan --because \"tjänstledig\" --user chef",
         disableUser},
        {"user enable",
         QT_TRANSLATE_NOOP("Cli", "Lets a user who was shut out in again."),
         {book},
         {login, because},
         "user enable akt.lotsbok --login dan --because \"åter i tjänst\" --user chef",
         enableUser},
        {"user remove",
         QT_TRANSLATE_NOOP("Cli", "Removes a user and encrypts the book anew, with another key."),
         {book},
         {login, because},
         "user remove akt.lotsbok --login dan --because \"slutat\" --user chef",
         removeUser},
        {"user cost",
         QT_TRANSLATE_NOOP("Cli", "Raises what guessing a password costs to what this computer manages."),
         {book},
         {},
         "user cost akt.lotsbok --user chef",
         raisePasswordCost},
        {"book rotate-key",
         QT_TRANSLATE_NOOP("Cli", "Encrypts the book anew, with another key, and removes nobody."),
         {book},
         {why},
         "book rotate-key akt.lotsbok --because \"en dator är borta\" --user chef",
         rotateBookKey},
    };
}

} // namespace lotsbok::cli
