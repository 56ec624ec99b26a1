// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/rules/reference_data.h"

#include <QDate>
#include <optional>

namespace lotsbok {

/// Bilaga 2.4: what a purchase needs, by the sum of the whole district in the category and calendar year,
/// this purchase included. Each step includes the ones before it.
enum class ProcurementOutcome {
    Direct,         ///< may be bought directly
    ThreeSuppliers, ///< over the city's own limit: ask three suppliers; should be documented, and is then
                    ///< registered (diarieförs)
    Documentation,  ///< over the law's documentation limit: documentation is a duty
    FullProcurement ///< over the direct-purchase limit: no direct purchase, and after that also none of
                    ///< smaller purchases
};

/// What is bought: services of LOU's appendix 2 (social services) have a limit of their own.
enum class ProcurementKind { General, SocialService };

/// The outcome and the dated limits behind it, so that the form can show its source.
struct ProcurementFinding {
    ProcurementOutcome outcome = ProcurementOutcome::Direct;
    qint64 sumOre = 0;
    qint64 directLimitOre = 0; ///< the one that was used
    ProcurementLimits limits;
};

/// `sumOre` includes this purchase; "over" is strictly more than a limit. Nothing for a date without known
/// limits, for a negative sum, or for social services in years whose limit is not known.
std::optional<ProcurementFinding> procurementFinding(qint64 sumOre, QDate on,
                                                     ProcurementKind kind = ProcurementKind::General);

/// What was bought in a category in a calendar year, as the register sums it.
struct ProcurementSum {
    int year = 0;
    QString category;
    qint64 sumOre = 0;
    int purchases = 0;
    std::optional<ProcurementFinding> finding{}; ///< by the kind of the latest purchase
};
/// Newest year first, then by category.
QList<ProcurementSum> procurementSums(const QList<Purchase>& purchases);

/// The outcome alone.
std::optional<ProcurementOutcome> procurementOutcome(qint64 sumOre, QDate on,
                                                     ProcurementKind kind = ProcurementKind::General);

} // namespace lotsbok
