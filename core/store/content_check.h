// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QStringList>

namespace lotsbok {

/// A table whose rows have a history.
struct CheckedTable {
    const char* table;
    const char* kind;
    bool isVersioned = true; ///< its rows have a version
};

/// That every row holds what the history says was written last, field by field: also a field that somebody
/// with the database key changed past the program. One sentence a record into `findings`.
Result<void> checkContents(Store& store, const CheckedTable& checked, QStringList& findings);

/// R35. That content and salts are missing for erased records only, and that every erasure is the one that
/// the log proves.
Result<void> checkErasures(Store& store, qint64 from, QStringList& findings);

/// As many sentences as a check gives at most: a foreign file has nothing else.
inline constexpr int kMostFindings = 100;

} // namespace lotsbok
