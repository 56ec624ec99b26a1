// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_file_format.h"

#include "core/security/byte_stream.h"
#include "core/security/key_file_format_1.h"
#include "core/security/password_key.h"
#include "core/security/user_keys.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr char magic[] = "lotsbok-keys";
constexpr qsizetype magicSize = sizeof(magic) - 1;
constexpr qsizetype idSize = 16;
constexpr qsizetype saltSize = 16;
constexpr qsizetype largestAnchorHash = 64;
constexpr quint8 disabledFlag = 1;
constexpr quint8 byAdministratorFlag = 2;
constexpr quint8 ownKeysFlag = 1;

/// Magic, version, the part's name and the part, so that no signature of one part fits another.
QByteArray named(const char* name, const QByteArray& part)
{
    ByteWriter out;
    out.raw(KeyFileFormat::head(KeyFileFormat::version));
    out.bytes(name);
    out.bytes(part);
    return out.result();
}

void writeCost(ByteWriter& out, const KdfCost& cost)
{
    out.u32(cost.operations);
    out.u32(cost.memoryKiB);
}

bool readCost(ByteReader& in, KdfCost& cost)
{
    cost.operations = in.u32();
    cost.memoryKiB = in.u32();
    return in.isGood() && isAcceptable(cost);
}

bool readGeneration(ByteReader& in, qint64& generation)
{
    generation = static_cast<qint64>(in.u64());
    return in.isGood() && generation > 0;
}

} // namespace

Unexpected KeyFileFormat::damaged(const char* detail)
{
    return fail(ErrorCode::Damaged,
                QCoreApplication::translate("KeyFile",
                                            "The key file is damaged or cut off; restore it from a backup."),
                QString::fromLatin1(detail));
}

Unexpected KeyFileFormat::badSignature()
{
    return fail(ErrorCode::Tampered,
                QCoreApplication::translate("KeyFile", "The signature of the key file does not verify."));
}

// What version 1 has in common with this one

QByteArray KeyFileFormat::head(quint32 fileVersion)
{
    ByteWriter out;
    out.raw(QByteArrayView(magic, magicSize));
    out.u32(fileVersion);
    return out.result();
}

std::optional<UserId> KeyFileFormat::readId(ByteReader& in)
{
    return UserId::fromUuid(QUuid::fromRfc4122(in.bytes(idSize)));
}

void KeyFileFormat::writePassword(ByteWriter& out, const KeyFile::Account& account)
{
    writeCost(out, account.cost);
    out.bytes(account.salt);
    out.bytes(account.nonce);
    out.bytes(account.wrappedSeed);
}

bool KeyFileFormat::readPassword(ByteReader& in, KeyFile::Account& account)
{
    const bool bounded = readCost(in, account.cost);
    account.salt = in.bytes(saltSize);
    account.nonce = in.bytes(nonceSize);
    account.wrappedSeed = in.bytes(wrappedKeySize);
    return bounded && in.isGood();
}

bool KeyFileFormat::readAnchor(ByteReader& in, AuditAnchor& anchor)
{
    anchor.sequence = static_cast<qint64>(in.u64());
    anchor.hash = in.bytes(0, largestAnchorHash);
    return in.isGood() && anchor.sequence >= 0;
}

bool KeyFileFormat::hasUniqueAccounts(const KeyFile& file)
{
    QSet<QString> names;
    QSet<QUuid> ids;
    for (const KeyFile::Account& account : file.m_list) {
        names.insert(account.loginName.toCaseFolded());
        ids.insert(account.id.uuid());
    }
    return names.size() == file.m_list.size() && ids.size() == file.m_list.size();
}

QByteArray KeyFileFormat::wrapContext(const QString& district, const UserId& user, const KdfCost& cost,
                                      const QByteArray& salt)
{
    ByteWriter out;
    out.raw("lotsbok seed wrap 1");
    out.text(district);
    out.bytes(user.uuid().toRfc4122());
    writeCost(out, cost);
    out.bytes(salt);
    return out.result();
}

