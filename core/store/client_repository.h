// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace lotsbok {

/// The columns of a client's row, and a client from a row that selects them first. Narrow: id, version,
/// number and protection only; the rest is empty.
QByteArray clientColumns(bool narrow = false);
Result<Client> readClient(const Statement& row);

/// Clients. Search across persons takes name, number or case number only (förordning 2001:637 15 §). A person
/// all of whose cases are sealed is there for the readers only (R39, core/store/secret_cases.h).
class ClientRepository {
public:
    explicit ClientRepository(Store& store)
        : m_store(store)
    {}

    // Query
    Result<Client> client(ClientId id); ///< NotFound
    Result<QList<ClientRow>> find(const ClientQuery& query, int limit, int offset);
    Result<qint64> count(const ClientQuery& query);
    Result<ClientRow> row(ClientId id); ///< as in the list; NotFound also for who is not in it (R39, R40)
    /// Those with the same number or the same full name, `value` itself left out.
    Result<QList<ClientRow>> similar(const Client& value);

    // Change
    Result<Client>
    save(const Client& value); ///< InvalidInput when another client has the same checked number

private:
    Result<std::optional<Client>> stored(ClientId id);
    Result<void> refuseDuplicate(const Client& value);
    Result<void> indexName(const Client& value);

    Store& m_store;
};

} // namespace lotsbok
