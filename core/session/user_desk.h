// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/key_file.h"
#include "core/session/session.h"

namespace lotsbok {

/// Who may open the book: for the head of unit who has it open. Preparing and disabling an administrator does
/// as well, without a Session (AccountDesk); what gives or takes the database key is the head of unit's own,
/// in person (a deputy has no key that the others trust with it). Errors: NoPermission, InvalidInput with
/// what is wrong, Conflict, and those of the key file.
class UserDesk {
public:
    explicit UserDesk(Session& session)
        : m_session(session)
    {}

    enum class State {
        Prepared,          ///< can be admitted
        AwaitsOwnPassword, ///< an administrator prepared it; its holder has not taken it up
        Active,            ///< opens the book
        WithoutKey,        ///< an administrator: manages, and does not open
        Disabled,          ///< cannot unlock
        Removed,           ///< has no account any more; the user stays in the history
    };
    struct Row {
        UserId id = UserId::create();
        QString loginName{};
        QString displayName{}; ///< empty before admission
        Role role = Role::Lots;
        std::optional<Role> proposed{}; ///< an administrator wrote another role than the book has
        State state = State::Active;
        QString fingerprint{}; ///< empty for a removed one
        bool isSelf = false;
        bool recoverable = false; ///< the printed recovery key gives a new password
    };
    /// Another recovery key. Its private half exists only with whoever made it (RecoveryKey::create), to be
    /// printed before it counts.
    struct RecoveryChange {
        QByteArray freshPublic{}; ///< X25519
        QString formerKey{};      ///< as printed; empty: lost
        bool mayHaveBeenSeen = true;
        QString reason{};
    };
    /// By login name; the removed ones last.
    Result<QList<Row>> rows();
    /// Those that wait for a head of unit: to be admitted, or with a proposed role.
    Result<QList<Row>> pending();

    /// Prepares and admits at once; the user changes the password that the head of unit chose.
    Result<User> add(const User& user, const Secret& password, KdfCost cost);
    /// An account for later: it opens nothing until it is admitted.
    Result<void> prepare(const User& user, const Secret& password, KdfCost cost);
    /// Seals the database key to the account and pins its signing key in the book. Its holder has read out
    /// the fingerprint, which was compared. Nobody admits whom they prepared as an administrator: the role
    /// does it.
    Result<User> admit(UserId id, const QString& displayName, Role role);
    Result<void> withdraw(UserId id); ///< an account that was only prepared
    /// An administrator's key is taken away with the next rotation only. Never one's own role.
    Result<User> changeRole(UserId id, Role role, const QString& reason);
    Result<User> setDisabled(UserId id, bool disabled, const QString& reason);

    /// Takes away the account and changes the database key, so that what the user kept opens nothing that is
    /// written from now on. Older copies and backups still open with what opened them. An administrator
    /// without a key just loses the account. A progress that says false before the last page was copied
    /// cancels, and then nothing was done.
    Result<void> remove(UserId id, const QString& reason, const Book::Progress& progress = {});
    /// The same without removing anybody: administrators lose the key that they had in another role.
    Result<void> rotateKey(const QString& reason, const Book::Progress& progress = {});

    /// That this is the recovery key of the book. Errors: InvalidInput (mistyped), WrongCredentials
    /// (another).
    Result<void> checkRecoveryKey(const QString& typed);
    /// The former recovery key opens nothing in the key file, the book and its veils any more. With it at
    /// hand everybody's seed is sealed to the new one at once; when it is lost, each holder's at the next
    /// unlocking (Row::recoverable). When somebody may have seen it, the database key changes, too (as
    /// rotateKey()): then older copies and backups alone still open with it. A program that was killed has
    /// done it or not; done again with another new key it is whole. Errors: those of
    /// KeyFile::changeRecoveryKey().
    Result<void> changeRecoveryKey(const RecoveryChange& change, const Book::Progress& progress = {});

    /// What guessing a password is to cost; each user's is raised at the next unlocking. Never lowered.
    Result<KdfCost> raiseCost(KdfCost cost);

private:
    Result<User> saved(UserId id, const QString& reason, const std::function<void(User&)>& edit);
    /// `keys`: the key file as it was read, with what else is to change in it.
    Result<void> rotate(const KeyFile& keys, const std::optional<UserId>& removed, const QString& action,
                        const QString& reason, const Book::Progress& progress);

    Session& m_session;
};

} // namespace lotsbok
