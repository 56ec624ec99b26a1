// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/store/store.h"

namespace lotsbok {

// R35 and old copies: what was erased after a backup was made is erased again when the backup is restored.

/// Writes the list of everything that was ever erased to `path`, proved under every database key that the
/// book had. Nothing erased: no file, unless one is there. Only outside write(); the book must be writable.
Result<void> writeErasedList(Store& store, const QUuid& bookId, const Secret& databaseKey,
                             const QString& path);

/// At opening: erases what the list beside the book names and the book still holds, then takes the list away.
/// Returns how many cases and clients were erased again. Errors: Tampered, Damaged, NewerVersion for a list
/// that cannot be trusted: the book stays shut.
Result<int> applyErasedList(Store& store, const QUuid& bookId, const Secret& databaseKey,
                            const QString& bookPath);

} // namespace lotsbok
