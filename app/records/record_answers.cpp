// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/record_answers.h"

#include "app/records/record_names.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lotsbok {

namespace {

const QString idKey = QStringLiteral("_id");
const QString onlyColumn = QStringLiteral("value");

QString dayOf(const FieldSpec& spec)
{
    return spec.name + QStringLiteral("Day");
}

QString timeOf(const FieldSpec& spec)
{
    return spec.name + QStringLiteral("Time");
}

Field question(const FieldSpec& spec, FieldType type, const QString& label)
{
    Field field;
    field.id = spec.name;
    field.type = type;
    field.label = label;
    field.required = spec.rule.required;
    return field;
}

QList<Option> wordOptions(const RecordKind& kind, const FieldSpec& spec, const QString& path,
                          const RecordEditorOptions& options)
{
    QList<Option> all;
    const QStringList words = options.words.value(path, spec.words);
    for (const QString& word : words) {
        all.append({word, wordName(kind.kind, path, word)});
    }
    return all;
}

QList<Option> choiceOptions(const QList<RecordChoice>& choices)
{
    QList<Option> all;
    for (const RecordChoice& each : choices) {
        all.append({each.value, each.label});
    }
    return all;
}

FieldType plainType(const FieldSpec& spec)
{
    switch (spec.kind) {
    case FieldKind::LongText:
        return FieldType::LongText;
    case FieldKind::Flag:
    case FieldKind::OptionalFlag:
        return FieldType::YesNo;
    case FieldKind::Number:
        return spec.name.endsWith(QLatin1String("Ore")) ? FieldType::Money : FieldType::Integer;
    case FieldKind::Date:
        return FieldType::Date;
    case FieldKind::Choice:
    case FieldKind::OptionalChoice:
    case FieldKind::Reference:
        return FieldType::Choice;
    default:
        return FieldType::Text;
    }
}

bool isChosen(FieldKind kind)
{
    return kind == FieldKind::Choice || kind == FieldKind::OptionalChoice || kind == FieldKind::Reference;
}

/// One question that is not a moment; nothing where the field is not edited.
std::optional<Field> oneQuestion(const RecordKind& kind, const FieldSpec& spec, const QString& path,
                                 const RecordEditorOptions& options)
{
    const QString label = fieldName(kind.kind, path);
    if (spec.kind == FieldKind::Other ||
        ((spec.kind == FieldKind::Reference || spec.kind == FieldKind::ReferenceList) &&
         !options.choices.contains(path))) {
        return {};
    }
    if (spec.kind == FieldKind::ChoiceList || spec.kind == FieldKind::ReferenceList) {
        Field field = question(spec, FieldType::Table, label);
        Field column;
        column.id = onlyColumn;
        column.type = FieldType::Choice;
        column.label = label;
        column.options = spec.kind == FieldKind::ChoiceList ? wordOptions(kind, spec, path, options)
                                                            : choiceOptions(options.choices.value(path));
        field.columns.append(column);
        return field;
    }
    if (spec.kind == FieldKind::GroupList) {
        Field field = question(spec, FieldType::Table, label);
        for (const FieldSpec& part : spec.parts) {
            if (auto column = oneQuestion(kind, part, path + QLatin1Char('.') + part.name, options)) {
                field.columns.append(*column);
            }
        }
        field.asCards = field.columns.size() > 3;
        return field;
    }
    // A text with choices is one that can be written freely beside them.
    const bool isSuggested = spec.kind == FieldKind::Text && options.choices.contains(path);
    Field field = question(spec, isSuggested ? FieldType::Party : plainType(spec), label);
    if (isChosen(spec.kind)) {
        field.options = spec.kind == FieldKind::Reference ? choiceOptions(options.choices.value(path))
                                                          : wordOptions(kind, spec, path, options);
        field.required = spec.rule.required && !spec.optional;
    }
    return field;
}

QJsonValue answerOf(const FieldSpec& spec, const QJsonValue& value, bool isNew)
{
    switch (spec.kind) {
    case FieldKind::Flag:
        return value.toBool() ? QJsonValue(QStringLiteral("yes"))
                              : (isNew ? QJsonValue() : QJsonValue(QStringLiteral("no")));
    case FieldKind::OptionalFlag:
        return value.isBool() ? QJsonValue(value.toBool() ? QStringLiteral("yes") : QStringLiteral("no"))
                              : QJsonValue();
    case FieldKind::ChoiceList:
    case FieldKind::ReferenceList: {
        QJsonArray rows;
        for (const QJsonValue& each : value.toArray()) {
            rows.append(QJsonObject{{onlyColumn, each}});
        }
        return rows;
    }
    case FieldKind::GroupList: {
        QJsonArray rows;
        const QJsonArray stored = value.toArray();
        for (int i = 0; i < stored.size(); ++i) {
            QJsonObject row{{idKey, QString::number(i)}};
            for (const FieldSpec& part : spec.parts) {
                const QJsonValue answer = answerOf(part, stored.at(i).toObject().value(part.name), isNew);
                if (!answer.isNull() && answer != QJsonValue(QString())) {
                    row.insert(part.name, answer);
                }
            }
            rows.append(row);
        }
        return rows;
    }
    case FieldKind::Number:
        return value;
    default:
        return value;
    }
}

QJsonValue valueOf(const FieldSpec& spec, const QJsonValue& answer, const QJsonValue& was);

QJsonValue rowsOf(const FieldSpec& spec, const QJsonArray& rows, const QJsonArray& was)
{
    QJsonArray values;
    for (const QJsonValue& each : rows) {
        const QJsonObject row = each.toObject();
        bool known = false;
        const int from = row.value(idKey).toString().toInt(&known);
        QJsonObject value = known && from < was.size() ? was.at(from).toObject() : QJsonObject();
        bool any = false;
        for (const FieldSpec& part : spec.parts) {
            const QJsonValue before = value.value(part.name);
            if (row.contains(part.name)) {
                any = true;
            } else if (part.kind == FieldKind::Other || part.kind == FieldKind::Reference ||
                       (!known && part.kind == FieldKind::Choice)) {
                continue; // not shown, or left at what a new row begins with
            }
            value.insert(part.name, valueOf(part, row.value(part.name), before));
        }
        if (any) {
            values.append(value);
        }
    }
    return values;
}

QJsonValue valueOf(const FieldSpec& spec, const QJsonValue& answer, const QJsonValue& was)
{
    const bool none = answer.isNull() || answer.isUndefined();
    switch (spec.kind) {
    case FieldKind::Flag:
        return answer.toString() == QLatin1String("yes");
    case FieldKind::OptionalFlag:
        return none ? QJsonValue() : QJsonValue(answer.toString() == QLatin1String("yes"));
    case FieldKind::Text:
    case FieldKind::LongText:
        return answer.toString();
    case FieldKind::Number:
        return none ? was : answer;
    case FieldKind::Date:
    case FieldKind::OptionalChoice:
    case FieldKind::Reference:
        return none ? QJsonValue() : answer;
    case FieldKind::Choice:
        return none ? was : answer;
    case FieldKind::Time: {
        const QTime time = timeFromText(answer.toString());
        return time.isValid() ? QJsonValue(time.toString(QStringLiteral("HH:mm"))) : QJsonValue();
    }
    case FieldKind::ChoiceList:
    case FieldKind::ReferenceList: {
        QJsonArray values;
        for (const QJsonValue& each : answer.toArray()) {
            const QJsonValue value = each.toObject().value(onlyColumn);
            if (value.isString() && !values.contains(value)) {
                values.append(value);
            }
        }
        return values;
    }
    case FieldKind::GroupList:
        return rowsOf(spec, answer.toArray(), was.toArray());
    default:
        return was;
    }
}

} // namespace

