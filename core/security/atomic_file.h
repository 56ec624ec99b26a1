// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace lotsbok {

/// The whole of an ordinary file of at most `largest` bytes; follows no symbolic link.
/// Errors: FileSystem; Failed when it is larger or no ordinary file.
Result<QByteArray> readFileBounded(const QString& path, qint64 largest);

/// Bytes through a temporary file PATH.new: O_EXCL 0600, fsync, read back, the old one kept as PATH.bak when
/// `keepBackup`, rename, fsync of the directory. After a crash either the old or the new bytes are there,
/// never a mixture. Errors: FileSystem, NoSpace; the old file is then as it was.
Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes, bool keepBackup);

} // namespace lotsbok
