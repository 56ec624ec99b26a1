// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/described.h"
#include "core/model/record_check.h"
#include "core/model/record_json.h"

#include <QCoreApplication>

namespace lotsbok::described {

template<typename V>
QJsonValue jsonOf(const V& value);

template<typename T>
QJsonObject jsonObjectOf(const T& value)
{
    QJsonObject json;
    T::fields(value, [&json](const char* column, const auto& member, const FieldRule&) {
        json.insert(camelName(column), jsonOf(member));
    });
    return json;
}

template<typename V>
QJsonValue jsonOf(const V& value)
{
    if constexpr (IsOptional<V>::value) {
        return value ? jsonOf(*value) : QJsonValue(QJsonValue::Null);
    } else if constexpr (IsId<V>::value) {
        return value.toString();
    } else if constexpr (IsList<V>::value) {
        QJsonArray array;
        for (const auto& item : value) {
            array.append(jsonOf(item));
        }
        return array;
    } else if constexpr (Worded<V>) {
        return wordOf(value);
    } else if constexpr (std::same_as<V, QDate>) {
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    } else if constexpr (std::same_as<V, QTime>) {
        return value.isValid() ? QJsonValue(value.toString(QStringLiteral("HH:mm")))
                               : QJsonValue(QJsonValue::Null);
    } else if constexpr (std::same_as<V, QDateTime>) {
        return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs))
                               : QJsonValue(QJsonValue::Null);
    } else if constexpr (std::same_as<V, QByteArray>) {
        return QString::fromLatin1(value.toHex());
    } else if constexpr (Described<V>) {
        return jsonObjectOf(value);
    } else {
        return QJsonValue(value); // bool, int, qint64, QString, QJsonObject
    }
}

/// Takes a value of the field's type; false when the JSON is something else.
template<typename V>
bool takeJson(V& value, const QJsonValue& json);

/// More than the field's bounds; whether a required field has something is asked when the record is saved.
template<typename V>
bool isTooMuch(const char* column, const V& value, const FieldRule& rule)
{
    const FieldRule bounds{rule.maxLength, false, rule.wide};
    if constexpr (std::same_as<V, QString>) {
        return textProblem(column, value, bounds).has_value();
    } else if constexpr (std::same_as<V, QDate>) {
        return dateProblem(column, value, bounds).has_value();
    } else if constexpr (std::same_as<V, QJsonObject>) {
        return jsonProblem(column, value).has_value();
    } else if constexpr (IsList<V>::value) {
        return listProblem(column, value.size(), bounds).has_value();
    } else {
        return false;
    }
}

template<typename T>
bool takeJsonObject(T& value, const QJsonObject& json, QString* unknown = nullptr)
{
    QStringList names = json.keys();
    bool good = true;
    QString wrong;
    T::fields(value, [&](const char* column, auto& member, const FieldRule& rule) {
        const QString name = camelName(column);
        const auto found = json.constFind(name);
        if (found == json.constEnd()) {
            return;
        }
        names.removeOne(name);
        if (good && (!takeJson(member, *found) || isTooMuch(column, member, rule))) {
            good = false;
            wrong = name;
        }
    });
    if (good && !names.isEmpty()) {
        good = false;
        wrong = names.first();
    }
    if (!good && unknown != nullptr) {
        *unknown = wrong;
    }
    return good;
}

template<typename V>
bool takeJson(V& value, const QJsonValue& json)
{
    if constexpr (IsOptional<V>::value) {
        if (json.isNull()) {
            value.reset();
            return true;
        }
        if constexpr (IsId<typename V::value_type>::value) {
            value = V::value_type::parse(json.toString());
            return value.has_value();
        } else {
            typename V::value_type inner{};
            const bool good = takeJson(inner, json);
            value = inner;
            return good;
        }
    } else if constexpr (IsId<V>::value) {
        const auto id = V::parse(json.toString());
        if (id) {
            value = *id;
        }
        return id.has_value();
    } else if constexpr (IsList<V>::value) {
        value = V();
        for (const QJsonValue& item : json.toArray()) {
            typename V::value_type inner{};
            if (!takeJson(inner, item)) {
                return false;
            }
            value.append(std::move(inner));
        }
        return json.isArray();
    } else if constexpr (Worded<V>) {
        const auto found = fromWord<V>(json.toString());
        value = found.value_or(value);
        return found.has_value();
    } else if constexpr (std::same_as<V, QDate>) {
        value = QDate::fromString(json.toString(), Qt::ISODate);
        return json.isNull() || value.isValid();
    } else if constexpr (std::same_as<V, QTime>) {
        value = QTime::fromString(json.toString(), QStringLiteral("HH:mm"));
        return json.isNull() || value.isValid();
    } else if constexpr (std::same_as<V, QDateTime>) {
        value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
        return json.isNull() || value.isValid();
    } else if constexpr (std::same_as<V, QByteArray>) {
        value = QByteArray::fromHex(json.toString().toLatin1());
        return json.isString();
    } else if constexpr (std::same_as<V, QJsonObject>) {
        value = json.toObject();
        return json.isObject();
    } else if constexpr (std::same_as<V, bool>) {
        value = json.toBool();
        return json.isBool();
    } else if constexpr (std::integral<V>) {
        value = static_cast<V>(json.toInteger());
        return json.isDouble() && static_cast<double>(value) == json.toDouble();
    } else if constexpr (std::same_as<V, QString>) {
        value = json.toString();
        return json.isString();
    } else {
        static_assert(Described<V>, "a field of this type cannot be described");
        return json.isObject() && takeJsonObject(value, json.toObject());
    }
}

template<typename T>
constexpr bool hasIdentity = requires
{
    T::info;
};

/// The id that recordToJson writes must be the record's own; the version is taken, so that what was read
/// earlier meets a Conflict and not a lost update.
template<typename T>
bool takeIdentity(T& value, const QJsonObject& json, QString& wrong)
{
    if constexpr (hasIdentity<T>) {
        const auto id = json.constFind(QLatin1String("id"));
        if (id != json.constEnd() && id->toString() != value.id.toString()) {
            wrong = QStringLiteral("id");
            return false;
        }
        const auto version = json.constFind(QLatin1String("version"));
        if (version != json.constEnd() && (!takeJson(value.version, *version) || value.version < 0)) {
            wrong = QStringLiteral("version");
            return false;
        }
    }
    return true;
}

template<typename T>
QJsonObject withoutIdentity(QJsonObject json)
{
    if constexpr (hasIdentity<T>) {
        json.remove(QLatin1String("id"));
        json.remove(QLatin1String("version"));
    }
    return json;
}

} // namespace lotsbok::described

namespace lotsbok {

template<typename T>
QJsonObject recordToJson(const T& value)
{
    QJsonObject json = described::jsonObjectOf(value);
    if constexpr (requires { T::info; }) {
        json.insert(QStringLiteral("id"), value.id.toString());
        json.insert(QStringLiteral("version"), value.version);
    }
    return json;
}

template<typename T>
Result<T> recordFromJson(const QJsonObject& json, T value)
{
    QString wrong;
    if (!described::takeIdentity(value, json, wrong) ||
        !described::takeJsonObject(value, described::withoutIdentity<T>(json), &wrong)) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Records", "“%1” cannot be used here, or its value cannot be.")
                .arg(wrong.left(100)));
    }
    return value;
}

} // namespace lotsbok
