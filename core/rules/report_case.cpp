// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/report_case.h"

#include "core/base/clock.h"

#include <algorithm>

namespace lotsbok {

namespace {

void takeFirst(QDate& kept, QDate day)
{
    if (day.isValid() && (!kept.isValid() || day < kept)) {
        kept = day;
    }
}

} // namespace

ReportCase ReportCase::of(const Case& value, const Client& client)
{
    ReportCase made;
    made.id = value.id;
    made.basis = FollowUpBasis::of(value, client);
    return made;
}

ReportCase ReportCase::of(const CaseFile& file)
{
    ReportCase made = of(file.value, file.client);
    ReportRecordTypes::forEach([&]<typename T>() {
        for (const T& record : file.all<T>()) {
            made.take(record);
        }
    });
    return made;
}

void ReportCase::takeAnswers(const QJsonObject& answers)
{
    const bool isExit = answers.value(QLatin1StringView("occasion")) == QLatin1StringView("exit");
    (isExit ? m_entryAtExit : atEntry) = answeredIn(answers, FollowUpMoment::Entry);
    if (isExit) {
        atExit = answeredIn(answers, FollowUpMoment::Exit);
    }
}

void ReportCase::take(const Intake& record)
{
    basis.take(record);
    inventoryOn = record.inventoryOn;
    policeAskedOn = record.policeAskedOn;
    policeAnsweredOn = record.policeAnsweredOn;
}

void ReportCase::take(const Consent& record)
{
    if (record.kind == ConsentKind::Support) {
        takeFirst(consentedOn, record.givenOn);
    }
}

void ReportCase::take(const Withdrawal& record)
{
    withdrawals.append(toLocalTime(record.at).date());
}

void ReportCase::take(const ThreatAssessment& record)
{
    basis.take(record);
    signs.append(record.on);
    reviews.append({record.on, record.reviewOn});
}

void ReportCase::take(const Decision& record)
{
    basis.take(record);
    if (record.kind == DecisionKind::Refuse) {
        takeFirst(refusedOn, record.on);
    }
}

void ReportCase::take(const Closing& record)
{
    basis.take(record);
}

void ReportCase::take(const FollowUp& record)
{
    takeFirst(record.kind == FollowUpKind::Entry ? entryFollowUpOn : exitFollowUpOn, record.on);
    signs.append(record.on);
}

void ReportCase::take(const FollowUpFact& record)
{
    basis.take(record);
    if (record.phase == FactPhase::AfterEntry) {
        signs.append(record.on);
    }
}

void ReportCase::take(const Plan& record)
{
    takeFirst(planOn, record.madeOn);
    signs.append(record.madeOn);
    m_plans.append({record.id, record.status, record.number});
}

void ReportCase::take(const Goal& record)
{
    m_goals.append({record.plan, record.status});
}

void ReportCase::take(const Meeting& record)
{
    if (record.status != MeetingStatus::Held) {
        return;
    }
    const QDate day = toLocalTime(record.start).date();
    signs.append(day);
    if (record.kind == MeetingKind::Network) {
        meetings.append(day);
    }
}

void ReportCase::take(const Commitment& record)
{
    ++commitments[static_cast<size_t>(record.party.kind)][static_cast<size_t>(record.outcome)];
}

std::array<int, ReportCase::kGoalStatuses> ReportCase::goals() const
{
    const PlanOf* holds = nullptr; // as workingPlan(): the current one, else the draft with the last number
    for (const PlanOf& plan : m_plans) {
        const bool isBetter =
            plan.status == PlanStatus::Current ||
            (plan.status == PlanStatus::Draft &&
             (holds == nullptr || (holds->status == PlanStatus::Draft && plan.number > holds->number)));
        if (isBetter) {
            holds = &plan;
        }
    }
    std::array<int, kGoalStatuses> counts{};
    for (const GoalOf& goal : m_goals) {
        const bool hasEnded = goal.status == GoalStatus::Reached || goal.status == GoalStatus::NotReached ||
                              goal.status == GoalStatus::Ended;
        if (hasEnded || (holds != nullptr && goal.plan == holds->id)) {
            ++counts[static_cast<size_t>(goal.status)];
        }
    }
    return counts;
}

FollowUpValues ReportCase::allAtEntry() const
{
    FollowUpValues all = atEntry;
    all.resize(static_cast<qsizetype>(followUpVariables().size()));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const FollowUpVariable& variable = followUpVariables()[static_cast<size_t>(i)];
        if (variable.when == VariableWhen::EntryAndExit && !all.at(i)) { // the age, once, is another then
            all[i] = m_entryAtExit.value(i);
        }
    }
    return all;
}

FollowUpValues ReportCase::entry() const
{
    return followUpOf(basis, FollowUpMoment::Entry, allAtEntry(), atExit);
}

FollowUpValues ReportCase::exit() const
{
    return followUpOf(basis, FollowUpMoment::Exit, allAtEntry(), atExit);
}

bool ReportCase::isParticipant(const ReportPeriod& period) const
{
    return basis.grantedOn.isValid() && basis.grantedOn <= period.to &&
           !(basis.closedOn.isValid() && basis.closedOn < period.from);
}

bool ReportCase::isWaiting(const ReportPeriod& period) const
{
    const auto isBy = [&period](QDate day) { return day.isValid() && day <= period.to; };
    return isBy(consentedOn) && !isBy(basis.grantedOn) && !isBy(refusedOn) && !isBy(basis.closedOn);
}

bool ReportCase::hasEnded(const ReportPeriod& period) const
{
    return isParticipant(period) && basis.closedOn.isValid() && basis.closedOn <= period.to;
}

bool ReportCase::isUnderWay(const ReportPeriod& period) const
{
    return isParticipant(period) && !hasEnded(period) &&
           std::any_of(signs.begin(), signs.end(),
                       [this, &period](QDate day) { return period.holds(day) && day >= basis.grantedOn; });
}

} // namespace lotsbok
