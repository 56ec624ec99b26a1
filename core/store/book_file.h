// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace lotsbok {

/// The path with its folder's links resolved; the file's own name is left as it is.
QString resolvedFolderPath(const QString& path);

/// Checks without opening the file that it can be a book: it exists, is a regular file with one name (no
/// symbolic or hard link), is not empty and consists of whole pages (unless an interrupted write is still to
/// be undone). Errors: FileSystem, NotABook, Damaged (cut).
Result<void> checkBookFile(const QString& path);

/// Whether an interrupted write is still to be undone: the next opening puts the file back to its last whole
/// state.
bool hasUnfinishedWrite(const QString& path);

/// Checks that nothing stands at `path` and that its folder exists. Error: FileSystem.
Result<void> checkNewBookFile(const QString& path);

/// Makes an empty file (0600) where nothing stands. Errors: FileSystem, NoSpace.
Result<void> createBookFile(const QString& path);

} // namespace lotsbok
