// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <sodium.h>

namespace lotsbok {

// QByteArray as libsodium wants bytes. Only for what is no secret; secrets are Secret.

inline unsigned char* writable(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

inline const unsigned char* readable(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

inline std::size_t length(const QByteArray& bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

} // namespace lotsbok
