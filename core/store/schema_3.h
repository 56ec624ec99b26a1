// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotsbok {

/// Version 3 of the book (docs/book-format.md): the district's own words for the spelling, as
/// core/model/district_work.h describes them. Never edited once released: changes are new migrations.
inline constexpr auto kSchema3 = R"sql(
CREATE TABLE district_words (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    word TEXT NOT NULL, withdrawn INTEGER NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
)sql";

} // namespace lotsbok
