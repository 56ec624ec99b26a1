// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"
#include "core/session/case_work.h"
#include "core/session/session_private.h"

#include <QCoreApplication>

namespace lotsbok {

/// A refusal by a rule: "R41: …".
inline Unexpected ruleSaysNo(const char* sentence, const char* rule)
{
    return fail(
        ErrorCode::RuleSaysNo,
        QStringLiteral("%1: %2").arg(QLatin1String(rule), QCoreApplication::translate("Session", sentence)));
}

/// A value that cannot be, as one sentence that names the field.
inline Unexpected cannotBe(const char* sentence)
{
    return fail(ErrorCode::InvalidInput, QCoreApplication::translate("Session", sentence));
}

/// What stands in the way of a step, with every rule's number.
Unexpected gateIsShut(const char* sentence, const QList<Finding>& missing);

/// InvalidInput for a reason that says nothing.
Result<void> requireReason(const QString& reason);

/// "kind:uuid" of an entry.
QString entrySubject(const char* kind, const QUuid& id);

} // namespace lotsbok
