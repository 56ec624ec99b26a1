// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed_cases.h"

#include "core/store/repository.h"

namespace lotsbok {

Result<QList<CaseId>> SealedCases::all()
{
    Statement list = m_store.connection().prepare("SELECT id FROM cases WHERE sealed = 1");
    return readAll<CaseId>(list, [](const Statement& row) -> Result<CaseId> {
        const auto id = row.id<CaseId>(0);
        return id ? Result<CaseId>(*id) : damagedRecord("case");
    });
}

Result<bool> SealedCases::isSealed(CaseId id)
{
    Statement select = m_store.connection().prepare("SELECT 1 FROM cases WHERE id = ? AND sealed = 1");
    return select.bind(id).step();
}

Result<QList<UserId>> SealedCases::readers(CaseId id)
{
    Statement list =
        m_store.connection().prepare("SELECT DISTINCT reader FROM case_readers WHERE case_id = ? AND "
                                     "(to_day IS NULL OR to_day >= ?) ORDER BY reader");
    list.bind(id).bind(m_store.author().clock->today());
    return readAll<UserId>(list, [](const Statement& row) -> Result<UserId> {
        const auto reader = row.id<UserId>(0);
        return reader ? Result<UserId>(*reader) : damagedRecord("case-reader");
    });
}

Result<bool> SealedCases::wasEverReader(CaseId id, UserId user)
{
    Statement select =
        m_store.connection().prepare("SELECT 1 FROM case_readers WHERE case_id = ? AND reader = ?");
    return select.bind(id).bind(user).step();
}

Result<bool> SealedCases::isAnySigned(const QSet<QUuid>& records)
{
    for (const QUuid& record : records) {
        Statement select = m_store.connection().prepare("SELECT 1 FROM signatures WHERE record = ?");
        const auto row = select.bind(record).step();
        if (!row || *row) {
            return row;
        }
    }
    return false;
}

} // namespace lotsbok
