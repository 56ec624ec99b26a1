// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files with forms beside a book lie where anybody with the folder writes. The input is read as a whole
// file, as what stands under a right checksum, and as an entry's content that a known key signs, so that what
// lies behind the signature is reached too. What is accepted must be exactly what would be written again.
#include "core/security/byte_stream.h"
#include "core/security/forms_file.h"
#include "core/security/user_keys.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sodium.h>

namespace lotsbok {
namespace {

void readEntries(const QByteArray& bytes)
{
    const auto entries = parseFormsFile(bytes);
    if (!entries) {
        return;
    }
    const auto again = formsFileBytes(*entries);
    if (!again || *again != bytes) {
        std::abort();
    }
    for (const SignedForm& each : *entries) {
        (void)formEntry(each, FormsFile::Inbox).has_value();
    }
}

void readSigned(const UserKeys& keys, const QByteArray& content)
{
    for (const FormsFile file : {FormsFile::Inbox, FormsFile::List}) {
        const QByteArray purpose = file == FormsFile::Inbox ? QByteArrayLiteral("lotsbok-form-inbox-1")
                                                            : QByteArrayLiteral("lotsbok-form-list-1");
        const SignedForm value{content, keys.signPublic, signBytes(keys, purpose + '\0' + content)};
        const auto entry = formEntry(value, file);
        if (!entry) {
            continue;
        }
        const auto again = signedForm(*entry, file, keys);
        if (!again || *again != value) {
            std::abort();
        }
    }
}

} // namespace
} // namespace lotsbok

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace lotsbok;
    static const int ready = sodium_init();
    if (ready < 0) {
        std::abort();
    }
    static const UserKeys keys = userKeysFromSeed(Secret(32));
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    readEntries(bytes);
    ByteWriter framed;
    framed.raw("lotsbok-forms");
    framed.u32(1);
    framed.raw(bytes);
    readEntries(framed.result() + blake2b(framed.result()));
    readSigned(keys, bytes);
    return 0;
}