QByteArray KeyFileFormat::rotationContext(const KeyFile& file)
{
    ByteWriter out;
    out.raw("lotsbok key rotation 2");
    out.bytes(file.m_recoveryPublic);
    return out.result();
}

// Parts

QByteArray KeyFileFormat::accountsPart(const KeyFile& file)
{
    ByteWriter out;
    out.u64(static_cast<quint64>(file.m_accounts.generation));
    out.text(file.m_district);
    out.bytes(file.m_recoveryPublic);
    out.u32(static_cast<quint32>(file.m_list.size()));
    for (const KeyFile::Account& account : file.m_list) {
        out.bytes(account.id.uuid().toRfc4122());
        out.text(account.loginName);
        out.text(account.role);
        const int flags =
            (account.disabled ? disabledFlag : 0) | (account.byAdministrator ? byAdministratorFlag : 0);
        out.u8(static_cast<quint8>(flags));
    }
    out.bytes(file.m_accounts.signer);
    return out.result();
}

QByteArray KeyFileFormat::ownPart(const KeyFile::Account& account)
{
    ByteWriter out;
    out.bytes(account.id.uuid().toRfc4122());
    writePassword(out, account);
    out.bytes(account.signPublic);
    out.bytes(account.sealPublic);
    out.bytes(account.recoverySeed.isEmpty() ? QByteArray(sealedKeySize, 0) : account.recoverySeed);
    out.u8(account.hasOwnKeys ? ownKeysFlag : 0);
    out.bytes(account.signer);
    return out.result();
}

QByteArray KeyFileFormat::sealedPart(const KeyFile& file)
{
    ByteWriter out;
    out.u64(static_cast<quint64>(file.m_sealed.generation));
    out.text(file.m_district);
    out.bytes(file.m_recoveryPublic);
    out.bytes(file.m_recoveryDatabaseKey);
    writeCost(out, file.m_wantedCost);
    const auto isAdmitted = [](const KeyFile::Account& account) { return account.admission.has_value(); };
    out.u32(static_cast<quint32>(std::count_if(file.m_list.cbegin(), file.m_list.cend(), isAdmitted)));
    for (const KeyFile::Account& account : file.m_list) {
        if (account.admission) {
            out.bytes(account.id.uuid().toRfc4122());
            out.text(account.admission->role);
            out.bytes(account.admission->signPublic);
            out.bytes(account.admission->sealPublic);
            out.bytes(account.admission->sealedDatabaseKey);
        }
    }
    out.bytes(file.m_sealed.signer);
    return out.result();
}

QByteArray KeyFileFormat::anchorPart(const KeyFile& file)
{
    ByteWriter out;
    out.u64(static_cast<quint64>(file.m_anchor.sequence));
    out.bytes(file.m_anchor.hash);
    return out.result();
}

QByteArray KeyFileFormat::accountsBytes(const KeyFile& file)
{
    return named("accounts", accountsPart(file));
}

QByteArray KeyFileFormat::ownBytes(const KeyFile& file, const KeyFile::Account& account)
{
    return named("own", ownPart(account)) + file.m_recoveryPublic;
}

QByteArray KeyFileFormat::sealedBytes(const KeyFile& file)
{
    return named("sealed", sealedPart(file));
}

QByteArray KeyFileFormat::sealedMacBytes(const KeyFile& file)
{
    return sealedBytes(file) + file.m_sealed.signature;
}

QByteArray KeyFileFormat::anchorMacBytes(const KeyFile& file)
{
    return named("anchor", anchorPart(file)) + file.m_recoveryPublic;
}

QByteArray KeyFileFormat::toBytes(const KeyFile& file)
{
    ByteWriter out;
    if (file.m_version == KeyFileFormat1::version) {
        out.raw(KeyFileFormat1::toBytes(file));
    } else {
        out.raw(head(version));
        out.bytes(accountsPart(file));
        out.bytes(file.m_accounts.signature);
        for (const KeyFile::Account& account : file.m_list) {
            out.bytes(ownPart(account));
            out.bytes(account.signature);
        }
        out.bytes(sealedPart(file));
        out.bytes(file.m_sealed.signature);
        out.bytes(file.m_mac);
        out.bytes(anchorPart(file));
        out.bytes(file.m_anchorMac);
        out.bytes(file.m_rotating);
    }
    out.raw(blake2b(out.result()));
    return out.result();
}

