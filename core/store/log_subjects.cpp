// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_subjects.h"

#include "core/model/case_file.h"
#include "core/store/repository.h"
#include "core/store/secret_cases.h"

#include <algorithm>

namespace lotsbok {

namespace {

QByteArray clientText(const QByteArray& column)
{
    return "'client:' || " + uuidTextOf(column);
}

/// SQL that gives what a record of the district names: "client:UUID client:UUID", or a text with ids in it.
template<typename T>
QByteArray namedBy()
{
    if constexpr (std::same_as<T, KeepApart> || std::same_as<T, ClientLink>) {
        return clientText("first_client") + " || ' ' || " + clientText("second_client");
    } else if constexpr (std::same_as<T, Acknowledgement>) {
        return "duty";
    } else {
        return {};
    }
}

/// SQL that gives the subject or the case of a record by its id; empty for a kind that is about nobody.
QByteArray behindQuery(const QString& kind)
{
    for (const auto& [name, table] :
         {std::pair("response", "responses"), std::pair("disclosure", "disclosures"),
          std::pair("signature", "signatures")}) {
        if (kind == QLatin1String(name)) {
            return QByteArray("SELECT subject FROM ") + table + " WHERE id = ? LIMIT 1";
        }
    }
    QByteArray query;
    CaseRecordTypes::forEach([&]<typename T>() {
        if (kind == QLatin1String(T::info.kind)) {
            query = "SELECT 'case:' || " + uuidTextOf("case_id") + " FROM " + T::info.table + " WHERE id = ?";
        }
    });
    DistrictRecordTypes::forEach([&]<typename T>() {
        const QByteArray named = namedBy<T>();
        if (kind == QLatin1String(T::info.kind) && !named.isEmpty()) {
            query = "SELECT " + named + " FROM " + T::info.table + " WHERE id = ?";
        }
    });
    return query;
}

} // namespace

Result<QString> LogSubjects::behind(const QString& subject) const
{
    const QByteArray query = behindQuery(subject.section(QLatin1Char(':'), 0, 0));
    if (query.isEmpty()) {
        return subject;
    }
    Statement record = m_store.connection().prepare(query);
    const auto row = record.bind(QUuid::fromString(subject.section(QLatin1Char(':'), 1, 1))).step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? record.text(0) : QString();
}

Result<bool> LogSubjects::isSecret(const QString& text)
{
    if (!m_secrets) {
        Statement list =
            prepareKnown(m_store, "SELECT " + uuidTextOf("id") + " FROM secret_cases UNION ALL SELECT " +
                                      uuidTextOf("id") + " FROM secret_clients");
        auto ids =
            readAll<QString>(list, [](const Statement& row) -> Result<QString> { return row.text(0); });
        if (!ids) {
            return fail(ids.error());
        }
        m_secrets = std::move(*ids);
    }
    return std::any_of(m_secrets->begin(), m_secrets->end(),
                       [&text](const QString& id) { return text.contains(id); });
}

Result<void> LogSubjects::addPerson(About& about, ClientId id) const
{
    Statement client = m_store.connection().prepare("SELECT protection <> 'none' FROM clients WHERE id = ?");
    const auto row = client.bind(id).step();
    if (!row) {
        return fail(row.error());
    }
    about.person = id;
    about.protectedPerson = *row && client.flag(0);
    return {};
}

Result<LogSubjects::About> LogSubjects::read(const QString& subject)
{
    const auto text = behind(subject);
    const auto secret = text ? isSecret(*text) : Result<bool>(fail(text.error()));
    if (!secret) {
        return fail(secret.error());
    }
    About about;
    about.isSecret = *secret;
    const auto whose = subjectFromString(text->section(QLatin1Char(' '), 0, 0));
    if (whose && whose->kind == SubjectRef::Kind::Client) {
        const auto added = addPerson(about, *ClientId::fromUuid(whose->id));
        return added ? Result<About>(about) : fail(added.error());
    }
    if (whose && whose->kind == SubjectRef::Kind::Case) {
        about.caseId = CaseId::fromUuid(whose->id);
        Statement owner = m_store.connection().prepare("SELECT client FROM cases WHERE id = ?");
        const auto row = owner.bind(whose->id).step();
        const auto person = row && *row ? owner.id<ClientId>(0) : std::nullopt;
        const auto added = !row ? fail(row.error()) : person ? addPerson(about, *person) : Result<void>();
        return added ? Result<About>(about) : fail(added.error());
    }
    return about;
}

Result<LogSubjects::About> LogSubjects::about(const QString& subject)
{
    const auto found = m_known.constFind(subject);
    if (found != m_known.constEnd()) {
        return *found;
    }
    auto about = read(subject);
    if (about) {
        m_known.insert(subject, *about);
    }
    return about;
}

Result<QList<AuditEntry>> LogSubjects::asMayBeSeen(QList<AuditEntry> entries)
{
    for (AuditEntry& entry : entries) {
        const auto whose = about(entry.subject);
        if (!whose) {
            return fail(whose.error());
        }
        if (whose->isSecret) {
            entry.action = QLatin1StringView(kSealedCase);
            entry.subject.clear();
        }
    }
    return entries;
}

} // namespace lotsbok
