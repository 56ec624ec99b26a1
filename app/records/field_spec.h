// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "core/model/described.h"
#include "core/model/record_json.h"

#include <functional>

namespace lotsbok {

class Session;

// What an editor must know of a kind of record, read off its fields() (core/model/description.h): nobody
// writes a list of fields a second time.

enum class FieldKind {
    Text,
    LongText,
    Flag,         ///< yes or no
    OptionalFlag, ///< yes, no or not answered
    Number,
    Date,
    Time,
    Moment,         ///< UTC in the record, Stockholm's time on screen
    Choice,         ///< one of words
    OptionalChoice, ///< one of words, or none
    ChoiceList,     ///< any of words
    Reference,      ///< another record, or nothing where optional
    ReferenceList,
    GroupList, ///< rows of parts
    Other,     ///< sums of bytes, answers, numbers of the log: shown by pages of their own, never edited here
};

struct FieldSpec {
    QString name; ///< as in recordToJson
    FieldKind kind = FieldKind::Other;
    FieldRule rule{};
    bool optional = false;    ///< of a Reference
    QStringList words{};      ///< of a choice, in order
    QList<FieldSpec> parts{}; ///< of a GroupList
};

namespace described {

template<typename V>
FieldSpec specOf(const char* column, const FieldRule& rule);

template<typename T>
QList<FieldSpec> specsOf()
{
    QList<FieldSpec> specs;
    T value{};
    T::fields(value, [&specs](const char* column, const auto& member, const FieldRule& rule) {
        specs.append(specOf<std::remove_cvref_t<decltype(member)>>(column, rule));
    });
    return specs;
}

template<Worded E>
QStringList wordListOf()
{
    QStringList words;
    for (const char* word : wordsOf(E{})) {
        words.append(QString::fromLatin1(word));
    }
    return words;
}

template<typename V>
FieldSpec specOf(const char* column, const FieldRule& rule)
{
    FieldSpec spec{camelName(column), FieldKind::Other, rule};
    if constexpr (IsOptional<V>::value) {
        using Inner = typename V::value_type;
        if constexpr (std::same_as<Inner, bool>) {
            spec.kind = FieldKind::OptionalFlag;
        } else if constexpr (Worded<Inner>) {
            spec.kind = FieldKind::OptionalChoice;
            spec.words = wordListOf<Inner>();
        } else if constexpr (IsId<Inner>::value) {
            spec.kind = FieldKind::Reference;
            spec.optional = true;
        }
    } else if constexpr (IsList<V>::value) {
        using Inner = typename V::value_type;
        if constexpr (Worded<Inner>) {
            spec.kind = FieldKind::ChoiceList;
            spec.words = wordListOf<Inner>();
        } else if constexpr (IsId<Inner>::value) {
            spec.kind = FieldKind::ReferenceList;
        } else if constexpr (Described<Inner>) {
            spec.kind = FieldKind::GroupList;
            spec.parts = specsOf<Inner>();
        }
    } else if constexpr (IsId<V>::value) {
        spec.kind = FieldKind::Reference;
    } else if constexpr (Worded<V>) {
        spec.kind = FieldKind::Choice;
        spec.words = wordListOf<V>();
    } else if constexpr (std::same_as<V, QString>) {
        spec.kind = rule.wide ? FieldKind::LongText : FieldKind::Text;
    } else if constexpr (std::same_as<V, bool>) {
        spec.kind = FieldKind::Flag;
    } else if constexpr (std::same_as<V, QDate>) {
        spec.kind = FieldKind::Date;
    } else if constexpr (std::same_as<V, QTime>) {
        spec.kind = FieldKind::Time;
    } else if constexpr (std::same_as<V, QDateTime>) {
        spec.kind = FieldKind::Moment;
    } else if constexpr (std::integral<V>) {
        spec.kind = FieldKind::Number;
    }
    return spec;
}

} // namespace described

/// A kind of record without its type: values travel as recordToJson's objects.
struct RecordKind {
    QString kind; ///< RecordInfo::kind
    Permission write = Permission::WriteClients;
    QList<FieldSpec> fields{};
    /// Saves; gives back what is stored. Runs on the book's thread. Errors as Session::save.
    std::function<Result<QJsonObject>(Session& session, const QJsonObject& value, const QString& reason)>
        save{};
    /// What is stored of the record that `value` is of. Runs on the book's thread.
    std::function<Result<QJsonObject>(Session& session, const QJsonObject& value)> read{};
};

template<typename T>
RecordKind recordKind();

} // namespace lotsbok

#include "app/records/record_kind_impl.h"
