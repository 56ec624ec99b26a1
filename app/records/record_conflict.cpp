// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/record_conflict.h"

#include "app/records/record_names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace lotsbok {

namespace {

QString referenceText(const QList<RecordChoice>& choices, const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& each : value.toArray()) {
            parts.append(referenceText(choices, each));
        }
        return parts.join(QStringLiteral(", "));
    }
    if (value.toString().isEmpty()) {
        return {};
    }
    const auto found = std::find_if(choices.cbegin(), choices.cend(), [&](const RecordChoice& choice) {
        return choice.value == value.toString();
    });
    return found != choices.cend() ? found->label : QCoreApplication::translate("RecordConflict", "Set");
}

} // namespace

QList<ConflictField> recordConflict(const RecordKind& kind, const RecordEditorOptions& options,
                                    const QJsonObject& base, const QJsonObject& mine,
                                    const QJsonObject& theirs)
{
    QList<ConflictField> fields;
    for (const FieldSpec& spec : kind.fields) {
        if (spec.name == QLatin1String("id") || spec.name == QLatin1String("version")) {
            continue;
        }
        const auto text = [&](const QJsonObject& record) {
            const QJsonValue value = record.value(spec.name);
            const bool refers = spec.kind == FieldKind::Reference || spec.kind == FieldKind::ReferenceList;
            return refers ? referenceText(options.choices.value(spec.name), value)
                          : valueText(kind.kind, spec.name, value);
        };
        fields.append({spec.name, fieldName(kind.kind, spec.name), text(base), text(mine), text(theirs),
                       base.value(spec.name), mine.value(spec.name), theirs.value(spec.name),
                       spec.kind == FieldKind::LongText});
    }
    return fields;
}

QJsonObject mergedRecord(const QJsonObject& theirs, const QJsonObject& merged)
{
    QJsonObject value = theirs;
    for (auto field = merged.begin(); field != merged.end(); ++field) {
        value.insert(field.key(), field.value());
    }
    return value;
}

} // namespace lotsbok
