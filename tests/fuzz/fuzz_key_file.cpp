// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The key file is read before any password is known, so its bytes are anybody's. The input is read as a whole
// file of either version, and as a patch of each part of a good file that a holder of its keys signs again,
// so that what lies behind the signatures is reached too.
#include "core/security/key_file_format.h"
#include "core/security/user_keys.h"
#include "tests/core/security/key_file_frame.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sodium.h>

using lotsbok::KeyFileFormat;
using lotsbok::KeyFileFrame;

namespace {

void read(const QByteArray& bytes)
{
    const auto file = KeyFileFormat::fromBytes(bytes);
    // What is accepted must be exactly what would be written again.
    if (file && KeyFileFormat::toBytes(*file) != bytes) {
        std::abort();
    }
}

/// The bytes as one of a format's versions, under a right checksum.
QByteArray framed(quint32 version, const QByteArray& rest)
{
    lotsbok::ByteWriter out;
    out.raw("lotsbok-keys");
    out.u32(version);
    out.raw(rest);
    return out.result() + lotsbok::blake2b(out.result());
}

/// A good key file and the one who may sign it, made once.
struct Known {
    lotsbok::UserKeys keys;
    KeyFileFrame frame;

    Known()
    {
        lotsbok::User user;
        user.loginName = user.displayName = QStringLiteral("fuzz");
        auto created = lotsbok::KeyFile::create(QStringLiteral("District"), user, lotsbok::Secret(12),
                                                lotsbok::KdfCost::cheap());
        if (!created) {
            std::abort();
        }
        frame = KeyFileFrame::of(KeyFileFormat::toBytes(created->file));
        keys = std::move(created->unlocked.keys);
    }
};

/// A part with the input written over it from where its first two bytes say.
QByteArray patched(const QByteArray& part, QByteArrayView input)
{
    if (input.size() < 3) {
        return part;
    }
    const qsizetype at = (quint8(input[0]) + 256 * quint8(input[1])) % part.size();
    const QByteArrayView patch = input.sliced(2);
    return QByteArray(part).replace(at, qMin(patch.size(), part.size() - at), patch.toByteArray());
}

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
    read(framed(1, bytes));
    read(framed(2, bytes));
    for (int part = 0; part < 4; ++part) {
        KeyFileFrame frame = known.frame;
        QByteArray& target = part == 0   ? frame.accounts.part
                             : part == 1 ? frame.own[0].part
                             : part == 2 ? frame.sealed.part
                                         : frame.anchor;
        target = patched(target, bytes);
        frame.sign(known.keys);
        read(frame.whole());
    }
    return 0;
}
