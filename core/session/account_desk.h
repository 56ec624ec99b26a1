// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/forms_file.h"
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

    // Bilagor in the district's own wording (docs/form-format.md, "Installing"). What is handed over waits
    // beside the book until somebody who has the pen opens it (FormsDesk::takeIn).
    struct Forms {
        QList<HandedForm> waiting{}; ///< in the order in which they were handed over
        QList<HandedForm> inBook{};  ///< as the book told last: Install (in use) and Withdraw
        QList<HandedForm> refused{}; ///< by whoever opened the book last, with the reason
        QString problem{};           ///< a file beside the book that cannot be read; it counts as none
    };
    /// What others than an administrator signed, or nobody who opens the book, is left out.
    Result<Forms> forms() const;
    [[nodiscard]] bool mayInstall() const; ///< an administrator (Permission::InstallForms)
    /// `definition`: its canonical JSON, which the caller has checked (forms/engine/definition_check.h).
    /// Errors: NoPermission, InvalidInput (that version waits or is there), NoSpace, FileSystem.
    Result<void> installForm(const QString& form, int version, const QByteArray& definition);
    /// What still waits is taken back; what the book has is withdrawn. Errors: as above; NotFound.
    Result<void> withdrawForm(const QString& form, int version);

private:
    friend class Book;
    AccountDesk(QString path, QString loginName, Identity self, std::shared_ptr<const Clock> clock);
    Result<void> change(const std::function<Result<void>(KeyFile&)>& change);
    Result<void> handOver(const HandedForm& entry);

    QString m_path;
    QString m_loginName;
    Identity m_self;
    std::shared_ptr<const Clock> m_clock;
};

} // namespace lotsbok
