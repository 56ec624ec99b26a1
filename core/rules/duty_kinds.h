// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/duty.h"

namespace lotsbok {

/// What is the same for all duties of a kind.
struct DutyKindInfo {
    DutyKind kind;
    const char* word;       ///< in keys and JSON; never changed once released
    const char16_t* source; ///< the rule, "R22", or where else it stands
    int order;              ///< among duties of one day: the rule's number
    const char* text;       ///< source text of context "Rules"
    bool alarm = false;
    bool acknowledgeable = false;
};
const DutyKindInfo& dutyKindInfo(DutyKind kind);

/// A duty without anybody yet.
Duty dutyOf(DutyKind kind, const SubjectRef& subject, const QUuid& source, QDate due);

} // namespace lotsbok
