// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/answers.h"

#include <algorithm>

namespace lotsbok {
namespace {

const QLatin1String recordKey("_id"); // a row's record; no answer by itself

bool isEmpty(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    default:
        return false;
    }
}

/// Whether somebody wrote something in it: blank texts and rows with nothing in them do not count.
bool saysSomething(const QJsonValue& value)
{
    if (value.isString()) {
        return !value.toString().trimmed().isEmpty();
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [](const QJsonValue& v) { return saysSomething(v); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() != recordKey && saysSomething(it.value())) {
                return true;
            }
        }
        return false;
    }
    return value.isDouble() || value.isBool();
}

YesNo yesNoFrom(const QJsonValue& value)
{
    const QString text = value.toString();
    if (text == QLatin1String("yes")) {
        return YesNo::Yes;
    }
    return text == QLatin1String("no") ? YesNo::No : YesNo::Unanswered;
}

QJsonValue toJson(YesNo value)
{
    switch (value) {
    case YesNo::Yes:
        return QStringLiteral("yes");
    case YesNo::No:
        return QStringLiteral("no");
    case YesNo::Unanswered:
        break;
    }
    return QJsonValue();
}

} // namespace

bool Answers::isAnswered(const QString& fieldId) const
{
    return saysSomething(m_values.value(fieldId));
}

QString Answers::text(const QString& fieldId) const
{
    return m_values.value(fieldId).toString();
}

YesNo Answers::yesNo(const QString& fieldId) const
{
    const QJsonValue value = m_values.value(fieldId);
    return yesNoFrom(value.isObject() ? value.toObject().value(QLatin1String("answer")) : value);
}

CheckAnswer Answers::check(const QString& fieldId) const
{
    const QJsonObject object = m_values.value(fieldId).toObject();
    return {yesNoFrom(object.value(QLatin1String("answer"))),
            object.value(QLatin1String("action")).toString(),
            object.value(QLatin1String("comment")).toString()};
}

std::optional<int> Answers::integer(const QString& fieldId) const
{
    const QJsonValue value = m_values.value(fieldId);
    const double number = value.toDouble();
    if (!value.isDouble() || number < -2147483648.0 || number > 2147483647.0) {
        return std::nullopt;
    }
    return static_cast<int>(number);
}

QJsonArray Answers::rows(const QString& fieldId) const
{
    return m_values.value(fieldId).toArray();
}

void Answers::set(const QString& fieldId, const QJsonValue& value)
{
    if (isEmpty(value)) {
        m_values.remove(fieldId);
    } else {
        m_values.insert(fieldId, value);
    }
}

void Answers::set(const Field& field, const QJsonValue& value)
{
    if (field.writesModel && isEmpty(value)) {
        m_values.insert(field.id,
                        field.type == FieldType::Table ? QJsonValue(QJsonArray()) : QJsonValue(QString()));
    } else {
        set(field.id, value);
    }
}

void Answers::putBack(const QString& fieldId, const QJsonValue& value)
{
    if (value.isUndefined()) {
        m_values.remove(fieldId);
    } else {
        m_values.insert(fieldId, value);
    }
}

void Answers::setYesNo(const QString& fieldId, YesNo value)
{
    set(fieldId, toJson(value));
}

void Answers::setCheck(const QString& fieldId, const CheckAnswer& value)
{
    QJsonObject object;
    if (value.answer != YesNo::Unanswered) {
        object.insert(QLatin1String("answer"), toJson(value.answer));
    }
    if (!value.action.isEmpty()) {
        object.insert(QLatin1String("action"), value.action);
    }
    if (!value.comment.isEmpty()) {
        object.insert(QLatin1String("comment"), value.comment);
    }
    set(fieldId, object);
}

QJsonValue shownValue(const Field& field, const Answers& answers, const BoundValues& bound)
{
    const bool ownAnswer = field.bind.isEmpty() || field.writesModel;
    if (ownAnswer && answers.json().contains(field.id)) {
        const QJsonValue answer = answers.value(field.id);
        return isEmpty(answer) ? QJsonValue(QJsonValue::Undefined) : answer;
    }
    if (field.bind.isEmpty()) {
        return QJsonValue(QJsonValue::Undefined);
    }
    return bound.value(field.bind, QJsonValue(QJsonValue::Undefined));
}

QJsonArray initialRows(const Field& field)
{
    QJsonArray rows;
    if (!field.columns.isEmpty()) {
        for (const QString& label : field.rowLabels) {
            rows.append(QJsonObject{{field.columns.first().id, label}});
        }
    }
    return rows;
}

QJsonArray shownRows(const Field& field, const Answers& answers, const BoundValues& bound)
{
    const QJsonArray rows = shownValue(field, answers, bound).toArray();
    return rows.isEmpty() ? initialRows(field) : rows;
}

bool isAnswered(const Field& field, const Answers& answers)
{
    if (field.type != FieldType::Table || field.rowLabels.isEmpty()) {
        return answers.isAnswered(field.id);
    }
    const QString first = field.columns.first().id;
    const QJsonArray rows = answers.rows(field.id);
    return std::any_of(rows.begin(), rows.end(), [&](const QJsonValue& value) {
        QJsonObject row = value.toObject();
        if (field.rowLabels.contains(row.value(first).toString())) {
            row.remove(first);
        }
        return saysSomething(row);
    });
}

QJsonObject answersTemplate(const FormDefinition& form)
{
    QJsonObject object;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            const bool askable =
                field.type != FieldType::Letter && (field.bind.isEmpty() || field.writesModel);
            if (askable) {
                object.insert(field.id, QJsonValue());
            }
        }
    }
    return object;
}

QStringList differingFields(const FormDefinition& form, const Answers& a, const Answers& b)
{
    QStringList differing;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            if (a.value(field.id) != b.value(field.id)) {
                differing.append(field.id);
            }
        }
    }
    return differing;
}

} // namespace lotsbok
