// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/bindings/plan_form.h"

#include "core/model/described.h"
#include "forms/bindings/plan_rows.h"

namespace lotsbok {

namespace {

void putRows(QJsonObject& answers, const QString& field, const QJsonArray& rows)
{
    if (rows.isEmpty()) {
        answers.remove(field);
    } else {
        answers.insert(field, rows);
    }
}

} // namespace

QJsonArray networkRows(const CaseFile& file)
{
    QJsonArray rows;
    for (const NetworkTie& tie : file.all<NetworkTie>()) {
        if (tie.endedOn.isValid()) {
            continue;
        }
        QJsonObject row{{QStringLiteral("name"), tie.name},
                        {QStringLiteral("ring"), tie.ring},
                        {QStringLiteral("tie"), described::wordOf(tie.tie)}};
        if (!tie.relation.isEmpty()) {
            row.insert(QStringLiteral("role"), tie.relation);
        }
        rows.append(row);
    }
    return rows;
}

QJsonObject filledPlanForm(const CaseFile& file, const Plan& plan, QJsonObject before)
{
    for (const PlanAreaName& name : planAreaNames) {
        putRows(before, QLatin1String(name.id) + QLatin1String(".goals"), goalRows(file, plan, name.area));
    }
    putRows(before, QStringLiteral("family.network"), networkRows(file));
    for (const char* signature : {"lotsSignature", "clientSignature"}) {
        before.remove(QLatin1String(signature));
    }
    return before;
}

} // namespace lotsbok
