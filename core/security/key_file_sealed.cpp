// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_file.h"
#include "core/security/key_file_format.h"
#include "core/security/key_file_steps.h"
#include "core/security/password_key.h"
#include "core/security/user_keys.h"

#include <QCoreApplication>
#include <algorithm>

// What only a head of unit changes in a key file: who holds the database key, and which key that is.
namespace lotsbok {

void KeyFile::giveKey(Account& account, Role role, const Secret& databaseKey)
{
    account.role = roleId(role);
    account.admission = Admission{account.role, account.signPublic, account.sealPublic, {}};
    if (role != Role::Administrator) {
        account.admission->sealedDatabaseKey = sealTo(account.sealPublic, databaseKey);
    }
}

Result<void> KeyFile::addUser(const Unlocked& head, const User& user, const Secret& password, KdfCost cost)
{
    if (auto allowed = requireHead(head); !allowed) {
        return allowed;
    }
    if (const auto seed = enrol(user, password, cost); !seed) {
        return fail(seed.error());
    }
    giveKey(m_list.last(), user.role, head.databaseKey);
    signAll(head.keys, head.databaseKey);
    return {};
}

Result<void> KeyFile::admit(const Unlocked& head, UserId user, Role role)
{
    if (auto allowed = requireHead(head); !allowed) {
        return allowed;
    }
    Account* found = account(user);
    if (!found || found->admission) {
        return keysteps::notAnAccount();
    }
    if (found->byAdministrator && !found->hasOwnKeys) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("KeyFile",
                                                "The account's holder has not chosen an own "
                                                "password yet, so an administrator knows its keys."));
    }
    giveKey(*found, role, head.databaseKey);
    signAll(head.keys, head.databaseKey);
    return {};
}

Result<void> KeyFile::setRole(const Unlocked& head, UserId user, Role role)
{
    if (auto allowed = requireHead(head); !allowed) {
        return allowed;
    }
    Account* found = account(user);
    if (!found || !found->admission || user == head.user) {
        return keysteps::notAnAccount();
    }
    found->role = roleId(role);
    found->admission->role = found->role;
    if (role != Role::Administrator && found->admission->sealedDatabaseKey.isEmpty()) {
        found->admission->sealedDatabaseKey = sealTo(found->admission->sealPublic, head.databaseKey);
    }
    signAll(head.keys, head.databaseKey);
    return {};
}

Result<void> KeyFile::removeUser(const Unlocked& head, UserId user)
{
    if (auto allowed = requireHead(head); !allowed) {
        return allowed;
    }
    const auto isUsers = [user](const Account& each) { return each.id == user; };
    if (user == head.user || m_list.removeIf(isUsers) == 0) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("KeyFile", "This account cannot be taken away."));
    }
    signAll(head.keys, head.databaseKey);
    return {};
}

Result<void> KeyFile::setWantedCost(const Unlocked& head, KdfCost cost)
{
    auto allowed = requireHead(head);
    if (allowed && !isAcceptable(cost)) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("KeyFile",
                                                "This cost of deriving keys is outside the allowed bounds."));
    }
    if (allowed) {
        signAll(head.keys, head.databaseKey);
        m_wantedCost = cost;
        signSealed(head.keys, head.databaseKey);
    }
    return allowed;
}

Result<void> KeyFile::setAnchor(const Unlocked& holder, const AuditAnchor& anchor)
{
    if (auto genuine = verifyMac(holder.databaseKey); !genuine) {
        return genuine;
    }
    m_anchor = anchor;
    keep(holder);
    return {};
}

// Rotation

Result<Secret> KeyFile::rotate(const Unlocked& head, const std::optional<UserId>& removed)
{
    if (auto allowed = requireHead(head); !allowed) {
        return fail(allowed.error());
    }
    if (isRotating() || (removed && (*removed == head.user || !account(*removed)))) {
        return keysteps::notAnAccount();
    }
    Secret fresh = Secret::random(keysteps::databaseKeySize);
    m_list.removeIf([&](const Account& each) { return each.id == removed; });
    for (Account& account : m_list) {
        if (account.admission) {
            const bool mayRead = account.admission->role != roleId(Role::Administrator);
            account.admission->sealedDatabaseKey =
                mayRead ? sealTo(account.admission->sealPublic, fresh) : QByteArray();
        }
    }
    m_recoveryDatabaseKey = sealTo(m_recoveryPublic, fresh);
    signAll(head.keys, fresh);
    macAnchor(fresh);
    const QByteArray nonce = keysteps::randomBytes(KeyFileFormat::nonceSize);
    m_rotating = nonce + wrapSeed(head.databaseKey, deriveSubkey(fresh, 2, "lotskeys"), nonce,
                                  KeyFileFormat::rotationContext(*this));
    return fresh;
}

bool KeyFile::isRotating() const
{
    return !m_rotating.isEmpty();
}

Result<Secret> KeyFile::oldKey(const Secret& databaseKey) const
{
    const QByteArray nonce = m_rotating.first(std::min(KeyFileFormat::nonceSize, m_rotating.size()));
    auto key = unwrapSeed(m_rotating.mid(KeyFileFormat::nonceSize), deriveSubkey(databaseKey, 2, "lotskeys"),
                          nonce, KeyFileFormat::rotationContext(*this));
    if (!key) {
        return keysteps::tampered();
    }
    return std::move(*key);
}

void KeyFile::forgetOldKey()
{
    m_rotating.clear();
}

} // namespace lotsbok
