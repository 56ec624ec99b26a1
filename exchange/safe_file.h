// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace lotsbok {

/// Writes bytes to `path` through a temporary file beside it (created exclusively, mode 0600), synced with
/// its directory. Either the whole file is there or nothing is. Without `overwrite` an existing file is never
/// replaced, not even one that appears meanwhile. A symbolic link at `path` is replaced, never followed.
/// Errors: FileSystem, NoSpace.
Result<void> writeFileSafely(const QString& path, const QByteArray& bytes, bool overwrite);

/// Whether writeFileSafely could begin: the folder exists and takes files, `path` is no folder, and nothing
/// stands there unless `overwrite`. Writes nothing.
Result<void> checkWritable(const QString& path, bool overwrite);

} // namespace lotsbok
