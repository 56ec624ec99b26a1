// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_file.h"
#include "core/security/key_file_format.h"
#include "core/security/key_file_format_1.h"
#include "core/security/key_file_steps.h"
#include "core/security/password_key.h"
#include "core/security/user_keys.h"

#include <QCoreApplication>
#include <algorithm>
#include <sodium.h>

// What a key file's holders and administrators may change in it.
namespace lotsbok {

namespace {

Unexpected notYetUpgraded()
{
    return fail(ErrorCode::NoPermission,
                QCoreApplication::translate("KeyFile", "The key file is of an older version: a head of unit "
                                                       "has to open the book once."));
}

} // namespace

QByteArray keysteps::randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

Secret keysteps::macKey(const Secret& databaseKey)
{
    return deriveSubkey(databaseKey, 1, "lotskeys");
}

Unexpected keysteps::tampered()
{
    return fail(ErrorCode::Tampered,
                QCoreApplication::translate(
                    "KeyFile", "The key file was changed by someone without a right to the book."));
}

Unexpected keysteps::notAnAccount()
{
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("KeyFile", "There is no such account, or it is your own."));
}

QString fingerprint(const QByteArray& signPublic)
{
    constexpr qsizetype digits = 20;
    constexpr qsizetype group = 4;
    const QString hex = QString::fromLatin1(blake2b(signPublic).toHex().first(digits));
    QStringList groups;
    for (qsizetype at = 0; at < digits; at += group) {
        groups.append(hex.mid(at, group));
    }
    return groups.join(QLatin1Char(' '));
}

// Who may sign

bool KeyFile::isHead(UserId user) const
{
    const Account* found = account(user);
    return found && found->admission && found->admission->role == roleId(Role::UnitHead);
}

Result<void> KeyFile::requireHead(const Unlocked& signer) const
{
    if (auto genuine = verifyMac(signer.databaseKey); !genuine) {
        return genuine;
    }
    if (!isHead(signer.user)) {
        return fail(ErrorCode::NoPermission,
                    QCoreApplication::translate("KeyFile", "Only a head of unit seals keys; a deputy or "
                                                           "another role cannot."));
    }
    return {};
}

Result<void> KeyFile::requireAccountsSigner(const Identity& signer) const
{
    if (m_version == KeyFileFormat1::version) {
        return notYetUpgraded();
    }
    const Account* own = account(signer.user);
    const bool allowed = own && own->admission && !own->disabled &&
                         own->admission->signPublic == signer.keys.signPublic &&
                         (isHead(signer.user) || own->admission->role == roleId(Role::Administrator));
    return allowed ? Result<void>()
                   : Result<void>(fail(ErrorCode::NoPermission,
                                       QCoreApplication::translate(
                                           "KeyFile", "Only a head of unit or an administrator who is "
                                                      "admitted changes accounts.")));
}

// Signing

void KeyFile::signOwn(Account& account, const UserKeys& signer) const
{
    account.signer = signer.signPublic;
    account.signature = signBytes(signer, KeyFileFormat::ownBytes(*this, account));
}

void KeyFile::signAccounts(const UserKeys& signer)
{
    ++m_accounts.generation;
    m_accounts.signer = signer.signPublic;
    m_accounts.signature = signBytes(signer, KeyFileFormat::accountsBytes(*this));
}

void KeyFile::signSealed(const UserKeys& head, const Secret& databaseKey)
{
    ++m_sealed.generation;
    m_sealed.signer = head.signPublic;
    m_sealed.signature = signBytes(head, KeyFileFormat::sealedBytes(*this));
    const Secret key = keysteps::macKey(databaseKey);
    m_mac = blake2b(KeyFileFormat::sealedMacBytes(*this), &key);
}

void KeyFile::signAll(const UserKeys& head, const Secret& databaseKey)
{
    if (m_version == KeyFileFormat1::version) {
        m_wantedCost = commonCost();
        m_version = KeyFileFormat::version;
        macAnchor(databaseKey);
    }
    for (Account& account : m_list) {
        // Whose signature somebody else must stand for is signed by the head of unit of the day, so that no
        // former one's is needed.
        if (account.signer != account.signPublic) {
            signOwn(account, head);
        }
    }
    signAccounts(head);
    signSealed(head, databaseKey);
}

void KeyFile::signAsVersion1(const UserKeys& signer, const Secret& databaseKey)
{
    ++m_sealed.generation;
    m_sealed.signer = signer.signPublic;
    m_sealed.signature = signBytes(signer, KeyFileFormat1::signedBytes(*this));
    const Secret key = keysteps::macKey(databaseKey);
    m_mac = blake2b(KeyFileFormat1::macBytes(*this), &key);
}

void KeyFile::macAnchor(const Secret& databaseKey)
{
    const Secret key = keysteps::macKey(databaseKey);
    m_anchorMac = blake2b(KeyFileFormat::anchorMacBytes(*this), &key);
}

void KeyFile::keep(const Unlocked& holder)
{
    if (m_version == KeyFileFormat1::version) {
        isHead(holder.user) ? signAll(holder.keys, holder.databaseKey)
                            : signAsVersion1(holder.keys, holder.databaseKey);
    }
    if (m_version != KeyFileFormat1::version) {
        macAnchor(holder.databaseKey);
    }
}

Result<void> KeyFile::confirm(const Unlocked& head)
{
    auto allowed = requireHead(head);
    if (allowed) {
        signAll(head.keys, head.databaseKey);
    }
    return allowed;
}

