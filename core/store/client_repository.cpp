// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/client_repository.h"

#include "core/store/repository.h"
#include "core/store/secret_cases.h"
#include "core/store/swedish_sort_key.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

constexpr auto kClientColumns =
    "id, version, given_name, family_name, number_kind, number, protection, phone, email, "
    "address, preferred_language, note";

/// The list shows name, number, case number and coordinator of the latest case, and nothing else (law.md, 7 a
/// §). The page is cut out of the name index first, so that what is skipped costs no look into other tables.
/// R39: neither a person all of whose cases are sealed nor a sealed case is there for those who are no
/// readers. R40: who was merged into somebody else is listed no longer.
constexpr auto kHiddenKeys =
    "SELECT key FROM secret_clients UNION SELECT m.key FROM client_links l JOIN clients m "
    "ON m.id = l.second_client WHERE l.kind = 'duplicate' AND l.merged_on IS NOT NULL";
QByteArray knownClients()
{
    return QByteArray(" WHERE c.key NOT IN (") + kHiddenKeys + ")";
}

constexpr auto kRowsBegin =
    "SELECT c.id, c.given_name, c.family_name, c.number_kind, c.number, c.protection, k.year, k.number, "
    "k.closed_on, "
    "u.display_name FROM (SELECT c.key AS page_key, c.sort_key AS page_sort FROM clients c";
constexpr auto kRowsEnd =
    " ORDER BY c.sort_key, c.key LIMIT ? OFFSET ?) p JOIN clients c ON c.key = p.page_key "
    "LEFT JOIN cases k ON k.rowid = (SELECT rowid FROM cases WHERE client = c.id "
    "AND id NOT IN (SELECT id FROM secret_cases) ORDER BY opened_on DESC, year DESC, number DESC LIMIT 1) "
    "LEFT JOIN users u ON u.id = k.lots "
    "ORDER BY p.page_sort, p.page_key";

Row clientToRow(const Client& value)
{
    return {{"given_name", value.givenName},
            {"family_name", value.familyName},
            {"sort_key", swedishSortKey(value.familyName, value.givenName), true},
            {"number_kind", storedName(value.number.kind())},
            {"number", value.number.stored()},
            {"protection", storedName(value.protection)},
            {"phone", value.phone},
            {"email", value.email},
            {"address", value.address},
            {"preferred_language", value.preferredLanguage},
            {"note", value.note}};
}

Result<PersonNumber> readNumber(const Statement& row, int kindColumn)
{
    const auto kind = numberKindFromStored(row.text(kindColumn));
    if (!kind) {
        return damagedRecord("number kind");
    }
    return PersonNumber::fromStored(*kind, row.text(kindColumn + 1));
}

} // namespace

QByteArray clientColumns(bool narrow)
{
    return narrow ? "id, version, '', '', number_kind, number, protection, '', '', '', '', ''"
                  : kClientColumns;
}

Result<Client> readClient(const Statement& row)
{
    const auto id = row.id<ClientId>(0);
    auto number = readNumber(row, 4);
    const auto protection = protectionFromStored(row.text(6));
    if (!id || !number || !protection) {
        return damagedRecord("client");
    }
    Client client;
    client.id = *id;
    client.number = *number;
    client.version = row.number(1);
    client.givenName = row.text(2);
    client.familyName = row.text(3);
    client.protection = *protection;
    client.phone = row.text(7);
    client.email = row.text(8);
    client.address = row.text(9);
    client.preferredLanguage = row.text(10);
    client.note = row.text(11);
    return client;
}

namespace {

Result<ClientRow> readClientRow(const Statement& row)
{
    const auto id = row.id<ClientId>(0);
    const auto number = readNumber(row, 3);
    const auto protection = protectionFromStored(row.text(5));
    if (!id || !number || !protection) {
        return damagedRecord("client row");
    }
    ClientRow client;
    client.id = *id;
    client.givenName = row.text(1);
    client.familyName = row.text(2);
    client.number = number->display();
    client.protection = *protection;
    if (!row.isNull(6)) {
        const auto caseNumber = CaseNumber::make(row.number(6), row.number(7));
        client.caseNumber = caseNumber ? caseNumber->toString() : QString();
        client.caseOpen = row.isNull(8);
        client.lots = row.text(9);
    }
    return client;
}

/// What is added to knownClients(), with its parameters.
struct Condition {
    QByteArray sql;
    std::vector<Value> values;

