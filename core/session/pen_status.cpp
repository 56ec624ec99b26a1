// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pen_status.h"

#include "core/session/pen_steps.h"

#include <QFileInfo>

namespace lotsbok {

PenStatus penStatus(const QString& bookPath, const std::shared_ptr<const Workstation>& machine)
{
    PenStatus status;
    status.holder = Lease::holder(bookPath, machine);
    const auto asker = readLeaseFile(PenSteps::requestPath(bookPath));
    if (asker && !asker->token.isEmpty() && !hasEnded(*asker, *Workstation::orThisOne(machine))) {
        status.asker = asker;
    }
    const QFileInfo copy(PenSteps::snapshotPath(bookPath));
    if (copy.exists()) {
        status.publishedAt = copy.lastModified().toUTC();
    }
    status.spools = spoolPaths(bookPath).size();
    return status;
}

} // namespace lotsbok
