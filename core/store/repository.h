// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/store/stored_names.h"

namespace lotsbok {

/// Reads the rows of a statement into a list; `read` makes one value of the current row.
template<typename T, typename Read>
Result<QList<T>> readAll(Statement& statement, Read read)
{
    QList<T> list;
    const auto done = eachRow(statement, [&](Statement& row) -> Result<void> {
        Result<T> value = read(row);
        if (!value) {
            return fail(value.error());
        }
        list.append(std::move(*value));
        return {};
    });
    return done ? Result<QList<T>>(std::move(list)) : fail(done.error());
}

/// Reads at most one row; nothing when there is none.
template<typename T, typename Read>
Result<std::optional<T>> readOne(Statement& statement, Read read)
{
    const auto row = statement.step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return std::optional<T>();
    }
    Result<T> value = read(statement);
    if (!value) {
        return fail(value.error());
    }
    return std::optional<T>(std::move(*value));
}

/// Fills the parts of a Store::Save that every record has.
template<typename T, typename ToRow>
Store::Save saveOf(const char* table, const QString& kind, const T& value, const std::optional<T>& stored,
                   ToRow toRow)
{
    Store::Save save;
    save.table = table;
    save.kind = kind;
    save.id = value.id.uuid();
    save.version = value.version;
    if (stored) {
        save.stored = toRow(*stored);
        save.storedVersion = stored->version;
    }
    save.row = toRow(value);
    return save;
}

/// No such record.
Unexpected notFound();

} // namespace lotsbok
