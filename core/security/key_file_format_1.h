// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/key_file.h"

namespace lotsbok {

class ByteReader;

/// The bytes of a key file of version 1 (docs/book-format.md, "Version 1"): one body with everything, signed
/// by any of its users. Such a file is kept as it is until a head of unit changes it.
struct KeyFileFormat1 {
    static constexpr quint32 version = 1;

    /// Magic, version and body: what the signature covers.
    static QByteArray signedBytes(const KeyFile& file);
    /// What the MAC covers: the signed bytes and the signature.
    static QByteArray macBytes(const KeyFile& file);
    /// Everything but the checksum.
    static QByteArray toBytes(const KeyFile& file);
    /// What follows the version number. Errors: Damaged, Tampered.
    static Result<KeyFile> read(ByteReader& in);

private:
    static bool readBody(const QByteArray& body, KeyFile& file);
    static bool readAccount(ByteReader& in, KeyFile::Account& account);
};

} // namespace lotsbok
