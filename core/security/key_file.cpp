// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_file.h"

#include "core/security/key_file_format.h"
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

constexpr std::size_t seedSize = crypto_kdf_KEYBYTES;
constexpr std::size_t databaseKeySize = 32;

/// Login names are told apart without regard to letter case or Unicode composition.
QString foldedLoginName(const QString& loginName)
{
    return loginName.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

QByteArray randomPublicBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

/// One and the same answer, whichever of user and password was wrong.
Unexpected wrongCredentials()
{
    return fail(ErrorCode::WrongCredentials,
                QCoreApplication::translate("KeyFile", "The user name or the password is wrong."));
}

Unexpected unacceptableCost()
{
    return fail(
        ErrorCode::InvalidInput,
        QCoreApplication::translate("KeyFile", "This cost of deriving keys is outside the allowed bounds."));
}

Unexpected tamperedKeyFile()
{
    return fail(ErrorCode::Tampered,
                QCoreApplication::translate(
                    "KeyFile", "The key file was changed by someone without a right to the book."));
}

/// Database key, MAC subkey: crypto_kdf with context "lotskeys".
Secret macKey(const Secret& databaseKey)
{
    return deriveSubkey(databaseKey, 1, "lotskeys");
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
    const RecoveryKey recovery = RecoveryKey::create();
    const Secret databaseKey = Secret::random(databaseKeySize);
    file.m_recoveryPublic = recovery.sealPublic;
    file.m_recoveryDatabaseKey = sealTo(recovery.sealPublic, databaseKey);

    Result<Secret> seed = file.admit(firstUser, databaseKey, password, cost);
    if (!seed) {
        return fail(seed.error());
    }
    Unlocked unlocked{firstUser.id, databaseKey.clone(), userKeysFromSeed(*seed), std::move(*seed)};
    file.seal(unlocked.keys, databaseKey);
    return Created{std::move(file), std::move(unlocked), printedRecoveryKey(recovery.sealPrivate)};
}

QString KeyFile::district() const
{
    return m_district;
}

QStringList KeyFile::loginNames() const
{
    QStringList names;
    for (const Account& account : m_accounts) {
        names.append(account.loginName);
    }
    return names;
}

quint64 KeyFile::generation() const
{
    return m_generation;
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
    for (const Account& candidate : m_accounts) {
        if (candidate.id == user) {
            return candidate.signPublic;
        }
    }
    return {};
}

KdfCost KeyFile::cost(const QString& loginName) const
{
    const Account* found = account(loginName);
    return found ? found->cost : KdfCost::standard();
}

const KeyFile::Account* KeyFile::account(const QString& loginName) const
{
    const QString wanted = foldedLoginName(loginName);
    for (const Account& account : m_accounts) {
        if (foldedLoginName(account.loginName) == wanted) {
            return &account;
        }
    }
    return nullptr;
}

KeyFile::Account* KeyFile::account(const QString& loginName)
{
    return const_cast<Account*>(
        std::as_const(*this).account(loginName)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

KdfCost KeyFile::commonCost() const
{
    QHash<std::pair<quint32, quint32>, int> uses;
    KdfCost common = m_accounts.isEmpty() ? KdfCost::standard() : m_accounts.first().cost;
    for (const Account& account : m_accounts) {
        const int count = ++uses[{account.cost.operations, account.cost.memoryKiB}];
        if (count > uses[{common.operations, common.memoryKiB}]) {
            common = account.cost;
        }
    }
    return common;
}

Result<Unlocked> KeyFile::unlock(const QString& loginName, const Secret& password) const
{
    // A name that does not exist takes the same way through a decoy, so that neither answer nor work tells it
    // apart.
    const Account* known = account(loginName);
    Account decoy;
    if (known == nullptr) {
        decoy.cost = commonCost();
        decoy.salt = randomPublicBytes(crypto_pwhash_SALTBYTES);
        decoy.nonce = randomPublicBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
        decoy.wrappedSeed = randomPublicBytes(seedSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);
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
    std::optional<Secret> databaseKey = unseal(known->sealedDatabaseKey, keys.sealPublic, keys.sealPrivate);
    if (!databaseKey || keys.signPublic != known->signPublic || keys.sealPublic != known->sealPublic) {
        return tamperedKeyFile();
    }
    const Result<void> genuine = verifyMac(*databaseKey);
    if (!genuine) {
        return fail(genuine.error());
    }
    return Unlocked{known->id, std::move(*databaseKey), std::move(keys), std::move(*seed)};
}

Result<void> KeyFile::wrap(Account& account, const Secret& seed, const Secret& password, KdfCost cost) const
{
    if (!isAcceptable(cost)) {
        return unacceptableCost();
    }
    const QByteArray salt = randomPublicBytes(crypto_pwhash_SALTBYTES);
    const Result<Secret> key = passwordKey(password, salt, cost);
    if (!key) {
        return fail(key.error());
    }
    account.cost = cost;
    account.salt = salt;
    account.nonce = randomPublicBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    account.wrappedSeed =
        wrapSeed(seed, *key, account.nonce, KeyFileFormat::wrapContext(m_district, account.id, cost, salt));
    return {};
}

Result<Secret> KeyFile::admit(const User& user, const Secret& databaseKey, const Secret& password,
                              KdfCost cost)
{
    const Result<void> valid = validate(user);
    if (!valid) {
        return fail(valid.error());
    }
    const bool sameId = std::any_of(m_accounts.cbegin(), m_accounts.cend(),
                                    [&user](const Account& account) { return account.id == user.id; });
    if (sameId || account(user.loginName) != nullptr) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("KeyFile", "The user name is already taken in this book."));
    }
    Secret seed = Secret::random(seedSize);
    const UserKeys keys = userKeysFromSeed(seed);
    Account added;
    added.id = user.id;
    added.loginName = user.loginName;
    added.role = roleId(user.role);
    added.disabled = user.disabled;
    added.signPublic = keys.signPublic;
    added.sealPublic = keys.sealPublic;
    added.sealedDatabaseKey = sealTo(keys.sealPublic, databaseKey);
    added.recoverySeed = sealTo(m_recoveryPublic, seed);
    const Result<void> wrapped = wrap(added, seed, password, cost);
    if (!wrapped) {
        return fail(wrapped.error());
    }
    m_accounts.append(added);
    return seed;
}

Result<void> KeyFile::addUser(const Unlocked& signer, const User& user, const Secret& password, KdfCost cost)
{
    const Result<void> genuine = verifyMac(signer.databaseKey);
    if (!genuine) {
        return fail(genuine.error());
    }
    const Result<Secret> seed = admit(user, signer.databaseKey, password, cost);
    if (!seed) {
        return fail(seed.error());
    }
    seal(signer.keys, signer.databaseKey);
    return {};
}

Result<void> KeyFile::removeUser(const Unlocked& signer, UserId user)
{
    const Result<void> genuine = verifyMac(signer.databaseKey);
    if (!genuine) {
        return fail(genuine.error());
    }
    const auto isUsers = [user](const Account& account) { return account.id == user; };
    if (user == signer.user || m_accounts.removeIf(isUsers) == 0) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("KeyFile", "This account cannot be taken away."));
    }
    seal(signer.keys, signer.databaseKey);
    return {};
}

