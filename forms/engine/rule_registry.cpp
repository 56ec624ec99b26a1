// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/rule_registry.h"

#include "core/rules/safety_talk.h"
#include "forms/engine/threat_form.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace lotsbok {
namespace {

using Severity = FormIssue::Severity;
using Rule = std::optional<FormIssue> (*)(const RuleContext&, const QString& argument);

QString ruleText(const char* text)
{
    return QCoreApplication::translate("FormRules", text);
}

FormIssue issue(const RuleContext& context, Severity severity, const QString& text)
{
    return {severity, context.field.id, text, -1};
}

/// A date, or the first day of a month; invalid for anything else.
QDate dateOf(const QJsonValue& value)
{
    const QString text = value.toString();
    return QDate::fromString(text.size() == 7 ? text + QStringLiteral("-01") : text, Qt::ISODate);
}

QString labelOf(const RuleContext& context, const QString& fieldId)
{
    const Field* field = context.form.field(fieldId);
    return field != nullptr ? field->label : fieldId;
}

std::optional<FormIssue> notInFuture(const RuleContext& context, const QString&)
{
    const QDate date = dateOf(context.value);
    if (!date.isValid() || date <= context.today) {
        return std::nullopt;
    }
    return issue(
        context, Severity::Error,
        ruleText(QT_TRANSLATE_NOOP("FormRules", "“%1” cannot be in the future.")).arg(context.field.label));
}

std::optional<FormIssue> notInPast(const RuleContext& context, const QString&)
{
    const QDate date = dateOf(context.value);
    if (!date.isValid() || date >= context.today) {
        return std::nullopt;
    }
    return issue(
        context, Severity::Warning,
        ruleText(QT_TRANSLATE_NOOP("FormRules", "“%1” has already passed.")).arg(context.field.label));
}

std::optional<FormIssue> notBefore(const RuleContext& context, const QString& argument)
{
    const QDate date = dateOf(context.value);
    const QDate first = dateOf(context.other(argument));
    if (!date.isValid() || !first.isValid() || date >= first) {
        return std::nullopt;
    }
    return issue(context, Severity::Error,
                 ruleText(QT_TRANSLATE_NOOP("FormRules", "“%1” cannot be before “%2”."))
                     .arg(context.field.label, labelOf(context, argument)));
}

/// R25: a safety talk is renewed within a year.
std::optional<FormIssue> withinOneYearAfter(const RuleContext& context, const QString& argument)
{
    const QDate date = dateOf(context.value);
    const QDate first = dateOf(context.other(argument));
    if (!date.isValid() || !first.isValid() || isNextSafetyTalkAllowed(first, date)) {
        return std::nullopt;
    }
    return issue(
        context, Severity::Error,
        ruleText(QT_TRANSLATE_NOOP("FormRules", "“%1” must be after “%2” and within one year of it."))
            .arg(context.field.label, labelOf(context, argument)));
}

/// At least one of two questions needs a Ja (3.2: orally or in writing).
std::optional<FormIssue> oneYesOf(const RuleContext& context, const QString& argument)
{
    const QLatin1String yes("yes");
    if (context.value.toString() == yes || context.other(argument).toString() == yes) {
        return std::nullopt;
    }
    return issue(context, Severity::Error,
                 ruleText(QT_TRANSLATE_NOOP("FormRules", "“%1” or “%2” must be answered Ja."))
                     .arg(context.field.label, labelOf(context, argument)));
}

/// R16: under 18, a guardian who is to consent and has not is shown. The argument is the field that says who
/// is to.
std::optional<FormIssue> guardiansConsent(const RuleContext& context, const QString& argument)
{
    const QString who = context.other(argument).toString();
    if (who != QLatin1String("both") && who != QLatin1String("guardians")) {
        return std::nullopt;
    }
    const QJsonArray rows = context.value.toArray();
    const bool allConsent = std::all_of(rows.begin(), rows.end(), [](const QJsonValue& row) {
        return row.toObject().value(QLatin1String("consents")).toString() == QLatin1String("yes");
    });
    if (!rows.isEmpty() && allConsent) {
        return std::nullopt;
    }
    return issue(context, Severity::Warning,
                 ruleText(QT_TRANSLATE_NOOP("FormRules", "The consent of a guardian is missing.")));
}

/// R17: an indicator without an answer is shown.
std::optional<FormIssue> indicator(const RuleContext& context, const QString&)
{
    if (!context.value.isUndefined()) {
        return std::nullopt;
    }
    return issue(context, Severity::Warning,
                 ruleText(QT_TRANSLATE_NOOP("FormRules", "The indicator “%1” is unanswered."))
                     .arg(context.field.label));
}

/// The same question stands in two places (3.3: an indicator of two levels).
std::optional<FormIssue> sameAs(const RuleContext& context, const QString& argument)
{
    const QJsonValue other = context.other(argument);
    if (context.value.isUndefined() || other.isUndefined() || context.value == other) {
        return std::nullopt;
    }
    return issue(context, Severity::Error,
                 ruleText(QT_TRANSLATE_NOOP("FormRules", "“%1” has different answers in two places."))
                     .arg(context.field.label));
}

/// R17: Ja at level 1 beside another Ja is a contradiction.
std::optional<FormIssue> threatContradiction(const RuleContext& context, const QString&)
{
    if (!proposeThreatLevel(threatIndicators(context.form, context.answers)).contradiction) {
        return std::nullopt;
    }
    return issue(
        context, Severity::Warning,
        ruleText(QT_TRANSLATE_NOOP("FormRules", "“%1” contradicts another indicator that is answered Ja."))
            .arg(context.field.label));
}

/// R17: every level touched is shown, when the answers reach above the proposed one.
std::optional<FormIssue> levelsTouched(const RuleContext& context, const QString&)
{
    const ThreatProposal proposal = proposeThreatLevel(threatIndicators(context.form, context.answers));
    if (proposal.touched.isEmpty() || proposal.touched.last() <= proposal.level.value_or(0)) {
        return std::nullopt;
    }
    QStringList levels;
    for (const int level : proposal.touched) {
        levels.append(QString::number(level));
    }
    return issue(context, Severity::Warning,
                 ruleText(QT_TRANSLATE_NOOP("FormRules", "The answers touch the levels %1."))
                     .arg(levels.join(QStringLiteral(", "))));
}

/// R17: a level below the proposed one needs a reason in this field.
std::optional<FormIssue> reasonIfBelowProposal(const RuleContext& context, const QString& argument)
{
    const std::optional<int> proposed =
        proposeThreatLevel(threatIndicators(context.form, context.answers)).level;
    const int assessed = context.other(argument).toString().toInt();
    if (!proposed || assessed == 0 || assessed >= *proposed ||
        !context.value.toString().trimmed().isEmpty()) {
        return std::nullopt;
    }
    return issue(
        context, Severity::Error,
        ruleText(QT_TRANSLATE_NOOP(
                     "FormRules", "The level is below %1, which the indicators suggest, and needs a reason."))
            .arg(*proposed));
}

/// Loose on purpose: tells a slip of the finger, not what an address may be.
std::optional<FormIssue> email(const RuleContext& context, const QString&)
{
    const QString text = context.value.toString().trimmed();
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    if (text.isEmpty() || (at > 0 && at < text.size() - 1 && !text.contains(QLatin1Char(' ')))) {
        return std::nullopt;
    }
    return issue(context, Severity::Warning,
                 ruleText(QT_TRANSLATE_NOOP("FormRules", "“%1” does not look like an e-mail address."))
                     .arg(context.field.label));
}

struct NamedRule {
    const char* name;
    Rule run;
    bool takesField;
};

constexpr std::array<NamedRule, 12> rules{{
    {"email", email, false},
    {"guardiansConsent", guardiansConsent, true},
    {"indicator", indicator, false},
    {"levelsTouched", levelsTouched, false},
    {"notBefore", notBefore, true},
    {"notInFuture", notInFuture, false},
    {"notInPast", notInPast, false},
    {"oneYesOf", oneYesOf, true},
    {"reasonIfBelowProposal", reasonIfBelowProposal, true},
    {"sameAs", sameAs, true},
    {"threatContradiction", threatContradiction, false},
    {"withinOneYearAfter", withinOneYearAfter, true},
}};

} // namespace

