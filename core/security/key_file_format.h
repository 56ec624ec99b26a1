// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/key_file.h"

namespace lotsbok {

class ByteReader;
class ByteWriter;

/// The bytes of a key file (docs/book-format.md, "Key file"). Reads are bounded: nothing in a file makes it
/// allocate more than the file itself holds, and every length and count is checked before it is used.
struct KeyFileFormat {
    static constexpr qint64 largestFile = 4 * 1024 * 1024;
    static constexpr quint32 version = 2;

    static constexpr qsizetype hashSize = 32;
    static constexpr qsizetype publicKeySize = 32;
    static constexpr qsizetype signatureSize = 64;
    static constexpr qsizetype sealedKeySize = 80;
    static constexpr qsizetype nonceSize = 24;
    static constexpr qsizetype wrappedKeySize = 48;
    static constexpr qsizetype largestText = 1024; // bytes of UTF-8
    static constexpr quint32 mostAccounts = 1000;

    static QByteArray toBytes(const KeyFile& file);
    /// Checks form, bounds, checksum and signatures. Errors: NotABook, Damaged, NewerVersion, Tampered.
    static Result<KeyFile> fromBytes(const QByteArray& bytes);

    // What signatures and MACs cover: each begins with magic, version and the name of its part.
    static QByteArray accountsBytes(const KeyFile& file);
    static QByteArray ownBytes(const KeyFile& file, const KeyFile::Account& account);
    static QByteArray sealedBytes(const KeyFile& file);
    static QByteArray sealedMacBytes(const KeyFile& file); ///< the sealed part and its signature
    static QByteArray anchorMacBytes(const KeyFile& file);
    /// What a seed's wrapping is bound to: the district, the user and the cost and salt.
    static QByteArray wrapContext(const QString& district, const UserId& user, const KdfCost& cost,
                                  const QByteArray& salt);
    /// What the old key's wrapping is bound to.
    static QByteArray rotationContext(const KeyFile& file);

    // What version 1 has in common with this one
    static QByteArray head(quint32 fileVersion); ///< magic and version
    static std::optional<UserId> readId(ByteReader& in);
    static void writePassword(ByteWriter& out, const KeyFile::Account& account); ///< cost to wrapped seed
    static bool readPassword(ByteReader& in, KeyFile::Account& account);
    static bool readAnchor(ByteReader& in, AuditAnchor& anchor);
    [[nodiscard]] static bool hasUniqueAccounts(const KeyFile& file);
    static Unexpected damaged(const char* detail);
    static Unexpected badSignature();

private:
    static QByteArray accountsPart(const KeyFile& file);
    static QByteArray ownPart(const KeyFile::Account& account);
    static QByteArray sealedPart(const KeyFile& file);
    static QByteArray anchorPart(const KeyFile& file);
    static Result<KeyFile> read(ByteReader& in);
    static bool readAccounts(const QByteArray& part, KeyFile& file, QByteArray& mark);
    // `fits` becomes false for what belongs to another file.
    static bool readOwn(const QByteArray& part, KeyFile::Account& account, bool& fits);
    static bool readSealed(const QByteArray& part, KeyFile& file, bool& fits);
    static bool readAdmission(ByteReader& in, KeyFile& file, bool& fits);
    [[nodiscard]] static bool isSigned(const KeyFile& file);
};

} // namespace lotsbok