// Reading

bool KeyFileFormat::readAccounts(const QByteArray& part, KeyFile& file, QByteArray& mark)
{
    ByteReader in(part);
    if (!readGeneration(in, file.m_accounts.generation)) {
        return false;
    }
    file.m_district = in.text(1, largestText);
    mark = in.bytes(publicKeySize);
    const quint32 count = in.u32();
    if (!in.isGood() || count < 1 || count > mostAccounts) {
        return false;
    }
    for (quint32 i = 0; i < count; ++i) {
        KeyFile::Account account;
        const std::optional<UserId> user = readId(in);
        account.loginName = in.text(1, largestText);
        account.role = in.text(1, largestText);
        const quint8 flags = in.u8();
        if (!in.isGood() || !user || (flags & ~(disabledFlag | byAdministratorFlag)) != 0) {
            return false;
        }
        account.id = *user;
        account.disabled = (flags & disabledFlag) != 0;
        account.byAdministrator = (flags & byAdministratorFlag) != 0;
        file.m_list.append(account);
    }
    file.m_accounts.signer = in.bytes(publicKeySize);
    return in.atEnd() && hasUniqueAccounts(file);
}

bool KeyFileFormat::readOwn(const QByteArray& part, KeyFile::Account& account, bool& fits)
{
    ByteReader in(part);
    const std::optional<UserId> user = readId(in);
    const bool bounded = readPassword(in, account);
    account.signPublic = in.bytes(publicKeySize);
    account.sealPublic = in.bytes(publicKeySize);
    account.recoverySeed = in.bytes(sealedKeySize);
    if (account.recoverySeed == QByteArray(sealedKeySize, 0)) {
        account.recoverySeed.clear(); // the recovery key was changed without the former one
    }
    const quint8 flags = in.u8();
    account.hasOwnKeys = (flags & ownKeysFlag) != 0;
    account.signer = in.bytes(publicKeySize);
    fits = fits && user == account.id;
    return in.atEnd() && bounded && user && (flags & ~ownKeysFlag) == 0;
}

bool KeyFileFormat::readAdmission(ByteReader& in, KeyFile& file, bool& fits)
{
    const std::optional<UserId> user = readId(in);
    KeyFile::Admission admission;
    admission.role = in.text(1, largestText);
    admission.signPublic = in.bytes(publicKeySize);
    admission.sealPublic = in.bytes(publicKeySize);
    admission.sealedDatabaseKey = in.bytes(0, sealedKeySize);
    const qsizetype keySize = admission.sealedDatabaseKey.size();
    KeyFile::Account* account = user ? file.account(*user) : nullptr;
    if (!in.isGood() || !user || (keySize != 0 && keySize != sealedKeySize)) {
        return false;
    }
    if (!account || account->admission) {
        fits = false; // nobody's, or somebody's second one
    } else {
        account->admission = admission;
    }
    return true;
}

bool KeyFileFormat::readSealed(const QByteArray& part, KeyFile& file, bool& fits)
{
    ByteReader in(part);
    if (!readGeneration(in, file.m_sealed.generation)) {
        return false;
    }
    const QString district = in.text(1, largestText);
    file.m_recoveryPublic = in.bytes(publicKeySize);
    file.m_recoveryDatabaseKey = in.bytes(sealedKeySize);
    const bool bounded = readCost(in, file.m_wantedCost);
    const quint32 count = in.u32();
    if (!in.isGood() || !bounded || count < 1 || count > mostAccounts) {
        return false;
    }
    for (quint32 i = 0; i < count; ++i) {
        if (!readAdmission(in, file, fits)) {
            return false;
        }
    }
    file.m_sealed.signer = in.bytes(publicKeySize);
    fits = fits && district == file.m_district;
    return in.atEnd();
}

