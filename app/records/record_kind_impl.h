// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/field_spec.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <functional>

namespace lotsbok {

/// The stored record of the same id: out of its case, or of the district's.
template<typename T>
Result<QJsonObject> readStored(Session& session, const QJsonObject& value)
{
    const auto found = [&](const QList<T>& records) -> Result<QJsonObject> {
        for (const T& each : records) {
            if (each.id.toString() == value.value(QLatin1String("id")).toString()) {
                return recordToJson(each);
            }
        }
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Records", "The entry is no longer there."));
    };
    if constexpr (requires(T record) { record.caseId; }) {
        const auto caseId = CaseId::parse(value.value(QLatin1String("caseId")).toString());
        const Result<CaseFile> file = session.caseFile(caseId.value_or(CaseId::create()));
        return file ? found(file->template all<T>()) : Result<QJsonObject>(fail(file.error()));
    } else {
        const Result<QList<T>> records = session.records<T>();
        return records ? found(*records) : Result<QJsonObject>(fail(records.error()));
    }
}

template<typename T>
RecordKind recordKind()
{
    using IdType = decltype(T::id);
    return {QString::fromLatin1(T::info.kind), T::info.write, described::specsOf<T>(),
            [](Session& session, const QJsonObject& value, const QString& reason) -> Result<QJsonObject> {
                T record{};
                if (const auto id = IdType::parse(value.value(QLatin1String("id")).toString())) {
                    record.id = *id;
                }
                const Result<T> read = recordFromJson(value, record);
                if (!read) {
                    return fail(read.error());
                }
                const Result<T> stored = session.save(*read, reason);
                if (!stored) {
                    return fail(stored.error());
                }
                return recordToJson(*stored);
            },
            &readStored<T>};
}

} // namespace lotsbok
