// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/segregation.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

StepDone derivedStep(const CaseFile& file, StepRole step, UserId by, QDate on)
{
    StepDone value;
    value.caseId = file.value.id;
    value.step = step;
    value.by = by;
    value.on = on;
    return value;
}

bool hasStep(const QList<StepDone>& steps, StepRole step)
{
    return std::any_of(steps.begin(), steps.end(),
                       [step](const StepDone& done) { return done.step == step; });
}

bool hasStepBy(const QList<StepDone>& steps, StepRole step, UserId by)
{
    return std::any_of(steps.begin(), steps.end(),
                       [&](const StepDone& done) { return done.step == step && done.by == by; });
}

void addDerived(QList<StepDone>& steps, const StepDone& step)
{
    if (!hasStepBy(steps, step.step, step.by)) {
        steps.append(step);
    }
}

} // namespace

QList<StepDone> stepsOf(const CaseFile& file)
{
    QList<StepDone> steps = file.all<StepDone>();
    for (const Decision& decision : file.all<Decision>()) {
        if (decision.kind == DecisionKind::Grant || decision.kind == DecisionKind::Refuse) {
            addDerived(steps, derivedStep(file, StepRole::Decide, decision.by, decision.on));
        }
    }
    for (const auto& lots : {file.value.lots, file.value.secondLots}) {
        if (lots) {
            addDerived(steps, derivedStep(file, StepRole::CarryOut, *lots, file.value.openedOn));
        }
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const StepDone& a, const StepDone& b) { return a.step < b.step; });
    return steps;
}

std::optional<Finding> segregationFinding(const CaseFile& file, StepRole step, UserId by)
{
    QList<StepDone> steps = stepsOf(file);
    addDerived(steps, derivedStep(file, step, by, {}));
    if (!hasStep(steps, StepRole::Decide)) {
        return std::nullopt;
    }
    for (size_t i = 0; i < wordsOf(StepRole{}).size(); ++i) {
        const auto role = static_cast<StepRole>(i);
        if (hasStep(steps, role) && !hasStepBy(steps, role, by)) {
            return std::nullopt;
        }
    }
    return Finding{QStringLiteral("R1"), Finding::Severity::Warning,
                   QCoreApplication::translate(
                       "Rules", "The same person would have done every step of the case; give the reason."),
                   QStringLiteral("steps")};
}

QList<CaseLoad> caseLoad(const QList<Case>& openCases)
{
    QList<CaseLoad> loads;
    const auto loadOf = [&loads](UserId user) -> CaseLoad& {
        const auto found = std::find_if(loads.begin(), loads.end(),
                                        [&user](const CaseLoad& load) { return load.user == user; });
        if (found != loads.end()) {
            return *found;
        }
        loads.append({user, 0, 0});
        return loads.last();
    };
    for (const Case& value : openCases) {
        if (value.closedOn.isValid()) {
            continue;
        }
        if (value.lots) {
            ++loadOf(*value.lots).first;
        }
        if (value.secondLots) {
            ++loadOf(*value.secondLots).second;
        }
    }
    return loads;
}

} // namespace lotsbok
