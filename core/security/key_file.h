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

struct RecoveryKey;

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

/// Who somebody is, as the password alone tells it: enough to sign with, without the database key.
struct Identity {
    UserId user;
    UserKeys keys;
    Secret seed; ///< what the password wraps; a change of password wraps the same seed anew
};

/// What an unlock gives.
struct Unlocked {
    UserId user;
    Secret databaseKey; ///< 32 random bytes, never derived from a password
    UserKeys keys;
    Secret seed; ///< as Identity::seed
};

/// One account as the key file alone tells it.
struct KeyAccount {
    UserId id = UserId::create();
    QString loginName{};
    Role role = Role::Lots;           ///< as an administrator or a head of unit wrote it last
    std::optional<Role> admittedAs{}; ///< the role that a head of unit sealed; none: only prepared
    bool disabled = false;            ///< cannot unlock
    bool holdsKey = false;            ///< the database key is sealed to it
    bool byAdministrator = false;     ///< an administrator prepared it
    bool hasOwnKeys = false;          ///< the holder made the keys, so that nobody else ever knew them
    bool recoverable = false;         ///< the printed recovery key gives it a new password
    QByteArray signPublic{};          ///< Ed25519
};

/// A key that signed a part of the file, and what its holder must be in the book.
struct KeySigner {
    QByteArray signPublic;
    bool mayBeAdministrator = false; ///< else a head of unit only
    bool mayBeAnybody = false;       ///< any user of the book (files of version 1)
};

/// How often each signed part was changed; neither ever goes back.
struct KeyGenerations {
    qint64 accounts = 0;
    qint64 sealed = 0;
    bool operator==(const KeyGenerations&) const = default;
};

/// NAME.lotsbok-keys (docs/book-format.md has the bytes): *accounts*, signed by a head of unit or an
/// administrator, who needs no database key for it; each holder's *own part* (password-wrapped seed, public
/// keys), signed by its holder; *sealed keys* (who is admitted in which role, the database key sealed to each
/// and to the recovery key), signed by a head of unit and MACed under the database key; the anchored audit
/// head, MACed; while the database key is being changed, the old one under the new. Checksummed; written
/// atomically (temp O_EXCL, fsync, read back, .bak, rename, fsync of the directory). A file of version 1 (one
/// signed body) reads, and is written as version 2 by the first head of unit who changes it. Errors: NotABook
/// (no key file or another kind), Damaged, Tampered, NewerVersion, FileSystem, NoSpace, WrongCredentials,
/// NoPermission (not admitted, or not the role to sign it), Conflict (the file on disk is not the one that
/// was read), Failed (too little memory to derive a key). A value: thread-confined, copied freely, touches
/// the disk only in read() and write().
class KeyFile {
public:
    struct Created;

    /// A new file in memory with one user (the first head of unit), a random database key and a recovery key
    /// pair. `cost` is also the wanted cost.
    static Result<Created> create(const QString& district, const User& firstUser, const Secret& password,
                                  KdfCost cost);
    /// Bounded; checks form, checksum and signatures; needs no password.
    static Result<KeyFile> read(const QString& path);
    /// Atomic. Each change below has already made the next generation; a file that another wrote meanwhile is
    /// a Conflict.
    Result<void> write(const QString& path);

    // Query
    [[nodiscard]] QString district() const;
    [[nodiscard]] QStringList loginNames() const;
    [[nodiscard]] QList<KeyAccount> accounts() const;
    [[nodiscard]] std::optional<KeyAccount> accountOf(UserId user) const;
    [[nodiscard]] KeyGenerations generations() const;
    [[nodiscard]] QList<KeySigner> signers() const; ///< of every part, to be compared with the book
    [[nodiscard]] AuditAnchor anchor() const;
    /// Whose account has this login name; nobody's without one.
    [[nodiscard]] std::optional<UserId> userOf(const QString& loginName) const;
    /// The account's Ed25519 key, for an admitted one the key that the book pins; empty without an account.
    [[nodiscard]] QByteArray signPublic(UserId user) const;
    /// The X25519 key of an admitted account: what is for its holder's eyes is sealed to it. Empty without
    /// one.
    [[nodiscard]] QByteArray sealPublic(UserId user) const;
    [[nodiscard]] QByteArray recoveryPublic() const { return m_recoveryPublic; } ///< X25519
    /// What the account's password costs; the standard without such an account.
    [[nodiscard]] KdfCost cost(const QString& loginName) const;
    /// What passwords of this book should cost (raised by setWantedCost).
    [[nodiscard]] KdfCost wantedCost() const;

