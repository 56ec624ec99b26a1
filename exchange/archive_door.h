// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/archive_desk.h"
#include "exchange/archive_package.h"
#include "exchange/disclosure.h"

namespace lotsbok {

/// Beside Disclosure, for what goes to the archive: a closed case whole and unmasked as one submission
/// package (docs/archive-format.md), on a head of unit's decision. It is recorded as given to the own file,
/// with the reason and who decided.
class ArchiveDoor {
public:
    using Progress = ArchiveDesk::Progress;

    explicit ArchiveDoor(Session& session)
        : m_session(session)
    {}

    struct Given {
        DisclosureRecord record{};
        QString id{}; ///< of the package
        int documents = 0;
        int attachments = 0;
    };
    static QString fileName(); ///< "arkivpaket.tar": names nobody

    /// Writes the package. Errors: those of ArchiveDesk::source; InvalidInput without a reason; those of
    /// Disclosure::printToFile for the path, before anything is recorded.
    Result<Given> toFile(CaseId id, const QString& reason, const QString& path, bool overwrite = false,
                         const Progress& progress = {});

private:
    Result<ArchivePackage> packageOf(const ArchiveSource& source);

    Session& m_session;
};

} // namespace lotsbok
