// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/rules/finding.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lotsbok::cli {

// What rules say, as answers: each with its rule's number.

QJsonObject toJson(const Finding& value);
QJsonArray findingsJson(const QList<Finding>& findings);

/// "R20 Stop: …"
QString findingText(const Finding& value);
/// One line a finding, indented.
QString findingLines(const QList<Finding>& findings);

/// What a failure of a rule says, with the number that its text or detail names; nothing for other failures.
std::optional<Finding> refusalOf(const Error& error);

/// The answer with exit code 3: the findings that stand in the way, or the failure's own when there are none.
/// Other failures are passed on.
Result<Output> refusedBecause(const Error& error, const QList<Finding>& findings);

} // namespace lotsbok::cli
