// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The key file is read before any password is known, so its bytes are anybody's. The input is read as a whole
// file, as the body of a file whose frame and checksum are right, and as a patch of a good body that a holder
// of its keys signs again, so that what lies behind the signature is reached too.
#include "core/security/byte_stream.h"
#include "core/security/key_file_format.h"
#include "core/security/user_keys.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sodium.h>

using lotsbok::KeyFileFormat;

namespace {

void read(const QByteArray& bytes)
{
    const auto file = KeyFileFormat::fromBytes(bytes);
    // What is accepted must be exactly what would be written again.
    if (file && KeyFileFormat::toBytes(*file) != bytes) {
        std::abort();
    }
}

QByteArray signedPart(const QByteArray& body)
{
    lotsbok::ByteWriter out;
    out.raw("lotsbok-keys");
    out.u32(KeyFileFormat::version);
    out.bytes(body);
    return out.result();
}

QByteArray framed(const QByteArray& body, const QByteArray& signature)
{
    lotsbok::ByteWriter out;
    out.raw(signedPart(body));
    out.bytes(signature);
    out.bytes(QByteArray(crypto_generichash_BYTES, 'm'));
    return out.result() + lotsbok::blake2b(out.result());
}

/// A good key file and the one who may sign it, made once.
struct Known {
    lotsbok::UserKeys keys;
    QByteArray body;

    Known()
    {
        lotsbok::User user;
        user.loginName = user.displayName = QStringLiteral("fuzz");
        auto created = lotsbok::KeyFile::create(QStringLiteral("District"), user, lotsbok::Secret(12),
                                                lotsbok::KdfCost::cheap());
        if (!created) {
            std::abort();
        }
        const QByteArray whole = KeyFileFormat::signedBytes(created->file);
        body = whole.sliced(signedPart({}).size());
        keys = std::move(created->unlocked.keys);
    }

    /// The body with the rest of the input written over it from where its first two bytes say.
    [[nodiscard]] QByteArray patched(QByteArrayView input) const
    {
        if (input.size() < 3) {
            return body;
        }
        const qsizetype at = (quint8(input[0]) + 256 * quint8(input[1])) % body.size();
        const QByteArrayView patch = input.sliced(2);
        return QByteArray(body).replace(at, qMin(patch.size(), body.size() - at), patch.toByteArray());
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const int ready = sodium_init();
    if (ready < 0) {
        std::abort();
    }
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    static const Known known;
    read(bytes);
    read(framed(bytes, QByteArray(crypto_sign_BYTES, 's')));
    const QByteArray patched = known.patched(bytes);
    read(framed(patched, lotsbok::signBytes(known.keys, signedPart(patched))));
    return 0;
}
