// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/case_status.h"

#include "cli/case_access.h"
#include "cli/findings.h"
#include "core/model/described.h"
#include "core/model/record_names.h"
#include "core/rules/retention.h"

#include <algorithm>

namespace lotsbok::cli {

namespace {

QJsonArray doneByJson(const QList<StepDone>& steps, const QList<User>& users)
{
    QJsonArray array;
    for (const StepDone& step : steps) {
        array << QJsonObject{{QStringLiteral("step"), described::wordOf(step.step)},
                             {QStringLiteral("by"), userName(users, step.by)},
                             {QStringLiteral("on"), step.on.toString(Qt::ISODate)}};
    }
    return array;
}

QJsonArray gateJson(const GateStatus& gate)
{
    QJsonArray array;
    for (const GateItem& item : gate.items) {
        array << toJson(item);
    }
    return array;
}

void addStep(Lines& lines, const StepStatus& step, const QList<User>& users)
{
    QStringList who;
    for (const StepDone& done : step.doneBy) {
        who << QStringLiteral("%1 %2").arg(userName(users, done.by), done.on.toString(Qt::ISODate));
    }
    who.removeDuplicates();
    lines.text(QStringLiteral("  [%1] %2%3")
                   .arg(step.done ? QStringLiteral("x") : QStringLiteral(" "), caseStepName(step.step),
                        who.isEmpty() ? QString() : QStringLiteral(" – ") + who.join(QStringLiteral(", "))));
    for (const Finding& lack : step.lacks) {
        lines.text(QStringLiteral("        ") + findingText(lack));
    }
}

void addGate(Lines& lines, const QString& title, const GateStatus& gate)
{
    lines.text(gate.isOpen() ? Cli::tr("%1: nothing is missing.").arg(title)
                             : Cli::tr("%1: this is missing.").arg(title));
    for (const GateItem& item : gate.items) {
        if (!item.met) {
            lines.text(QStringLiteral("  %1 %2: %3%4")
                           .arg(item.rule, item.id, item.text,
                                item.overridden ? QLatin1Char(' ') + Cli::tr("(overridden)") : QString()));
        }
    }
}

/// The findings that no step tells as what it lacks.
QList<Finding> withoutLacks(QList<Finding> findings, const QList<StepStatus>& steps)
{
    findings.removeIf([&steps](const Finding& finding) {
        return std::any_of(steps.begin(), steps.end(),
                           [&finding](const StepStatus& step) { return step.lacks.contains(finding); });
    });
    return findings;
}

QJsonObject retentionJson(const Retention& value)
{
    const auto day = [](QDate date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    };
    return {{QStringLiteral("outcome"), described::wordOf(value.outcome)},
            {QStringLiteral("earliest"), day(value.earliest)},
            {QStringLiteral("latest"), day(value.latest)},
            {QStringLiteral("reason"), value.reason}};
}

} // namespace

QJsonObject toJson(const GateItem& value)
{
    return {{QStringLiteral("id"), value.id},
            {QStringLiteral("rule"), value.rule},
            {QStringLiteral("text"), value.text},
            {QStringLiteral("met"), value.met},
            {QStringLiteral("overridable"), value.overridable},
            {QStringLiteral("overridden"), value.overridden}};
}

ShownStatus shownStatus(const CaseFile& file, const Settings& settings, const QDateTime& nowUtc,
                        const QList<User>& users)
{
    const CaseStatus status = caseStatus(file, settings, nowUtc);
    const QList<Finding> findings = caseFindings(file, nowUtc);
    const GateStatus grant = grantGate(file, nowUtc);
    const GateStatus close = closeGate(file, nowUtc);
    QJsonArray steps;
    Lines lines;
    lines.add(Cli::tr("State"), wordName({}, QStringLiteral("caseState"), described::wordOf(status.state)))
        .add(Cli::tr("Step"), caseStepName(status.step))
        .add(Cli::tr("Threat level"), status.level ? QString::number(*status.level) : QString())
        .text(Cli::tr("Steps:"));
    for (const StepStatus& step : status.steps) {
        steps << QJsonObject{{QStringLiteral("step"), described::wordOf(step.step)},
                             {QStringLiteral("done"), step.done},
                             {QStringLiteral("lacks"), findingsJson(step.lacks)},
                             {QStringLiteral("doneBy"), doneByJson(step.doneBy, users)}};
        addStep(lines, step, users);
    }
    // A person is told what is still to be done, once; a program gets it all.
    if (status.state == CaseState::Open) {
        addGate(lines, Cli::tr("To grant"), grant);
    }
    if (status.state != CaseState::Closed) {
        addGate(lines, Cli::tr("To close"), close);
    }
    if (const auto others = withoutLacks(findings, status.steps); !others.isEmpty()) {
        lines.text(findingLines(others));
    }
    const Retention kept = retention(retentionFacts(file));
    if (file.value.closedOn.isValid()) {
        lines.add(Cli::tr("Retention"), kept.reason)
            .add(Cli::tr("To be erased from"), kept.earliest.toString(Qt::ISODate))
            .add(Cli::tr("To be erased by"), kept.latest.toString(Qt::ISODate));
    }
    const QJsonObject json{{QStringLiteral("state"), described::wordOf(status.state)},
                           {QStringLiteral("step"), described::wordOf(status.step)},
                           {QStringLiteral("level"), status.level ? QJsonValue(*status.level) : QJsonValue()},
                           {QStringLiteral("steps"), steps},
                           {QStringLiteral("grantGate"), gateJson(grant)},
                           {QStringLiteral("closeGate"), gateJson(close)},
                           {QStringLiteral("findings"), findingsJson(findings)},
                           {QStringLiteral("retention"), retentionJson(kept)}};
    return {json, lines.join()};
}

QJsonObject dutyJson(const Duty& duty, const QString& about, QDate today)
{
    QJsonArray roles;
    for (const Role role : duty.roles) {
        roles << roleId(role);
    }
    QJsonArray users;
    for (const UserId& user : duty.users) {
        users << user.toString();
    }
    return {{QStringLiteral("key"), duty.key()},
            {QStringLiteral("kind"), described::wordOf(duty.kind)},
            {QStringLiteral("rule"), duty.rule},
            {QStringLiteral("subject"), toString(duty.subject)},
            {QStringLiteral("about"), about},
            {QStringLiteral("due"),
             duty.due.isValid() ? QJsonValue(duty.due.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("overdue"), duty.isOverdue(today)},
            {QStringLiteral("alarm"), duty.alarm},
            {QStringLiteral("acknowledgeable"), duty.acknowledgeable},
            {QStringLiteral("text"), duty.text()},
            {QStringLiteral("users"), users},
            {QStringLiteral("roles"), roles}};
}

QStringList dutyHead()
{
    return {Cli::tr("When due"), Cli::tr("About"), Cli::tr("Rule"), Cli::tr("What is due")};
}

QStringList dutyRow(const Duty& duty, const QString& about, QDate today)
{
    QString due = duty.due.isValid() ? duty.due.toString(Qt::ISODate) : Cli::tr("at once");
    if (duty.alarm) {
        due += QLatin1Char(' ') + Cli::tr("ALARM");
    } else if (duty.isOverdue(today)) {
        due += QLatin1Char(' ') + Cli::tr("overdue");
    }
    return {due, about, duty.rule, duty.text()};
}

} // namespace lotsbok::cli
