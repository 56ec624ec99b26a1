// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/secret_cases.h"

namespace lotsbok {

Statement prepareKnown(Store& store, const QByteArray& sql)
{
    Statement statement = store.connection().prepare(kWithSecrets + sql);
    statement.bind(store.author().user).bind(store.author().clock->today());
    return statement;
}

QByteArray uuidTextOf(const QByteArray& column)
{
    const QByteArray hex = "lower(hex(" + column + "))";
    return "(substr(" + hex + ", 1, 8) || '-' || substr(" + hex + ", 9, 4) || '-' || substr(" + hex +
           ", 13, 4) || '-' || substr(" + hex + ", 17, 4) || '-' || substr(" + hex + ", 21))";
}

QByteArray knownSubject(const QByteArray& column)
{
    const QByteArray id = uuidTextOf("id");
    return column + " NOT IN (SELECT 'case:' || " + id + " FROM secret_cases) AND " + column +
           " NOT IN (SELECT 'client:' || " + id + " FROM secret_clients)";
}

QByteArray knownPair(const QByteArray& first, const QByteArray& second)
{
    return first + " NOT IN (SELECT id FROM secret_clients) AND " + second +
           " NOT IN (SELECT id FROM secret_clients)";
}

QByteArray knownWithin(const QByteArray& column)
{
    const QByteArray holds = "WHERE instr(" + column + ", " + uuidTextOf("id") + "))";
    return "NOT EXISTS (SELECT 1 FROM secret_cases " + holds +
           " AND NOT EXISTS (SELECT 1 FROM secret_clients " + holds;
}

Result<bool> mayKnowOf(Store& store, ClientId id)
{
    Statement secret = prepareKnown(store, "SELECT 1 FROM secret_clients WHERE id = ?");
    const auto row = secret.bind(id).step();
    if (!row) {
        return fail(row.error());
    }
    return !*row;
}

Result<bool> mayKnowOf(Store& store, const SubjectRef& subject)
{
    Statement known =
        prepareKnown(store, "SELECT 1 FROM (SELECT ? AS subject) WHERE " + knownSubject("subject"));
    return known.bind(toString(subject)).step();
}

} // namespace lotsbok
