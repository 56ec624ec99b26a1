// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace lotsbok {

/// The columns of a case's row, and a case from a row that selects them first.
QByteArray caseColumns();
Result<Case> readCase(const Statement& row);

/// Cases and their numbers. A sealed case is there for its readers only (R39, core/store/secret_cases.h).
class CaseRepository {
public:
    explicit CaseRepository(Store& store)
        : m_store(store)
    {}

    // Query
    Result<Case> caseById(CaseId id); ///< NotFound
    Result<Case> caseByNumber(const CaseNumber& number);
    Result<QList<Case>> casesOf(ClientId id); ///< latest first
    Result<QList<Case>> openCases();          ///< those that the user may know of (R39), by number

    // Change
    /// Gives the next number of the year of openedOn, without gaps: the number and the row are one
    /// transaction.
    Result<Case> open(const Case& value);
    Result<Case> save(const Case& value, const QString& reason = {}); ///< client and number stay as they are

private:
    Result<std::optional<Case>> stored(CaseId id);
    Result<CaseNumber> nextNumber(int year);

    Store& m_store;
};

} // namespace lotsbok
