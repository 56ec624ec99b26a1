// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QSet>

namespace lotsbok {

/// R39. What the veils over sealed cases are judged by, whoever asks; the lists that a user sees are made by
/// core/store/secret_cases.h.
class SealedCases {
public:
    explicit SealedCases(Store& store)
        : m_store(store)
    {}

    Result<QList<CaseId>> all();
    Result<bool> isSealed(CaseId id);
    /// Named as readers, today or from a later day.
    Result<QList<UserId>> readers(CaseId id);
    Result<bool> wasEverReader(CaseId id, UserId user);
    /// Whether something of the case's records, at any version, is signed.
    Result<bool> isAnySigned(const QSet<QUuid>& records);

private:
    Store& m_store;
};

} // namespace lotsbok
