// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_file.h"

#include "core/security/key_file_format.h"
#include "core/security/key_file_format_1.h"
#include "core/security/key_file_steps.h"
#include "core/security/password_key.h"
#include "core/security/recovery_key.h"
#include "core/security/user_keys.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <algorithm>
#include <sodium.h>

namespace lotsbok {

namespace {

/// Login names are told apart without regard to letter case or Unicode composition.
QString foldedLoginName(const QString& loginName)
{
    return loginName.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// One and the same answer, whichever of user and password was wrong.
Unexpected wrongCredentials()
{
    return fail(ErrorCode::WrongCredentials,
                QCoreApplication::translate("KeyFile", "The user name or the password is wrong."));
}

bool isSameMac(const QByteArray& mac, const QByteArray& bytes, const Secret& key)
{
    const QByteArray expected = blake2b(bytes, &key);
    return expected.size() == mac.size() &&
           sodium_memcmp(expected.constData(), mac.constData(), static_cast<std::size_t>(mac.size())) == 0;
}

} // namespace

Result<KeyFile::Created> KeyFile::create(const QString& district, const User& firstUser,
                                         const Secret& password, KdfCost cost)
{
    if (district.trimmed().isEmpty() || district.size() > 200) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("KeyFile", "The name of the district has 1 to 200 characters."));
    }
    KeyFile file;
    file.m_district = district;
    file.m_wantedCost = cost;
    const RecoveryKey recovery = RecoveryKey::create();
    const Secret databaseKey = Secret::random(keysteps::databaseKeySize);
    file.m_recoveryPublic = recovery.sealPublic;
    file.m_recoveryDatabaseKey = sealTo(recovery.sealPublic, databaseKey);

    User head = firstUser;
    head.role = Role::UnitHead;
    Result<Secret> seed = file.enrol(head, password, cost);
    if (!seed) {
        return fail(seed.error());
    }
    file.m_list.first().hasOwnKeys = true;
    file.giveKey(file.m_list.first(), Role::UnitHead, databaseKey);
    Unlocked unlocked{head.id, databaseKey.clone(), userKeysFromSeed(*seed), std::move(*seed)};
    file.signOwn(file.m_list.first(), unlocked.keys);
    file.signAll(unlocked.keys, databaseKey);
    file.macAnchor(databaseKey);
    return Created{std::move(file), std::move(unlocked), printedRecoveryKey(recovery.sealPrivate)};
}

// Query

QString KeyFile::district() const
{
    return m_district;
}

QStringList KeyFile::loginNames() const
{
    QStringList names;
    for (const Account& account : m_list) {
        names.append(account.loginName);
    }
    return names;
}

QList<KeyAccount> KeyFile::accounts() const
{
    QList<KeyAccount> list;
    for (const Account& account : m_list) {
        KeyAccount value;
        value.id = account.id;
        value.loginName = account.loginName;
        value.role = roleFromId(account.role).value_or(Role::Lots);
        value.admittedAs = account.admission ? roleFromId(account.admission->role) : std::nullopt;
        value.disabled = account.disabled;
        value.holdsKey = account.admission && !account.admission->sealedDatabaseKey.isEmpty();
        value.byAdministrator = account.byAdministrator;
        value.hasOwnKeys = account.hasOwnKeys;
        value.recoverable = !account.recoverySeed.isEmpty();
        value.signPublic = account.signPublic;
        list.append(value);
    }
    return list;
}

std::optional<KeyAccount> KeyFile::accountOf(UserId user) const
{
    const auto list = accounts();
    const auto found =
        std::find_if(list.begin(), list.end(), [user](const KeyAccount& each) { return each.id == user; });
    return found == list.end() ? std::nullopt : std::optional(*found);
}

KeyGenerations KeyFile::generations() const
{
    return {m_accounts.generation, m_sealed.generation};
}

QList<KeySigner> KeyFile::signers() const
{
    if (m_version == KeyFileFormat1::version) {
        return {{m_sealed.signer, true, true}};
    }
    QList<KeySigner> list{{m_sealed.signer, false, false}, {m_accounts.signer, true, false}};
    for (const Account& account : m_list) {
        if (account.signer != account.signPublic) {
            list.append({account.signer, false, false});
        }
    }
    return list;
}

AuditAnchor KeyFile::anchor() const
{
    return m_anchor;
}

std::optional<UserId> KeyFile::userOf(const QString& loginName) const
{
    const Account* found = account(loginName);
    return found ? std::optional(found->id) : std::nullopt;
}

QByteArray KeyFile::signPublic(UserId user) const
{
    const Account* found = account(user);
    return found ? found->signPublic : QByteArray();
}

QByteArray KeyFile::sealPublic(UserId user) const
{
    const Account* found = account(user);
    return found && found->admission ? found->admission->sealPublic : QByteArray();
}

KdfCost KeyFile::cost(const QString& loginName) const
{
    const Account* found = account(loginName);
    return found ? found->cost : KdfCost::standard();
}

KdfCost KeyFile::wantedCost() const
{
    return m_version == KeyFileFormat1::version ? commonCost() : m_wantedCost;
}

const KeyFile::Account* KeyFile::account(const QString& loginName) const
{
    const QString wanted = foldedLoginName(loginName);
    for (const Account& account : m_list) {
        if (foldedLoginName(account.loginName) == wanted) {
            return &account;
        }
    }
    return nullptr;
}

