// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/description.h"
#include "core/model/record_info.h"

#include <QDate>
#include <array>
#include <optional>

namespace lotsbok {

/// What the person asks for (GDPR 15–18, 21).
enum class RightsAsked { Extract, Correct, Complete, Erase, Limit, Object };
inline Words wordsOf(RightsAsked)
{
    static constexpr std::array words{"extract", "correct", "complete", "erase", "limit", "object"};
    return words;
}

enum class RightsOutcome { Open, Met, PartlyMet, Refused };
inline Words wordsOf(RightsOutcome)
{
    static constexpr std::array words{"open", "met", "partly-met", "refused"};
    return words;
}

/// R34. What the person asked for about their own data, what was decided and why, and what was done: the
/// trace of a correction. The entry itself is corrected by a new version; what stood there stays in the
/// history (SoL 14 kap., FL 27 §). An answer is due within a month of the request, or within three when the
/// person was told in the first one that it takes longer (GDPR 12.3).
struct RightsRequest {
    static constexpr RecordInfo info{"rights_requests", "rights-request", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    RightsAsked asked = RightsAsked::Correct;
    QDate on{};         ///< the request came
    QString subject{};  ///< "kind:uuid" of the entry it is about; may be empty
    QString text{};     ///< in the person's own words
    QDate extendedOn{}; ///< the person was told that it takes longer, and why
    RightsOutcome outcome = RightsOutcome::Open;
    QDate decidedOn{};
    std::optional<UserId> decidedBy{};
    QString done{};   ///< what was corrected, added, erased, limited or given
    QString reason{}; ///< why, and why not what was refused
    QDate toldOn{};   ///< the person was told, with how to complain or appeal
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("asked", r.asked, kOptional);
        field("on_day", r.on, kRequired);
        field("subject", r.subject, kOptional);
        field("text", r.text, kRequiredLong);
        field("extended_on", r.extendedOn, kOptional);
        field("outcome", r.outcome, kOptional);
        field("decided_on", r.decidedOn, kOptional);
        field("decided_by", r.decidedBy, kOptional);
        field("done", r.done, kLongText);
        field("reason", r.reason, kLongText);
        field("told_on", r.toldOn, kOptional);
    }
    /// The last day on which the person is to have the answer (GDPR 12.3).
    [[nodiscard]] QDate answerDue() const { return on.addMonths(extendedOn.isValid() ? 3 : 1); }
    bool operator==(const RightsRequest&) const = default;
};

} // namespace lotsbok
