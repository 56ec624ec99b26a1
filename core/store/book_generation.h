// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/store/connection.h"

namespace lotsbok {

/// Whether the folder has room for a second book beside this one. Error: NoSpace.
Result<void> checkRoomForCopy(const QString& bookPath);

/// After a take-over from a holder that was silent, not known to be gone: copies the book to a new file,
/// checks it, and puts it in the old one's place. If the other wakes up, its open file is one that nobody
/// else sees, and SQLite lets it write nothing there. Errors: InUse when the other has written while it was
/// copied.
Result<void> moveToNewFile(const QString& bookPath, const Secret& key);

/// The generation that the book knows; 0 before the first.
Result<qint64> bookGeneration(Connection& connection);
/// Inside a write.
Result<void> setBookGeneration(Connection& connection, qint64 generation);

/// When a published copy was made; nothing in the book itself.
Result<std::optional<QDateTime>> publishedAt(Connection& copy);

} // namespace lotsbok
