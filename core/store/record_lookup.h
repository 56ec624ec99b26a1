// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace lotsbok {

// What a described record refers to, asked by id alone.

/// A registered form's latest version is about the case or its client.
Result<bool> isFormOf(Store& store, ResponseId response, const Case& ofCase);

/// A record of a case's kind, in `table`, is of this case.
Result<bool> isEntryOf(Store& store, const char* table, const QUuid& id, CaseId caseId);

/// The case of a record in `table`; nothing when there is no such record.
Result<std::optional<CaseId>> caseOfEntry(Store& store, const char* table, const QUuid& id);

} // namespace lotsbok
