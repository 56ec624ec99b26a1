// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace lotsbok {

/// A technical name and the English source of what people call it, in the context "RecordNames".
struct RecordNameRow {
    const char* key;
    const char* name;
};

/// By RecordInfo::kind, and the kinds of the history that are no described records.
std::span<const RecordNameRow> recordKindNames();
/// By "field", or "kind.field" where a field means something else than elsewhere.
std::span<const RecordNameRow> recordFieldNames();
/// By "field.word", or "kind.field.word".
std::span<const RecordNameRow> recordWordNames();

} // namespace lotsbok
