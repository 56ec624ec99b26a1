// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A printed file that is checked comes from anybody. What is accepted holds a code that can be read, and the
// hash of the file itself first.
#include "core/session/print_code.h"
#include "exchange/print_marks.h"

#include <QCryptographicHash>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace lotsbok {
namespace {

int feedPrintFile(const std::uint8_t* data, std::size_t size)
{
    const QByteArray pdf(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<PrintInFile> read = readPrintFile(pdf);
    if (!read) {
        if (read.error().code != ErrorCode::InvalidInput || read.error().text.isEmpty()) {
            std::abort();
        }
        return 0;
    }
    const auto code = readPrintCode(read->code);
    if (!code || read->sha256.isEmpty() || read->sha256.size() > 17 ||
        read->sha256.first() != QCryptographicHash::hash(pdf, QCryptographicHash::Sha256)) {
        std::abort();
    }
    if (const auto* whole = std::get_if<PrintCode>(&*code)) {
        isSealGood(*whole);
    }
    return 0;
}

} // namespace
} // namespace lotsbok

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return lotsbok::feedPrintFile(data, size);
}