bool KeyFileFormat::isSigned(const KeyFile& file)
{
    const auto isOf = [&file](const QByteArray& key, bool orAdministrator) {
        return std::any_of(file.m_list.cbegin(), file.m_list.cend(), [&](const KeyFile::Account& account) {
            return account.admission && account.admission->signPublic == key &&
                   (account.admission->role == roleId(Role::UnitHead) ||
                    (orAdministrator && account.admission->role == roleId(Role::Administrator)));
        });
    };
    if (!isOf(file.m_sealed.signer, false) || !isOf(file.m_accounts.signer, true) ||
        !isSignedBy(file.m_sealed.signer, sealedBytes(file), file.m_sealed.signature) ||
        !isSignedBy(file.m_accounts.signer, accountsBytes(file), file.m_accounts.signature)) {
        return false;
    }
    return std::all_of(file.m_list.cbegin(), file.m_list.cend(), [&](const KeyFile::Account& account) {
        const bool isPinned = !account.admission || (account.admission->signPublic == account.signPublic &&
                                                     account.admission->sealPublic == account.sealPublic);
        return isPinned && (account.signer == account.signPublic || isOf(account.signer, false)) &&
               isSignedBy(account.signer, ownBytes(file, account), account.signature);
    });
}

Result<KeyFile> KeyFileFormat::read(ByteReader& in)
{
    KeyFile file;
    QByteArray mark;
    bool fits = true; // the parts are of one file
    if (!readAccounts(in.bytes(0, largestFile), file, mark)) {
        return damaged("accounts");
    }
    file.m_accounts.signature = in.bytes(signatureSize);
    for (KeyFile::Account& account : file.m_list) {
        if (!readOwn(in.bytes(0, largestFile), account, fits)) {
            return damaged("own part");
        }
        account.signature = in.bytes(signatureSize);
    }
    if (!readSealed(in.bytes(0, largestFile), file, fits)) {
        return damaged("sealed keys");
    }
    file.m_sealed.signature = in.bytes(signatureSize);
    file.m_mac = in.bytes(hashSize);
    const QByteArray anchor = in.bytes(0, largestFile);
    file.m_anchorMac = in.bytes(hashSize);
    file.m_rotating = in.bytes(0, nonceSize + wrappedKeySize);
    ByteReader anchorIn(anchor);
    const bool anchored = readAnchor(anchorIn, file.m_anchor) && anchorIn.atEnd();
    const qsizetype rotating = file.m_rotating.size();
    if (!in.atEnd() || !anchored || (rotating != 0 && rotating != nonceSize + wrappedKeySize)) {
        return damaged("form");
    }
    if (!fits || mark != file.m_recoveryPublic || !isSigned(file)) {
        return badSignature();
    }
    return file;
}

Result<KeyFile> KeyFileFormat::fromBytes(const QByteArray& bytes)
{
    if (!bytes.startsWith(QByteArrayView(magic, magicSize))) {
        return fail(ErrorCode::NotABook,
                    QCoreApplication::translate("KeyFile", "This is not a Lotsbok key file."));
    }
    // The last 32 bytes are the checksum in every version, so that damage is never taken for a newer version.
    const qsizetype checkedSize = bytes.size() - hashSize;
    if (checkedSize < magicSize || bytes.size() > largestFile ||
        blake2b(bytes.first(checkedSize)) != bytes.last(hashSize)) {
        return damaged("checksum");
    }
    ByteReader in(QByteArrayView(bytes).sliced(magicSize, checkedSize - magicSize));
    const quint32 fileVersion = in.u32();
    if (in.isGood() && fileVersion > version) {
        return fail(ErrorCode::NewerVersion,
                    QCoreApplication::translate(
                        "KeyFile", "The key file was written by a newer Lotsbok (key file version %1).")
                        .arg(fileVersion));
    }
    if (!in.isGood() || fileVersion == 0) {
        return damaged("version");
    }
    auto file = fileVersion == KeyFileFormat1::version ? KeyFileFormat1::read(in) : read(in);
    if (file) {
        file->m_basis = bytes.last(hashSize);
    }
    return file;
}

} // namespace lotsbok
