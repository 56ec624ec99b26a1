// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_file_format_1.h"

#include "core/security/byte_stream.h"
#include "core/security/key_file_format.h"
#include "core/security/password_key.h"
#include "core/security/user_keys.h"

#include <algorithm>

namespace lotsbok {

namespace {

constexpr quint8 kDisabledFlag1 = 1;

} // namespace

QByteArray KeyFileFormat1::signedBytes(const KeyFile& file)
{
    ByteWriter body;
    body.u64(static_cast<quint64>(file.m_sealed.generation));
    body.text(file.m_district);
    body.bytes(file.m_recoveryPublic);
    body.bytes(file.m_recoveryDatabaseKey);
    body.u64(static_cast<quint64>(file.m_anchor.sequence));
    body.bytes(file.m_anchor.hash);
    body.u32(static_cast<quint32>(file.m_list.size()));
    for (const KeyFile::Account& account : file.m_list) {
        body.bytes(account.id.uuid().toRfc4122());
        body.text(account.loginName);
        body.text(account.role);
        body.u8(account.disabled ? kDisabledFlag1 : 0);
        KeyFileFormat::writePassword(body, account);
        body.bytes(account.signPublic);
        body.bytes(account.sealPublic);
        body.bytes(account.admission ? account.admission->sealedDatabaseKey : QByteArray());
        body.bytes(account.recoverySeed);
    }
    body.bytes(file.m_sealed.signer);
    ByteWriter out;
    out.raw(KeyFileFormat::head(version));
    out.bytes(body.result());
    return out.result();
}

QByteArray KeyFileFormat1::macBytes(const KeyFile& file)
{
    ByteWriter out;
    out.raw(signedBytes(file));
    out.bytes(file.m_sealed.signature);
    return out.result();
}

QByteArray KeyFileFormat1::toBytes(const KeyFile& file)
{
    ByteWriter out;
    out.raw(macBytes(file));
    out.bytes(file.m_mac);
    return out.result();
}

bool KeyFileFormat1::readAccount(ByteReader& in, KeyFile::Account& account)
{
    const std::optional<UserId> user = KeyFileFormat::readId(in);
    account.loginName = in.text(1, KeyFileFormat::largestText);
    account.role = in.text(1, KeyFileFormat::largestText);
    const quint8 flags = in.u8();
    account.disabled = (flags & kDisabledFlag1) != 0;
    const bool bounded = KeyFileFormat::readPassword(in, account);
    account.signPublic = in.bytes(KeyFileFormat::publicKeySize);
    account.sealPublic = in.bytes(KeyFileFormat::publicKeySize);
    const QByteArray sealedKey = in.bytes(KeyFileFormat::sealedKeySize);
    account.recoverySeed = in.bytes(KeyFileFormat::sealedKeySize);
    account.admission = KeyFile::Admission{account.role, account.signPublic, account.sealPublic, sealedKey};
    if (!in.isGood() || !user || (flags & ~kDisabledFlag1) != 0 || !bounded) {
        return false;
    }
    account.id = *user;
    return true;
}

bool KeyFileFormat1::readBody(const QByteArray& body, KeyFile& file)
{
    ByteReader in(body);
    file.m_sealed.generation = static_cast<qint64>(in.u64());
    file.m_district = in.text(1, KeyFileFormat::largestText);
    file.m_recoveryPublic = in.bytes(KeyFileFormat::publicKeySize);
    file.m_recoveryDatabaseKey = in.bytes(KeyFileFormat::sealedKeySize);
    if (!KeyFileFormat::readAnchor(in, file.m_anchor) || file.m_sealed.generation < 0) {
        return false;
    }
    const quint32 count = in.u32();
    if (!in.isGood() || count < 1 || count > KeyFileFormat::mostAccounts) {
        return false;
    }
    for (quint32 i = 0; i < count; ++i) {
        KeyFile::Account account;
        if (!readAccount(in, account)) {
            return false;
        }
        file.m_list.append(account);
    }
    file.m_sealed.signer = in.bytes(KeyFileFormat::publicKeySize);
    return in.atEnd() && KeyFileFormat::hasUniqueAccounts(file);
}

Result<KeyFile> KeyFileFormat1::read(ByteReader& in)
{
    KeyFile file;
    file.m_version = version;
    const QByteArray body = in.bytes(0, KeyFileFormat::largestFile);
    file.m_sealed.signature = in.bytes(KeyFileFormat::signatureSize);
    file.m_mac = in.bytes(KeyFileFormat::hashSize);
    if (!in.atEnd() || !readBody(body, file)) {
        return KeyFileFormat::damaged("form");
    }
    const bool knownSigner =
        std::any_of(file.m_list.cbegin(), file.m_list.cend(),
                    [&file](const KeyFile::Account& a) { return a.signPublic == file.m_sealed.signer; });
    if (!knownSigner || !isSignedBy(file.m_sealed.signer, signedBytes(file), file.m_sealed.signature)) {
        return KeyFileFormat::badSignature();
    }
    return file;
}

} // namespace lotsbok
