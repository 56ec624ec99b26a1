// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/city_repository.h"

#include "core/store/repository.h"

namespace lotsbok {

namespace {

Row recipientToRow(const CityRecipient& value)
{
    return {{"public_key", value.sealPublic.isNull() ? QByteArray("") : value.sealPublic}};
}

} // namespace

Result<CityRecipient> CityRepository::recipient()
{
    Statement select = m_store.connection().prepare("SELECT version, public_key FROM city_key");
    const auto found = readOne<CityRecipient>(select, [](const Statement& row) -> Result<CityRecipient> {
        return CityRecipient{row.number(0), row.bytes(1)};
    });
    if (!found) {
        return fail(found.error());
    }
    return found->value_or(CityRecipient{});
}

Result<CityRecipient> CityRepository::save(const QUuid& bookId, const CityRecipient& value)
{
    return m_store.write([&]() -> Result<CityRecipient> {
        const auto before = recipient();
        if (!before) {
            return before;
        }
        Store::Save save;
        save.table = "city_key";
        save.kind = QStringLiteral("city-key");
        save.id = QUuid::createUuidV5(bookId, QByteArrayLiteral("city-key"));
        save.version = value.version;
        if (before->version > 0) {
            save.stored = recipientToRow(*before);
            save.storedVersion = before->version;
        }
        save.row = recipientToRow(value);
        const auto version = m_store.save(save);
        if (!version) {
            return fail(version.error());
        }
        CityRecipient saved = value;
        saved.version = *version;
        return saved;
    });
}

Result<std::optional<QString>> CityRepository::codeOf(CaseId id)
{
    Statement select = m_store.connection().prepare("SELECT code FROM follow_up_codes WHERE case_id = ?");
    return readOne<QString>(select.bind(id),
                            [](const Statement& row) -> Result<QString> { return row.text(0); });
}

Result<QHash<CaseId, QString>> CityRepository::codesOf(const QList<CaseId>& cases,
                                                       const std::function<QString()>& newCode)
{
    return m_store.write([&]() -> Result<QHash<CaseId, QString>> {
        QHash<CaseId, QString> codes;
        bool isAnyNew = false;
        for (const CaseId& id : cases) {
            const auto known = codeOf(id);
            if (!known) {
                return fail(known.error());
            }
            const QString code = known->value_or(QString());
            codes.insert(id, code.isEmpty() ? newCode() : code);
            if (code.isEmpty()) {
                Statement insert =
                    m_store.connection().prepare("INSERT INTO follow_up_codes (case_id, code) VALUES (?, ?)");
                if (auto kept = insert.bind(id).bind(codes.value(id)).run(); !kept) {
                    return fail(kept.error());
                }
                isAnyNew = true;
            }
        }
        if (isAnyNew) {
            if (auto logged = m_store.recordAction(QStringLiteral("follow-up-codes.give"),
                                                   toString(SubjectRef::district()));
                !logged) {
                return fail(logged.error());
            }
        }
        return codes;
    });
}

Result<std::optional<CaseId>> CityRepository::caseOf(const QString& code)
{
    Statement select = m_store.connection().prepare("SELECT case_id FROM follow_up_codes WHERE code = ?");
    return readOne<CaseId>(select.bind(code), [](const Statement& row) -> Result<CaseId> {
        const auto id = row.id<CaseId>(0);
        return id ? Result<CaseId>(*id) : damagedRecord("case");
    });
}

} // namespace lotsbok
