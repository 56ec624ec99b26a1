// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotsbok {

/// Version 6 of the book (docs/book-format.md): bilagor in the district's own wording.
/// Never edited once released: changes are new migrations.
inline constexpr auto kSchema6 = R"sql(
-- Which definitions an administrator installed, and which of them are withdrawn. A row is never removed, and
-- its form, form_version and definition never change.
CREATE TABLE installed_forms (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    form TEXT NOT NULL, form_version INTEGER NOT NULL CHECK (form_version BETWEEN 1000 AND 999999),
    definition BLOB NOT NULL REFERENCES definitions (hash),
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    handed_by BLOB NOT NULL REFERENCES users (id), handed_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL,
    UNIQUE (form, form_version)
) STRICT;
)sql";

} // namespace lotsbok
