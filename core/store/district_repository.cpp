// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/district_repository.h"

#include "core/store/repository.h"
#include "core/store/secret_cases.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

constexpr auto kSelectUser = "SELECT id, version, login_name, display_name, role, disabled FROM users ";
constexpr auto kSelectPurchase =
    "SELECT id, version, item, category, supplier, amount_ore, date, "
    "CASE WHEN client IN (SELECT id FROM secret_clients) THEN NULL ELSE client END, " // R39
    "financing, social_service, suppliers_asked, contract_on, documented_on, registration FROM purchases ";

Row districtToRow(const DistrictInfo& value)
{
    return {{"name", value.name}, {"unit", value.unit}, {"address", value.address}, {"phone", value.phone}};
}

Result<User> readUser(const Statement& row)
{
    const auto id = row.id<UserId>(0);
    const auto role = roleFromId(row.text(4));
    if (!id || !role) {
        return damagedRecord("user");
    }
    User value;
    value.id = *id;
    value.version = row.number(1);
    value.loginName = row.text(2);
    value.displayName = row.text(3);
    value.role = *role;
    value.disabled = row.flag(5);
    return value;
}

/// What of a user may change.
Row userToRow(const User& value)
{
    return {{"display_name", value.displayName},
            {"role", roleId(value.role)},
            {"disabled", valueOf(value.disabled)}};
}

Row purchaseToRow(const Purchase& value)
{
    return {{"item", value.item},
            {"category", value.category},
            {"supplier", value.supplier},
            {"amount_ore", value.amountOre},
            {"date", valueOf(value.date)},
            {"client", valueOf(value.client)},
            {"financing", value.financing},
            {"social_service", valueOf(value.socialService)},
            {"suppliers_asked", valueOf(value.suppliersAsked)},
            {"contract_on", valueOf(value.contractOn)},
            {"documented_on", valueOf(value.documentedOn)},
            {"registration", value.registration}};
}

Result<Purchase> readPurchase(const Statement& row)
{
    const auto id = row.id<PurchaseId>(0);
    if (!id) {
        return damagedRecord("purchase");
    }
    Purchase value;
    value.id = *id;
    value.version = row.number(1);
    value.item = row.text(2);
    value.category = row.text(3);
    value.supplier = row.text(4);
    value.amountOre = row.integer(5);
    value.date = row.date(6);
    value.client = row.id<ClientId>(7);
    value.financing = row.text(8);
    value.socialService = row.flag(9);
    value.suppliersAsked = row.number(10);
    value.contractOn = row.date(11);
    value.documentedOn = row.date(12);
    value.registration = row.text(13);
    return value;
}

/// R39. The client of a purchase, where the asking user may not know of them.
Result<std::optional<ClientId>> hiddenClient(Store& store, PurchaseId id)
{
    Statement select = prepareKnown(
        store, "SELECT client FROM purchases WHERE id = ? AND client IN (SELECT id FROM secret_clients)");
    const auto row = select.bind(id).step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? select.id<ClientId>(0) : std::nullopt;
}

Result<std::optional<DistrictInfo>> storedDistrict(Connection& db)
{
    Statement select = db.prepare("SELECT version, name, unit, address, phone FROM district");
    return readOne<DistrictInfo>(select, [](const Statement& row) -> Result<DistrictInfo> {
        return DistrictInfo{row.number(0), row.text(1), row.text(2), row.text(3), row.text(4)};
    });
}

} // namespace

Result<QUuid> DistrictRepository::bookId()
{
    Statement select = m_store.connection().prepare("SELECT id FROM book");
    const auto row = select.step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row || select.uuid(0).isNull()) {
        return damagedRecord("book id");
    }
    return select.uuid(0);
}

Result<void> DistrictRepository::createBook(const QUuid& id)
{
    Statement insert = m_store.connection().prepare(
        "INSERT INTO book (one, id, created_at, created_with) VALUES (1, ?, ?, ?)");
    return insert.bind(id)
        .bind(m_store.author().clock->nowUtc())
        .bind(QStringLiteral("Lotsbok " LOTSBOK_VERSION))
        .run();
}

