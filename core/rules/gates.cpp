// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/gates.h"

#include "core/base/clock.h"
#include "core/rules/consent.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

bool isOnOrBefore(QDate date, QDate day)
{
    return date.isValid() && date <= day;
}

/// Collects the items of one gate, with the overrides that count on the day.
class GateBuilder {
public:
    GateBuilder(const CaseFile& file, Gate gate, QDate day)
        : m_file(file)
        , m_gate(gate)
        , m_day(day)
    {}

    GateBuilder& item(const char* id, const char* rule, bool met, const char* text)
    {
        const QString name = QString::fromLatin1(id);
        const bool overridable = QLatin1String(rule) != QLatin1String("R10");
        m_status.items.append({name, QString::fromLatin1(rule), QCoreApplication::translate("Rules", text),
                               met, overridable, !met && overridable && isOverridden(name)});
        return *this;
    }
    [[nodiscard]] GateStatus status() const { return m_status; }

private:
    [[nodiscard]] bool isOverridden(const QString& id) const
    {
        const auto& overrides = m_file.all<GateOverride>();
        return std::any_of(overrides.begin(), overrides.end(), [&](const GateOverride& override) {
            return override.gate == m_gate && override.item == id && isOnOrBefore(override.on, m_day) &&
                   !override.reason.trimmed().isEmpty();
        });
    }

    const CaseFile& m_file;
    Gate m_gate;
    QDate m_day;
    GateStatus m_status;
};

/// R5. Any of the four that make the target group.
bool isInTargetGroup(const Intake& intake)
{
    return std::any_of(intake.criteria.begin(), intake.criteria.end(), [](const CriterionMark& mark) {
        return mark.ticked && mark.criterion <= TargetCriterion::ViolentExtremism;
    });
}

/// R7. Ticked with a note.
bool isShown(const Intake& intake, TargetCriterion criterion)
{
    return std::any_of(intake.criteria.begin(), intake.criteria.end(), [&](const CriterionMark& mark) {
        return mark.criterion == criterion && mark.ticked && !mark.note.trimmed().isEmpty();
    });
}

bool isAssessed(const CaseFile& file, QDate day)
{
    const auto& all = file.all<ThreatAssessment>();
    return std::any_of(all.begin(), all.end(),
                       [day](const ThreatAssessment& value) { return isOnOrBefore(value.on, day); });
}

/// process.md, "Reasons to close": the grounds that are judged together with the police.
bool isJudgedWithPolice(CloseReason reason)
{
    switch (reason) {
    case CloseReason::RelapsedWithoutMotivation:
    case CloseReason::SuspectedOrConvicted:
    case CloseReason::Unreachable:
    case CloseReason::DeprivedOfLiberty:
    case CloseReason::NotRightSupport:
    case CloseReason::PoliceJudgesNotRight:
        return true;
    default:
        return false;
    }
}

bool hasReason(const Closing& closing)
{
    return closing.reason &&
           (*closing.reason != CloseReason::Other || !closing.reasonText.trimmed().isEmpty());
}

bool hasGrant(const CaseFile& file)
{
    const auto& all = file.all<Decision>();
    return std::any_of(all.begin(), all.end(),
                       [](const Decision& decision) { return decision.kind == DecisionKind::Grant; });
}

bool hasExitFollowUp(const CaseFile& file, QDate day)
{
    const auto& all = file.all<FollowUp>();
    return std::any_of(all.begin(), all.end(), [day](const FollowUp& value) {
        return value.kind == FollowUpKind::Exit && isOnOrBefore(value.on, day);
    });
}

bool hasOpenActivity(const CaseFile& file)
{
    const auto& all = file.all<Activity>();
    return std::any_of(all.begin(), all.end(), [&file](const Activity& activity) {
        const Goal* goal = file.find<Goal>(activity.goal);
        const Plan* plan = goal == nullptr ? nullptr : file.find<Plan>(goal->plan);
        return activity.status == ActivityStatus::Open && plan != nullptr &&
               plan->status == PlanStatus::Current;
    });
}

} // namespace

bool GateStatus::isOpen() const
{
    return std::all_of(items.begin(), items.end(),
                       [](const GateItem& item) { return item.met || item.overridden; });
}

