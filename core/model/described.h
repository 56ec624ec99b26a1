// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/description.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTime>
#include <concepts>
#include <optional>
#include <type_traits>

// What can be asked of a field of a described record by its type alone: used by the JSON, the store and the
// check, so that they agree.
namespace lotsbok::described {

template<typename T>
struct IsId : std::false_type {};
template<typename Tag>
struct IsId<Id<Tag>> : std::true_type {};
template<typename T>
struct IsOptional : std::false_type {};
template<typename T>
struct IsOptional<std::optional<T>> : std::true_type {};
template<typename T>
struct IsList : std::false_type {};
template<typename T>
struct IsList<QList<T>> : std::true_type {};

/// An enum whose values have stored words.
template<typename T>
concept Worded = std::is_enum_v<T>;

struct AnyField {
    template<typename V>
    void operator()(const char*, V&, const FieldRule&) const
    {}
};
/// A part of a record that is described like one but has no table of its own.
template<typename T>
concept Described = requires(T& value)
{
    T::fields(value, AnyField{});
};

template<Worded E>
QString wordOf(E value)
{
    return QString::fromLatin1(wordsOf(value)[static_cast<size_t>(value)]);
}

template<Worded E>
std::optional<E> fromWord(QStringView word)
{
    const auto words = wordsOf(E{});
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == QLatin1String(words[i])) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

/// "given_on" → "givenOn".
QString camelName(const char* column);

} // namespace lotsbok::described