QJsonValue RuleContext::other(const QString& fieldId) const
{
    if (row != nullptr && row->contains(fieldId)) {
        return row->value(fieldId);
    }
    const Field* found = form.field(fieldId);
    return found != nullptr ? shownValue(*found, answers, bound) : QJsonValue(QJsonValue::Undefined);
}

QList<FormIssue> runRules(const RuleContext& context)
{
    QList<FormIssue> issues;
    const QList<NamedUse> uses = namedUses(context.field.rule);
    for (const NamedUse& use : uses) {
        for (const NamedRule& rule : rules) {
            if (use.name == QLatin1String(rule.name)) {
                if (const std::optional<FormIssue> found = rule.run(context, use.argument)) {
                    issues.append(*found);
                }
            }
        }
    }
    return issues;
}

QStringList ruleNames()
{
    QStringList names;
    for (const NamedRule& rule : rules) {
        names.append(QLatin1String(rule.name));
    }
    return names;
}

bool ruleTakesField(const QString& name)
{
    return std::any_of(rules.begin(), rules.end(), [&](const NamedRule& rule) {
        return rule.takesField && name == QLatin1String(rule.name);
    });
}

QList<NamedUse> namedUses(const QString& text)
{
    QList<NamedUse> uses;
    const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const qsizetype colon = part.indexOf(QLatin1Char(':'));
        uses.append(colon < 0 ? NamedUse{part, {}} : NamedUse{part.left(colon), part.mid(colon + 1)});
    }
    return uses;
}

} // namespace lotsbok
