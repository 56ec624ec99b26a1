// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/follow_up_variables.h"

#include <array>

namespace lotsbok {

/// First and last day, both included.
struct ReportPeriod {
    QDate from{};
    QDate to{};
    [[nodiscard]] bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    [[nodiscard]] bool holds(QDate day) const { return day.isValid() && day >= from && day <= to; }
    bool operator==(const ReportPeriod&) const = default;
};

/// What the district's report reads of one case, and nothing that names anybody. Filled record by record,
/// each kind in the order of entry, so that ten thousand cases are never held whole.
struct ReportCase {
    static constexpr size_t kPartyKinds = 10;
    static constexpr size_t kOutcomes = 4;
    static constexpr size_t kGoalStatuses = 6;

    CaseId id = CaseId::create();
    FollowUpBasis basis{};
    FollowUpValues atEntry{}; ///< answered in bilaga 3.4; empty: not registered
    FollowUpValues atExit{};

    QDate consentedOn{}; ///< to the support, the first time
    QDate refusedOn{};
    QDate inventoryOn{};
    QDate policeAskedOn{};
    QDate policeAnsweredOn{};
    QDate planOn{}; ///< of the first plan
    QDate entryFollowUpOn{};
    QDate exitFollowUpOn{};
    QList<QDate> meetings{}; ///< network meetings that were held
    QList<QDate> signs{};    ///< days on which something was recorded about the work
    QList<QDate> withdrawals{};
    struct Review {
        QDate on{};
        QDate due{};
    };
    QList<Review> reviews{}; ///< R22: each assessment, and when it is to be looked at anew
    std::array<std::array<int, kOutcomes>, kPartyKinds> commitments{}; ///< party kind × outcome

    static ReportCase of(const Case& value, const Client& client);
    /// Of a whole case, without the answers; works on a narrow file.
    static ReportCase of(const CaseFile& file);

    /// Of bilaga 3.4 as it was registered, at entry or exit as it says itself. What is said of the entry at
    /// the exit holds where nothing was said at the entry.
    void takeAnswers(const QJsonObject& answers);

    void take(const Intake& record);
    void take(const Consent& record);
    void take(const Withdrawal& record);
    void take(const ThreatAssessment& record);
    void take(const Decision& record);
    void take(const Closing& record);
    void take(const FollowUp& record);
    void take(const FollowUpFact& record);
    void take(const Plan& record);
    void take(const Goal& record);
    void take(const Meeting& record);
    void take(const Commitment& record);

    /// Each goal once: what has ended in any version of the plan, what is open in the plan that holds.
    [[nodiscard]] std::array<int, kGoalStatuses> goals() const;
    [[nodiscard]] FollowUpValues entry() const;
    [[nodiscard]] FollowUpValues exit() const;

    /// Granted by the period's end and not closed before its beginning.
    [[nodiscard]] bool isParticipant(const ReportPeriod& period) const;
    /// R32: consented and about to start at the period's end.
    [[nodiscard]] bool isWaiting(const ReportPeriod& period) const;
    [[nodiscard]] bool hasEnded(const ReportPeriod& period) const;
    /// Under way: not ended, and something was recorded of the work in the period. A case that lies open in
    /// silence is neither ended nor under way.
    [[nodiscard]] bool isUnderWay(const ReportPeriod& period) const;

private:
    [[nodiscard]] FollowUpValues allAtEntry() const;

    struct PlanOf {
        PlanId id = PlanId::create();
        PlanStatus status = PlanStatus::Draft;
        int number = 0;
    };
    struct GoalOf {
        PlanId plan = PlanId::create();
        GoalStatus status = GoalStatus::Planned;
    };
    FollowUpValues m_entryAtExit{}; ///< said of the entry at the exit
    QList<PlanOf> m_plans{};
    QList<GoalOf> m_goals{};
};

/// The kinds that a ReportCase is filled with.
using ReportRecordTypes = RecordTypes<Intake, Consent, Withdrawal, ThreatAssessment, Decision, Closing,
                                      FollowUp, FollowUpFact, Plan, Goal, Meeting, Commitment>;

} // namespace lotsbok