QTime timeFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})[.:]?(\\d{2})?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return {};
    }
    return QTime(match.captured(1).toInt(), match.captured(2).toInt());
}

QList<Field> questionsFor(const RecordKind& kind, const FieldSpec& spec, const RecordEditorOptions& options)
{
    const QString help = options.help.value(spec.name);
    if (spec.kind == FieldKind::Moment) {
        const QString label = fieldName(kind.kind, spec.name);
        Field day = question(spec, FieldType::Date, label);
        day.id = dayOf(spec);
        day.help = help;
        Field time = question(spec, FieldType::Text,
                              QCoreApplication::translate("RecordEditor", "%1, time of day").arg(label));
        time.id = timeOf(spec);
        time.help = QCoreApplication::translate("RecordEditor", "For example 14:30.");
        return {day, time};
    }
    auto field = oneQuestion(kind, spec, spec.name, options);
    if (!field) {
        return {};
    }
    field->help = help.isEmpty() && spec.kind == FieldKind::Time
                      ? QCoreApplication::translate("RecordEditor", "For example 14:30.")
                      : help;
    return {*field};
}

void putAnswers(Answers& answers, const FieldSpec& spec, const QJsonValue& value, bool isNew)
{
    if (spec.kind != FieldKind::Moment) {
        answers.set(spec.name, answerOf(spec, value, isNew));
        return;
    }
    const QDateTime utc = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    const QDateTime local = utc.isValid() ? toLocalTime(utc) : QDateTime();
    answers.set(dayOf(spec), local.isValid() ? QJsonValue(local.date().toString(Qt::ISODate)) : QJsonValue());
    answers.set(timeOf(spec),
                local.isValid() ? QJsonValue(local.time().toString(QStringLiteral("HH:mm"))) : QJsonValue());
}

QJsonValue valueFrom(const Answers& answers, const FieldSpec& spec, const QJsonValue& was)
{
    if (spec.kind != FieldKind::Moment) {
        return valueOf(spec, answers.value(spec.name), was);
    }
    const QDate day = QDate::fromString(answers.text(dayOf(spec)), Qt::ISODate);
    const QTime time = timeFromText(answers.text(timeOf(spec)));
    if (!day.isValid() || !time.isValid()) {
        return {};
    }
    const QDateTime before = QDateTime::fromString(was.toString(), Qt::ISODateWithMs).toUTC();
    const QDateTime shown = before.isValid() ? toLocalTime(before) : QDateTime();
    if (shown.isValid() && shown.date() == day && shown.time().hour() == time.hour() &&
        shown.time().minute() == time.minute()) {
        return was; // untouched: seconds stay
    }
    return fromLocalTime(day, time).toString(Qt::ISODateWithMs);
}

} // namespace lotsbok
