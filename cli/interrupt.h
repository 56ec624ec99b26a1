// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace lotsbok::cli {

/// While one lives, the first Ctrl+C, or the first request of the system to end, is a wish that long work
/// heeds at its next step, so that it can take away what it began. A second one ends the program at once.
class InterruptWatch {
public:
    InterruptWatch();
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;
    ~InterruptWatch();

    [[nodiscard]] static bool isWished();

private:
    struct sigaction m_interrupt = {};
    struct sigaction m_terminate = {};
};

} // namespace lotsbok::cli
