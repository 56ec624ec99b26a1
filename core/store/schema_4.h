// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotsbok {

/// Version 4 of the book (docs/book-format.md): what keys, signatures, several workstations and erasure need.
/// Never edited once released: changes are new migrations.
inline constexpr auto kSchema4 = R"sql(
-- R35: what was erased, by id alone, so that a restored older book forgets it again.
CREATE TABLE erasures (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    erased_at INTEGER NOT NULL,
    by_user BLOB NOT NULL REFERENCES users (id)
) STRICT;
)sql";

} // namespace lotsbok
