// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_repository.h"

#include "core/store/repository.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

constexpr auto kSelectCase =
    "SELECT id, version, client, year, number, type, opened_on, closed_on, lots, second_lots "
    "FROM cases ";

Row caseToRow(const Case& value)
{
    return {{"client", valueOf(value.client)},
            {"year", valueOf(value.number ? value.number->year() : 0)},
            {"number", valueOf(value.number ? value.number->number() : 0)},
            {"type", storedName(value.type)},
            {"opened_on", valueOf(value.openedOn)},
            {"closed_on", valueOf(value.closedOn)},
            {"lots", valueOf(value.lots)},
            {"second_lots", valueOf(value.secondLots)}};
}

Result<Case> readCase(const Statement& row)
{
    const auto id = row.id<CaseId>(0);
    const auto client = row.id<ClientId>(2);
    const auto number = CaseNumber::make(row.number(3), row.number(4));
    const auto type = sigTypeFromStored(row.text(5));
    if (!id || !client || !number || !type) {
        return damagedRecord("case");
    }
    return Case{*id,         row.number(1), *client,           *number,          *type,
                row.date(6), row.date(7),   row.id<UserId>(8), row.id<UserId>(9)};
}

Result<Case> oneCase(Statement& select)
{
    const auto found = readOne<Case>(select, readCase);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return notFound();
    }
    return **found;
}

Result<bool> rowExists(Connection& db, const QByteArray& sql, const QUuid& id)
{
    Statement select = db.prepare(sql);
    return select.bind(id).step();
}

} // namespace

Result<std::optional<Case>> CaseRepository::stored(CaseId id)
{
    Statement select = m_store.connection().prepare(QByteArray(kSelectCase) + "WHERE id = ?");
    select.bind(id);
    return readOne<Case>(select, readCase);
}

Result<Case> CaseRepository::caseById(CaseId id)
{
    Statement select = m_store.connection().prepare(QByteArray(kSelectCase) + "WHERE id = ?");
    select.bind(id);
    return oneCase(select);
}

Result<Case> CaseRepository::caseByNumber(const CaseNumber& number)
{
    Statement select =
        m_store.connection().prepare(QByteArray(kSelectCase) + "WHERE year = ? AND number = ?");
    select.bind(number.year()).bind(number.number());
    return oneCase(select);
}

Result<QList<Case>> CaseRepository::casesOf(ClientId id)
{
    Statement list = m_store.connection().prepare(
        QByteArray(kSelectCase) + "WHERE client = ? ORDER BY opened_on DESC, year DESC, number DESC");
    list.bind(id);
    return readAll<Case>(list, readCase);
}

Result<CaseNumber> CaseRepository::nextNumber(int year)
{
    Statement last =
        m_store.connection().prepare("SELECT coalesce(max(number), 0) FROM cases WHERE year = ?");
    const auto row = last.bind(year).step();
    if (!row) {
        return fail(row.error());
    }
    return CaseNumber::make(year, last.number(0) + 1);
}

Result<Case> CaseRepository::open(const Case& value)
{
    return m_store.write([&]() -> Result<Case> {
        const auto client =
            rowExists(m_store.connection(), "SELECT 1 FROM clients WHERE id = ?", value.client.uuid());
        if (!client) {
            return fail(client.error());
        }
        if (!*client) {
            return notFound();
        }
        const auto number = nextNumber(value.openedOn.year());
        const auto before = stored(value.id);
        if (!number || !before) {
            return fail(!number ? number.error() : before.error());
        }
        Case opened = value;
        opened.number = *number;
        if (*before || value.version != 0) {
            return conflict();
        }
        const auto version =
            m_store.save(saveOf("cases", QStringLiteral("case"), opened, *before, caseToRow));
        if (!version) {
            return fail(version.error());
        }
        opened.version = *version;
        return opened;
    });
}

Result<Case> CaseRepository::save(const Case& value)
{
    return m_store.write([&]() -> Result<Case> {
        const auto before = stored(value.id);
        if (!before) {
            return fail(before.error());
        }
        if (!*before) {
            return notFound();
        }
        if ((*before)->client != value.client || (value.number && (*before)->number != value.number)) {
            return fail(ErrorCode::InvalidInput,
                        QCoreApplication::translate(
                            "Store", "The client and the number of a case cannot be changed."));
        }
        Case saved = value;
        saved.number = (*before)->number;
        const auto version = m_store.save(saveOf("cases", QStringLiteral("case"), saved, *before, caseToRow));
        if (!version) {
            return fail(version.error());
        }
        saved.version = *version;
        return saved;
    });
}

} // namespace lotsbok
