// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

class QFile;

namespace lotsbok {

/// Copies an open book to a new file under the same key through SQLite's backup interface, then opens the
/// copy and checks it (both integrity checks, same audit head). Nothing is left at `destination` when it
/// fails.
Result<void> copyBook(Connection& source, const QString& destination, const Secret& key,
                      const Connection::Progress& progress);

/// Copies an ordinary file that nobody has open to a new name: 0600, synced with its folder, compared with
/// what was read. Progress counts the bytes of both passes; cancelled or failed, nothing is left. Errors:
/// FileSystem (also when something stands there already), NoSpace, Cancelled.
Result<void> copyFileDurably(const QString& source, const QString& destination,
                             const Connection::Progress& progress = {});

/// Why a copy could not be written to this file, by errno: NoSpace or FileSystem.
Unexpected copyFailure(const QFile& file);

/// rename(2): replaces what stands at `to`, which QFile::rename does not. Errors: FileSystem.
Result<void> replaceFile(const QString& from, const QString& to);

/// Makes the names in a file's folder durable.
bool syncFolderOf(const QString& path);

/// Removes a book that could not be made whole, with its side files.
void removeBookFiles(const QString& path);

/// Where the copy goes that is made before a book of `version` is changed to a newer one.
QString copyPathBeforeMigration(const QString& path, int version);

} // namespace lotsbok
