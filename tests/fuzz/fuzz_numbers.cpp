// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that people type: what is accepted keeps its meaning when it is stored and read back.
#include "core/model/case_number.h"
#include "core/model/person_number.h"
#include "core/security/recovery_key.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using lotsbok::CaseNumber;
using lotsbok::PersonNumber;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const QDate today(2026, 11, 22);
    if (const auto number = PersonNumber::parse(text, today)) {
        const auto again = PersonNumber::fromStored(number->kind(), number->stored());
        require(again && *again == *number);
        const auto shown = PersonNumber::parse(number->display(), today);
        require(shown && *shown == *number);
    }
    if (const auto number = CaseNumber::parse(text)) {
        const auto again = CaseNumber::parse(number->toString());
        require(again && *again == *number);
    }
    if (const auto key = lotsbok::parseRecoveryKey(text)) {
        require(key->size() == 32);
    }
    return 0;
}
