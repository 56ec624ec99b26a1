// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/book.h"

namespace lotsbok {

// What can be done with a book without opening it: no password, no key. Cancelled or failed, nothing is left
// at the destination, and the book is as it was.

/// A copy of the sealed files for whoever keeps backups without reading them: the book while nobody has it
/// open, or else the snapshot that its writer published last (NAME.lotsbok-snapshot). The key file and the
/// list of what was erased come along. While the book itself is copied nobody can open it. Returns whether it
/// was the snapshot. Errors: InUse when somebody has the book and there is no snapshot, Damaged for an
/// interrupted write, FileSystem (also when something stands at `destination`), NoSpace, and as
/// Book::probe().
Result<bool> copySealedBook(const QString& source, const QString& destination,
                            const OpenOptions& options = {}, const Book::Progress& progress = {});

/// Moves a book that nobody has open to another place, such as a new computer's disk: copies and compares,
/// then renames the old file to NAME.moved-DATE.lotsbok, so that nobody goes on writing in it. What this
/// station has anchored goes along: a moved book is not older. Returns the old file's new name. Errors as
/// copySealedBook(); when only the renaming fails, the copy is taken away again.
Result<QString> moveBook(const QString& source, const QString& destination, const OpenOptions& options = {},
                         const Book::Progress& progress = {});

} // namespace lotsbok
