// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/duty.h"
#include "core/session/session.h"

#include <QSet>

namespace lotsbok {

/// What the district holds, as far as the role may read it, and which of it the rules still ask something of.
struct DistrictWork {
    DistrictFile file;
    QSet<QUuid> due{}; ///< the records that are causes of duties
    QList<DutyKind> kinds{};
    QDate today{};
};
/// Runs on the book's thread.
Result<DistrictWork> readDistrictWork(Session& session);

/// A day of a record's JSON; invalid when there is none.
QDate dayOf(const QJsonObject& value, const char* field);
/// Whether the record, as JSON, is the cause of a duty.
bool isDue(const QSet<QUuid>& due, const QJsonObject& value);

} // namespace lotsbok
