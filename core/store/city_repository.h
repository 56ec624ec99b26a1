// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/city_recipient.h"
#include "core/store/store.h"

#include <QHash>

namespace lotsbok {

/// What the book keeps for de-identified files: whom they are sealed to, and the codes of the cases.
class CityRepository {
public:
    explicit CityRepository(Store& store)
        : m_store(store)
    {}

    /// At most one row, under an id that follows from the book's.
    Result<CityRecipient> recipient();
    Result<CityRecipient> save(const QUuid& bookId, const CityRecipient& value);

    /// The codes of these cases. A case without one is given `newCode()`, once and for all; that codes were
    /// given is logged, not which.
    Result<QHash<CaseId, QString>> codesOf(const QList<CaseId>& cases,
                                           const std::function<QString()>& newCode);
    Result<std::optional<CaseId>> caseOf(const QString& code);

private:
    Result<std::optional<QString>> codeOf(CaseId id);

    Store& m_store;
};

} // namespace lotsbok
