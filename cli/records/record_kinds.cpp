// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/records/record_kinds.h"

#include <algorithm>

namespace lotsbok::cli {

namespace {

template<typename V>
void describeType(QJsonObject& json)
{
    using namespace described;
    const auto type = [&json](const char* name) { json.insert(QStringLiteral("type"), QLatin1String(name)); };
    if constexpr (IsOptional<V>::value) {
        describeType<typename V::value_type>(json);
        json.insert(QStringLiteral("nullable"), true);
    } else if constexpr (IsList<V>::value) {
        QJsonObject item;
        describeType<typename V::value_type>(item);
        type("list");
        json.insert(QStringLiteral("of"), item);
    } else if constexpr (Worded<V>) {
        QJsonArray words;
        for (const char* word : wordsOf(V{})) {
            words << QLatin1String(word);
        }
        type("word");
        json.insert(QStringLiteral("words"), words);
    } else if constexpr (IsId<V>::value) {
        type("id");
    } else if constexpr (std::same_as<V, bool>) {
        type("boolean");
    } else if constexpr (std::integral<V>) {
        type("integer");
    } else if constexpr (std::same_as<V, QDate>) {
        type("date");
    } else if constexpr (std::same_as<V, QTime>) {
        type("time");
    } else if constexpr (std::same_as<V, QDateTime>) {
        type("moment");
    } else if constexpr (std::same_as<V, QByteArray>) {
        type("hexadecimal");
    } else if constexpr (std::same_as<V, QString>) {
        type("text");
    } else {
        type("object");
    }
}

template<typename T>
QJsonArray fieldsWithin(const view::FieldPlace& within)
{
    QJsonArray list;
    const T prototype{};
    T::fields(prototype, [&](const char* column, const auto& member, const FieldRule& rule) {
        using V = std::remove_cvref_t<decltype(member)>;
        const QString name = described::camelName(column);
        const QString field = within.field.isEmpty() ? name : within.field + QLatin1Char('.') + name;
        QJsonObject json{{QStringLiteral("name"), name},
                         {QStringLiteral("label"), fieldName(within.kind, field)},
                         {QStringLiteral("required"), rule.required}};
        describeType<V>(json);
        if constexpr (described::IsList<V>::value || std::same_as<V, QString>) {
            json.insert(QStringLiteral("most"), rule.maxLength);
        }
        if constexpr (described::IsList<V>::value) {
            if constexpr (described::Described<typename V::value_type> &&
                          !described::IsId<typename V::value_type>::value) {
                json.insert(QStringLiteral("parts"),
                            fieldsWithin<typename V::value_type>({within.kind, field}));
            }
        }
        list << json;
    });
    return list;
}

template<typename T>
QJsonArray fieldList()
{
    return fieldsWithin<T>({QLatin1String(T::info.kind), {}});
}

template<typename T>
Result<QList<ShownRecord>> listKind(Session& session, const std::optional<CaseId>& caseId)
{
    const auto records = storedRecords<T>(session, caseId);
    if (!records) {
        return fail(records.error());
    }
    const auto users = session.users().value_or(QList<User>());
    QList<ShownRecord> shown;
    for (const T& record : *records) {
        shown << shownRecord(record, users);
    }
    return shown;
}

Error notThatOne(const QString& name)
{
    return {ErrorCode::InvalidInput,
            Cli::tr("“%1” names another record or case than the command does.").arg(name),
            {}};
}

template<typename T>
Result<Output> saveKind(Session& session, const std::optional<CaseId>& caseId, const RecordChange& change)
{
    auto start = change.id.isEmpty() ? Result<T>(newRecord<T>(session, caseId))
                                     : storedRecord<T>(session, caseId, change.id);
    if (!start) {
        return fail(start.error());
    }
    auto value = recordFromJson(change.fields, *start);
    if (!value) {
        return fail(value.error());
    }
    if constexpr (OfCase<T>) {
        if (!(value->caseId == *caseId)) {
            return fail(notThatOne(QStringLiteral("caseId")));
        }
    }
    if (change.base) {
        value->version = *change.base;
    }
    return saveAndAnswer(session, *value, change.because);
}

const char* specialCommand(const QString& kind)
{
    static const QHash<QString, const char*> commands{
        {QStringLiteral("attachment"), "attach"},
        {QStringLiteral("case-reader"), "case seal"},
        {QStringLiteral("case-event"), "case reassign"},
        {QStringLiteral("acknowledgement"), "duties acknowledge"},
        {QStringLiteral("log-review"), "log review"},
    };
    return commands.value(kind, nullptr);
}

} // namespace

const QList<RecordKind>& recordKinds()
{
    static const QList<RecordKind> kinds = [] {
        QList<RecordKind> all;
        const auto add = [&all]<typename T>() {
            all << RecordKind{T::info.kind,  OfCase<T>,    specialCommand(QLatin1String(T::info.kind)),
                              &fieldList<T>, &listKind<T>, &saveKind<T>};
        };
        CaseRecordTypes::forEach(add);
        DistrictRecordTypes::forEach(add);
        return all;
    }();
    return kinds;
}

const RecordKind* recordKind(const QString& id)
{
    const auto& kinds = recordKinds();
    const auto found = std::find_if(kinds.cbegin(), kinds.cend(),
                                    [&](const RecordKind& kind) { return id == QLatin1String(kind.id); });
    return found == kinds.cend() ? nullptr : &*found;
}

} // namespace lotsbok::cli
