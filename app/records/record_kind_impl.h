// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/field_spec.h"
#include "core/session/session.h"

#include <functional>

namespace lotsbok {

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
            }};
}

} // namespace lotsbok