    // Unlock
    /// Wrong user and wrong password take the same work and give the same WrongCredentials. A right password
    /// of an account without a sealed key is NoPermission. A file that no holder of the database key wrote is
    /// Tampered.
    Result<Unlocked> unlock(const QString& loginName, const Secret& password) const;
    /// The same for somebody who needs no database key: an administrator, or a person who is not admitted.
    Result<Identity> identify(const QString& loginName, const Secret& password) const;
    /// After unlock: that the sealed part is the one that a holder of the database key wrote.
    Result<void> verifyMac(const Secret& databaseKey) const;

    // One's own part: needs no database key, but in a file of version 1.
    Result<void> changePassword(const Unlocked& self, const QString& loginName, const Secret& newPassword,
                                KdfCost cost);
    /// Without the database key; not in a file of version 1 (NoPermission).
    Result<void> changePassword(const Identity& self, const Secret& newPassword, KdfCost cost);
    /// For an account that is only prepared: its holder makes keys that whoever prepared it never knew.
    Result<void> takeUp(const QString& loginName, const Secret& firstPassword, const Secret& newPassword);
    /// With the recovery key as printed: unseals the user's seed and wraps it under the new password at its
    /// old cost. A mistyped key is InvalidInput (its checksum tells); a wrong key, or no such user, is
    /// WrongCredentials; NoPermission: the recovery key was changed, and the user's seed is not sealed to it
    /// yet.
    Result<Unlocked> recover(const QString& recoveryKey, const QString& loginName, const Secret& newPassword);

    // Accounts: signed by a head of unit or an administrator who is admitted.
    Result<void> prepare(const Identity& signer, const User& user, const Secret& password, KdfCost cost);
    Result<void> setDisabled(const Identity& signer, UserId user, bool disabled);
    /// A role that a head of unit has still to seal.
    Result<void> proposeRole(const Identity& signer, UserId user, Role role);
    /// Takes away an account that was only prepared.
    Result<void> withdraw(const Identity& signer, UserId user);

    // Sealed keys: signed by a head of unit, MACed under the database key.
    /// prepare() and admit() at once.
    Result<void> addUser(const Unlocked& head, const User& user, const Secret& password, KdfCost cost);
    /// Seals the database key to a prepared account, unless it is to be an administrator's. InvalidInput: an
    /// administrator prepared it and its holder has not taken it up.
    Result<void> admit(const Unlocked& head, UserId user, Role role);
    /// An administrator keeps the database key that was had in another role until it is rotated.
    Result<void> setRole(const Unlocked& head, UserId user, Role role);
    /// Takes away an account that the book does not know. One's own, or none, is InvalidInput.
    Result<void> removeUser(const Unlocked& head, UserId user);
    Result<void> setWantedCost(const Unlocked& head, KdfCost cost);
    Result<void> setAnchor(const Unlocked& holder, const AuditAnchor& anchor);
    /// The recovery key that the file has, as it was printed. Errors: InvalidInput (mistyped),
    /// WrongCredentials (another).
    [[nodiscard]] Result<RecoveryKey> presentRecoveryKey(const QString& typed) const;
    /// The database key and the own seed are sealed to another recovery key's public half (X25519), and the
    /// former one opens nothing in this file. Everybody else's seed follows when `formerKey` is the former
    /// one as printed; when that is lost (empty), nothing is there for them until sealForRecovery(). Errors:
    /// as presentRecoveryKey(); InvalidInput (the same key); Conflict (rotating).
    Result<void> changeRecoveryKey(const Unlocked& head, const QByteArray& freshPublic,
                                   const QString& formerKey);
    /// One's own seed for a recovery key that was changed; false when it is there already. Only in a file
    /// that the open book trusts: one of a stranger's making has the stranger's recovery key.
    bool sealForRecovery(const Unlocked& self);
    /// Stands for every part as it is, with a signature of one's own; the file is of version 2 then.
    Result<void> confirm(const Unlocked& head);

