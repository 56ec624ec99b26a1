// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"

namespace lotsbok::cli {

inline constexpr qint64 maximumSyntheticClients = 100'000;

struct SyntheticBook {
    QString login;
    QString password;
    int cases = 0;
    int forms = 0;
};

/// Makes a book with that many invented clients (the official test numbers of law.md first, reserve numbers
/// after), a case each for nine in ten, and an inventory (3.1) for one in ten. The same seed gives the same
/// people, ids, cases and answers on every machine. The file must not exist. The book is cheap to unlock: it
/// holds nobody's data.
Result<SyntheticBook> makeSyntheticBook(const QString& path, int clients, quint64 seed,
                                        const Context& context);

} // namespace lotsbok::cli
