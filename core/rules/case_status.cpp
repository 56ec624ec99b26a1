// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_status.h"

#include "core/base/clock.h"
#include "core/rules/age.h"
#include "core/rules/consent.h"
#include "core/rules/limitation.h"
#include "core/rules/meeting_rules.h"
#include "core/rules/segregation.h"
#include "core/rules/threat_rules.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace lotsbok {

namespace {

constexpr int kaaAge = 20;

/// What a step lacks. Without texts only the count is kept, for lists of many cases.
class Lacks {
public:
    explicit Lacks(bool withTexts)
        : m_withTexts(withTexts)
    {}
    /// The step is not done without it.
    Lacks& need(bool met, const char* rule, const char* jumpTo, const char* text)
    {
        m_needed += met ? 0 : 1;
        return say(met, Finding::Severity::Warning, rule, jumpTo, text);
    }
    /// Worth knowing; the step may be done without it.
    Lacks& note(bool met, const char* rule, const char* jumpTo, const char* text)
    {
        return say(met, Finding::Severity::Note, rule, jumpTo, text);
    }
    void take(const GateStatus& gate)
    {
        const QList<Finding> missing = gate.missing();
        m_needed += int(missing.size());
        m_findings += missing;
    }
    [[nodiscard]] bool withTexts() const { return m_withTexts; }
    [[nodiscard]] bool isEmpty() const { return m_needed == 0; }
    [[nodiscard]] const QList<Finding>& findings() const { return m_findings; }

private:
    Lacks& say(bool met, Finding::Severity severity, const char* rule, const char* jumpTo, const char* text)
    {
        if (!met && m_withTexts) {
            m_findings.append({QString::fromLatin1(rule), severity,
                               QCoreApplication::translate("Rules", text), QString::fromLatin1(jumpTo)});
        }
        return *this;
    }

    bool m_withTexts;
    int m_needed = 0;
    QList<Finding> m_findings;
};

/// The latest of its kind by day, then by entry; nullptr without one.
const Decision* lastDecision(const CaseFile& file)
{
    const Decision* last = nullptr;
    for (const Decision& decision : file.all<Decision>()) {
        if (decision.kind != DecisionKind::Other && (last == nullptr || decision.on >= last->on)) {
            last = &decision;
        }
    }
    return last;
}

bool hasDecision(const CaseFile& file, DecisionKind kind)
{
    const auto& all = file.all<Decision>();
    return std::any_of(all.begin(), all.end(), [kind](const Decision& value) { return value.kind == kind; });
}

/// What the steps ask of a case.
struct Asked {
    const CaseFile& file;
    QDateTime now;
    QDate today;
    const Intake* intake;
    bool closed;
    bool refused;
    bool granted;
    bool closing;

