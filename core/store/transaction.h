// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace lotsbok {

class Connection;

/// A write transaction that rolls back unless it is committed. The outermost one takes the write lock at once
/// (BEGIN IMMEDIATE); one inside another is a savepoint, so that it can fail alone.
class Transaction {
public:
    /// Errors: InUse when another process writes, FileSystem, Damaged.
    static Result<Transaction> begin(Connection& connection);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    ~Transaction();

    [[nodiscard]] bool isOutermost() const { return m_level == 0; }

    /// Durable when the outermost returns. After a failure everything is rolled back.
    Result<void> commit();

private:
    Transaction(Connection& connection, int level)
        : m_connection(&connection)
        , m_level(level)
    {}
    void rollBack();

    Connection* m_connection;
    int m_level;
};

} // namespace lotsbok