QList<Finding> GateStatus::missing() const
{
    QList<Finding> findings;
    for (const GateItem& item : items) {
        if (!item.met && !item.overridden) {
            findings.append({item.rule, Finding::Severity::Stop, item.text, item.id});
        }
    }
    return findings;
}

GateStatus grantGate(const CaseFile& file, const QDateTime& atUtc)
{
    const QDate day = toLocalTime(atUtc).date();
    const Intake intake = file.one<Intake>() == nullptr ? Intake() : *file.one<Intake>();
    const bool police = intake.policeSuitable.value_or(false) && isOnOrBefore(intake.policeAnsweredOn, day);
    const bool informed = isOnOrBefore(intake.informedOn, day) && intake.consentRequirementExplained;
    return GateBuilder(file, Gate::Grant, day)
        .item("social-suitable", "R7", intake.socialSuitable.value_or(false),
              QT_TRANSLATE_NOOP("Rules", "The social services must find SIG suitable."))
        .item("police-suitable", "R7", police,
              QT_TRANSLATE_NOOP("Rules", "The police must have answered that they find SIG suitable."))
        .item("target-group", "R5", isInTargetGroup(intake),
              QT_TRANSLATE_NOOP("Rules", "At least one of the criteria of the target group must be ticked."))
        .item("coordinated-support", "R7", isShown(intake, TargetCriterion::NeedOfCoordinatedSupport),
              QT_TRANSLATE_NOOP("Rules", "The need of coordinated support must be ticked, with a note."))
        .item("risk-of-relapse", "R7", isShown(intake, TargetCriterion::RiskOfRelapse),
              QT_TRANSLATE_NOOP("Rules", "The risk of relapse must be ticked, with a note."))
        .item("motivated", "R7", isShown(intake, TargetCriterion::Motivated),
              QT_TRANSLATE_NOOP("Rules", "The motivation must be ticked, with a note."))
        .item("inventory", "R7", isOnOrBefore(intake.inventoryOn, day),
              QT_TRANSLATE_NOOP("Rules", "The inventory of needs and resources (3.1) must be done."))
        .item("informed", "R7", informed,
              QT_TRANSLATE_NOOP("Rules", "The person must be informed, also that consent is required."))
        .item("threat-level", "R7", isAssessed(file, day),
              QT_TRANSLATE_NOOP("Rules", "The threat level must be assessed (3.3)."))
        .item("support-consent", "R10", supportConsentInForce(file, atUtc),
              QT_TRANSLATE_NOOP("Rules", "The person must consent to the support."))
        .item("police-consent", "R10", policeScopeInForce(file, atUtc),
              QT_TRANSLATE_NOOP("Rules", "A consent to break secrecy towards the police must be in force."))
        .status();
}

GateStatus closeGate(const CaseFile& file, const QDateTime& atUtc)
{
    const QDate day = toLocalTime(atUtc).date();
    const Closing closing = file.one<Closing>() == nullptr ? Closing() : *file.one<Closing>();
    const bool judged = !closing.reason || !isJudgedWithPolice(*closing.reason) || closing.judgedWithPolice;
    return GateBuilder(file, Gate::Close, day)
        .item("reason", "R9", hasReason(closing),
              QT_TRANSLATE_NOOP("Rules", "The reason for closing must be given."))
        .item("judged-with-police", "R9", judged,
              QT_TRANSLATE_NOOP("Rules", "The closing must be judged together with the police."))
        .item("exit-follow-up", "R9", !hasGrant(file) || hasExitFollowUp(file, day),
              QT_TRANSLATE_NOOP("Rules", "The exit follow-up (3.4) must be done."))
        .item("activities-ended", "R9", !hasOpenActivity(file),
              QT_TRANSLATE_NOOP("Rules", "All open activities must be ended or handed over."))
        .status();
}

GateStatus gateStatus(Gate gate, const CaseFile& file, const QDateTime& atUtc)
{
    return gate == Gate::Grant ? grantGate(file, atUtc) : closeGate(file, atUtc);
}

bool mayDecide(const Settings& settings, Role role, DecisionKind kind)
{
    if (!allows(role, Permission::Decide)) {
        return false;
    }
    for (const DelegationRow& row : settings.delegation) {
        if (row.decision == kind) {
            return row.roles.contains(role);
        }
    }
    return role == Role::Caseworker || role == Role::Lots || role == Role::UnitHead;
}

} // namespace lotsbok