Result<void> KeyFile::changePassword(const Unlocked& self, const QString& loginName,
                                     const Secret& newPassword, KdfCost cost)
{
    const Result<void> genuine = verifyMac(self.databaseKey);
    if (!genuine) {
        return fail(genuine.error());
    }
    Account* own = account(loginName);
    if (own == nullptr || own->id != self.user) {
        return fail(
            ErrorCode::NoPermission,
            QCoreApplication::translate("KeyFile", "A password can only be changed by its own user."));
    }
    const Result<void> wrapped = wrap(*own, self.seed, newPassword, cost);
    if (!wrapped) {
        return fail(wrapped.error());
    }
    seal(self.keys, self.databaseKey);
    return {};
}

Result<Unlocked> KeyFile::recover(const QString& recoveryKey, const QString& loginName,
                                  const Secret& newPassword)
{
    Result<Secret> typed = parseRecoveryKey(recoveryKey);
    if (!typed) {
        return fail(typed.error());
    }
    const RecoveryKey recovery = RecoveryKey::fromPrivate(std::move(*typed));
    Account* own = account(loginName);
    if (recovery.sealPublic != m_recoveryPublic || own == nullptr || own->disabled) {
        return fail(ErrorCode::WrongCredentials,
                    QCoreApplication::translate("KeyFile", "The user name or the recovery key is wrong."));
    }
    std::optional<Secret> databaseKey =
        unseal(m_recoveryDatabaseKey, recovery.sealPublic, recovery.sealPrivate);
    std::optional<Secret> seed = unseal(own->recoverySeed, recovery.sealPublic, recovery.sealPrivate);
    if (!databaseKey || !seed || databaseKey->size() != databaseKeySize || seed->size() != seedSize ||
        !verifyMac(*databaseKey)) {
        return tamperedKeyFile();
    }
    UserKeys keys = userKeysFromSeed(*seed);
    const Result<void> wrapped = wrap(*own, *seed, newPassword, own->cost);
    if (!wrapped) {
        return fail(wrapped.error());
    }
    seal(keys, *databaseKey);
    return Unlocked{own->id, std::move(*databaseKey), std::move(keys), std::move(*seed)};
}

Result<void> KeyFile::setAnchor(const Unlocked& signer, const AuditAnchor& anchor)
{
    const Result<void> genuine = verifyMac(signer.databaseKey);
    if (!genuine) {
        return fail(genuine.error());
    }
    m_anchor = anchor;
    seal(signer.keys, signer.databaseKey);
    return {};
}

Result<void> KeyFile::verifyMac(const Secret& databaseKey) const
{
    const Secret key = macKey(databaseKey);
    const QByteArray expected = blake2b(KeyFileFormat::macBytes(*this), &key);
    const bool same =
        expected.size() == m_mac.size() && sodium_memcmp(expected.constData(), m_mac.constData(),
                                                         static_cast<std::size_t>(expected.size())) == 0;
    return same ? Result<void>() : Result<void>(tamperedKeyFile());
}

void KeyFile::seal(const UserKeys& signer, const Secret& databaseKey)
{
    ++m_generation;
    m_signer = signer.signPublic;
    m_signature = signBytes(signer, KeyFileFormat::signedBytes(*this));
    const Secret key = macKey(databaseKey);
    m_mac = blake2b(KeyFileFormat::macBytes(*this), &key);
}

Result<KeyFile> KeyFile::read(const QString& path)
{
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink()) {
        return fail(
            ErrorCode::NotABook,
            QCoreApplication::translate("KeyFile", "The key file that belongs beside the book is missing."));
    }
    const Result<QByteArray> bytes = readFileBounded(path, KeyFileFormat::largestFile);
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
