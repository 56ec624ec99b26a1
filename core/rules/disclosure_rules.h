// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "core/rules/finding.h"
#include "core/rules/reference_data.h"

namespace lotsbok {

/// R14. What is to leave, to whom and on what ground. Exactly one of consent scope and legal ground.
struct DisclosureRequest {
    Party party{};
    QList<InfoKind> kinds{};           ///< what it holds; at least one
    QString ground{};                  ///< id of a legal basis, "OSL 10:18 a"; empty: on consent
    QString balance{};                 ///< the balancing note; needed with a ground
    std::optional<UserId> decidedBy{}; ///< needed with a ground
};

struct DisclosureBasis {
    const ConsentScope* scope = nullptr; ///< nullptr with a legal ground
    QString text{};                      ///< as recorded and printed
};
/// R14. The basis, or why there is none (RuleSaysNo with the rule number). Fails closed. Grounds are the
/// dated rows of the matter "disclosure"; 10:24 and 10:27 are no grounds for 26:1, and each ground's own
/// limits (age under 21 and the receiving authority for 10:18 a, an authority for 10:15 a) are asked of the
/// file.
Result<DisclosureBasis> disclosureBasis(const CaseFile& file, const DisclosureRequest& request,
                                        const QDateTime& atUtc);

/// The grounds that may be offered for a receiver on a day.
QList<LegalBasis> offeredGrounds(const CaseFile& file, const Party& party, QDate day);

/// R14, R28. Which of these parties may get something of these kinds, and why the others may not.
struct RecipientAnswer {
    Party party;
    QList<InfoKind> covered{};
    bool allowed = false; ///< every kind is covered
    QString reason{};     ///< why not, one translated sentence
};
QList<RecipientAnswer> recipients(const CaseFile& file, const QList<Party>& parties,
                                  const QList<InfoKind>& kinds, const QDateTime& atUtc);

} // namespace lotsbok
