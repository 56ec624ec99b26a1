// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letterhead_repository.h"

#include "core/store/repository.h"

namespace lotsbok {

namespace {

Row logoToRow(const Logo& value)
{
    return {{"logo", value.png.isNull() ? QByteArray("") : value.png}, {"logo_says", value.says}};
}

} // namespace

Result<Logo> LetterheadRepository::logo()
{
    Statement select = m_store.connection().prepare("SELECT version, logo, logo_says FROM letterhead");
    const auto found = readOne<Logo>(select, [](const Statement& row) -> Result<Logo> {
        return Logo{row.number(0), row.bytes(1), row.text(2)};
    });
    if (!found) {
        return fail(found.error());
    }
    return found->value_or(Logo{});
}

Result<Logo> LetterheadRepository::save(const QUuid& bookId, const Logo& value)
{
    return m_store.write([&]() -> Result<Logo> {
        const auto before = logo();
        if (!before) {
            return before;
        }
        Store::Save save;
        save.table = "letterhead";
        save.kind = QStringLiteral("letterhead");
        save.id = QUuid::createUuidV5(bookId, QByteArrayLiteral("letterhead"));
        save.version = value.version;
        if (before->version > 0) {
            save.stored = logoToRow(*before);
            save.storedVersion = before->version;
        }
        save.row = logoToRow(value);
        const auto version = m_store.save(save);
        if (!version) {
            return fail(version.error());
        }
        Logo saved = value;
        saved.version = *version;
        return saved;
    });
}

} // namespace lotsbok
