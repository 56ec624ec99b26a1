// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_repository.h"

#include "core/store/repository.h"
#include "core/store/secret_cases.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

constexpr auto kCaseColumns =
    "id, version, client, year, number, type, opened_on, closed_on, lots, second_lots, type_reason, reopens, "
    "sealed";
constexpr auto kFrom = " FROM cases ";
/// R39. As if the others were not there.
constexpr auto kKnown = " AND id NOT IN (SELECT id FROM secret_cases) ";

QByteArray selectCase()
{
    return QByteArray("SELECT ") + kCaseColumns + kFrom;
}

Row caseToRow(const Case& value)
{
    return {{"client", valueOf(value.client)},
            {"year", valueOf(value.number ? value.number->year() : 0)},
            {"number", valueOf(value.number ? value.number->number() : 0)},
            {"type", storedName(value.type)},
            {"opened_on", valueOf(value.openedOn)},
            {"closed_on", valueOf(value.closedOn)},
            {"lots", valueOf(value.lots)},
            {"second_lots", valueOf(value.secondLots)},
            {"type_reason", value.typeReason},
            {"reopens", valueOf(value.reopens)},
            {"sealed", valueOf(value.sealed)}};
}

} // namespace

QByteArray caseColumns()
{
    return kCaseColumns;
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
    Case value{*id,         row.number(1), *client,           *number,          *type,
               row.date(6), row.date(7),   row.id<UserId>(8), row.id<UserId>(9)};
    value.typeReason = row.text(10);
    value.reopens = row.id<CaseId>(11);
    value.sealed = row.flag(12);
    return value;
}

namespace {

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

Result<bool> isKnownClient(Store& store, ClientId id)
{
    Statement select = prepareKnown(
        store, "SELECT 1 FROM clients WHERE id = ? AND key NOT IN (SELECT key FROM secret_clients)");
    return select.bind(id).step();
}

} // namespace

Result<std::optional<Case>> CaseRepository::stored(CaseId id)
{
    Statement select = m_store.connection().prepare(selectCase() + "WHERE id = ?");
    select.bind(id);
    return readOne<Case>(select, readCase);
}

Result<Case> CaseRepository::caseById(CaseId id)
{
    Statement select = prepareKnown(m_store, selectCase() + "WHERE id = ?" + kKnown);
    select.bind(id);
    return oneCase(select);
}

Result<Case> CaseRepository::caseByNumber(const CaseNumber& number)
{
    Statement select = prepareKnown(m_store, selectCase() + "WHERE year = ? AND number = ?" + kKnown);
    select.bind(number.year()).bind(number.number());
    return oneCase(select);
}

Result<QList<Case>> CaseRepository::casesOf(ClientId id)
{
    Statement list = prepareKnown(m_store, selectCase() + "WHERE client = ?" + kKnown +
                                               "ORDER BY opened_on DESC, year DESC, number DESC");
    list.bind(id);
    return readAll<Case>(list, readCase);
}

Result<QList<Case>> CaseRepository::openCases()
{
    Statement list =
        prepareKnown(m_store, selectCase() + "WHERE closed_on IS NULL" + kKnown + "ORDER BY year, number");
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
        const auto client = isKnownClient(m_store, value.client);
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

Result<Case> CaseRepository::save(const Case& value, const QString& reason)
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
        auto save = saveOf("cases", QStringLiteral("case"), saved, *before, caseToRow);
        save.reason = reason;
        const auto version = m_store.save(save);
        if (!version) {
            return fail(version.error());
        }
        saved.version = *version;
        return saved;
    });
}

} // namespace lotsbok
