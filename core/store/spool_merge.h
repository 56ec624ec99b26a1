// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/spool.h"
#include "core/store/spool_record.h"
#include "core/store/store.h"

namespace lotsbok {

/// What merging brought into the book.
struct MergeReport {
    int accesses = 0;
    int drafts = 0;
    int conflicts = 0; ///< drafts that were changed in the book as well: both are kept
    int refused = 0;   ///< records that their user did not sign, or that name nobody in the book
    int damaged = 0;   ///< spools that were changed, or cut below what was merged already

    [[nodiscard]] bool isEmpty() const
    {
        return accesses == 0 && drafts == 0 && conflicts == 0 && refused == 0 && damaged == 0;
    }
    MergeReport& operator+=(const MergeReport& other);
};

/// Takes what the stations without the pen have written down into the book. How far each spool is merged is
/// kept in the book with what was merged, so that it may be done as often as one likes and stop anywhere.
class SpoolMerge {
public:
    SpoolMerge(Store& store, const Workstation& machine)
        : m_store(store)
        , m_machine(machine)
    {}

    /// Remembers in the book under which key its spools are written, so that they can be read after the
    /// database key was changed. Inside a write.
    Result<void> keepKey(const Secret& databaseKey);
    /// Merges all spools beside the book, one transaction each; removes those that are merged to their end
    /// and whose writer has finished, and puts damaged ones aside. A spool that cannot be read is left alone.
    Result<MergeReport> mergeAll(const QString& bookPath);

    /// How many records of a spool are in this book, or copy of it.
    static Result<qint64> merged(Connection& connection, const QUuid& spool);
    /// The keys that a book, or a copy of it, knows.
    static SpoolKeys keys(Connection& connection);

private:
    struct Step; ///< one spool in one transaction
    Result<bool> isErased(const QUuid& id);
    Result<MergeReport> mergeOne(const QString& path);
    Result<void> mergeRecord(qint64 number, const QByteArray& bytes, Step& step);
    Result<void> mergeAccess(const SpoolRecord& record, qint64 number, Step& step);
    Result<void> mergeDraft(const SpoolRecord& record, Step& step);
    Result<void> mergeConflict(const SpoolRecord& record, Step& step);
    Result<void> close(Step& step);

    Store& m_store;
    const Workstation& m_machine;
};

} // namespace lotsbok