const KeyFile::Account* KeyFile::account(UserId user) const
{
    for (const Account& account : m_list) {
        if (account.id == user) {
            return &account;
        }
    }
    return nullptr;
}

KeyFile::Account* KeyFile::account(UserId user)
{
    for (Account& account : m_list) { // of its own from here on, whatever it was copied from
        if (account.id == user) {
            return &account;
        }
    }
    return nullptr;
}

KdfCost KeyFile::commonCost() const
{
    QHash<std::pair<quint32, quint32>, int> uses;
    KdfCost common = m_list.isEmpty() ? KdfCost::standard() : m_list.first().cost;
    for (const Account& account : m_list) {
        const int count = ++uses[{account.cost.operations, account.cost.memoryKiB}];
        if (count > uses[{common.operations, common.memoryKiB}]) {
            common = account.cost;
        }
    }
    return common;
}

// Unlock

Result<Identity> KeyFile::tryPassword(const QString& loginName, const Secret& password) const
{
    // A name that does not exist takes the same way through a decoy, so that neither answer nor work tells it
    // apart.
    const Account* known = account(loginName);
    Account decoy;
    if (known == nullptr) {
        decoy.cost = commonCost();
        decoy.salt = keysteps::randomBytes(crypto_pwhash_SALTBYTES);
        decoy.nonce = keysteps::randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
        decoy.wrappedSeed =
            keysteps::randomBytes(keysteps::seedSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    }
    const Account& tried = known != nullptr ? *known : decoy;
    const Result<Secret> key = passwordKey(password, tried.salt, tried.cost);
    if (!key) {
        return fail(key.error());
    }
    std::optional<Secret> seed =
        unwrapSeed(tried.wrappedSeed, *key, tried.nonce,
                   KeyFileFormat::wrapContext(m_district, tried.id, tried.cost, tried.salt));
    if (!seed || known == nullptr || known->disabled) {
        return wrongCredentials();
    }
    UserKeys keys = userKeysFromSeed(*seed);
    if (keys.signPublic != known->signPublic || keys.sealPublic != known->sealPublic) {
        return keysteps::tampered();
    }
    return Identity{known->id, std::move(keys), std::move(*seed)};
}

Result<Identity> KeyFile::identify(const QString& loginName, const Secret& password) const
{
    return tryPassword(loginName, password);
}

Result<Unlocked> KeyFile::unlock(const QString& loginName, const Secret& password) const
{
    auto self = tryPassword(loginName, password);
    if (!self) {
        return fail(self.error());
    }
    const Account& own = *account(self->user);
    if (!own.admission) {
        return fail(ErrorCode::NoPermission,
                    QCoreApplication::translate(
                        "KeyFile", "This account is prepared. It opens the book once a head of unit has "
                                   "admitted it."));
    }
    if (own.admission->sealedDatabaseKey.isEmpty()) {
        return fail(
            ErrorCode::NoPermission,
            QCoreApplication::translate(
                "KeyFile", "An administrator looks after accounts and backups without opening the book."));
    }
    std::optional<Secret> databaseKey =
        unseal(own.admission->sealedDatabaseKey, self->keys.sealPublic, self->keys.sealPrivate);
    if (!databaseKey || databaseKey->size() != keysteps::databaseKeySize) {
        return keysteps::tampered();
    }
    const Result<void> genuine = verifyMac(*databaseKey);
    if (!genuine) {
        return fail(genuine.error());
    }
    return Unlocked{own.id, std::move(*databaseKey), std::move(self->keys), std::move(self->seed)};
}

Result<void> KeyFile::verifyMac(const Secret& databaseKey) const
{
    const Secret key = keysteps::macKey(databaseKey);
    const bool genuine = m_version == KeyFileFormat1::version
                             ? isSameMac(m_mac, KeyFileFormat1::macBytes(*this), key)
                             : isSameMac(m_mac, KeyFileFormat::sealedMacBytes(*this), key) &&
                                   isSameMac(m_anchorMac, KeyFileFormat::anchorMacBytes(*this), key);
    return genuine ? Result<void>() : Result<void>(keysteps::tampered());
}

Result<KeyFile> KeyFile::read(const QString& path)
{
    const Result<QByteArray> bytes = readFileBounded(path, KeyFileFormat::largestFile);
    if (!bytes && !QFileInfo::exists(path) && !QFileInfo(path).isSymLink()) {
        return fail(
            ErrorCode::NotABook,
            QCoreApplication::translate("KeyFile", "The key file that belongs beside the book is missing."));
    }
    if (!bytes) {
        Error error = bytes.error();
        error.code = error.code == ErrorCode::Failed ? ErrorCode::NotABook : error.code;
        return fail(std::move(error));
    }
    return KeyFileFormat::fromBytes(*bytes);
}

Result<void> KeyFile::write(const QString& path)
{
    const Result<KeyFile> present = QFileInfo::exists(path) ? read(path) : Result<KeyFile>(KeyFile());
    if (!present) {
        return fail(present.error());
    }
    if (present->m_basis != m_basis) {
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate(
                        "KeyFile", "The key file was changed by another while this one was in use."));
    }
    const QByteArray bytes = KeyFileFormat::toBytes(*this);
    const Result<KeyFile> readable = KeyFileFormat::fromBytes(bytes);
    if (!readable) {
        return fail(readable.error()); // never replaces a good file by one that would not open
    }
    const Result<void> written = writeFileAtomically(path, bytes, true);
    if (written) {
        m_basis = readable->m_basis;
    }
    return written;
}

} // namespace lotsbok