Result<DistrictInfo> DistrictRepository::district()
{
    const auto found = storedDistrict(m_store.connection());
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return damagedRecord("district");
    }
    return **found;
}

Result<DistrictInfo> DistrictRepository::save(const DistrictInfo& value)
{
    return m_store.write([&]() -> Result<DistrictInfo> {
        const auto before = storedDistrict(m_store.connection());
        const auto id = bookId();
        if (!before || !id) {
            return fail(!before ? before.error() : id.error());
        }
        Store::Save save;
        save.table = "district";
        save.kind = QStringLiteral("district");
        save.id = *id;
        save.version = value.version;
        if (*before) {
            save.stored = districtToRow(**before);
            save.storedVersion = (*before)->version;
        }
        save.row = districtToRow(value);
        const auto version = m_store.save(save);
        if (!version) {
            return fail(version.error());
        }
        DistrictInfo saved = value;
        saved.version = *version;
        return saved;
    });
}

Result<QList<User>> DistrictRepository::users()
{
    Statement list = m_store.connection().prepare(QByteArray(kSelectUser) + "ORDER BY login_key");
    return readAll<User>(list, readUser);
}

Result<std::optional<User>> DistrictRepository::user(UserId id)
{
    Statement select = m_store.connection().prepare(QByteArray(kSelectUser) + "WHERE id = ?");
    select.bind(id);
    return readOne<User>(select, readUser);
}

Result<QList<Role>> DistrictRepository::rolesStoodFor(UserId deputy, QDate day)
{
    Statement list = m_store.connection().prepare(
        "SELECT DISTINCT u.role FROM deputies p JOIN users u ON u.id = p.stands_for "
        "WHERE p.deputy = ? AND p.from_day <= ? AND p.to_day >= ? ORDER BY u.role");
    list.bind(deputy).bind(day).bind(day);
    return readAll<Role>(list, [](const Statement& row) -> Result<Role> {
        const auto role = roleFromId(row.text(0));
        if (!role) {
            return damagedRecord("role");
        }
        return *role;
    });
}

Result<QList<UserId>> DistrictRepository::standsForFrom(UserId deputy, QDate day)
{
    Statement list =
        m_store.connection().prepare("SELECT stands_for FROM deputies WHERE deputy = ? AND to_day >= ?");
    list.bind(deputy).bind(day);
    return readAll<UserId>(list, [](const Statement& row) -> Result<UserId> {
        const auto user = UserId::fromUuid(row.uuid(0));
        return user ? Result<UserId>(*user) : damagedRecord("stands_for");
    });
}

Result<QByteArray> DistrictRepository::signPublic(UserId id)
{
    Statement select = m_store.connection().prepare("SELECT sign_public FROM users WHERE id = ?");
    const auto row = select.bind(id).step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? select.bytes(0) : QByteArray();
}

Result<User> DistrictRepository::addUser(const User& value, const QByteArray& signPublic)
{
    return m_store.write([&]() -> Result<User> {
        const QString loginKey = value.loginName.normalized(QString::NormalizationForm_KC).toCaseFolded();
        Statement taken = m_store.connection().prepare("SELECT 1 FROM users WHERE login_key = ?");
        const auto row = taken.bind(loginKey).step();
        if (!row) {
            return fail(row.error());
        }
        if (*row) {
            return fail(ErrorCode::InvalidInput,
                        QCoreApplication::translate("Store", "User name: it is already taken."));
        }
        Store::Save save;
        save.table = "users";
        save.kind = QStringLiteral("user");
        save.id = value.id.uuid();
        save.row = {{"login_name", value.loginName},       {"login_key", loginKey, true},
                    {"display_name", value.displayName},   {"role", roleId(value.role)},
                    {"disabled", valueOf(value.disabled)}, {"sign_public", signPublic}};
        const auto version = m_store.save(save);
        if (!version) {
            return fail(version.error());
        }
        User saved = value;
        saved.version = *version;
        return saved;
    });
}

