// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The key file is read before any password is known, so its bytes are anybody's. The input is read as a whole
// file, and as the body of a file whose frame and checksum are right.
#include "core/security/byte_stream.h"
#include "core/security/key_file_format.h"

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

QByteArray framed(const QByteArray& body)
{
    lotsbok::ByteWriter out;
    out.raw("lotsbok-keys");
    out.u32(KeyFileFormat::version);
    out.bytes(body);
    out.bytes(QByteArray(crypto_sign_BYTES, 's'));
    out.bytes(QByteArray(crypto_generichash_BYTES, 'm'));
    QByteArray bytes = out.result();
    QByteArray checksum(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(checksum.data()), crypto_generichash_BYTES,
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return bytes + checksum;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const int ready = sodium_init();
    if (ready < 0) {
        std::abort();
    }
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    read(bytes);
    read(framed(bytes));
    return 0;
}
