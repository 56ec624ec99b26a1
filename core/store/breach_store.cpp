// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/breach_store.h"

#include "core/model/case_file.h"
#include "core/store/repository.h"
#include "core/store/secret_cases.h"

#include <QHash>

namespace lotsbok {

namespace {

/// SQL that gives the subject ("case:UUID", "client:UUID") or the case of a record; empty for a kind that is
/// about nobody.
QByteArray subjectQuery(const QString& kind)
{
    if (kind == QLatin1String("response") || kind == QLatin1String("disclosure")) {
        return "SELECT subject FROM " +
               QByteArray(kind == QLatin1String("response") ? "responses" : "disclosures") +
               " WHERE id = ? LIMIT 1";
    }
    QByteArray query;
    CaseRecordTypes::forEach([&]<typename T>() {
        if (kind == QLatin1String(T::info.kind)) {
            query = "SELECT 'case:' || " + uuidTextOf("case_id") + " FROM " + T::info.table + " WHERE id = ?";
        }
    });
    return query;
}

} // namespace

Result<BreachStore::About> BreachStore::aboutClient(const QUuid& id)
{
    Statement client = m_store.connection().prepare("SELECT protection <> 'none' FROM clients WHERE id = ?");
    const auto row = client.bind(id).step();
    if (!row) {
        return fail(row.error());
    }
    return About{{}, ClientId::fromUuid(id), *row && client.flag(0)};
}

Result<BreachStore::About> BreachStore::aboutCase(const QUuid& id)
{
    Statement owner = m_store.connection().prepare("SELECT client FROM cases WHERE id = ?");
    const auto row = owner.bind(id).step();
    if (!row) {
        return fail(row.error());
    }
    auto person = *row ? aboutClient(owner.uuid(0)) : Result<About>(About{});
    if (person) {
        person->caseId = id;
    }
    return person;
}

Result<BreachStore::About> BreachStore::about(const QString& subject)
{
    const QString kind = subject.section(QLatin1Char(':'), 0, 0);
    const QUuid id = QUuid::fromString(subject.section(QLatin1Char(':'), 1, 1));
    if (kind == QLatin1String("client")) {
        return aboutClient(id);
    }
    if (kind == QLatin1String("case")) {
        return aboutCase(id);
    }
    const QByteArray query = subjectQuery(kind);
    if (query.isEmpty()) {
        return About{};
    }
    Statement record = m_store.connection().prepare(query);
    const auto row = record.bind(id).step();
    if (!row) {
        return fail(row.error());
    }
    const QString whose = *row ? record.text(0) : QString();
    const bool known = whose.startsWith(QLatin1String("case:")) || whose.startsWith(QLatin1String("client:"));
    return known ? about(whose) : Result<About>(About{});
}

Result<QList<TouchedEntry>> BreachStore::touched(const BreachQuestion& question)
{
    Statement hidden = prepareKnown(m_store, "SELECT id FROM secret_cases");
    const auto secret =
        readAll<QUuid>(hidden, [](const Statement& row) -> Result<QUuid> { return row.uuid(0); });
    if (!secret) {
        return fail(secret.error());
    }
    Statement list = prepareKnown(
        m_store, "SELECT at, action, subject FROM audit WHERE at >= ? AND at < ? AND (? IS NULL OR user = ?) "
                 "AND (? = '' OR station = ?) AND " +
                     knownSubject("subject") + " ORDER BY sequence");
    list.bind(question.from).bind(question.to).bind(question.user).bind(question.user);
    list.bind(question.station).bind(question.station);
    auto entries = readAll<TouchedEntry>(list, [](const Statement& row) -> Result<TouchedEntry> {
        return TouchedEntry{row.dateTime(0), row.text(1), row.text(2), {}, false};
    });
    if (!entries) {
        return entries;
    }
    QHash<QString, About> asked;
    QList<TouchedEntry> known;
    for (TouchedEntry& entry : *entries) {
        if (!asked.contains(entry.subject)) {
            const auto found = about(entry.subject);
            if (!found) {
                return fail(found.error());
            }
            asked.insert(entry.subject, *found);
        }
        const About whose = asked.value(entry.subject);
        if (!secret->contains(whose.caseId)) {
            entry.person = whose.person;
            entry.protectedPerson = whose.protectedPerson;
            known.append(entry);
        }
    }
    return known;
}

} // namespace lotsbok
