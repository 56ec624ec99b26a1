// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QSet>

namespace lotsbok {

/// R34. What is asked of the whole book about one person.
class ExtractStore {
public:
    explicit ExtractStore(Store& store)
        : m_store(store)
    {}

    /// The log's entries about these subjects ("kind:uuid"), oldest first.
    Result<QList<AuditEntry>> looks(const QSet<QByteArray>& subjects);
    /// How many drafts, of anybody, are about these subjects.
    Result<int> drafts(const QStringList& subjects);
    /// How many entries of the log a user made.
    Result<int> doings(UserId user);

private:
    Store& m_store;
};

} // namespace lotsbok