// One's own part

Result<void> KeyFile::wrap(Account& account, const Secret& seed, const Secret& password, KdfCost cost) const
{
    if (!isAcceptable(cost)) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("KeyFile",
                                                "This cost of deriving keys is outside the allowed bounds."));
    }
    const QByteArray salt = keysteps::randomBytes(crypto_pwhash_SALTBYTES);
    const Result<Secret> key = passwordKey(password, salt, cost);
    if (!key) {
        return fail(key.error());
    }
    account.cost = cost;
    account.salt = salt;
    account.nonce = keysteps::randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    account.wrappedSeed =
        wrapSeed(seed, *key, account.nonce, KeyFileFormat::wrapContext(m_district, account.id, cost, salt));
    return {};
}

Result<void> KeyFile::changePassword(const Unlocked& self, const QString& loginName,
                                     const Secret& newPassword, KdfCost cost)
{
    if (auto genuine = verifyMac(self.databaseKey); !genuine) {
        return genuine;
    }
    Account* own = account(self.user);
    if (!own || userOf(loginName) != self.user) {
        return fail(
            ErrorCode::NoPermission,
            QCoreApplication::translate("KeyFile", "A password can only be changed by its own user."));
    }
    if (auto wrapped = wrap(*own, self.seed, newPassword, cost); !wrapped) {
        return wrapped;
    }
    signOwn(*own, self.keys);
    keep(self);
    return {};
}

Result<void> KeyFile::changePassword(const Identity& self, const Secret& newPassword, KdfCost cost)
{
    if (m_version == KeyFileFormat1::version) {
        return notYetUpgraded();
    }
    Account* own = account(self.user);
    if (!own || own->signPublic != self.keys.signPublic) {
        return keysteps::notAnAccount();
    }
    auto wrapped = wrap(*own, self.seed, newPassword, cost);
    if (wrapped) {
        signOwn(*own, self.keys);
    }
    return wrapped;
}

Result<void> KeyFile::takeUp(const QString& loginName, const Secret& firstPassword, const Secret& newPassword)
{
    const auto first = identify(loginName, firstPassword);
    if (!first) {
        return fail(first.error());
    }
    Account* own = account(first->user);
    if (own->admission) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("KeyFile", "This account is admitted already."));
    }
    const Secret seed = Secret::random(keysteps::seedSize);
    const UserKeys keys = userKeysFromSeed(seed);
    Account taken = *own;
    taken.signPublic = keys.signPublic;
    taken.sealPublic = keys.sealPublic;
    taken.recoverySeed = sealTo(m_recoveryPublic, seed);
    taken.hasOwnKeys = true;
    if (auto wrapped = wrap(taken, seed, newPassword, own->cost); !wrapped) {
        return wrapped;
    }
    signOwn(taken, keys);
    *own = taken;
    return {};
}

// Accounts

Result<Secret> KeyFile::enrol(const User& user, const Secret& password, KdfCost cost)
{
    if (auto valid = validate(user); !valid) {
        return fail(valid.error());
    }
    if (account(user.id) || account(user.loginName)) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("KeyFile", "The user name is already taken in this book."));
    }
    Secret seed = Secret::random(keysteps::seedSize);
    const UserKeys keys = userKeysFromSeed(seed);
    Account added;
    added.id = user.id;
    added.loginName = user.loginName;
    added.role = roleId(user.role);
    added.disabled = user.disabled;
    added.signPublic = keys.signPublic;
    added.sealPublic = keys.sealPublic;
    added.recoverySeed = sealTo(m_recoveryPublic, seed);
    if (auto wrapped = wrap(added, seed, password, cost); !wrapped) {
        return fail(wrapped.error());
    }
    signOwn(added, keys);
    m_list.append(added);
    return seed;
}

Result<void> KeyFile::prepare(const Identity& signer, const User& user, const Secret& password, KdfCost cost)
{
    if (auto allowed = requireAccountsSigner(signer); !allowed) {
        return allowed;
    }
    if (const auto seed = enrol(user, password, cost); !seed) {
        return fail(seed.error());
    }
    m_list.last().byAdministrator = !isHead(signer.user);
    signAccounts(signer.keys);
    return {};
}

Result<void> KeyFile::setDisabled(const Identity& signer, UserId user, bool disabled)
{
    if (auto allowed = requireAccountsSigner(signer); !allowed) {
        return allowed;
    }
    Account* found = account(user);
    if (!found || user == signer.user) {
        return keysteps::notAnAccount();
    }
    found->disabled = disabled;
    signAccounts(signer.keys);
    return {};
}

Result<void> KeyFile::proposeRole(const Identity& signer, UserId user, Role role)
{
    if (auto allowed = requireAccountsSigner(signer); !allowed) {
        return allowed;
    }
    Account* found = account(user);
    if (!found || user == signer.user) {
        return keysteps::notAnAccount();
    }
    found->role = roleId(role);
    signAccounts(signer.keys);
    return {};
}

Result<void> KeyFile::withdraw(const Identity& signer, UserId user)
{
    if (auto allowed = requireAccountsSigner(signer); !allowed) {
        return allowed;
    }
    const auto isPrepared = [user](const Account& each) { return each.id == user && !each.admission; };
    if (m_list.removeIf(isPrepared) == 0) {
        return keysteps::notAnAccount();
    }
    signAccounts(signer.keys);
    return {};
}

} // namespace lotsbok
