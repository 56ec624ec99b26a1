// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace lotsbok {

/// The typed failure for an (extended) SQLite result code. `systemError` is errno of the failed call, 0 if
/// unknown. The detail holds code and SQLite's own name of it, never statement text or values.
Error sqliteError(int code, int systemError = 0);

/// The failure that `db` reported last.
Error lastSqliteError(sqlite3* db);

} // namespace lotsbok
