// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lotsbok {

/// What Argon2id costs. Tests take the cheap one; a real book is created with the measured one (0.4–1.0 s).
struct KdfCost {
    quint32 operations = 3;
    quint32 memoryKiB = 256 * 1024;
    static KdfCost standard() { return {}; }
    static KdfCost cheap() { return {1, 8 * 1024}; } ///< tests, demo and synthetic books only
    bool operator==(const KdfCost&) const = default;
};

} // namespace lotsbok
