// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record_json.h"
#include "core/store/repository.h"

#include <QJsonDocument>

namespace lotsbok {

enum class ReadMode {
    Full,
    Narrow, ///< wide texts as their first character, wide lists and objects left out (CaseFile::narrow)
};

namespace described {

template<typename V>
constexpr bool isStructured = IsList<V>::value || std::same_as<V, QJsonObject> ||
                              (Described<V> && !IsId<V>::value);

template<typename V>
Value cellOf(const V& value)
{
    if constexpr (IsOptional<V>::value) {
        return value ? cellOf(*value) : Value();
    } else if constexpr (Worded<V>) {
        return wordOf(value);
    } else if constexpr (std::same_as<V, QTime>) {
        return value.isValid() ? Value(value.toString(QStringLiteral("HH:mm"))) : Value();
    } else if constexpr (std::same_as<V, QJsonObject>) {
        return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
    } else if constexpr (IsList<V>::value) {
        return QString::fromUtf8(QJsonDocument(jsonOf(value).toArray()).toJson(QJsonDocument::Compact));
    } else {
        return valueOf(value);
    }
}

/// As fromWord(), from the stored bytes.
template<Worded E>
std::optional<E> fromStoredWord(QByteArrayView word)
{
    const auto words = wordsOf(E{});
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == QByteArrayView(words[i])) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

/// Reads one cell; false when it holds what no program ever wrote.
template<typename V>
bool readCell(const Statement& row, int column, V& value)
{
    if constexpr (IsOptional<V>::value) {
        if (row.isNull(column)) {
            value.reset();
            return true;
        }
        if constexpr (IsId<typename V::value_type>::value) {
            value = row.id<typename V::value_type>(column);
            return value.has_value();
        } else {
            typename V::value_type inner{};
            const bool good = readCell(row, column, inner);
            value = inner;
            return good;
        }
    } else if constexpr (IsId<V>::value) {
        const auto id = row.id<V>(column);
        if (id) {
            value = *id;
        }
        return id.has_value();
    } else if constexpr (Worded<V>) {
        const auto found = fromStoredWord<V>(row.view(column));
        value = found.value_or(value);
        return found.has_value();
    } else if constexpr (std::same_as<V, bool>) {
        value = row.flag(column);
        return true;
    } else if constexpr (std::integral<V>) {
        value = static_cast<V>(row.integer(column));
        return true;
    } else if constexpr (std::same_as<V, QString>) {
        value = row.text(column);
        return true;
    } else if constexpr (std::same_as<V, QByteArray>) {
        value = row.bytes(column);
        return true;
    } else if constexpr (std::same_as<V, QDate>) {
        value = row.date(column);
        return true;
    } else if constexpr (std::same_as<V, QTime>) {
        value = QTime::fromString(row.text(column), QStringLiteral("HH:mm"));
        return true;
    } else if constexpr (std::same_as<V, QDateTime>) {
        value = row.dateTime(column);
        return true;
    } else if constexpr (std::same_as<V, QJsonObject>) {
        value = QJsonDocument::fromJson(row.text(column).toUtf8()).object();
        return true;
    } else {
        return takeJson(value, QJsonDocument::fromJson(row.text(column).toUtf8()).array());
    }
}

} // namespace described

/// "id, version, case_id, …": what readRecord reads, in its order.
template<typename T>
QByteArray recordColumns(ReadMode mode = ReadMode::Full)
{
    QByteArray columns = "id, version";
    const T prototype;
    T::fields(prototype, [&](const char* column, const auto& member, const FieldRule& rule) {
        using V = std::remove_cvref_t<decltype(member)>;
        columns += ", ";
        if (mode == ReadMode::Full || !rule.wide) {
            columns += column;
        } else if constexpr (described::isStructured<V>) {
            columns += "NULL";
        } else {
            columns += QByteArray("substr(") + column + ", 1, 1)";
        }
    });
    return columns;
}

/// Fills `value` from the current row of a statement that selects recordColumns<T>(mode); false for what no
/// program ever wrote. What the mode leaves out stays as it is.
template<typename T>
bool fillRecord(const Statement& row, T& value, ReadMode mode)
{
    bool good = described::readCell(row, 0, value.id);
    value.version = row.number(1);
    int column = 2;
    T::fields(value, [&](const char*, auto& member, const FieldRule& rule) {
        using V = std::remove_cvref_t<decltype(member)>;
        const bool left = described::isStructured<V> && mode == ReadMode::Narrow && rule.wide;
        good = (left || described::readCell(row, column, member)) && good;
        ++column;
    });
    return good;
}

/// As fillRecord(), into a copy of `prototype` (which saves making ids that are overwritten at once). Error:
/// Damaged.
template<typename T>
Result<T> readRecord(const Statement& row, const T& prototype = {}, ReadMode mode = ReadMode::Full)
{
    T value = prototype;
    if (!fillRecord(row, value, mode)) {
        return damagedRecord(T::info.kind);
    }
    return value;
}

/// The record's own cells, in the order of fields().
template<typename T>
Row recordRow(const T& value)
{
    Row row;
    T::fields(value, [&row](const char* column, const auto& member, const FieldRule&) {
        row.push_back({column, described::cellOf(member)});
    });
    return row;
}

} // namespace lotsbok
