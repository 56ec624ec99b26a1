// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "core/store/record_io.h"

#include <QSet>

namespace lotsbok {

/// Cases with everything that was entered in them and what left about them or their person. A sealed case is
/// there for its readers only (R39, core/store/secret_cases.h); all other rights, and the logging, are the
/// Session's. Reading many runs over each table once, grouped by case.
class CaseFileReader {
public:
    explicit CaseFileReader(Store& store)
        : m_store(store)
    {}

    // Query
    Result<CaseFile> caseFile(CaseId id, ReadMode mode = ReadMode::Full); ///< NotFound
    /// Every case, closed ones too, by number. Narrow: what duties are derived from (CaseFile::narrow); the
    /// client has id, number and protection only.
    Result<QList<CaseFile>> allCaseFiles(ReadMode mode);
    /// The same without closed cases.
    Result<QList<CaseFile>> openCaseFiles(ReadMode mode);
    /// The cases with a meeting that touches the span, or with a planned one, whenever it is, where an
    /// assessment was ever of `level` or higher: narrow, with those meetings, the client whole, and what says
    /// who may see the case and where they meet (readers, steps, assessments); nothing else.
    Result<QList<CaseFile>> filesWithMeetings(const QDateTime& from, const QDateTime& to, int level);

    /// What was written after an audit entry: whose case files are to be read anew. One that is not found any
    /// more has been sealed.
    struct Written {
        QSet<CaseId> cases{};  ///< both of them where an entry was moved
        bool district = false; ///< something that belongs to no case, or to the district
        qint64 upTo = 0;       ///< the last audit entry looked at: the next call's `sequence`
    };
    Result<Written> writtenSince(qint64 sequence);

private:
    Store& m_store;
};

} // namespace lotsbok