    // Rotation
    /// A new database key for everybody but `removed` and administrators; gives it. The old one stays in the
    /// file under the new one until forgetOldKey().
    Result<Secret> rotate(const Unlocked& head, const std::optional<UserId>& removed);
    [[nodiscard]] bool isRotating() const;
    /// The database key from before the rotation. Tampered: it does not open.
    [[nodiscard]] Result<Secret> oldKey(const Secret& databaseKey) const;
    void forgetOldKey();

private:
    struct Admission {
        QString role;
        QByteArray signPublic, sealPublic;
        QByteArray sealedDatabaseKey; ///< crypto_box_seal to sealPublic; empty: holds no key
    };
    struct Account {
        UserId id = UserId::create();
        QString loginName;
        QString role;
        bool disabled = false;
        bool byAdministrator = false;
        // The own part
        KdfCost cost;
        QByteArray salt, nonce, wrappedSeed; ///< XChaCha20-Poly1305 under the Argon2id key
        QByteArray signPublic, sealPublic;
        QByteArray recoverySeed; ///< seed sealed to the recovery key; empty: not since it was changed
        bool hasOwnKeys = false;
        QByteArray signer, signature; ///< its own, or a head of unit's in a file that was upgraded
        std::optional<Admission> admission;
    };
    struct Part {
        qint64 generation = 0;
        QByteArray signer, signature;
    };
    quint32 m_version = 2;
    QString m_district;
    QList<Account> m_list;
    QByteArray m_recoveryPublic, m_recoveryDatabaseKey;
    KdfCost m_wantedCost;
    AuditAnchor m_anchor;
    Part m_accounts, m_sealed; ///< version 1: one signed body, in m_sealed
    QByteArray m_mac, m_anchorMac;
    QByteArray m_rotating; ///< nonce and the old database key under the new one; empty: none
    QByteArray m_basis;    ///< checksum of the bytes on disk that this state grew from; empty for a new file
    friend struct KeyFileFormat;
    friend struct KeyFileFormat1;

    [[nodiscard]] const Account* account(const QString& loginName) const; ///< without regard to letter case
    [[nodiscard]] const Account* account(UserId user) const;
    Account* account(UserId user);
    [[nodiscard]] KdfCost commonCost() const; ///< what most accounts have
    [[nodiscard]] bool isHead(UserId user) const;
    Result<void> requireHead(const Unlocked& signer) const; ///< and that the file is genuine
    Result<void> requireAccountsSigner(const Identity& signer) const;
    Result<Identity> tryPassword(const QString& loginName, const Secret& password) const;
    Result<void> wrap(Account& account, const Secret& seed, const Secret& password, KdfCost cost) const;
    /// Makes an account with a new seed, which it returns.
    Result<Secret> enrol(const User& user, const Secret& password, KdfCost cost);
    void giveKey(Account& account, Role role, const Secret& databaseKey);
    /// The account's seed as a recovery key opens it, if it is the one that its public keys are made from.
    static std::optional<Secret> seedWith(const RecoveryKey& recovery, const Account& account);
    // Next generation and signature of a part
    void signOwn(Account& account, const UserKeys& signer) const;
    void signAccounts(const UserKeys& signer);
    void signSealed(const UserKeys& head, const Secret& databaseKey);
    void signAll(const UserKeys& head, const Secret& databaseKey);
    void signAsVersion1(const UserKeys& signer, const Secret& databaseKey);
    void macAnchor(const Secret& databaseKey);
    /// After a change of one's own part or of the anchor by somebody who holds the database key.
    void keep(const Unlocked& holder);
};

struct KeyFile::Created {
    KeyFile file;
    Unlocked unlocked;
    /// Crockford base32 in groups of five with a checksum; exists only here and on paper.
    QString recoveryKey;
};

/// A signing key for the eye and the ear: the first 80 bits of its BLAKE2b as five groups of four hexadecimal
/// digits. Two persons compare it before one admits the other.
QString fingerprint(const QByteArray& signPublic);

} // namespace lotsbok