    Asked(const CaseFile& asked, const QDateTime& nowUtc)
        : file(asked)
        , now(nowUtc)
        , today(toLocalTime(nowUtc).date())
        , intake(asked.one<Intake>())
        , closed(asked.value.closedOn.isValid())
    {
        const Decision* last = lastDecision(file);
        refused = last != nullptr && last->kind == DecisionKind::Refuse;
        granted = !refused && hasDecision(file, DecisionKind::Grant);
        closing =
            file.one<Closing>() != nullptr || (last != nullptr && last->kind == DecisionKind::EndSupport);
    }
};

bool hasPoliceConsent(const Asked& asked)
{
    if (!asked.closed) {
        return policeScopeInForce(asked.file, asked.now);
    }
    const auto& scopes = asked.file.all<ConsentScope>();
    return std::any_of(scopes.begin(), scopes.end(),
                       [](const ConsentScope& scope) { return scope.party.kind == PartyKind::Police; });
}

bool hasCrimePicture(const Intake& intake)
{
    return !intake.crimeDebut.isEmpty() || !intake.crimeSelfReported.isEmpty() ||
           !intake.crimeEstablished.isEmpty();
}

/// Under 20 without finished upper secondary school, and KAA was not told.
bool lacksKaa(const Asked& asked)
{
    const auto birth = asked.file.client.number.birthDate();
    return birth && ageOn(*birth, asked.today) < kaaAge &&
           !asked.intake->upperSecondaryDone.value_or(false) && !asked.intake->kaaInformedOn.isValid();
}

bool isWorkedWith(const CaseFile& file, const PlanId& id)
{
    const Plan* plan = file.find<Plan>(id);
    return plan != nullptr && plan->status != PlanStatus::Draft;
}

bool hasMeasurableGoal(const CaseFile& file)
{
    const auto& goals = file.all<Goal>();
    return std::any_of(goals.begin(), goals.end(), [&file](const Goal& goal) {
        return !goal.measure.isEmpty() && isWorkedWith(file, goal.plan);
    });
}

bool isPlanDistributed(const CaseFile& file)
{
    return std::any_of(file.disclosures.begin(), file.disclosures.end(), [](const DisclosureRecord& record) {
        return record.record.startsWith(QLatin1String("plan:"));
    });
}

bool hasNetworkMeeting(const CaseFile& file)
{
    const auto& meetings = file.all<Meeting>();
    return std::any_of(meetings.begin(), meetings.end(), [](const Meeting& meeting) {
        return meeting.kind == MeetingKind::Network && meeting.status == MeetingStatus::Held;
    });
}

bool isPlanFollowedUp(const CaseFile& file)
{
    const auto& plans = file.all<Plan>();
    const auto& meetings = file.all<Meeting>();
    return std::any_of(plans.begin(), plans.end(),
                       [](const Plan& plan) { return plan.followedUpOn.isValid(); }) ||
           std::any_of(meetings.begin(), meetings.end(),
                       [](const Meeting& meeting) { return meeting.planFollowedUpOn.isValid(); });
}

bool hasEntryFollowUp(const CaseFile& file)
{
    const auto& all = file.all<FollowUp>();
    return std::any_of(all.begin(), all.end(),
                       [](const FollowUp& value) { return value.kind == FollowUpKind::Entry; });
}

void receiveLacks(const Asked& asked, Lacks& lacks)
{
    const Intake* intake = asked.intake;
    lacks
        .need(intake != nullptr, "", "intake",
              QT_TRANSLATE_NOOP("Rules", "It is not recorded how the person came."))
        .need(intake != nullptr && intake->informedOn.isValid(), "R7", "intake.informedOn",
              QT_TRANSLATE_NOOP("Rules", "The person has not been informed (3)."))
        .need(intake != nullptr && intake->consentRequirementExplained, "R7",
              "intake.consentRequirementExplained",
              QT_TRANSLATE_NOOP("Rules", "It has not been explained that consent is required."));
}

void inquiryLacks(const Asked& asked, Lacks& lacks)
{
    const Intake empty;
    const Intake& intake = asked.intake == nullptr ? empty : *asked.intake;
    const bool network = intake.networkMapped || !asked.file.all<NetworkTie>().isEmpty();
    lacks
        .need(intake.inventoryOn.isValid(), "R7", "intake.inventoryOn",
              QT_TRANSLATE_NOOP("Rules", "The inventory of needs and resources (3.1) is not done."))
        .need(hasPoliceConsent(asked), "R10", "consent",
              QT_TRANSLATE_NOOP("Rules", "No consent towards the police is in force."))
        .need(intake.policeSuitable && intake.policeAnsweredOn.isValid(), "R7", "intake.policeSuitable",
              QT_TRANSLATE_NOOP("Rules", "The police have not answered whether SIG is suitable."))
        .need(!asked.file.all<ThreatAssessment>().isEmpty(), "R7", "threat",
              QT_TRANSLATE_NOOP("Rules", "The threat is not assessed (3.3)."))
        .need(network, "", "network",
              QT_TRANSLATE_NOOP("Rules", "The network and its resources are not mapped."))
        .need(intake.hasChildren.has_value(), "R6", "intake.hasChildren",
              QT_TRANSLATE_NOOP("Rules", "It is not known whether there are children."))
        .need(!intake.hasChildren.value_or(false) || intake.childImpactAnalysedOn.isValid(), "R6",
              "intake.childImpact", QT_TRANSLATE_NOOP("Rules", "The child-consequence analysis is not done."))
        .need(hasCrimePicture(intake), "", "intake.crimeDebut",
              QT_TRANSLATE_NOOP("Rules", "The crime picture is not described."));
    if (lacks.withTexts() && asked.intake != nullptr) {
        lacks
            .note(!lacksKaa(asked), "", "intake.kaaInformedOn",
                  QT_TRANSLATE_NOOP("Rules", "The municipal activity responsibility (KAA) is not informed."))
            .note(intake.lotsConsulted, "", "intake.lotsConsulted",
                  QT_TRANSLATE_NOOP("Rules", "The lots has not been consulted."))
            .note(missingConsents(asked.file, ConsentKind::Sharing, asked.today).isEmpty(), "R16", "consent",
                  QT_TRANSLATE_NOOP("Rules", "Somebody who must consent to sharing has not."));
    }
}

void decisionLacks(const Asked& asked, Lacks& lacks)
{
    const bool decided = asked.granted || asked.refused;
    lacks.need(decided, "R7", "decisions", QT_TRANSLATE_NOOP("Rules", "SIG is neither granted nor refused."));
    if (!decided && lacks.withTexts()) {
        lacks.take(grantGate(asked.file, asked.now));
    }
}

void designLacks(const Asked& asked, Lacks& lacks)
{
    const auto& plans = asked.file.all<Plan>();
    const bool planned = std::any_of(plans.begin(), plans.end(),
                                     [](const Plan& plan) { return plan.status != PlanStatus::Draft; });
    lacks.need(planned, "R8", "plan", QT_TRANSLATE_NOOP("Rules", "There is no current plan (3.5)."))
        .need(hasMeasurableGoal(asked.file), "", "plan",
              QT_TRANSLATE_NOOP("Rules", "The plan has no goal with a measure."))
        .note(isPlanDistributed(asked.file), "", "plan",
              QT_TRANSLATE_NOOP("Rules", "The plan has not been given to the parties."));
}

void workLacks(const Asked& asked, const Settings* settings, Lacks& lacks)
{
    lacks
        .need(asked.file.value.lots.has_value(), "R2", "case.lots",
              QT_TRANSLATE_NOOP("Rules", "No lots carries the case."))
        .need(hasNetworkMeeting(asked.file), "R27", "meetings",
              QT_TRANSLATE_NOOP("Rules", "No network meeting has been held."));
    if (settings != nullptr && !asked.closed && !asked.closing) {
        const QDate next = nextNetworkMeeting(asked.file, *settings);
        lacks.note(!next.isValid() || next >= asked.today, "R27", "meetings",
                   QT_TRANSLATE_NOOP("Rules", "The next network meeting is overdue."));
    }
}

void followUpLacks(const Asked& asked, Lacks& lacks)
{
    lacks
        .need(hasEntryFollowUp(asked.file), "R8", "followUps",
              QT_TRANSLATE_NOOP("Rules", "The entry follow-up (3.4) is not done."))
        .need(isPlanFollowedUp(asked.file), "R27", "plan",
              QT_TRANSLATE_NOOP("Rules", "The plan has not been followed up."))
        .need(asked.closing || asked.closed, "", "closing",
              QT_TRANSLATE_NOOP("Rules", "The support is followed up until the closing begins."));
}

void closeLacks(const Asked& asked, Lacks& lacks)
{
    lacks.need(asked.closed, "R9", "closing", QT_TRANSLATE_NOOP("Rules", "The case is not closed."));
    const Closing* closing = asked.file.one<Closing>();
    if (asked.closed || closing == nullptr || !lacks.withTexts()) {
        return;
    }
    lacks.take(closeGate(asked.file, asked.now));
    lacks
        .note(!closing->summary.isEmpty(), "", "closing.summary",
              QT_TRANSLATE_NOOP("Rules", "The summary is not written."))
        .note(closing->actorsToldOn.isValid(), "", "closing.actorsToldOn",
              QT_TRANSLATE_NOOP("Rules", "The parties have not been told while their scopes hold."));
}

/// The steps of the work itself, which a case without a grant does not have.
bool isOfTheWork(CaseStep step)
{
    return step == CaseStep::Design || step == CaseStep::CarryOut || step == CaseStep::FollowUp;
}

/// Without settings: without texts.
Lacks lacksOf(CaseStep step, const Asked& asked, const Settings* settings)
{
    Lacks lacks(settings != nullptr);
    if (isOfTheWork(step) && !asked.granted) {
        lacks.need(asked.refused, "R7", "decisions", QT_TRANSLATE_NOOP("Rules", "SIG is not granted yet."));
        return lacks;
    }
    switch (step) {
    case CaseStep::Receive:
        receiveLacks(asked, lacks);
        break;
    case CaseStep::Investigate:
        inquiryLacks(asked, lacks);
        break;
    case CaseStep::Decide:
        decisionLacks(asked, lacks);
        break;
    case CaseStep::Design:
        designLacks(asked, lacks);
        break;
    case CaseStep::CarryOut:
        workLacks(asked, settings, lacks);
        break;
    case CaseStep::FollowUp:
        followUpLacks(asked, lacks);
        break;
    case CaseStep::Close:
        closeLacks(asked, lacks);
        break;
    }
    return lacks;
}

CaseStep stepAt(size_t index)
{
    return static_cast<CaseStep>(index);
}

CaseStep stepOf(StepRole role)
{
    switch (role) {
    case StepRole::Receive:
        return CaseStep::Receive;
    case StepRole::Investigate:
    case StepRole::Assess:
        return CaseStep::Investigate;
    case StepRole::Decide:
        return CaseStep::Decide;
    case StepRole::CarryOut:
        break;
    }
    return CaseStep::CarryOut;
}

CaseState stateOf(const Asked& asked)
{
    if (asked.closed) {
        return CaseState::Closed;
    }
    if (isWorkStopped(asked.file)) {
        return CaseState::Stopped;
    }
    if (asked.closing) {
        return CaseState::Closing;
    }
    if (asked.refused) {
        return CaseState::Refused;
    }
    return asked.granted ? CaseState::Granted : CaseState::Open;
}

/// A closing that has begun is what is worked on, whatever was left out before.
CaseStep workedOn(const Asked& asked)
{
    if (asked.closed || asked.closing || asked.refused) {
        return CaseStep::Close;
    }
    for (size_t i = 0; i < wordsOf(CaseStep{}).size(); ++i) {
        if (!lacksOf(stepAt(i), asked, nullptr).isEmpty()) {
            return stepAt(i);
        }
    }
    return CaseStep::Close;
}

} // namespace

