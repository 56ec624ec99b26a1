// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/presentation.h"
#include "core/rules/case_status.h"
#include "core/rules/duty.h"
#include "core/rules/gates.h"

namespace lotsbok::cli {

/// What is derived of a case at a moment, as `case status` and `case show` show it.
struct ShownStatus {
    QJsonObject json;
    QString text;
};
ShownStatus shownStatus(const CaseFile& file, const Settings& settings, const QDateTime& nowUtc,
                        const QList<User>& users);

QJsonObject toJson(const GateItem& value);

/// `about` is the case number or what else a duty is about.
QJsonObject dutyJson(const Duty& duty, const QString& about, QDate today);
QStringList dutyRow(const Duty& duty, const QString& about, QDate today);
QStringList dutyHead();

} // namespace lotsbok::cli
