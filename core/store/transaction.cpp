// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/connection.h"

#include <QCoreApplication>
#include <utility>

namespace lotsbok {

Result<Transaction> Transaction::begin(Connection& connection)
{
    if (connection.m_depth > 0 && !connection.inTransaction()) {
        // SQLite rolled the outer transaction back by itself, as it does on a full disk.
        return fail(ErrorCode::Failed,
                    QCoreApplication::translate("Store", "The book could not carry out the request."),
                    QStringLiteral("outer transaction is gone"));
    }
    const auto started =
        connection.execute(connection.m_depth == 0 ? "BEGIN IMMEDIATE" : "SAVEPOINT inner_write");
    if (!started) {
        return fail(started.error());
    }
    return Transaction(connection, connection.m_depth++);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_level(other.m_level)
{}

Transaction::~Transaction()
{
    if (m_connection) {
        rollBack();
    }
}

Result<void> Transaction::commit()
{
    auto done = m_connection->execute(m_level == 0 ? "COMMIT" : "RELEASE inner_write");
    if (!done) {
        rollBack();
        return done;
    }
    --m_connection->m_depth;
    m_connection = nullptr;
    return {};
}

void Transaction::rollBack()
{
    // On a full disk and some I/O errors SQLite has rolled back already; a further ROLLBACK would only fail.
    if (m_connection->inTransaction()) {
        const auto undone =
            m_connection->execute(m_level == 0 ? "ROLLBACK" : "ROLLBACK TO inner_write; RELEASE inner_write");
        Q_UNUSED(undone);
    }
    --m_connection->m_depth;
    m_connection = nullptr;
}

} // namespace lotsbok