QString caseStepName(CaseStep step)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Rules", "Receive"),   QT_TRANSLATE_NOOP("Rules", "Investigate"),
        QT_TRANSLATE_NOOP("Rules", "Decide"),    QT_TRANSLATE_NOOP("Rules", "Design the work"),
        QT_TRANSLATE_NOOP("Rules", "Carry out"), QT_TRANSLATE_NOOP("Rules", "Follow up"),
        QT_TRANSLATE_NOOP("Rules", "Close")};
    return QCoreApplication::translate("Rules", names.at(static_cast<size_t>(step)));
}

CaseStatus caseStatus(const CaseFile& file, const Settings& settings, const QDateTime& nowUtc)
{
    const Asked asked(file, nowUtc);
    CaseStatus status;
    status.state = stateOf(asked);
    status.step = workedOn(asked);
    status.level = currentLevel(file);
    const QList<StepDone> steps = stepsOf(file);
    for (size_t i = 0; i < wordsOf(CaseStep{}).size(); ++i) {
        const CaseStep step = stepAt(i);
        const Lacks lacks = lacksOf(step, asked, &settings);
        const bool applies = asked.granted || !isOfTheWork(step);
        StepStatus row{step, applies && lacks.isEmpty(), lacks.findings(), {}};
        std::copy_if(steps.begin(), steps.end(), std::back_inserter(row.doneBy),
                     [step](const StepDone& done) { return stepOf(done.step) == step; });
        status.steps.append(row);
    }
    return status;
}

