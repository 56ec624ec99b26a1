// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start.h"
#include "core/security/hardening.h"

#include <cstdio>

int main(int argc, char** argv)
{
    if (const lotsbok::Result<void> hardened = lotsbok::hardenProcess(); !hardened) {
        std::fprintf(stderr, "lotsbok: %s\n", qUtf8Printable(hardened.error().text));
        return 1;
    }
    return lotsbok::start(argc, argv);
}
