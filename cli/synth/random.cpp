// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/synth/random.h"

#include <QtEndian>

#include <array>

namespace lotsbok::cli {

QUuid Random::uuid(quint64 milliseconds)
{
    const quint64 high = (milliseconds << 16) | 0x7000 | (next() & 0x0FFF);
    const quint64 low = (next() & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
    std::array<uchar, 16> bytes{};
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16));
}

} // namespace lotsbok::cli
