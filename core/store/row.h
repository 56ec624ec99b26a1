// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <QJsonObject>
#include <vector>

namespace lotsbok {

/// One named cell of a record as it is stored.
struct Cell {
    QByteArray column;
    Value value;
    bool derived = false; ///< computed from the others (sort keys): stored, but no part of the history
};

/// A record's own cells, without id, version and stamps.
using Row = std::vector<Cell>;

/// The cells as JSON for the history: given_name → "givenName", ids as UUID text, other bytes as hex, nothing
/// as null.
QJsonObject toJson(const Row& row);

/// Only what differs, from the one side and from the other.
struct RowChange {
    QJsonObject before;
    QJsonObject after;
    [[nodiscard]] bool isEmpty() const { return before.isEmpty() && after.isEmpty(); }
};
RowChange changeBetween(const QJsonObject& before, const QJsonObject& after);

/// Compact UTF-8 with sorted keys: the same value gives the same bytes.
QByteArray jsonBytes(const QJsonObject& value);
Result<QJsonObject> jsonFromBytes(const QByteArray& bytes);

} // namespace lotsbok
