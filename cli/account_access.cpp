// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_access.h"

#include "cli/form_access.h"

#include <algorithm>

namespace lotsbok::cli {

namespace {

UserDesk::Row rowWithoutBook(const KeyAccount& account)
{
    UserDesk::Row row;
    row.id = account.id;
    row.loginName = account.loginName;
    row.role = account.admittedAs.value_or(account.role);
    if (account.admittedAs && *account.admittedAs != account.role) {
        row.proposed = account.role;
    }
    row.state = account.disabled                                 ? UserDesk::State::Disabled
                : account.admittedAs && account.holdsKey         ? UserDesk::State::Active
                : account.admittedAs                             ? UserDesk::State::WithoutKey
                : account.byAdministrator && !account.hasOwnKeys ? UserDesk::State::AwaitsOwnPassword
                                                                 : UserDesk::State::Prepared;
    row.fingerprint = fingerprint(account.signPublic);
    row.recoverable = account.recoverable;
    return row;
}

Result<UserDesk::Row> namedRow(const Result<QList<UserDesk::Row>>& rows, const QString& loginName)
{
    if (!rows) {
        return fail(rows.error());
    }
    const auto found = std::find_if(rows->begin(), rows->end(), [&](const UserDesk::Row& row) {
        return row.loginName.compare(loginName, Qt::CaseInsensitive) == 0;
    });
    if (found == rows->end()) {
        return fail(ErrorCode::NotFound, Cli::tr("There is no user with the login name %1.").arg(loginName));
    }
    return *found;
}

} // namespace

Result<QList<UserDesk::Row>> AccountAccess::rows() const
{
    if (session) {
        return UserDesk(*session).rows();
    }
    const auto accounts = desk->accounts();
    if (!accounts) {
        return fail(accounts.error());
    }
    QList<UserDesk::Row> rows;
    for (const KeyAccount& account : *accounts) {
        rows.append(rowWithoutBook(account));
        rows.last().isSelf = account.loginName == desk->loginName();
    }
    return rows;
}

Result<UserDesk::Row> AccountAccess::row(const QString& loginName) const
{
    return namedRow(rows(), loginName);
}

Result<UserDesk::Row> accountRow(Session& session, const QString& loginName)
{
    return namedRow(UserDesk(session).rows(), loginName);
}

Result<AccountAccess> openAccounts(const Invocation& invocation, const Context& context)
{
    const auto given = askCredentials(invocation, context);
    if (!given) {
        return fail(given.error());
    }
    const QString path = invocation.operand(0);
    auto session = Book::open(path, given->loginName, given->password, context.openOptions());
    if (session) {
        takeInFormsOf(**session, context);
        return AccountAccess{std::move(*session), nullptr};
    }
    if (session.error().code != ErrorCode::NoPermission) {
        return fail(session.error());
    }
    auto desk = Book::administer(path, given->loginName, given->password, context.openOptions());
    if (!desk) {
        return fail(session.error()); // why the book does not open says more
    }
    return AccountAccess{nullptr, std::make_unique<AccountDesk>(std::move(*desk))};
}

Result<Role> roleOption(const Invocation& invocation)
{
    const auto role = roleFromId(invocation.value("role"));
    if (role) {
        return *role;
    }
    QStringList ids;
    for (const Role each : allRoles()) {
        ids << roleId(each);
    }
    return fail(ErrorCode::Usage, Cli::tr("The role is one of: %1.").arg(ids.join(QStringLiteral(", "))));
}

QString stateId(UserDesk::State state)
{
    switch (state) {
    case UserDesk::State::Prepared:
        return QStringLiteral("prepared");
    case UserDesk::State::AwaitsOwnPassword:
        return QStringLiteral("awaits-own-password");
    case UserDesk::State::Active:
        return QStringLiteral("active");
    case UserDesk::State::WithoutKey:
        return QStringLiteral("without-key");
    case UserDesk::State::Disabled:
        return QStringLiteral("disabled");
    case UserDesk::State::Removed:
        return QStringLiteral("removed");
    }
    return {};
}

QString stateName(UserDesk::State state)
{
    switch (state) {
    case UserDesk::State::Prepared:
        return Cli::tr("can be admitted");
    case UserDesk::State::AwaitsOwnPassword:
        return Cli::tr("has not chosen an own password");
    case UserDesk::State::Active:
        return Cli::tr("opens the book");
    case UserDesk::State::WithoutKey:
        return Cli::tr("manages without opening");
    case UserDesk::State::Disabled:
        return Cli::tr("cannot unlock");
    case UserDesk::State::Removed:
        return Cli::tr("removed");
    }
    return {};
}

} // namespace lotsbok::cli
