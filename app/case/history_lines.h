// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"

#include <QHash>

namespace lotsbok {

/// One record whose history belongs to a case.
struct HistorySource {
    QString kind; ///< RecordInfo::kind, "case" or "client"
    QUuid id;
};

/// One save of one record, as the book keeps it.
struct HistorySave {
    HistorySource source;
    HistoryEntry entry;
};

/// One field that a save changed, as people read it.
struct HistoryChange {
    QString field; ///< label
    QString from;  ///< empty for what was entered anew
    QString to;
    bool operator==(const HistoryChange&) const = default;
};

/// One save as people read it.
struct HistoryLine {
    HistorySource source;
    QDateTime at{};  ///< UTC
    QString title{}; ///< "Meeting: 2 fields changed"
    QString by{};
    QString reason{};
    QString station{};
    QList<HistoryChange> changes{};
};

/// The case, its client and every record in it.
QList<HistorySource> historySources(const CaseSnapshot& snapshot);
/// Runs on the book's thread; what may not be read is left out. Oldest first within each source.
Result<QList<HistorySave>> readHistory(Session& session, const QList<HistorySource>& sources);
/// Newest first, with names in place of ids. R26: where the person's data are protected, phone, e-mail and
/// address are not shown.
QList<HistoryLine> historyLines(const CaseSnapshot& snapshot, const QList<HistorySave>& saves);
/// Whether a record of the case is in it now; what was moved away is not.
bool holds(const CaseSnapshot& snapshot, const HistorySource& source);
/// "Place: A → B"; "Place: B" for what was entered anew.
QString changeText(const HistoryChange& change);

} // namespace lotsbok
