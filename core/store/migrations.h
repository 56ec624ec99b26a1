// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <span>

namespace lotsbok {

/// One step of the schema, from version-1 to version.
struct Migration {
    int version;
    const char* sql;
};

/// All steps of this program, in order, from 1.
std::span<const Migration> bookMigrations();

/// What marks the file as a book (application_id, "LOTS").
constexpr qint64 kBookApplicationId = 0x4C4F5453;

/// The schema version of an open book. Errors: NotABook when the file is an empty or another program's
/// database.
Result<int> schemaVersion(Connection& connection);

/// Brings the book from its version to the last one, each step in one transaction with its version number.
/// Error: NewerVersion when the book is beyond the last step; the text names the version needed.
Result<void> migrate(Connection& connection, std::span<const Migration> migrations = bookMigrations());

/// Whether migrate() would change anything.
Result<bool> needsMigration(Connection& connection, std::span<const Migration> migrations = bookMigrations());

} // namespace lotsbok
