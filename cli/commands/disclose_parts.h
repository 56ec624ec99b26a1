// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/records/record_commands.h"
#include "core/rules/disclosure_rules.h"

namespace lotsbok::cli {

// What the commands that give something out share.

/// The one party that --party names; a usage error for several.
Result<Party> oneParty(const Invocation& invocation);
/// Party, kinds, and the ground where one is named.
Result<DisclosureRequest> disclosureRequest(Session& session, const Invocation& invocation);
/// The newest registration of a form about the case, or the one that --response names.
Result<FormResponse> caseResponse(Session& session, CaseId caseId, const Invocation& invocation);

/// --ground, --balance, --decided-by.
QList<Option> basisOptions();

} // namespace lotsbok::cli
