// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace lotsbok {

/// How long the next try waits after so many failures in a row: none for the first two (a slip of the
/// finger), then 1, 2, 4, 8, 16 seconds and at most 30. A success starts anew.
constexpr std::chrono::seconds unlockDelay(int failures)
{
    constexpr int freeTries = 2;
    constexpr int longest = 30;
    if (failures <= freeTries) {
        return std::chrono::seconds(0);
    }
    const int doublings = std::min(failures - freeTries - 1, 5);
    return std::chrono::seconds(std::min(1 << doublings, longest));
}

} // namespace lotsbok
