// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/answer_shapes.h"

#include "forms/engine/json_scan.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace lotsbok {
namespace {

constexpr JsonLimits answerLimits{4 * 1024 * 1024, 8};
constexpr int maxText = 200000;
constexpr int maxRows = 2000;
constexpr int maxProblems = 20;               // more help nobody
constexpr qint64 maxMoney = 9007199254740991; // öre; the largest whole number that JSON keeps exactly
constexpr qint64 maxInteger = 1000000000;

QString shapeText(const char* text)
{
    return QCoreApplication::translate("Answers", text);
}

QString notText()
{
    return shapeText(QT_TRANSLATE_NOOP("Answers", "A text is expected."));
}

QString textProblem(const QJsonValue& value)
{
    if (!value.isString()) {
        return notText();
    }
    const QString text = value.toString();
    if (text.size() > maxText) {
        return shapeText(QT_TRANSLATE_NOOP("Answers", "The text is longer than %1 characters.")).arg(maxText);
    }
    // Neither survives the way to the book and back.
    if (text.contains(QChar(0)) || !text.isValidUtf16()) {
        return shapeText(QT_TRANSLATE_NOOP("Answers", "The text holds a character that cannot be stored."));
    }
    return {};
}

QString dateProblem(const QJsonValue& value, const QString& pattern, const QString& suffix)
{
    // QDate accepts single digits for "MM"; the shape does not.
    static const QRegularExpression digits(QStringLiteral("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"));
    const QString text = value.toString();
    const QDate date = QDate::fromString(text + suffix, Qt::ISODate);
    const bool good = value.isString() && text.size() == pattern.size() && digits.match(text).hasMatch() &&
                      date.isValid() && date.year() >= 1850 && date.year() <= 2999;
    return good ? QString()
                : shapeText(QT_TRANSLATE_NOOP("Answers", "A date on the form %1 is expected.")).arg(pattern);
}

QString wholeProblem(const QJsonValue& value, NumberBounds bounds)
{
    const double number = value.toDouble(NAN);
    if (number >= static_cast<double>(bounds.least) && number <= static_cast<double>(bounds.most) &&
        number == std::floor(number)) {
        return {};
    }
    return shapeText(QT_TRANSLATE_NOOP("Answers", "A whole number from %1 to %2 is expected."))
        .arg(bounds.least)
        .arg(bounds.most);
}

QString objectProblem(const QJsonValue& value, const QStringList& known)
{
    if (!value.isObject()) {
        return shapeText(QT_TRANSLATE_NOOP("Answers", "An object is expected."));
    }
    const QStringList keys = value.toObject().keys();
    for (const QString& key : keys) {
        if (!known.contains(key)) {
            return shapeText(QT_TRANSLATE_NOOP("Answers", "The key %1 is unknown.")).arg(key.left(64));
        }
    }
    return {};
}

QString yesNoProblem(const QJsonValue& value)
{
    const QString text = value.toString();
    return text == QLatin1String("yes") || text == QLatin1String("no")
               ? QString()
               : shapeText(QT_TRANSLATE_NOOP("Answers", "Only yes, no or nothing can stand here."));
}

/// The first problem among the texts of an object; a key that is not there is no problem.
QString textsProblem(const QJsonObject& object, const QStringList& keys)
{
    for (const QString& key : keys) {
        const QJsonValue value = object.value(key);
        const QString problem = value.isUndefined() || value.isNull() ? QString() : textProblem(value);
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

QString checkProblem(const Field& field, const QJsonValue& value)
{
    static const QStringList texts{QStringLiteral("action"), QStringLiteral("comment")};
    QStringList known{QStringLiteral("answer")};
    if (field.withAction) {
        known.append(texts.first());
    }
    if (field.withComment) {
        known.append(texts.last());
    }
    QString problem = objectProblem(value, known);
    const QJsonObject object = value.toObject();
    const QJsonValue answer = object.value(QLatin1String("answer"));
    if (problem.isEmpty() && !answer.isUndefined()) {
        problem = yesNoProblem(answer);
    }
    return problem.isEmpty() ? textsProblem(object, texts) : problem;
}

QString signatureProblem(const QJsonValue& value)
{
    static const QStringList texts{QStringLiteral("name"), QStringLiteral("place")};
    QString problem = objectProblem(value, texts + QStringList{QStringLiteral("date")});
    const QJsonObject object = value.toObject();
    const QJsonValue date = object.value(QLatin1String("date"));
    if (problem.isEmpty() && !date.isUndefined()) {
        problem = dateProblem(date, QStringLiteral("yyyy-MM-dd"), {});
    }
    return problem.isEmpty() ? textsProblem(object, texts) : problem;
}

bool isOption(const Field& field, const QJsonValue& value)
{
    return value.isString() &&
           std::any_of(field.options.begin(), field.options.end(),
                       [&](const Option& option) { return option.id == value.toString(); });
}

QString choiceProblem(const Field& field, const QJsonValue& value)
{
    return isOption(field, value)
               ? QString()
               : shapeText(QT_TRANSLATE_NOOP("Answers", "The answer is not one of the choices."));
}

QString rankProblem(const Field& field, const QJsonValue& value)
{
    const QJsonArray picked = value.toArray();
    QSet<QString> seen;
    for (const QJsonValue& one : picked) {
        if (!isOption(field, one) || seen.contains(one.toString())) {
            return shapeText(
                       QT_TRANSLATE_NOOP("Answers", "“%1” in the order is unknown or stands there twice."))
                .arg(one.toString().left(64));
        }
        seen.insert(one.toString());
    }
    return value.isArray() ? QString() : shapeText(QT_TRANSLATE_NOOP("Answers", "A list is expected."));
}

QString mapProblem(const QJsonValue& value)
{
    static const QStringList texts{QStringLiteral("name"), QStringLiteral("role")};
    static const QStringList ties{QStringLiteral("supportive"), QStringLiteral("strained"),
                                  QStringLiteral("criminal"), QStringLiteral("unknown")};
    if (!value.isArray() || value.toArray().size() > maxRows) {
        return shapeText(QT_TRANSLATE_NOOP("Answers", "A list of at most %1 rows is expected.")).arg(maxRows);
    }
    const QJsonArray people = value.toArray();
    for (const QJsonValue& person : people) {
        QString problem =
            objectProblem(person, texts + QStringList{QStringLiteral("ring"), QStringLiteral("tie")});
        const QJsonObject object = person.toObject();
        const QJsonValue ring = object.value(QLatin1String("ring"));
        const QJsonValue tie = object.value(QLatin1String("tie"));
        if (problem.isEmpty() && !ring.isUndefined()) {
            problem = wholeProblem(ring, {1, 3});
        }
        if (problem.isEmpty() && !tie.isUndefined() && !ties.contains(tie.toString())) {
            problem = shapeText(QT_TRANSLATE_NOOP("Answers", "The answer is not one of the choices."));
        }
        if (problem.isEmpty()) {
            problem = textsProblem(object, texts);
        }
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

/// Problems of rows name the row and the column.
QString rowProblem(const Field& table, const QJsonValue& row, int number)
{
    QStringList known{QStringLiteral("_id")};
    for (const Field& column : table.columns) {
        known.append(column.id);
    }
    const QString where = shapeText(QT_TRANSLATE_NOOP("Answers", "Row %1: %2"));
    const QString problem = objectProblem(row, known);
    if (!problem.isEmpty()) {
        return where.arg(number).arg(problem);
    }
    const QJsonObject object = row.toObject();
    if (object.contains(QLatin1String("_id")) && object.value(QLatin1String("_id")).toString().size() > 64) {
        return where.arg(number).arg(notText());
    }
    for (const Field& column : table.columns) {
        const QJsonValue value = object.value(column.id);
        const QString inColumn =
            value.isUndefined() || value.isNull() ? QString() : shapeProblem(column, value);
        if (!inColumn.isEmpty()) {
            return where.arg(number).arg(QStringLiteral("%1: %2").arg(column.label, inColumn));
        }
    }
    return {};
}

QString tableProblem(const Field& field, const QJsonValue& value)
{
    const int most = field.maximum > 0 ? std::min(field.maximum, maxRows) : maxRows;
    if (!value.isArray() || value.toArray().size() > most) {
        return shapeText(QT_TRANSLATE_NOOP("Answers", "A list of at most %1 rows is expected.")).arg(most);
    }
    const QJsonArray rows = value.toArray();
    for (int i = 0; i < rows.size(); ++i) {
        const QString problem = rowProblem(field, rows.at(i), i + 1);
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

/// Why a field of the form cannot have this answer; empty when it can. `value` is not null.
QString answerProblem(const Field* field, const QJsonValue& value)
{
    if (field == nullptr) {
        return shapeText(QT_TRANSLATE_NOOP("Answers", "The form has no such field."));
    }
    if (!field->bind.isEmpty() && !field->writesModel) {
        return shapeText(
            QT_TRANSLATE_NOOP("Answers", "This is taken from the book and cannot be answered here."));
    }
    return shapeProblem(*field, value);
}

/// A field that is edited in the book may be emptied, whatever its type.
bool isEmptied(const Field& field, const QJsonValue& value)
{
    return field.writesModel && value.isString() && value.toString().isEmpty();
}

} // namespace

QString shapeProblem(const Field& field, const QJsonValue& value)
{
    if (isEmptied(field, value)) {
        return {};
    }
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Party:
        return textProblem(value);
    case FieldType::Date:
        return dateProblem(value, QStringLiteral("yyyy-MM-dd"), {});
    case FieldType::Month:
        return dateProblem(value, QStringLiteral("yyyy-MM"), QStringLiteral("-01"));
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Scale:
        return wholeProblem(value, numberBounds(field));
    case FieldType::Choice:
        return choiceProblem(field, value);
    case FieldType::Rank:
        return rankProblem(field, value);
    case FieldType::YesNo:
        return yesNoProblem(value);
    case FieldType::Check:
        return checkProblem(field, value);
    case FieldType::Signature:
        return signatureProblem(value);
    case FieldType::Map:
        return mapProblem(value);
    case FieldType::Table:
        return tableProblem(field, value);
    case FieldType::Letter:
        break;
    }
    return shapeText(QT_TRANSLATE_NOOP("Answers", "A letter takes no answer."));
}

NumberBounds numberBounds(const Field& field)
{
    if (field.type == FieldType::Scale) {
        return {0, 10};
    }
    const qint64 own = field.type == FieldType::Money ? maxMoney : maxInteger;
    return {field.minimum, field.maximum != 0 ? field.maximum : own};
}

Result<Answers> checkedAnswers(const QJsonObject& json, const FormDefinition& form)
{
    Answers answers;
    QStringList problems;
    for (auto it = json.begin(); it != json.end() && problems.size() < maxProblems; ++it) {
        const Field* field = form.field(it.key());
        if (field != nullptr && it.value().isNull()) {
            continue; // an empty place of the template
        }
        const QString problem = answerProblem(field, it.value());
        if (problem.isEmpty()) {
            answers.set(*field, it.value());
        } else {
            problems
                << shapeText(QT_TRANSLATE_NOOP("Answers", "Field %1: %2")).arg(it.key().left(64), problem);
        }
    }
    if (!problems.isEmpty()) {
        return fail(ErrorCode::InvalidInput, problems.join(QLatin1Char('\n')));
    }
    return answers;
}

Result<Answers> parseAnswers(const QByteArray& json, const FormDefinition& form)
{
    const QString name = shapeText(QT_TRANSLATE_NOOP("Answers", "Answers"));
    const Result<QJsonObject> object = readJsonObject(json, name, answerLimits);
    if (!object) {
        return fail(object.error());
    }
    return checkedAnswers(*object, form);
}

} // namespace lotsbok
