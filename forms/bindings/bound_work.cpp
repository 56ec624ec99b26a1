// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/bindings/bound_work.h"

#include "core/rules/consent.h"
#include "core/rules/follow_up_variables.h"
#include "core/rules/threat_rules.h"
#include "forms/bindings/party_words.h"
#include "forms/bindings/plan_rows.h"

namespace lotsbok {
namespace {

/// A row as bilaga 3.2 has it.
QJsonObject rowOf(const ConsentScope& scope, const QList<InfoKind>& kinds)
{
    QJsonObject row{{QStringLiteral("party"), scope.party.organisation}};
    const QString limit = infoKindWords(kinds);
    if (!scope.party.function.isEmpty()) {
        row.insert(QStringLiteral("function"), scope.party.function);
    }
    if (!limit.isEmpty()) {
        row.insert(QStringLiteral("information"), limit);
    }
    if (scope.until.isValid()) {
        row.insert(QStringLiteral("until"), scope.until.toString(Qt::ISODate));
    }
    return row;
}

void addParties(const CaseFile& file, const QDateTime& nowUtc, BoundValues& values)
{
    QJsonArray rows;
    QStringList organisations;
    for (const ConsentScope& scope : file.all<ConsentScope>()) {
        const QList<InfoKind> kinds = kindsInForce(file, scope, nowUtc);
        if (!kinds.isEmpty()) {
            rows.append(rowOf(scope, kinds));
            organisations.append(scope.party.organisation);
        }
    }
    organisations.removeDuplicates();
    if (!rows.isEmpty()) {
        values.insert(QStringLiteral("consent.parties"), rows);
        values.insert(QStringLiteral("consent.partyNames"), organisations.join(QStringLiteral(", ")));
    }
}

void addPlan(const CaseFile& file, BoundValues& values)
{
    const Plan* plan = currentPlan(file);
    if (plan == nullptr) {
        return;
    }
    values.insert(QStringLiteral("plan.number"), plan->number);
    values.insert(QStringLiteral("plan.madeOn"), plan->madeOn.toString(Qt::ISODate));
    for (const PlanAreaName& name : planAreaNames) {
        const QJsonArray rows = goalRows(file, *plan, name.area);
        if (!rows.isEmpty()) {
            values.insert(QStringLiteral("plan.goals.") + QLatin1String(name.id), rows);
        }
    }
}

} // namespace

void addWork(const CaseFile& file, const QDateTime& nowUtc, BoundValues& values)
{
    addParties(file, nowUtc, values);
    addPlan(file, values);
}

bool addThreatLevels(const CaseFile& file, BoundValues& values)
{
    const QList<LevelPoint> history = levelHistory(file);
    if (history.isEmpty()) {
        return false;
    }
    values.insert(QStringLiteral("case.threatLevel"), QString::number(history.last().level));
    values.insert(QStringLiteral("case.threatLevelAtEntry"), QString::number(history.first().level));
    return true;
}

void addFollowUp(const CaseFile& file, BoundValues& values)
{
    const FollowUpBasis basis = FollowUpBasis::of(file);
    const FollowUpValues known = followUpOf(basis, FollowUpMoment::Exit, {}, {});
    const auto word = [&known](QStringView id) {
        const qsizetype place = variablePlace(id);
        const FollowUpValue value = known.value(place);
        return value ? valueWord(followUpVariables()[static_cast<size_t>(place)], value) : QString();
    };
    const QDate admitted = basis.grantedOn.isValid() ? basis.grantedOn : file.value.openedOn;
    values.insert(QStringLiteral("case.admissionMonth"), admitted.toString(QStringLiteral("yyyy-MM")));
    if (const QString finished = word(u"upperSecondary"); !finished.isEmpty()) {
        values.insert(QStringLiteral("case.upperSecondary"), finished);
    }
    if (basis.closeReason) { // while the case is being closed, too
        const qsizetype place = variablePlace(u"closeReason");
        values.insert(
            QStringLiteral("case.closeReason"),
            valueWord(followUpVariables()[static_cast<size_t>(place)], static_cast<int>(*basis.closeReason)));
    }
}

} // namespace lotsbok
