// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_io.h"
#include "core/store/secret_cases.h"

namespace lotsbok {

/// The described records of an open book: one template for all kinds (core/model/description.h).
template<typename T>
class RecordRepository {
public:
    explicit RecordRepository(Store& store)
        : m_store(store)
    {}

    // Query
    Result<std::optional<T>> stored(const QUuid& id)
    {
        Statement select = m_store.connection().prepare(selectFrom() + " WHERE id = ?");
        select.bind(id);
        return readOne<T>(select, [](const Statement& row) { return readRecord<T>(row); });
    }
    /// In the order of entry.
    Result<QList<T>> ofCase(CaseId caseId)
    {
        Statement list = m_store.connection().prepare(selectFrom() + " WHERE case_id = ? ORDER BY rowid");
        list.bind(caseId);
        const T prototype;
        return readAll<T>(list, [&prototype](const Statement& row) { return readRecord<T>(row, prototype); });
    }
    /// Those of which the asking user may know (core/store/secret_cases.h): `condition` on the kind's
    /// columns.
    Result<QList<T>> known(const QByteArray& condition)
    {
        Statement list = prepareKnown(m_store, selectFrom() + " WHERE " + condition + " ORDER BY rowid");
        const T prototype;
        return readAll<T>(list, [&prototype](const Statement& row) { return readRecord<T>(row, prototype); });
    }
    Result<QList<T>> all()
    {
        Statement list = m_store.connection().prepare(selectFrom() + " ORDER BY rowid");
        const T prototype;
        return readAll<T>(list, [&prototype](const Statement& row) { return readRecord<T>(row, prototype); });
    }

    // Change
    /// Errors: Conflict. The caller has validated the value.
    Result<T> save(const T& value, const QString& reason)
    {
        return m_store.write([&]() -> Result<T> {
            const auto before = stored(value.id.uuid());
            if (!before) {
                return fail(before.error());
            }
            auto save =
                saveOf(T::info.table, QString::fromLatin1(T::info.kind), value, *before, recordRow<T>);
            save.reason = reason;
            const auto version = m_store.save(save);
            if (!version) {
                return fail(version.error());
            }
            T saved = value;
            saved.version = *version;
            return saved;
        });
    }

private:
    static QByteArray selectFrom() { return "SELECT " + recordColumns<T>() + " FROM " + T::info.table; }

    Store& m_store;
};

} // namespace lotsbok
