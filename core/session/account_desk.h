// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/key_file.h"
#include "core/session/book.h"

namespace lotsbok {

/// What an administrator does with a book without ever holding its database key: the accounts part of the key
/// file, and copies of the sealed files. There is no Session and no data behind it. A head of unit admits
/// whom it prepares (UserDesk::admit). Every call reads the key file anew, so that it may stand open while
/// others work. Errors: NoPermission, InvalidInput, Conflict (somebody wrote the key file at the same
/// moment), and those of reading and writing it.
class AccountDesk {
public:
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& loginName() const { return m_loginName; }

    Result<QList<KeyAccount>> accounts() const;
    /// An account without a key to the book. `firstPassword` is for the first unlocking only: its holder
    /// takes the account up with an own one (Book::takeUp).
    Result<void> prepare(const User& user, const Secret& firstPassword, KdfCost cost);
    /// At once: the account cannot unlock any more, or can again. Never one's own.
    Result<void> setDisabled(UserId user, bool disabled);
    Result<void> proposeRole(UserId user, Role role);
    Result<void> withdraw(UserId user); ///< an account that was only prepared
    Result<void> changePassword(const Secret& oldPassword, const Secret& newPassword);

private:
    friend class Book;
    AccountDesk(QString path, QString loginName, Identity self);
    Result<void> change(const std::function<Result<void>(KeyFile&)>& change);

    QString m_path;
    QString m_loginName;
    Identity m_self;
};

} // namespace lotsbok
