// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_lookup.h"

namespace lotsbok {

Result<bool> isFormOf(Store& store, ResponseId response, const Case& ofCase)
{
    Statement select = store.connection().prepare(
        "SELECT 1 FROM responses WHERE id = ? AND latest = 1 AND subject IN (?, ?)");
    select.bind(response).bind(toString(SubjectRef::of(ofCase.id)));
    return select.bind(toString(SubjectRef::of(ofCase.client))).step();
}

Result<bool> isEntryOf(Store& store, const char* table, const QUuid& id, CaseId caseId)
{
    Statement select =
        store.connection().prepare(QByteArray("SELECT 1 FROM ") + table + " WHERE id = ? AND case_id = ?");
    return select.bind(id).bind(caseId).step();
}

Result<std::optional<CaseId>> caseOfEntry(Store& store, const char* table, const QUuid& id)
{
    Statement select =
        store.connection().prepare(QByteArray("SELECT case_id FROM ") + table + " WHERE id = ?");
    const auto row = select.bind(id).step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? select.id<CaseId>(0) : std::nullopt;
}

} // namespace lotsbok