    void also(const QByteArray& term, std::initializer_list<Value> parameters)
    {
        sql += " AND " + term;
        values.insert(values.end(), parameters);
    }
};

Condition nobody()
{
    return {" AND 0", {}};
}

Condition nameCondition(const QString& text)
{
    Condition condition;
    for (const QByteArray& word : swedishWords(text)) {
        condition.also("c.key IN (SELECT client FROM client_words WHERE word >= ? AND word < ?)",
                       {word, QByteArray(word + '\xFF')});
    }
    return condition.sql.isEmpty() ? nobody() : condition;
}

/// The number as stored begins with what was typed; typed short forms are also tried with their centuries.
Condition numberCondition(const QString& typed, QDate today)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        return nobody();
    }
    Condition condition;
    if (const auto number = PersonNumber::parse(text, today)) {
        condition.also("c.number <> '' AND c.number = ?", {number->stored()}); // as the index has it
        return condition;
    }
    QString digits = text;
    digits.remove(QLatin1Char('-')).remove(QLatin1Char('+')).remove(QLatin1Char(' '));
    if (digits.isEmpty()) {
        return nobody();
    }
    const QString last(QChar(0xFFFF));
    const QString older = QStringLiteral("19") + digits;
    const QString younger = QStringLiteral("20") + digits;
    condition.also("c.number <> '' AND ((c.number >= ? AND c.number < ?) OR (c.number >= ? AND c.number < ?) "
                   "OR (c.number >= ? AND c.number < ?) OR (c.number >= ? AND c.number < ?))",
                   {digits, digits + last, older, older + last, younger, younger + last, text, text + last});
    return condition;
}

Condition caseNumberCondition(const QString& typed)
{
    Condition condition;
    const auto number = CaseNumber::parse(typed.trimmed());
    if (!number) {
        return nobody();
    }
    condition.also("c.id IN (SELECT client FROM cases WHERE year = ? AND number = ? AND id NOT IN "
                   "(SELECT id FROM secret_cases))",
                   {qint64(number->year()), qint64(number->number())});
    return condition;
}

Condition conditionOf(const ClientQuery& query, QDate today)
{
    switch (query.by) {
    case ClientQuery::By::All:
        return {};
    case ClientQuery::By::Name:
        return nameCondition(query.text);
    case ClientQuery::By::Number:
        return numberCondition(query.text, today);
    case ClientQuery::By::CaseNumber:
        return caseNumberCondition(query.text);
    }
    return nobody();
}

void bindCondition(Statement& statement, const Condition& condition)
{
    for (const Value& value : condition.values) {
        statement.bind(value);
    }
}

} // namespace

Unexpected notFound()
{
    return fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "There is no such record."));
}

Result<std::optional<Client>> ClientRepository::stored(ClientId id)
{
    Statement select =
        m_store.connection().prepare(QByteArray("SELECT ") + kClientColumns + " FROM clients WHERE id = ?");
    select.bind(id);
    return readOne<Client>(select, readClient);
}

Result<Client> ClientRepository::client(ClientId id)
{
    const auto known = mayKnowOf(m_store, id);
    const auto found = stored(id);
    if (!known || !found) {
        return fail(!known ? known.error() : found.error());
    }
    if (!*known || !*found) {
        return notFound();
    }
    return **found;
}

Result<QList<ClientRow>> ClientRepository::find(const ClientQuery& query, int limit, int offset)
{
    const Condition condition = conditionOf(query, m_store.author().clock->today());
    Statement list = prepareKnown(m_store, kRowsBegin + knownClients() + condition.sql + kRowsEnd);
    bindCondition(list, condition);
    list.bind(limit).bind(offset);
    return readAll<ClientRow>(list, readClientRow);
}

