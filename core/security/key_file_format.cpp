// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_file_format.h"

#include "core/security/byte_stream.h"
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
constexpr qsizetype hashSize = 32;
constexpr qsizetype publicKeySize = 32;
constexpr qsizetype signatureSize = 64;
constexpr qsizetype saltSize = 16;
constexpr qsizetype nonceSize = 24;
constexpr qsizetype wrappedSeedSize = 48;
constexpr qsizetype sealedKeySize = 80;
constexpr qsizetype largestText = 1024; // bytes of UTF-8
constexpr qsizetype largestAnchorHash = 64;
constexpr quint32 mostAccounts = 1000;
constexpr quint8 disabledFlag = 1;

Unexpected damagedKeyFile(const char* detail)
{
    return fail(ErrorCode::Damaged,
                QCoreApplication::translate("KeyFile",
                                            "The key file is damaged or cut off; restore it from a backup."),
                QString::fromLatin1(detail));
}

} // namespace

QByteArray KeyFileFormat::wrapContext(const QString& district, const UserId& user, const KdfCost& cost,
                                      const QByteArray& salt)
{
    ByteWriter out;
    out.raw("lotsbok seed wrap 1");
    out.text(district);
    out.bytes(user.uuid().toRfc4122());
    out.u32(cost.operations);
    out.u32(cost.memoryKiB);
    out.bytes(salt);
    return out.result();
}

QByteArray KeyFileFormat::accountBytes(const KeyFile::Account& account)
{
    ByteWriter out;
    out.bytes(account.id.uuid().toRfc4122());
    out.text(account.loginName);
    out.text(account.role);
    out.u8(account.disabled ? disabledFlag : 0);
    out.u32(account.cost.operations);
    out.u32(account.cost.memoryKiB);
    out.bytes(account.salt);
    out.bytes(account.nonce);
    out.bytes(account.wrappedSeed);
    out.bytes(account.signPublic);
    out.bytes(account.sealPublic);
    out.bytes(account.sealedDatabaseKey);
    out.bytes(account.recoverySeed);
    return out.result();
}

QByteArray KeyFileFormat::body(const KeyFile& file)
{
    ByteWriter out;
    out.u64(file.m_generation);
    out.text(file.m_district);
    out.bytes(file.m_recoveryPublic);
    out.bytes(file.m_recoveryDatabaseKey);
    out.u64(static_cast<quint64>(file.m_anchor.sequence));
    out.bytes(file.m_anchor.hash);
    out.u32(static_cast<quint32>(file.m_accounts.size()));
    for (const KeyFile::Account& account : file.m_accounts) {
        out.raw(accountBytes(account));
    }
    out.bytes(file.m_signer);
    return out.result();
}

QByteArray KeyFileFormat::signedBytes(const KeyFile& file)
{
    ByteWriter out;
    out.raw(QByteArrayView(magic, magicSize));
    out.u32(version);
    out.bytes(body(file));
    return out.result();
}

QByteArray KeyFileFormat::macBytes(const KeyFile& file)
{
    ByteWriter out;
    out.raw(signedBytes(file));
    out.bytes(file.m_signature);
    return out.result();
}

QByteArray KeyFileFormat::toBytes(const KeyFile& file)
{
    ByteWriter out;
    out.raw(macBytes(file));
    out.bytes(file.m_mac);
    out.raw(blake2b(out.result()));
    return out.result();
}

bool KeyFileFormat::readAccount(ByteReader& in, KeyFile::Account& account)
{
    const QByteArray id = in.bytes(idSize);
    const std::optional<UserId> user = UserId::fromUuid(QUuid::fromRfc4122(id));
    account.loginName = in.text(1, largestText);
    account.role = in.text(1, largestText);
    const quint8 flags = in.u8();
    account.disabled = (flags & disabledFlag) != 0;
    account.cost.operations = in.u32();
    account.cost.memoryKiB = in.u32();
    account.salt = in.bytes(saltSize);
    account.nonce = in.bytes(nonceSize);
    account.wrappedSeed = in.bytes(wrappedSeedSize);
    account.signPublic = in.bytes(publicKeySize);
    account.sealPublic = in.bytes(publicKeySize);
    account.sealedDatabaseKey = in.bytes(sealedKeySize);
    account.recoverySeed = in.bytes(sealedKeySize);
    if (!in.isGood() || !user || (flags & ~disabledFlag) != 0 || !isAcceptable(account.cost)) {
        return false;
    }
    account.id = *user;
    return true;
}

bool KeyFileFormat::readBody(const QByteArray& body, KeyFile& file)
{
    ByteReader in(body);
    file.m_generation = in.u64();
    file.m_district = in.text(1, largestText);
    file.m_recoveryPublic = in.bytes(publicKeySize);
    file.m_recoveryDatabaseKey = in.bytes(sealedKeySize);
    file.m_anchor.sequence = static_cast<qint64>(in.u64());
    file.m_anchor.hash = in.bytes(0, largestAnchorHash);
    const quint32 count = in.u32();
    if (!in.isGood() || file.m_anchor.sequence < 0 || count < 1 || count > mostAccounts) {
        return false;
    }
    QSet<QString> names;
    QSet<QUuid> ids;
    for (quint32 i = 0; i < count; ++i) {
        KeyFile::Account account;
        if (!readAccount(in, account)) {
            return false;
        }
        names.insert(account.loginName.toCaseFolded());
        ids.insert(account.id.uuid());
        file.m_accounts.append(account);
    }
    file.m_signer = in.bytes(publicKeySize);
    return in.atEnd() && names.size() == file.m_accounts.size() && ids.size() == file.m_accounts.size();
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
        return damagedKeyFile("checksum");
    }
    ByteReader in(QByteArrayView(bytes).sliced(magicSize, checkedSize - magicSize));
    const quint32 fileVersion = in.u32();
    if (in.isGood() && fileVersion > version) {
        return fail(ErrorCode::NewerVersion,
                    QCoreApplication::translate(
                        "KeyFile", "The key file was written by a newer Lotsbok (key file version %1).")
                        .arg(fileVersion));
    }
    KeyFile file;
    const QByteArray bodyBytes = in.bytes(0, largestFile);
    file.m_signature = in.bytes(signatureSize);
    file.m_mac = in.bytes(hashSize);
    if (!in.atEnd() || fileVersion != version || !readBody(bodyBytes, file)) {
        return damagedKeyFile("form");
    }
    file.m_basis = bytes.last(hashSize);
    const bool knownSigner =
        std::any_of(file.m_accounts.cbegin(), file.m_accounts.cend(),
                    [&file](const KeyFile::Account& a) { return a.signPublic == file.m_signer; });
    if (!knownSigner || !isSignedBy(file.m_signer, signedBytes(file), file.m_signature)) {
        return fail(ErrorCode::Tampered,
                    QCoreApplication::translate("KeyFile", "The signature of the key file does not verify."));
    }
    return file;
}

} // namespace lotsbok
