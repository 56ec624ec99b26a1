// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/backup_series.h"
#include "core/session/session.h"

namespace lotsbok {

/// What adding to a series did.
struct SeriesResult {
    QString path;                  ///< the new backup
    QList<SeriesBackup> all{};     ///< what the series holds now, newest first
    QList<SeriesBackup> removed{}; ///< what was no longer needed (7 days, 4 weeks, 12 months)
};

/// Backups of the open book: a series in a folder, and which copies still hold what was erased.
class BackupDesk {
public:
    explicit BackupDesk(Session& session)
        : m_session(session)
    {}

    // Query
    /// The whole backups of this book's series in a folder, newest first. Errors: FileSystem, NoPermission.
    Result<QList<SeriesBackup>> series(const QString& folder) const;
    Result<QStringList> folders() const; ///< where this station has made backups, the last used first
    [[nodiscard]] QString pathOf(const QString& folder, const SeriesBackup& backup) const;
    /// Copies that were made on or before the day of the last erasure and so may hold what was erased: of the
    /// series in the known folders, and those that were made before a change of version. Full paths.
    Result<QStringList> copiesThatHoldErased() const;

    // Operations
    /// One more backup, verified by opening it, named by today's date; then the list of what was erased is
    /// renewed, and what the pattern does not keep is removed. Cancelled or failed, the series is as it was.
    /// Errors: as Session::backup(); InvalidInput for a folder that is not there.
    Result<SeriesResult> addToSeries(const QString& folder, const Book::Progress& progress = {});
    /// Renews the list of what was erased beside the backups in every known folder that can be reached.
    Result<void> renewErasedLists();
    /// Removes copies that copiesThatHoldErased() names; anything else is InvalidInput. Logged.
    Result<void> removeCopies(const QStringList& paths);

private:
    [[nodiscard]] QString bookName() const;

    Session& m_session;
};

} // namespace lotsbok