Result<ClientRow> ClientRepository::row(ClientId id)
{
    Statement list = prepareKnown(m_store, kRowsBegin + knownClients() + " AND c.id = ?" + kRowsEnd);
    list.bind(id).bind(1).bind(0);
    const auto found = readAll<ClientRow>(list, readClientRow);
    if (!found) {
        return fail(found.error());
    }
    return found->isEmpty() ? Result<ClientRow>(notFound()) : found->first();
}

Result<qint64> ClientRepository::count(const ClientQuery& query)
{
    const Condition condition = conditionOf(query, m_store.author().clock->today());
    // All are counted from an index, without a look at each.
    const QByteArray sql =
        condition.sql.isEmpty()
            ? QByteArray("SELECT (SELECT count(*) FROM clients) - (SELECT count(*) FROM (") + kHiddenKeys +
                  "))"
            : "SELECT count(*) FROM clients c" + knownClients() + condition.sql;
    Statement count = prepareKnown(m_store, sql);
    bindCondition(count, condition);
    const auto row = count.step();
    if (!row) {
        return fail(row.error());
    }
    return count.integer(0);
}

Result<QList<ClientRow>> ClientRepository::similar(const Client& value)
{
    const QByteArray key = swedishSortKey(value.familyName, value.givenName);
    const QByteArray name = key.left(key.indexOf('\0') + 1);
    Statement list = prepareKnown(
        m_store,
        kRowsBegin + knownClients() +
            " AND c.id <> ? AND ((c.number <> '' AND c.number = ?) OR (c.sort_key >= ? AND c.sort_key < ?))" +
            kRowsEnd);
    list.bind(value.id).bind(value.number.stored()).bind(name).bind(QByteArray(name + '\xFF'));
    list.bind(-1).bind(0);
    return readAll<ClientRow>(list, readClientRow);
}

Result<Client> ClientRepository::save(const Client& value)
{
    return m_store.write([&]() -> Result<Client> {
        const auto known = mayKnowOf(m_store, value.id);
        const auto before = stored(value.id);
        if (!known || !before) {
            return fail(!known ? known.error() : before.error());
        }
        if (!*known) {
            return conflict(); // as for one who is not there
        }
        if (auto unique = refuseDuplicate(value); !unique) {
            return fail(unique.error());
        }
        const auto version =
            m_store.save(saveOf("clients", QStringLiteral("client"), value, *before, clientToRow));
        if (!version) {
            return fail(version.error());
        }
        const bool renamed = !*before || (*before)->fullName() != value.fullName();
        if (auto indexed = renamed ? indexName(value) : Result<void>(); !indexed) {
            return fail(indexed.error());
        }
        Client saved = value;
        saved.version = *version;
        return saved;
    });
}

Result<void> ClientRepository::refuseDuplicate(const Client& value)
{
    const bool checked = value.number.kind() == PersonNumber::Kind::Personnummer ||
                         value.number.kind() == PersonNumber::Kind::Samordningsnummer;
    if (!checked) {
        return {};
    }
    Statement other = prepareKnown(
        m_store, "SELECT key IN (SELECT key FROM secret_clients) FROM clients WHERE number = ? AND "
                 "number_kind IN ('personnummer', 'samordningsnummer') AND id <> ?");
    const auto row = other.bind(value.number.stored()).bind(value.id).step();
    if (!row) {
        return fail(row.error());
    }
    if (*row && other.flag(0)) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Store", "Contact the head of unit.")); // R39: no more
    }
    if (*row) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Store", "Personnummer: another client already has this number."));
    }
    return {};
}

Result<void> ClientRepository::indexName(const Client& value)
{
    Connection& db = m_store.connection();
    Statement find = db.prepare("SELECT key FROM clients WHERE id = ?");
    const auto row = find.bind(value.id).step();
    if (!row) {
        return fail(row.error());
    }
    const qint64 key = find.integer(0);
    Statement clear = db.prepare("DELETE FROM client_words WHERE client = ?");
    if (auto done = clear.bind(key).run(); !done) {
        return done;
    }
    for (const QByteArray& word : swedishWords(value.fullName())) {
        Statement insert = db.prepare("INSERT INTO client_words (word, client) VALUES (?, ?)");
        if (auto done = insert.bind(word).bind(key).run(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace lotsbok
