// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/installed_form_repository.h"

#include "core/store/repository.h"

namespace lotsbok {

namespace {

constexpr auto kSelectInstalled = "SELECT id, version, form, form_version, definition, withdrawn, handed_by, "
                                  "handed_at FROM installed_forms ";

Result<InstalledForm> readInstalled(const Statement& row)
{
    const auto id = row.id<RecordId>(0);
    const auto by = row.id<UserId>(6);
    if (!id || !by) {
        return damagedRecord("installed form");
    }
    InstalledForm value;
    value.id = *id;
    value.version = row.number(1);
    value.formId = row.text(2);
    value.formVersion = row.number(3);
    value.definitionHash = row.bytes(4);
    value.withdrawn = row.number(5) != 0;
    value.by = *by;
    value.handedOverAt = row.dateTime(7);
    return value;
}

Row installedToRow(const InstalledForm& value)
{
    return {{"form", value.formId},
            {"form_version", valueOf(value.formVersion)},
            {"definition", value.definitionHash},
            {"withdrawn", valueOf(value.withdrawn)},
            {"handed_by", valueOf(value.by)},
            {"handed_at", valueOf(value.handedOverAt)}};
}

} // namespace

Result<QList<InstalledForm>> InstalledFormRepository::all()
{
    Statement list = m_store.connection().prepare(QByteArray(kSelectInstalled) + "ORDER BY rowid");
    return readAll<InstalledForm>(list, readInstalled);
}

Result<InstalledForm> InstalledFormRepository::save(const InstalledForm& value, const QString& reason)
{
    return m_store.write([&]() -> Result<InstalledForm> {
        Statement select = m_store.connection().prepare(QByteArray(kSelectInstalled) + "WHERE id = ?");
        select.bind(value.id);
        const auto before = readOne<InstalledForm>(select, readInstalled);
        if (!before) {
            return fail(before.error());
        }
        auto save =
            saveOf("installed_forms", QStringLiteral("installed-form"), value, *before, installedToRow);
        save.reason = reason;
        const auto version = m_store.save(save);
        if (!version) {
            return fail(version.error());
        }
        InstalledForm saved = value;
        saved.version = *version;
        return saved;
    });
}

} // namespace lotsbok
