// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/role.h"

namespace lotsbok {

/// Where a kind of record lives and who may have it (process.md, "Roles"). A record with the field caseId
/// belongs to that case and also follows the case's own rights (seal, R39; a lots's reason).
struct RecordInfo {
    const char* table; ///< "consent_scopes"
    const char* kind;  ///< in history, audit and JSON: "consent-scope"
    Permission read;
    Permission write;
};

} // namespace lotsbok
