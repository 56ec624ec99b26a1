// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/logo.h"
#include "core/store/store.h"

namespace lotsbok {

/// The table letterhead: at most one row, under an id that follows from the book's (the district's own row
/// has that one).
class LetterheadRepository {
public:
    explicit LetterheadRepository(Store& store)
        : m_store(store)
    {}

    Result<Logo> logo();
    Result<Logo> save(const QUuid& bookId, const Logo& value);

private:
    Store& m_store;
};

} // namespace lotsbok
