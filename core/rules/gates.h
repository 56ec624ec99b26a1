// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "core/rules/finding.h"

namespace lotsbok {

/// One thing that a gate needs.
struct GateItem {
    QString id;   ///< stable: "police-suitable", "activities-ended" …; what a GateOverride names
    QString rule; ///< "R7", "R10"
    QString text; ///< one translated sentence: what is needed
    bool met = false;
    bool overridable = true; ///< false for R10
    bool overridden = false; ///< by a GateOverride with a written reason
    bool operator==(const GateItem&) const = default;
};

struct GateStatus {
    QList<GateItem> items{}; ///< all of them, in a fixed order
    /// Every item is met or overridden.
    [[nodiscard]] bool isOpen() const;
    /// What stands in the way, as findings with rule numbers.
    [[nodiscard]] QList<Finding> missing() const;
};

/// R7 and R10: a grant; asks for a file that is not narrow. The ids, in their order: social-suitable,
/// police-suitable, target-group, coordinated-support, risk-of-relapse, motivated, inventory, informed,
/// threat-level, support-consent, police-consent. A day after the asked one does not count. An override
/// counts from its day on, with a reason, and never for the last two (R10).
GateStatus grantGate(const CaseFile& file, const QDateTime& atUtc);
/// R9: a close. The ids: reason, judged-with-police (when the reason is relapse, a new crime, unreachable,
/// deprived of liberty or not suitable), exit-follow-up (of a support that was granted), activities-ended (of
/// the current plan).
GateStatus closeGate(const CaseFile& file, const QDateTime& atUtc);
/// The gate by its name.
GateStatus gateStatus(Gate gate, const CaseFile& file, const QDateTime& atUtc);

/// process.md, "Roles": whether this role may take this decision under the district's delegation order; by
/// default caseworker, lots and head of unit.
bool mayDecide(const Settings& settings, Role role, DecisionKind kind);

} // namespace lotsbok
