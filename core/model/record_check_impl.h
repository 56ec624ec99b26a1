// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/described.h"
#include "core/model/record_check.h"

namespace lotsbok::described {

/// Why a value breaks its field's bounds; nothing when it keeps them. `column` names the field.
std::optional<Error> textProblem(const char* column, const QString& text, const FieldRule& rule);
std::optional<Error> dateProblem(const char* column, QDate day, const FieldRule& rule);
std::optional<Error> listProblem(const char* column, qsizetype items, const FieldRule& rule);
std::optional<Error> jsonProblem(const char* column, const QJsonObject& json);

template<typename T>
std::optional<Error> problemOf(const T& value)
{
    std::optional<Error> problem;
    T::fields(value, [&problem](const char* column, const auto& member, const FieldRule& rule) {
        using V = std::remove_cvref_t<decltype(member)>;
        if (problem) {
            return;
        }
        if constexpr (std::same_as<V, QString>) {
            problem = textProblem(column, member, rule);
        } else if constexpr (std::same_as<V, QDate>) {
            problem = dateProblem(column, member, rule);
        } else if constexpr (std::same_as<V, QDateTime>) {
            problem = dateProblem(column, member.date(), rule);
        } else if constexpr (std::same_as<V, QJsonObject>) {
            problem = jsonProblem(column, member);
        } else if constexpr (IsList<V>::value) {
            problem = listProblem(column, member.size(), rule);
            if constexpr (Described<typename V::value_type>) {
                for (const auto& item : member) {
                    problem = problem ? problem : problemOf(item);
                }
            }
        } else if constexpr (Described<V>) {
            problem = problemOf(member);
        }
    });
    return problem;
}

} // namespace lotsbok::described

namespace lotsbok {

template<typename T>
Result<void> validateRecord(const T& value)
{
    if (const auto problem = described::problemOf(value)) {
        return fail(*problem);
    }
    if constexpr (requires { check(value); }) {
        return check(value);
    } else {
        return {};
    }
}

} // namespace lotsbok
