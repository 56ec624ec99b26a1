// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/rules/age.h"
#include "core/rules/case_duties.h"
#include "core/rules/retention.h"
#include "core/rules/threat_rules.h"

#include <algorithm>

namespace lotsbok {

namespace {

constexpr int daysToBelonging = 7;
constexpr int daysToKaa = 30;
constexpr int daysToExitFollowUp = 14;
constexpr int daysToFollowUpCopy = 14;
constexpr int daysToPlacementJudgement = 14;
constexpr int daysToReceipt = 7;
constexpr int kaaUntilAge = 20;
constexpr int yearsToErasure = 5;

QDate dayOfComingOfAge(const PersonNumber& number)
{
    if (const std::optional<QDate> birth = number.birthDate()) {
        return dayOfTurning(*birth, kAdultAge);
    }
    return number.birthYear() == 0 ? QDate() : QDate(number.birthYear() + kAdultAge, 1, 1);
}

const QList<Role>& headOfUnit()
{
    static const QList<Role> roles{Role::UnitHead};
    return roles;
}

bool hasFollowUp(const CaseFile& file, FollowUpKind kind)
{
    const QList<FollowUp>& all = file.all<FollowUp>();
    return std::any_of(all.begin(), all.end(), [kind](const FollowUp& one) { return one.kind == kind; });
}

void addSecondLots(CaseDuties& its)
{
    const Case& value = its.file.value;
    if (!value.lots || !value.secondLots) {
        const std::optional<UserId> alone = value.lots ? value.lots : value.secondLots;
        its.add(DutyKind::SecondLots, alone ? alone->uuid() : QUuid(), {}, CaseDuties::For::UnitHead);
    }
}

void addIntakeDuties(CaseDuties& its)
{
    const QDate opened = its.file.value.openedOn;
    if (its.intake == nullptr || its.intake->belonging.trimmed().isEmpty()) {
        its.add(DutyKind::Belonging, {}, opened.addDays(daysToBelonging));
    }
    if (its.intake == nullptr) {
        return;
    }
    const Intake& intake = *its.intake;
    if (intake.hasChildren.value_or(false) && !intake.childImpactAnalysedOn.isValid()) {
        its.add(DutyKind::ChildImpactAnalysis, intake.id.uuid(),
                its.grant == nullptr ? QDate() : its.grant->on);
    }
    const bool unfinished = intake.upperSecondaryDone && !*intake.upperSecondaryDone;
    const bool youngEnough =
        its.adultOn.isValid() && its.today < dayOfTurning(its.adultOn, kaaUntilAge - kAdultAge);
    if (unfinished && youngEnough && !intake.kaaInformedOn.isValid()) {
        its.add(DutyKind::KaaInformation, intake.id.uuid(), opened.addDays(daysToKaa));
    }
}

void addConcernReports(CaseDuties& its)
{
    for (const ConcernReport& report : its.file.all<ConcernReport>()) {
        if (!report.sentOn.isValid()) {
            its.add(DutyKind::ConcernReport, report.id.uuid(), report.learnedOn);
        }
    }
}

void addGrantDuties(CaseDuties& its)
{
    if (its.grant != nullptr && !hasFollowUp(its.file, FollowUpKind::Entry)) {
        its.add(DutyKind::EntryFollowUp, its.grant->id.uuid(), its.grant->on);
    }
    const QList<Plan>& plans = its.file.all<Plan>();
    const bool planned = std::any_of(plans.begin(), plans.end(),
                                     [](const Plan& plan) { return plan.status == PlanStatus::Current; });
    if (its.running && !planned) {
        its.add(DutyKind::MakePlan, its.grant->id.uuid(), its.grant->on.addDays(its.settings.planDays));
    }
    if (its.endBegunOn.isValid() && !hasFollowUp(its.file, FollowUpKind::Exit)) {
        its.add(DutyKind::ExitFollowUp, {}, its.endBegunOn.addDays(daysToExitFollowUp));
    }
}

/// Whether a placement asks for an individual judgement: a temporary one under SoL for threat never does.
bool asksForJudgement(const Support& support, SigType type)
{
    switch (support.law) {
    case PlacementLaw::None:
        return false;
    case PlacementLaw::SoL:
        return type == SigType::Young && !support.becauseOfThreat;
    default:
        return true;
    }
}

void addPlacements(CaseDuties& its)
{
    for (const Support& support : its.file.all<Support>()) {
        const QDate began = support.from.isValid() ? support.from : support.decidedOn;
        const bool now =
            (!began.isValid() || began <= its.today) && (!support.to.isValid() || its.today <= support.to);
        if (!now || !asksForJudgement(support, its.file.value.type)) {
            continue;
        }
        const QList<Judgement>& judgements = its.file.all<Judgement>();
        const bool judged =
            std::any_of(judgements.begin(), judgements.end(), [&support](const Judgement& judgement) {
                return judgement.about == JudgementAbout::GoOnInPlacement && judgement.subject == support.id;
            });
        if (!judged) {
            its.add(DutyKind::PlacementJudgement, support.id.uuid(),
                    began.isValid() ? began.addDays(daysToPlacementJudgement) : QDate());
        }
    }
}

/// R35.
void addErasure(CaseDuties& its)
{
    const QDate closed = its.file.value.closedOn;
    if (closed.addYears(yearsToErasure) > its.today) {
        return; // nearly all cases; the last note is never earlier
    }
    const Retention dates = retentionDates(retentionFacts(its.file));
    const bool decides =
        dates.outcome == RetentionOutcome::Dated || dates.outcome == RetentionOutcome::NeedsDecision;
    if (decides && dates.earliest <= its.today) {
        its.add(DutyKind::ErasureDue, {}, dates.latest, CaseDuties::For::UnitHead);
    }
}

} // namespace

CaseDuties::CaseDuties(const CaseFile& caseFile, const Settings& districtSettings, const QDateTime& now)
    : file(caseFile)
    , settings(districtSettings)
    , nowUtc(now)
    , today(toLocalTime(now).date())
    , intake(caseFile.one<Intake>())
    , assessment(currentAssessment(caseFile))
    , adultOn(dayOfComingOfAge(caseFile.client.number))
{
    for (const Decision& decision : file.all<Decision>()) {
        if (decision.kind == DecisionKind::Grant && (grant == nullptr || decision.on >= grant->on)) {
            grant = &decision;
        }
    }
    if (const Closing* closing = file.one<Closing>()) {
        endBegunOn = closing->begunOn;
    }
    for (const Decision& decision : file.all<Decision>()) {
        const bool ends =
            grant != nullptr && decision.kind == DecisionKind::EndSupport && decision.on >= grant->on;
        if (ends && (!endBegunOn.isValid() || decision.on < endBegunOn)) {
            endBegunOn = decision.on;
        }
    }
    running = grant != nullptr && !endBegunOn.isValid();
    if (file.value.lots) {
        m_lotsar.append(*file.value.lots);
    }
    if (file.value.secondLots) {
        m_lotsar.append(*file.value.secondLots);
    }
}

Duty& CaseDuties::add(DutyKind kind, const QUuid& source, QDate due, For whom)
{
    Duty& duty = duties.emplaceBack(dutyOf(kind, SubjectRef::of(file.value.id), source, due));
    if (whom != For::UnitHead) {
        duty.users = m_lotsar;
    }
    if (whom != For::Lots || m_lotsar.isEmpty()) {
        duty.roles = headOfUnit();
    }
    return duty;
}

void addProcessDuties(CaseDuties& its)
{
    addSecondLots(its);
    addIntakeDuties(its);
    addConcernReports(its);
    addGrantDuties(its);
    addPlacements(its);
}

void addLeftOverDuties(CaseDuties& its)
{
    for (const FollowUp& followUp : its.file.all<FollowUp>()) {
        if (!followUp.copySentOn.isValid()) {
            its.add(DutyKind::FollowUpCopy, followUp.id.uuid(), followUp.on.addDays(daysToFollowUpCopy));
        }
    }
    for (const RightsRequest& request : its.file.all<RightsRequest>()) {
        if (!request.toldOn.isValid()) {
            its.add(DutyKind::RightsRequest, request.id.uuid(), request.answerDue());
        }
    }
    const Case& value = its.file.value;
    for (const CaseEvent& event : its.file.all<CaseEvent>()) {
        const bool theirs = event.to && (event.to == value.lots || event.to == value.secondLots);
        if (event.kind == CaseEventKind::Reassigned && theirs && !event.receiptOn.isValid()) {
            Duty& duty = its.add(DutyKind::Receipt, event.id.uuid(),
                                 toLocalTime(event.at).date().addDays(daysToReceipt));
            duty.users = {*event.to};
        }
    }
}

QList<Duty> caseDuties(const CaseFile& file, const Settings& settings, const QDateTime& nowUtc)
{
    CaseDuties its(file, settings, nowUtc);
    addLeftOverDuties(its);
    if (file.value.closedOn.isValid()) {
        addErasure(its);
        return its.duties;
    }
    addProcessDuties(its);
    addConsentDuties(its);
    addThreatDuties(its);
    addMeetingDuties(its);
    return its.duties;
}

} // namespace lotsbok
