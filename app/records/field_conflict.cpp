// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/field_conflict.h"

#include "app/widgets/field_form.h"

namespace lotsbok {

QList<ConflictField> fieldConflict(const FieldForm& form, const QJsonArray& base, const QJsonArray& mine,
                                   const QJsonArray& theirs)
{
    QList<ConflictField> fields;
    for (int place = 0; place < form.count(); ++place) {
        fields.append({QString::number(place), form.label(place), form.shown(place, base.at(place)),
                       form.shown(place, mine.at(place)), form.shown(place, theirs.at(place)), base.at(place),
                       mine.at(place), theirs.at(place), form.isLong(place)});
    }
    return fields;
}

QJsonArray mergedFields(const QJsonArray& mine, const QJsonObject& merged)
{
    QJsonArray values = mine;
    for (int place = 0; place < values.size(); ++place) {
        const auto chosen = merged.constFind(QString::number(place));
        if (chosen != merged.constEnd()) {
            values.replace(place, chosen.value());
        }
    }
    return values;
}

} // namespace lotsbok
