// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace lotsbok {

struct TarEntry {
    QString path{}; ///< relative, with "/": ASCII letters, digits and . _ - /, at most 99 characters
    QByteArray content{};
};

/// One uncompressed archive in the ustar format (POSIX 1003.1), every file with mode 0600, no owner and the
/// same time: the same entries give the same bytes. Errors: InvalidInput for a path that cannot stand in it,
/// that leads out of it, or that stands twice.
Result<QByteArray> tarOf(const QList<TarEntry>& entries, const QDateTime& when);

} // namespace lotsbok
