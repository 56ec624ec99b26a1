// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

namespace lotsbok::cli {

namespace {

volatile std::sig_atomic_t interruptWished = 0;

void wishInterrupt(int /*signal*/)
{
    interruptWished = 1;
}

} // namespace

InterruptWatch::InterruptWatch()
{
    interruptWished = 0;
    struct sigaction wish = {};
    wish.sa_handler = wishInterrupt;
    wish.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    ::sigemptyset(&wish.sa_mask);
    ::sigaction(SIGINT, &wish, &m_interrupt);
    ::sigaction(SIGTERM, &wish, &m_terminate);
}

InterruptWatch::~InterruptWatch()
{
    ::sigaction(SIGINT, &m_interrupt, nullptr);
    ::sigaction(SIGTERM, &m_terminate, nullptr);
}

bool InterruptWatch::isWished()
{
    return interruptWished != 0;
}

} // namespace lotsbok::cli
