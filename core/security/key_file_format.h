// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/key_file.h"

namespace lotsbok {

/// The bytes of a key file (docs/book-format.md, "Key file"). Reads are bounded: nothing in a file makes it
/// allocate more than the file itself holds, and every length and count is checked before it is used.
struct KeyFileFormat {
    static constexpr qint64 largestFile = 4 * 1024 * 1024;
    static constexpr quint32 version = 1;

    /// Magic, version and body: what the signature covers.
    static QByteArray signedBytes(const KeyFile& file);
    /// What the MAC covers: the signed bytes and the signature.
    static QByteArray macBytes(const KeyFile& file);
    static QByteArray toBytes(const KeyFile& file);
    /// Checks form, bounds, checksum and signature. Errors: NotABook, Damaged, NewerVersion, Tampered.
    static Result<KeyFile> fromBytes(const QByteArray& bytes);
    /// What a seed's wrapping is bound to: the district, the user and the cost and salt.
    static QByteArray wrapContext(const QString& district, const UserId& user, const KdfCost& cost,
                                  const QByteArray& salt);

private:
    static QByteArray body(const KeyFile& file);
    static QByteArray accountBytes(const KeyFile::Account& account);
    static bool readBody(const QByteArray& body, KeyFile& file);
    static bool readAccount(class ByteReader& in, KeyFile::Account& account);
};

} // namespace lotsbok
