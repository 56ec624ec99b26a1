// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/duty_kinds.h"

namespace lotsbok {

/// A case as its duties see it: what several of them ask for is found once. Made for thousands of cases at a
/// time: no words are translated and nothing is looked for twice.
class CaseDuties {
public:
    CaseDuties(const CaseFile& caseFile, const Settings& districtSettings, const QDateTime& now);

    enum class For {
        Lots,        ///< the case's lotsar; without any, the head of unit
        LotsAndHead, ///< R13
        UnitHead,
    };
    /// An invalid source is the case itself, an invalid day is at once.
    Duty& add(DutyKind kind, const QUuid& source, QDate due, For whom = For::Lots);

    const CaseFile& file;
    const Settings& settings;
    const QDateTime nowUtc;
    const QDate today;                            ///< Europe/Stockholm
    const Intake* const intake;                   ///< nullptr: none yet
    const Decision* grant = nullptr;              ///< the latest
    bool running = false;                         ///< granted, not ended, and the close step is not begun
    QDate endBegunOn{};                           ///< the close step, or the decision to end
    const ThreatAssessment* assessment = nullptr; ///< the one that holds
    QDate adultOn{};                              ///< invalid: not known
    QList<Duty> duties{};

private:
    QList<UserId> m_lotsar{};
};

// One function for each group of duties; each adds what is due now.
void addProcessDuties(CaseDuties& its);  ///< R2, R4, R6, R8, R9, KAA, placement
void addConsentDuties(CaseDuties& its);  ///< R13, R15, R16
void addThreatDuties(CaseDuties& its);   ///< R18–R22, R37
void addMeetingDuties(CaseDuties& its);  ///< R20, R23, R27, activities
void addLeftOverDuties(CaseDuties& its); ///< R31, R41; also of a closed case

} // namespace lotsbok
