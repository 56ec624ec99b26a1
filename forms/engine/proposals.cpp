// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/procurement.h"
#include "core/rules/safety_talk.h"
#include "forms/engine/rule_registry.h"
#include "forms/engine/threat_form.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace lotsbok {
namespace {

using Proposal = std::optional<QJsonValue> (*)(const RuleContext&, const QString& argument);

QString proposalText(const char* text)
{
    return QCoreApplication::translate("FormProposals", text);
}

std::optional<QJsonValue> dateValue(QDate date)
{
    return date.isValid() ? std::optional<QJsonValue>(date.toString(Qt::ISODate)) : std::nullopt;
}

std::optional<QJsonValue> today(const RuleContext& context, const QString&)
{
    return dateValue(context.today);
}

/// What the model says ("bound:case.threatLevel").
std::optional<QJsonValue> fromModel(const RuleContext& context, const QString& argument)
{
    const QJsonValue value = context.bound.value(argument, QJsonValue(QJsonValue::Undefined));
    return value.isUndefined() || value.isNull() ? std::nullopt : std::optional<QJsonValue>(value);
}

/// An answer that is the usual one and is named in the form ("value:both").
std::optional<QJsonValue> fixedValue(const RuleContext&, const QString& argument)
{
    return argument.isEmpty() ? std::nullopt : std::optional<QJsonValue>(argument);
}

/// The answer to the same question elsewhere in the form.
std::optional<QJsonValue> sameAsField(const RuleContext& context, const QString& argument)
{
    const QJsonValue value = context.other(argument);
    return value.isUndefined() || value.isNull() ? std::nullopt : std::optional<QJsonValue>(value);
}

/// R25: the next safety talk at the latest one year on.
std::optional<QJsonValue> oneYearAfter(const RuleContext& context, const QString& argument)
{
    const QDate held = QDate::fromString(context.other(argument).toString(), Qt::ISODate);
    return dateValue(nextSafetyTalk(held));
}

std::optional<QJsonValue> threatLevel(const RuleContext& context, const QString&)
{
    const std::optional<int> level =
        proposeThreatLevel(threatIndicators(context.form, context.answers)).level;
    return level ? std::optional<QJsonValue>(QString::number(*level)) : std::nullopt;
}

/// R22: 90 days at level 1–2, 30 at 3, 7 at 4–5, from the day of the assessment.
std::optional<QJsonValue> threatReview(const RuleContext& context, const QString& argument)
{
    const QDate assessed = QDate::fromString(context.other(argument).toString(), Qt::ISODate);
    const int level = context.other(QStringLiteral("level")).toString().toInt();
    return dateValue(nextThreatReview(level, assessed));
}

QString outcomeId(ProcurementOutcome outcome)
{
    switch (outcome) {
    case ProcurementOutcome::Direct:
        return QStringLiteral("direct");
    case ProcurementOutcome::ThreeSuppliers:
        return QStringLiteral("threeSuppliers");
    case ProcurementOutcome::Documentation:
        return QStringLiteral("documentation");
    case ProcurementOutcome::FullProcurement:
        break;
    }
    return QStringLiteral("fullProcurement");
}

/// Bilaga 2.4: what the district's sum in the category and year, this purchase included, asks for. Reads the
/// fields amount, date and kind; says nothing while the register's sum is not known.
std::optional<QJsonValue> purchaseOutcome(const RuleContext& context, const QString&)
{
    const QJsonValue amount = context.other(QStringLiteral("amount"));
    const QJsonValue earlier = context.bound.value(QStringLiteral("purchase.earlierSum"));
    const QDate date = QDate::fromString(context.other(QStringLiteral("date")).toString(), Qt::ISODate);
    if (!amount.isDouble() || !earlier.isDouble()) {
        return std::nullopt;
    }
    const bool isSocial = context.other(QStringLiteral("kind")).toString() == QLatin1String("socialService");
    const auto sum = static_cast<qint64>(amount.toDouble() + earlier.toDouble());
    const std::optional<ProcurementOutcome> outcome =
        procurementOutcome(sum, date, isSocial ? ProcurementKind::SocialService : ProcurementKind::General);
    return outcome ? std::optional<QJsonValue>(outcomeId(*outcome)) : std::nullopt;
}

/// Whether the district has bought in the category before in the year, by the register.
std::optional<QJsonValue> earlierPurchases(const RuleContext& context, const QString&)
{
    const QJsonValue sum = context.bound.value(QStringLiteral("purchase.earlierSum"));
    if (!sum.isDouble()) {
        return std::nullopt;
    }
    return QJsonValue(sum.toDouble() > 0 ? QStringLiteral("yes") : QStringLiteral("no"));
}

/// A checklist row of D with the figures that it rests on as its comment.
QJsonValue rowWithFigures(bool isMet, const QString& figures)
{
    return QJsonObject{{QStringLiteral("answer"), isMet ? QStringLiteral("yes") : QStringLiteral("no")},
                       {QStringLiteral("comment"), figures}};
}

std::optional<int> figure(const RuleContext& context, const QString& name)
{
    const QJsonValue value = context.bound.value(name);
    return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
}

/// D, row 4: the contact list names somebody.
std::optional<QJsonValue> contactListHeld(const RuleContext& context, const QString&)
{
    const std::optional<int> all = figure(context, QStringLiteral("district.contactCount"));
    const std::optional<int> named = figure(context, QStringLiteral("district.contactsWithPerson"));
    if (!all || !named) {
        return std::nullopt;
    }
    const QString text = proposalText(QT_TRANSLATE_NOOP(
        "FormProposals", "The contact list has %1 bodies, and %2 of them have a contact person."));
    return rowWithFigures(*named > 0, text.arg(*all).arg(*named));
}

/// D, row 5: every operative employee has had a safety talk within the year (R25).
std::optional<QJsonValue> safetyTalksHeld(const RuleContext& context, const QString&)
{
    const std::optional<int> all = figure(context, QStringLiteral("district.employeeCount"));
    const std::optional<int> held = figure(context, QStringLiteral("district.safetyTalksWithinYear"));
    if (!all || !held || *all == 0) {
        return std::nullopt;
    }
    const QString text = proposalText(QT_TRANSLATE_NOOP(
        "FormProposals", "%1 of %2 employees have had a safety talk within the last year."));
    return rowWithFigures(*held >= *all, text.arg(*held).arg(*all));
}

/// D, row 8: every employee's checklist 2.3 has Ja in all rows.
std::optional<QJsonValue> competenceMet(const RuleContext& context, const QString&)
{
    const std::optional<int> all = figure(context, QStringLiteral("district.employeeCount"));
    const std::optional<int> met = figure(context, QStringLiteral("district.competenceMet"));
    if (!all || !met || *all == 0) {
        return std::nullopt;
    }
    const QString text = proposalText(
        QT_TRANSLATE_NOOP("FormProposals", "%1 of %2 employees meet every requirement of bilaga 2.3."));
    return rowWithFigures(*met >= *all, text.arg(*met).arg(*all));
}

struct NamedProposal {
    const char* name;
    Proposal run;
    bool takesField;
};

constexpr std::array<NamedProposal, 12> proposals{{
    {"bound", fromModel, false},
    {"competenceMet", competenceMet, false},
    {"contactListHeld", contactListHeld, false},
    {"earlierPurchases", earlierPurchases, false},
    {"nextThreatReview", threatReview, true},
    {"oneYearAfter", oneYearAfter, true},
    {"procurementOutcome", purchaseOutcome, false},
    {"safetyTalksHeld", safetyTalksHeld, false},
    {"sameAs", sameAsField, true},
    {"threatLevel", threatLevel, false},
    {"today", today, false},
    {"value", fixedValue, false},
}};

} // namespace

QStringList proposalNames()
{
    QStringList names;
    for (const NamedProposal& known : proposals) {
        names.append(QLatin1String(known.name));
    }
    return names;
}

bool proposalTakesField(const QString& name)
{
    return std::any_of(proposals.begin(), proposals.end(), [&](const NamedProposal& known) {
        return known.takesField && name == QLatin1String(known.name);
    });
}

std::optional<QJsonValue> proposal(const FormDefinition& form, const Field& field, const Answers& answers,
                                   const BoundValues& bound, QDate today)
{
    const QList<NamedUse> uses = namedUses(field.propose);
    for (const NamedUse& use : uses) {
        for (const NamedProposal& known : proposals) {
            if (use.name == QLatin1String(known.name)) {
                return known.run(RuleContext{form, field, answers, bound, today}, use.argument);
            }
        }
    }
    return std::nullopt;
}

} // namespace lotsbok
