// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/record_names.h"

#include "app/records/field_spec.h"
#include "app/widgets/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace lotsbok {

namespace {

QString lastPartOfName(const QString& field)
{
    return field.section(QLatin1Char('.'), -1);
}

QString dotted(const QString& a, const QString& b)
{
    return a + QLatin1Char('.') + b;
}

const QHash<QString, QList<FieldSpec>>& specsByKind()
{
    static const auto all = [] {
        QHash<QString, QList<FieldSpec>> specs;
        const auto take = [&]<typename T>() {
            specs.insert(QString::fromLatin1(T::info.kind), described::specsOf<T>());
        };
        CaseRecordTypes::forEach(take);
        DistrictRecordTypes::forEach(take);
        return specs;
    }();
    return all;
}

const FieldSpec* specIn(const QList<FieldSpec>& specs, const QString& name)
{
    for (const FieldSpec& each : specs) {
        if (each.name == name) {
            return &each;
        }
    }
    return nullptr;
}

const FieldSpec* specFor(const QString& kind, const QString& field)
{
    const auto found = specsByKind().constFind(kind);
    if (found == specsByKind().constEnd()) {
        return nullptr;
    }
    const FieldSpec* spec = specIn(*found, field.section(QLatin1Char('.'), 0, 0));
    const bool isPart = field.contains(QLatin1Char('.'));
    return spec != nullptr && isPart ? specIn(spec->parts, lastPartOfName(field)) : spec;
}

QString dashForNothing()
{
    return QStringLiteral("–");
}

QString yesOrNoText(bool value)
{
    return value ? QCoreApplication::translate("RecordNames", "Yes")
                 : QCoreApplication::translate("RecordNames", "No");
}

/// The history keeps lists as the store does: JSON in a text.
QJsonArray storedList(const QJsonValue& value)
{
    return value.isString() ? QJsonDocument::fromJson(value.toString().toUtf8()).array() : value.toArray();
}

/// ISO in a record, milliseconds since 1970 in the history.
QString shownMoment(const QJsonValue& value)
{
    const QDateTime at = value.isDouble()
                             ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC)
                             : QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    return at.isValid() ? shownDateTime(at) : value.toString();
}

QString shownIsoDate(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? shownDate(day) : text;
}

QString shownNumber(const QString& field, const QJsonValue& value)
{
    if (field.endsWith(QLatin1String("Ore"))) {
        return QCoreApplication::translate("RecordNames", "%1 kr")
            .arg(QLocale().toString(value.toDouble() / 100, 'f', 2));
    }
    if (field == QLatin1String("size")) {
        return QLocale().formattedDataSize(value.toInteger(), 1, QLocale::DataSizeSIFormat);
    }
    return QString::number(value.toInteger());
}

QString shownGroup(const QString& kind, const QString& field, const QList<FieldSpec>& parts,
                   const QJsonObject& row)
{
    QStringList words;
    for (const FieldSpec& part : parts) {
        const QJsonValue value = row.value(part.name);
        const bool isFlag = part.kind == FieldKind::Flag || part.kind == FieldKind::OptionalFlag;
        if (part.kind == FieldKind::Reference || (isFlag && !value.toBool())) {
            continue;
        }
        const QString text = isFlag ? fieldName(kind, dotted(field, part.name))
                                    : valueText(kind, dotted(field, part.name), value);
        if (text != dashForNothing()) {
            words.append(text);
        }
    }
    return words.join(QStringLiteral(", "));
}

QString shownList(const QString& kind, const QString& field, const FieldSpec* spec, const QJsonArray& list)
{
    const bool isGroup = spec != nullptr && spec->kind == FieldKind::GroupList;
    QStringList texts;
    for (const QJsonValue& item : list) {
        if (isGroup) {
            texts.append(shownGroup(kind, field, spec->parts, item.toObject()));
        } else if (spec != nullptr && spec->kind == FieldKind::ChoiceList) {
            texts.append(wordName(kind, field, item.toString()));
        } else {
            texts.append(item.isString() ? item.toString() : QString::number(item.toInteger()));
        }
    }
    return texts.isEmpty() ? dashForNothing()
                           : texts.join(isGroup ? QStringLiteral("; ") : QStringLiteral(", "));
}

/// A client's or a case's field in the history: no description says what it is.
QString undescribedText(const QString& kind, const QString& field, const QJsonValue& value)
{
    if (field == QLatin1String("sealed") || field == QLatin1String("hidden") ||
        field == QLatin1String("disabled")) {
        return yesOrNoText(value.toInteger() != 0);
    }
    if (value.isDouble()) {
        return shownNumber(field, value);
    }
    if (value.isBool()) {
        return yesOrNoText(value.toBool());
    }
    const QString text = value.toString();
    return field.endsWith(QLatin1String("On")) ? shownIsoDate(text) : wordName(kind, field, text);
}

/// Answers of a form, numbers that may be missing, numbers of the log.
QString shownOther(const QString& kind, const QString& field, const QJsonValue& value)
{
    const QString text = value.toString();
    if (value.isObject() || text.startsWith(QLatin1Char('{'))) {
        const QJsonObject answers =
            value.isObject() ? value.toObject() : QJsonDocument::fromJson(text.toUtf8()).object();
        return QCoreApplication::translate("RecordNames", "%n answer(s)", nullptr, int(answers.size()));
    }
    if (value.isArray() || text.startsWith(QLatin1Char('['))) {
        return shownList(kind, field, nullptr, storedList(value));
    }
    return value.isDouble() ? shownNumber(field, value) : text;
}

} // namespace

QString valueText(const QString& kind, const QString& field, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())) {
        return dashForNothing();
    }
    const FieldSpec* spec = specFor(kind, field);
    if (spec == nullptr) {
        return value.isArray() ? shownList(kind, field, nullptr, value.toArray())
                               : undescribedText(kind, field, value);
    }
    switch (spec->kind) {
    case FieldKind::Flag:
    case FieldKind::OptionalFlag:
        return yesOrNoText(value.isDouble() ? value.toInteger() != 0 : value.toBool());
    case FieldKind::Choice:
    case FieldKind::OptionalChoice:
        return wordName(kind, field, value.toString());
    case FieldKind::ChoiceList:
    case FieldKind::GroupList:
    case FieldKind::ReferenceList:
        return shownList(kind, field, spec, storedList(value));
    case FieldKind::Date:
        return shownIsoDate(value.toString());
    case FieldKind::Moment:
        return shownMoment(value);
    case FieldKind::Number:
        return shownNumber(field, value);
    default:
        break;
    }
    if (spec->kind == FieldKind::Other) {
        return shownOther(kind, field, value);
    }
    return value.toString();
}

} // namespace lotsbok
