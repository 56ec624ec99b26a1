// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace lotsbok {

/// Clients. Search across persons takes name, number or case number only (förordning 2001:637 15 §).
class ClientRepository {
public:
    explicit ClientRepository(Store& store)
        : m_store(store)
    {}

    // Query
    Result<Client> client(ClientId id); ///< NotFound
    Result<QList<ClientRow>> find(const ClientQuery& query, int limit, int offset);
    Result<qint64> count(const ClientQuery& query);
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
