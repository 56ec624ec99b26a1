// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/records.h"
#include "core/security/atomic_file.h"
#include "core/security/kdf_cost.h"

#include <QByteArray>
#include <QStringList>
#include <array>
#include <optional>

namespace lotsbok {

/// Where the audit chain stood when it was last anchored; a book whose chain does not extend it was rolled
/// back.
struct AuditAnchor {
    qint64 sequence = 0;
    QByteArray hash;
    bool operator==(const AuditAnchor&) const = default;
};

/// A user's own keys, derived from one 32-byte seed by crypto_kdf.
struct UserKeys {
    QByteArray signPublic; ///< Ed25519
    Secret signPrivate;
    QByteArray sealPublic; ///< X25519
    Secret sealPrivate;
};

/// What an unlock gives.
struct Unlocked {
    UserId user;
    Secret databaseKey; ///< 32 random bytes, never derived from a password
    UserKeys keys;
    Secret seed; ///< what the password wraps; a change of password wraps the same seed anew
};

/// NAME.lotsbok-keys: the accounts (login name, role, Argon2id-wrapped seed, public keys), the database key
/// sealed to each user and to the recovery key, the anchored audit head, a generation. Signed, MACed under
/// the database key, checksummed; written atomically (temp O_EXCL, fsync, read back, .bak, rename, fsync of
/// the directory). docs/book-format.md has the bytes. Errors: NotABook (no key file or another kind),
/// Damaged, Tampered, NewerVersion, FileSystem, NoSpace, WrongCredentials, Conflict (the file on disk is not
/// the one that was read), Failed (too little memory to derive a key). A value: thread-confined, copied
/// freely, touches the disk only in read() and write().
class KeyFile {
public:
    struct Created;

    /// A new file in memory with one user (the first head of unit), a random database key and a recovery key
    /// pair.
    static Result<Created> create(const QString& district, const User& firstUser, const Secret& password,
                                  KdfCost cost);
    /// Bounded; checks form, checksum and signature; needs no password.
    static Result<KeyFile> read(const QString& path);
    /// Atomic. Each change below has already made the next generation; a file that another wrote meanwhile is
    /// a Conflict.
    Result<void> write(const QString& path);

    // Query
    [[nodiscard]] QString district() const;
    [[nodiscard]] QStringList loginNames() const;
    [[nodiscard]] quint64 generation() const;
    [[nodiscard]] AuditAnchor anchor() const;
    /// Whose account has this login name; nobody's without one.
    [[nodiscard]] std::optional<UserId> userOf(const QString& loginName) const;
    /// The Ed25519 key that the book pins; empty without such an account.
    [[nodiscard]] QByteArray signPublic(UserId user) const;
    /// What the account's password costs; the standard without such an account.
    [[nodiscard]] KdfCost cost(const QString& loginName) const;

    // Change. Each that needs it takes the unlocked signer, who signs and MACs the new state.
    /// Wrong user and wrong password take the same work and give the same WrongCredentials.
    /// A file that no holder of the database key wrote is Tampered.
    Result<Unlocked> unlock(const QString& loginName, const Secret& password) const;
    Result<void> addUser(const Unlocked& signer, const User& user, const Secret& password, KdfCost cost);
    /// Takes away an account that the book does not know. One's own, or none, is InvalidInput.
    Result<void> removeUser(const Unlocked& signer, UserId user);
    /// For oneself only; the seed and so every key stay.
    Result<void> changePassword(const Unlocked& self, const QString& loginName, const Secret& newPassword,
                                KdfCost cost);
    /// With the recovery key as printed: unseals the user's seed and wraps it under the new password at its
    /// old cost. A mistyped key is InvalidInput (its checksum tells); a wrong key, or no such user, is
    /// WrongCredentials.
    Result<Unlocked> recover(const QString& recoveryKey, const QString& loginName, const Secret& newPassword);
    Result<void> setAnchor(const Unlocked& signer, const AuditAnchor& anchor);
    /// After unlock: that the sealed part is the one that a holder of the database key wrote.
    Result<void> verifyMac(const Secret& databaseKey) const;

private:
    struct Account {
        UserId id = UserId::create();
        QString loginName;
        QString role;
        KdfCost cost;
        QByteArray salt, nonce, wrappedSeed; ///< XChaCha20-Poly1305 under the Argon2id key
        QByteArray signPublic, sealPublic;
        QByteArray sealedDatabaseKey; ///< crypto_box_seal to sealPublic
        QByteArray recoverySeed;      ///< seed sealed to the recovery key
        bool disabled = false;
    };
    QString m_district;
    quint64 m_generation = 0;
    QList<Account> m_accounts;
    QByteArray m_recoveryPublic, m_recoveryDatabaseKey;
    AuditAnchor m_anchor;
    QByteArray m_signer, m_signature, m_mac;
    QByteArray m_basis; ///< checksum of the bytes on disk that this state grew from; empty for a new file
    friend struct KeyFileFormat;

    [[nodiscard]] const Account* account(const QString& loginName) const; ///< without regard to letter case
    Account* account(const QString& loginName);
    [[nodiscard]] KdfCost commonCost() const; ///< what most accounts have
    Result<void> wrap(Account& account, const Secret& seed, const Secret& password, KdfCost cost) const;
    /// Makes an account with a new seed, which it returns.
    Result<Secret> admit(const User& user, const Secret& databaseKey, const Secret& password, KdfCost cost);
    void seal(const UserKeys& signer, const Secret& databaseKey); ///< next generation, signature, MAC
};

struct KeyFile::Created {
    KeyFile file;
    Unlocked unlocked;
    /// Crockford base32 in groups of five with a checksum; exists only here and on paper.
    QString recoveryKey;
};

} // namespace lotsbok
