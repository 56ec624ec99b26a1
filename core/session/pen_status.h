// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/lease.h"

#include <optional>

namespace lotsbok {

/// What can be known of the pen without a password: login names only.
struct PenStatus {
    std::optional<LeaseHolder> holder; ///< nobody: it is free
    std::optional<LeaseHolder> asker;
    std::optional<QDateTime> publishedAt; ///< UTC; when the copy beside the book was put there
    qsizetype spools = 0;                 ///< of other stations, not yet taken into the book
};

/// Reads what stands beside a book. A book that is not there has a free pen.
PenStatus penStatus(const QString& bookPath, const std::shared_ptr<const Workstation>& machine = {});

} // namespace lotsbok
