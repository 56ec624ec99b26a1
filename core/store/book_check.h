// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QStringList>

namespace lotsbok {

/// What a full check of a book found.
struct BookCheck {
    qint64 pages = 0;
    qint64 auditEntries = 0;
    QStringList problems; ///< translated sentences; empty = intact
};

/// Both of SQLCipher's and SQLite's own integrity checks and the references between tables: neither finds
/// everything.
Result<QStringList> integrityProblems(Connection& connection);

/// Which pages are damaged, of a book that may not open at all: a sentence each, with the page's number, the
/// first hundred. Empty when every page is as it was written.
Result<QStringList> pageProblems(Connection& connection);

/// At login: the chain's last `count` entries with their signatures, what they committed to, and that the
/// records they changed stand at the last version. Error: Tampered.
Result<void> checkLastEntries(Store& store, qint64 count);

/// Both integrity checks, then the whole audit chain with its signatures, the anchors, that the history is
/// what the chain committed to, and that every record stands at the last version that the history knows.
/// Reads everything.
Result<BookCheck> checkBook(Store& store, const QList<AuditAnchor>& anchors,
                            const Connection::Progress& progress);

} // namespace lotsbok
