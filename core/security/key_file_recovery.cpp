// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recovery_key.h"

#include "core/security/key_file.h"
#include "core/security/key_file_format.h"
#include "core/security/key_file_steps.h"
#include "core/security/user_keys.h"

#include <QCoreApplication>

// What the printed recovery key opens, and another one in its place.
namespace lotsbok {

Result<Unlocked> KeyFile::recover(const QString& recoveryKey, const QString& loginName,
                                  const Secret& newPassword)
{
    Result<Secret> typed = parseRecoveryKey(recoveryKey);
    if (!typed) {
        return fail(typed.error());
    }
    const RecoveryKey recovery = RecoveryKey::fromPrivate(std::move(*typed));
    const auto user = userOf(loginName);
    Account* own = user ? account(*user) : nullptr;
    if (recovery.sealPublic != m_recoveryPublic || own == nullptr || own->disabled) {
        return fail(ErrorCode::WrongCredentials,
                    QCoreApplication::translate("KeyFile", "The user name or the recovery key is wrong."));
    }
    if (own->recoverySeed.isEmpty()) {
        return fail(ErrorCode::NoPermission,
                    QCoreApplication::translate(
                        "KeyFile", "The recovery key was changed, and this user has not unlocked the book "
                                   "since: it opens nothing for them. A head of unit gives them a new "
                                   "account."));
    }
    std::optional<Secret> databaseKey =
        unseal(m_recoveryDatabaseKey, recovery.sealPublic, recovery.sealPrivate);
    std::optional<Secret> seed = unseal(own->recoverySeed, recovery.sealPublic, recovery.sealPrivate);
    if (!databaseKey || !seed || databaseKey->size() != keysteps::databaseKeySize ||
        seed->size() != keysteps::seedSize || !verifyMac(*databaseKey)) {
        return keysteps::tampered();
    }
    Unlocked unlocked{own->id, std::move(*databaseKey), userKeysFromSeed(*seed), std::move(*seed)};
    if (unlocked.keys.signPublic != own->signPublic) {
        return keysteps::tampered();
    }
    if (auto wrapped = wrap(*own, unlocked.seed, newPassword, own->cost); !wrapped) {
        return fail(wrapped.error());
    }
    signOwn(*own, unlocked.keys);
    keep(unlocked);
    return unlocked;
}

// Another recovery key

std::optional<Secret> KeyFile::seedWith(const RecoveryKey& recovery, const Account& account)
{
    auto seed = unseal(account.recoverySeed, recovery.sealPublic, recovery.sealPrivate);
    const bool fits = seed && seed->size() == keysteps::seedSize &&
                      userKeysFromSeed(*seed).signPublic == account.signPublic;
    return fits ? std::move(seed) : std::nullopt;
}

Result<RecoveryKey> KeyFile::presentRecoveryKey(const QString& typed) const
{
    auto key = parseRecoveryKey(typed);
    if (!key) {
        return fail(key.error());
    }
    auto recovery = RecoveryKey::fromPrivate(std::move(*key));
    if (recovery.sealPublic != m_recoveryPublic) {
        return fail(
            ErrorCode::WrongCredentials,
            QCoreApplication::translate("KeyFile", "This is not the recovery key that the book has."));
    }
    return recovery;
}

Result<void> KeyFile::changeRecoveryKey(const Unlocked& head, const QByteArray& freshPublic,
                                        const QString& formerKey)
{
    if (auto allowed = requireHead(head); !allowed) {
        return allowed;
    }
    if (isRotating()) {
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("KeyFile", "The database key is still being changed: lock "
                                                           "the book and unlock it again first."));
    }
    if (freshPublic.size() != KeyFileFormat::publicKeySize || freshPublic == m_recoveryPublic) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("KeyFile", "The new recovery key is the present one."));
    }
    auto former = formerKey.isEmpty() ? Result<RecoveryKey>(RecoveryKey()) : presentRecoveryKey(formerKey);
    if (!former) {
        return fail(former.error());
    }
    for (Account& account : m_list) {
        const auto seed = account.id == head.user ? std::optional(head.seed.clone())
                          : formerKey.isEmpty()   ? std::nullopt
                                                  : seedWith(*former, account);
        account.recoverySeed = seed ? sealTo(freshPublic, *seed) : QByteArray();
    }
    m_recoveryPublic = freshPublic;
    m_recoveryDatabaseKey = sealTo(freshPublic, head.databaseKey);
    signAll(head.keys, head.databaseKey);
    // Every own part is bound to the recovery key: the head of unit stands for it until its holder's change.
    for (Account& account : m_list) {
        signOwn(account, head.keys);
    }
    macAnchor(head.databaseKey);
    return {};
}

bool KeyFile::sealForRecovery(const Unlocked& self)
{
    Account* own = account(self.user);
    if (!own || !own->recoverySeed.isEmpty() || own->signPublic != self.keys.signPublic) {
        return false;
    }
    own->recoverySeed = sealTo(m_recoveryPublic, self.seed);
    signOwn(*own, self.keys);
    return true;
}

} // namespace lotsbok