Result<User> DistrictRepository::save(const User& value, const QString& reason)
{
    return m_store.write([&]() -> Result<User> {
        const auto stored = user(value.id);
        if (!stored) {
            return fail(stored.error());
        }
        if (!*stored) {
            return notFound();
        }
        User kept = value;
        kept.loginName = (*stored)->loginName;
        Store::Save save;
        save.table = "users";
        save.kind = QStringLiteral("user");
        save.id = value.id.uuid();
        save.version = value.version;
        save.stored = userToRow(**stored);
        save.storedVersion = (*stored)->version;
        save.row = userToRow(kept);
        save.reason = reason;
        const auto version = m_store.save(save);
        if (!version) {
            return fail(version.error());
        }
        kept.version = *version;
        return kept;
    });
}

Result<KeyGenerations> DistrictRepository::keyGenerations()
{
    Statement select = m_store.connection().prepare("SELECT accounts, sealed FROM key_file");
    const auto row = select.step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? KeyGenerations{select.integer(0), select.integer(1)} : KeyGenerations{};
}

Result<void> DistrictRepository::noteKeyGenerations(const KeyGenerations& value)
{
    Statement note = m_store.connection().prepare(
        "INSERT INTO key_file (one, accounts, sealed) VALUES (1, ?, ?) "
        "ON CONFLICT (one) DO UPDATE SET accounts = excluded.accounts, sealed = excluded.sealed");
    return note.bind(value.accounts).bind(value.sealed).run();
}

Result<QList<Purchase>> DistrictRepository::purchases()
{
    Statement list = prepareKnown(m_store, QByteArray(kSelectPurchase) + "ORDER BY date DESC, id DESC");
    return readAll<Purchase>(list, readPurchase);
}

Result<Purchase> DistrictRepository::purchase(PurchaseId id)
{
    Statement select = prepareKnown(m_store, QByteArray(kSelectPurchase) + "WHERE id = ?");
    select.bind(id);
    const auto found = readOne<Purchase>(select, readPurchase);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return notFound();
    }
    return **found;
}

Result<qint64> DistrictRepository::purchaseSum(const QString& category, int year,
                                               std::optional<PurchaseId> except)
{
    Statement sum =
        m_store.connection().prepare("SELECT coalesce(sum(amount_ore), 0) FROM purchases "
                                     "WHERE category = ? AND date >= ? AND date <= ? AND id IS NOT ?");
    sum.bind(category).bind(QDate(year, 1, 1)).bind(QDate(year, 12, 31)).bind(except);
    const auto row = sum.step();
    if (!row) {
        return fail(row.error());
    }
    return sum.integer(0);
}

Result<Purchase> DistrictRepository::save(const Purchase& value)
{
    return m_store.write([&]() -> Result<Purchase> {
        Statement select = prepareKnown(m_store, QByteArray(kSelectPurchase) + "WHERE id = ?");
        select.bind(value.id);
        const auto before = readOne<Purchase>(select, readPurchase);
        if (!before) {
            return fail(before.error());
        }
        const auto hidden = hiddenClient(m_store, value.id);
        if (!hidden) {
            return fail(hidden.error());
        }
        Purchase stored = before->value_or(Purchase());
        Purchase kept = value;
        stored.client = *hidden ? *hidden : stored.client;
        kept.client = *hidden && !value.client ? *hidden : value.client; // R39: unseen, so not taken away
        const auto version =
            m_store.save(saveOf("purchases", QStringLiteral("purchase"), kept,
                                *before ? std::optional(stored) : std::nullopt, purchaseToRow));
        if (!version) {
            return fail(version.error());
        }
        Purchase saved = value;
        saved.version = *version;
        return saved;
    });
}

} // namespace lotsbok
