// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/procurement.h"

#include <map>
#include <utility>

namespace lotsbok {

std::optional<ProcurementFinding> procurementFinding(qint64 sumOre, QDate on, ProcurementKind kind)
{
    const std::optional<ProcurementLimits> limits = procurementLimitsOn(on);
    if (!limits || sumOre < 0) {
        return std::nullopt;
    }
    const std::optional<qint64> direct =
        kind == ProcurementKind::SocialService ? limits->socialServiceLimitOre : limits->directLimitOre;
    if (!direct) {
        return std::nullopt;
    }
    ProcurementFinding finding;
    finding.sumOre = sumOre;
    finding.directLimitOre = *direct;
    finding.limits = *limits;
    if (sumOre > *direct) {
        finding.outcome = ProcurementOutcome::FullProcurement;
    } else if (sumOre > limits->documentationOre) {
        finding.outcome = ProcurementOutcome::Documentation;
    } else if (sumOre > limits->threeSuppliersOre) {
        finding.outcome = ProcurementOutcome::ThreeSuppliers;
    }
    return finding;
}

std::optional<ProcurementOutcome> procurementOutcome(qint64 sumOre, QDate on, ProcurementKind kind)
{
    const std::optional<ProcurementFinding> finding = procurementFinding(sumOre, on, kind);
    return finding ? std::optional(finding->outcome) : std::nullopt;
}

QList<ProcurementSum> procurementSums(const QList<Purchase>& purchases)
{
    struct Summed {
        ProcurementSum sum;
        const Purchase* latest = nullptr;
    };
    std::map<std::pair<int, QString>, Summed> sums; // by the year, newest first
    for (const Purchase& purchase : purchases) {
        Summed& its = sums[{-purchase.date.year(), purchase.category}];
        its.sum.sumOre += purchase.amountOre;
        ++its.sum.purchases;
        if (its.latest == nullptr || purchase.date >= its.latest->date) {
            its.latest = &purchase;
        }
    }
    QList<ProcurementSum> list;
    for (const auto& [key, its] : sums) {
        ProcurementSum sum = its.sum;
        sum.year = -key.first;
        sum.category = key.second;
        sum.finding = procurementFinding(sum.sumOre, its.latest->date,
                                         its.latest->socialService ? ProcurementKind::SocialService
                                                                   : ProcurementKind::General);
        list.append(sum);
    }
    return list;
}

} // namespace lotsbok