CaseStep caseStep(const CaseFile& file, const QDateTime& nowUtc)
{
    return workedOn(Asked(file, nowUtc));
}

QList<Finding> caseFindings(const CaseFile& file, const QDateTime& nowUtc)
{
    const Asked asked(file, nowUtc);
    const QDate day = asked.closed ? file.value.closedOn : asked.today;
    QList<Finding> findings;
    if (auto age = sigTypeAgeFinding(file.value.type, file.client.number, day)) {
        if (!file.value.typeReason.trimmed().isEmpty()) {
            age->severity = Finding::Severity::Note; // the reason that was asked for is there
        }
        findings.append(*age);
    }
    const auto warn = [&findings](bool wrong, const char* rule, const char* jumpTo, const char* text) {
        if (wrong) {
            findings.append({QString::fromLatin1(rule), Finding::Severity::Warning,
                             QCoreApplication::translate("Rules", text), QString::fromLatin1(jumpTo)});
        }
    };
    const Intake* intake = asked.intake;
    warn(intake == nullptr || intake->belonging.trimmed().isEmpty(), "R4", "intake.belonging",
         QT_TRANSLATE_NOOP("Rules", "It is unclear which district or municipality the person belongs to."));
    warn(intake == nullptr || !intake->hasChildren, "R6", "intake.hasChildren",
         QT_TRANSLATE_NOOP("Rules", "It is not known whether there are children."));
    warn(intake != nullptr && intake->hasChildren.value_or(false) && !intake->childImpactAnalysedOn.isValid(),
         "R6", "intake.childImpact",
         QT_TRANSLATE_NOOP("Rules",
                           "A child-consequence analysis is needed before decisions that affect a child."));
    const Limitations limited = Limitations::of(file, asked.today);
    warn(limited.marksCase(), "R34", "rights-request",
         QT_TRANSLATE_NOOP("Rules",
                           "The processing of the case is limited (GDPR 18): it is kept and read, and "
                           "not changed, given to others or counted."));
    warn(!limited.marksCase() && !limited.requests().isEmpty(), "R34", "rights-request",
         QT_TRANSLATE_NOOP("Rules",
                           "Something in the case is limited (GDPR 18): it is kept and read, and not "
                           "changed, given to others or counted."));
    return findings;
}

} // namespace lotsbok
