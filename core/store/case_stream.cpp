// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_stream.h"

#include "core/store/case_repository.h"
#include "core/store/client_repository.h"
#include "core/store/secret_cases.h"

#include <QHash>

namespace lotsbok {

Result<void> CaseStream::cases(const std::function<void(const Case&, const Client&)>& take)
{
    Statement people = m_store.connection().prepare("SELECT " + clientColumns(true) + " FROM clients");
    const auto clients = readAll<Client>(people, readClient);
    if (!clients) {
        return fail(clients.error());
    }
    QHash<ClientId, const Client*> byId;
    byId.reserve(clients->size());
    for (const Client& client : *clients) {
        byId.insert(client.id, &client);
    }
    Statement rows =
        prepareKnown(m_store, "SELECT " + caseColumns() +
                                  " FROM cases WHERE id NOT IN (SELECT id FROM secret_cases) ORDER BY year, "
                                  "number");
    return eachRow(rows, [&](const Statement& row) -> Result<void> {
        const auto value = readCase(row);
        if (!value) {
            return fail(value.error());
        }
        const Client* client = byId.value(value->client);
        if (client == nullptr) {
            return damagedRecord("case");
        }
        take(*value, *client);
        return {};
    });
}

Result<void> CaseStream::answers(const QString& formId, const std::function<bool(CaseId)>& isWanted,
                                 const std::function<void(CaseId, const QJsonObject&)>& take)
{
    Statement rows = m_store.connection().prepare(
        "SELECT subject, answers, id, version FROM responses WHERE form = ? AND latest = 1 "
        "ORDER BY registered_at, key");
    rows.bind(formId);
    return eachRow(rows, [&](const Statement& row) -> Result<void> {
        const auto subject = subjectFromString(row.text(0));
        if (!subject) {
            return damagedRecord("response");
        }
        const auto id = CaseId::fromUuid(subject->id);
        if (subject->kind != SubjectRef::Kind::Case || !id || !isWanted(*id)) {
            return {};
        }
        const QByteArrayView bytes = row.view(1);
        const auto given = jsonFromBytes(QByteArray::fromRawData(bytes.data(), bytes.size()));
        if (!given) {
            return fail(given.error());
        }
        take(*id, *given);
        return {};
    });
}

} // namespace lotsbok
