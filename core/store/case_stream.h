// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_io.h"

#include <functional>

namespace lotsbok {

/// For what is counted over all cases: one run over each table, one record at a time, so that nothing is held
/// but what is counted. Narrow (record_io.h). A sealed case is there for its readers only (R39): whoever
/// reads records leaves out those of a case that cases() did not give.
class CaseStream {
public:
    explicit CaseStream(Store& store)
        : m_store(store)
    {}

    /// Every case, closed ones too, by number; of the person only id, number and protection.
    Result<void> cases(const std::function<void(const Case&, const Client&)>& take);

    /// Every record of a kind, in the order of entry: take(const T&).
    template<typename T, typename Take>
    Result<void> records(Take take)
    {
        Statement rows = m_store.connection().prepare("SELECT " + recordColumns<T>(ReadMode::Narrow) +
                                                      " FROM " + T::info.table + " ORDER BY rowid");
        T record;
        return eachRow(rows, [&record, &take](const Statement& row) -> Result<void> {
            if (!fillRecord(row, record, ReadMode::Narrow)) {
                return damagedRecord(T::info.kind);
            }
            take(std::as_const(record));
            return {};
        });
    }

    /// The latest version of every form `formId` that is about a case, in the order of registration. False
    /// from `isWanted` leaves the answers of a case unread.
    Result<void> answers(const QString& formId, const std::function<bool(CaseId)>& isWanted,
                         const std::function<void(CaseId, const QJsonObject&)>& take);

private:
    Store& m_store;
};

} // namespace lotsbok
