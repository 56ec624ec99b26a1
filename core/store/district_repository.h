// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace lotsbok {

/// The book's own identity, the district, its users and its purchases.
class DistrictRepository {
public:
    explicit DistrictRepository(Store& store)
        : m_store(store)
    {}

    // Query
    Result<QUuid> bookId();
    Result<DistrictInfo> district();
    Result<QList<User>> users(); ///< by login name
    Result<std::optional<User>> user(UserId id);
    /// The roles of those whom a user stands for on a day (Deputy).
    Result<QList<Role>> rolesStoodFor(UserId deputy, QDate day);
    /// Whom a user stands for on a day or will stand for after it (Deputy).
    Result<QList<UserId>> standsForFrom(UserId deputy, QDate day);
    Result<QByteArray> signPublic(UserId id); ///< pinned Ed25519 key; empty without such a user
    Result<KeyGenerations> keyGenerations();  ///< of the key file as it was last noted; 0 in a new book
    Result<QList<Purchase>> purchases();      ///< newest first
    Result<Purchase> purchase(PurchaseId id);
    Result<qint64> purchaseSum(const QString& category, int year, std::optional<PurchaseId> except);

    // Change
    Result<void> createBook(const QUuid& id);
    Result<DistrictInfo> save(const DistrictInfo& value);
    Result<User> addUser(const User& value,
                         const QByteArray& signPublic); ///< InvalidInput: the login name is taken
    /// Name, role and whether the user may unlock; never the login name or the key. Error: NotFound,
    /// Conflict.
    Result<User> save(const User& value, const QString& reason);
    Result<void> noteKeyGenerations(const KeyGenerations& value);
    Result<Purchase> save(const Purchase& value);

private:
    Store& m_store;
};

} // namespace lotsbok
