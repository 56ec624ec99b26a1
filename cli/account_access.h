// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/book_access.h"
#include "core/session/account_desk.h"
#include "core/session/user_desk.h"

namespace lotsbok::cli {

/// The accounts of a book: with the book open, or, for an administrator, without its key.
struct AccountAccess {
    std::unique_ptr<Session> session;
    std::unique_ptr<AccountDesk> desk; ///< when there is no session

    Result<QList<UserDesk::Row>> rows() const;
    /// Errors: NotFound.
    Result<UserDesk::Row> row(const QString& loginName) const;
};

/// Asks for one password and opens what it gives.
Result<AccountAccess> openAccounts(const Invocation& invocation, const Context& context);

/// The row of an account in an open book. Errors: NotFound.
Result<UserDesk::Row> accountRow(Session& session, const QString& loginName);

/// The role of --role. Errors: Usage naming the roles.
Result<Role> roleOption(const Invocation& invocation);

/// A stable word for JSON, and the name for people.
QString stateId(UserDesk::State state);
QString stateName(UserDesk::State state);

} // namespace lotsbok::cli
