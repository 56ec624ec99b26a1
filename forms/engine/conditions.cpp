// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/answers.h"

#include <algorithm>

namespace lotsbok {
namespace {

/// The value that a condition looks at: the answer, else what the model says; of a checklist row its Ja or
/// Nej.
QJsonValue conditionValue(const Condition& condition, const Answers& answers, const BoundValues& bound)
{
    QJsonValue value = answers.value(condition.field);
    if (!condition.bind.isEmpty() && !answers.isAnswered(condition.field)) {
        const QJsonValue ofModel = bound.value(condition.bind, QJsonValue(QJsonValue::Undefined));
        value = value.isUndefined() ? ofModel : QJsonValue(QJsonValue::Undefined); // was emptied
    }
    return value.isObject() && value.toObject().contains(QLatin1String("answer"))
               ? value.toObject().value(QLatin1String("answer"))
               : value;
}

bool holds(const std::optional<Condition>& condition, const Answers& answers, const BoundValues& bound)
{
    if (!condition) {
        return true;
    }
    const QJsonValue value = conditionValue(*condition, answers, bound);
    if (condition->anyOf.isEmpty()) {
        return !condition->bind.isEmpty() ? !value.isUndefined() && !value.isNull()
                                          : answers.isAnswered(condition->field);
    }
    if (value.isArray()) { // a Rank: any of those picked
        const QJsonArray picked = value.toArray();
        return std::any_of(picked.begin(), picked.end(),
                           [&](const QJsonValue& one) { return condition->anyOf.contains(one); });
    }
    return condition->anyOf.contains(value);
}

bool isAskable(const Field& field)
{
    return field.type != FieldType::Letter && field.type != FieldType::Signature &&
           (field.bind.isEmpty() || field.writesModel);
}

bool hasValue(const Field& field, const Answers& answers, const BoundValues& bound)
{
    if (answers.json().contains(field.id) || !field.writesModel) {
        return isAnswered(field, answers);
    }
    Answers fromModel;
    fromModel.set(field.id, bound.value(field.bind));
    return isAnswered(field, fromModel);
}

} // namespace

bool isShown(const Section& section, const Answers& answers, const BoundValues& bound)
{
    return holds(section.condition, answers, bound);
}

bool isShown(const Field& field, const Answers& answers, const BoundValues& bound)
{
    return holds(field.condition, answers, bound);
}

Answers withoutHidden(const FormDefinition& form, const Answers& answers, const BoundValues& bound)
{
    // Conditions never hang on conditional fields of elsewhere, so one pass over sections and one over fields
    // is enough.
    Answers kept = answers;
    for (const Section& section : form.sections) {
        const bool sectionShown = isShown(section, answers, bound);
        for (const Field& field : section.fields) {
            if (!sectionShown || !isShown(field, answers, bound)) {
                kept.set(field.id, QJsonValue());
            }
        }
    }
    return kept;
}

Progress progress(const Section& section, const Answers& answers, const BoundValues& bound)
{
    Progress sum;
    if (!isShown(section, answers, bound)) {
        return sum;
    }
    for (const Field& field : section.fields) {
        if (isAskable(field) && isShown(field, answers, bound)) {
            ++sum.total;
            sum.answered += hasValue(field, answers, bound) ? 1 : 0;
        }
    }
    return sum;
}

Progress progress(const FormDefinition& form, const Answers& answers, const BoundValues& bound)
{
    Progress sum;
    for (const Section& section : form.sections) {
        const Progress part = progress(section, answers, bound);
        sum.answered += part.answered;
        sum.total += part.total;
    }
    return sum;
}

} // namespace lotsbok
