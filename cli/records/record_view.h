// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/presentation.h"
#include "core/model/record_json.h"
#include "core/model/record_names.h"

namespace lotsbok::cli {

/// One field as people read it.
struct RecordCell {
    QString field; ///< as in recordToJson
    QString label;
    QString text;
};

/// A record for programs and for people.
struct ShownRecord {
    QJsonObject json;
    QList<RecordCell> cells;
};

namespace view {

/// Where a value stands, for the names of its words; a part of a list is "parties.attended".
struct FieldPlace {
    QString kind;
    QString field;
};

template<typename V>
QString textOf(const V& value, const FieldPlace& place, const QList<User>& users);

QString userText(const QList<User>& users, UserId id);
QString jsonText(const QJsonObject& value);
QString yesNoText(bool value);

/// `within` is where a part of a list stands; a record itself stands in no field.
template<typename T>
QList<RecordCell> cellsOf(const T& value, const FieldPlace& within, const QList<User>& users)
{
    QList<RecordCell> cells;
    T::fields(value, [&](const char* column, const auto& member, const FieldRule&) {
        const QString name = described::camelName(column);
        const FieldPlace place{within.kind,
                               within.field.isEmpty() ? name : within.field + QLatin1Char('.') + name};
        const QString text = textOf(member, place, users);
        if (!text.isEmpty()) {
            cells << RecordCell{place.field, fieldName(place.kind, place.field), text};
        }
    });
    return cells;
}

/// Of a whole record.
template<typename T>
QList<RecordCell> cellsOf(const T& record, const QList<User>& users)
{
    return cellsOf(record, {QLatin1String(T::info.kind), {}}, users);
}

/// The values of a part on one line.
QString cellsOnOneLine(const QList<RecordCell>& cells);

template<typename V>
QString textOf(const V& value, const FieldPlace& place, const QList<User>& users)
{
    using namespace described;
    if constexpr (IsOptional<V>::value) {
        return value ? textOf(*value, place, users) : QString();
    } else if constexpr (std::same_as<V, UserId>) {
        return userText(users, value);
    } else if constexpr (IsId<V>::value) {
        return value.toString();
    } else if constexpr (std::same_as<V, Role>) {
        return roleName(value);
    } else if constexpr (Worded<V>) {
        return wordName(place.kind, place.field, wordOf(value));
    } else if constexpr (std::same_as<V, bool>) {
        return yesNoText(value);
    } else if constexpr (std::integral<V>) {
        return QString::number(value);
    } else if constexpr (std::same_as<V, QString>) {
        return value;
    } else if constexpr (std::same_as<V, QByteArray>) {
        return QString::fromLatin1(value.toHex());
    } else if constexpr (std::same_as<V, QDate>) {
        return value.toString(Qt::ISODate);
    } else if constexpr (std::same_as<V, QTime>) {
        return value.toString(QStringLiteral("HH:mm"));
    } else if constexpr (std::same_as<V, QDateTime>) {
        return value.isValid() ? localTime(value) : QString();
    } else if constexpr (std::same_as<V, QJsonObject>) {
        return jsonText(value);
    } else if constexpr (IsList<V>::value) {
        QStringList items;
        for (const auto& item : value) {
            items << textOf(item, place, users);
        }
        return items.join(QStringLiteral("; "));
    } else {
        return cellsOnOneLine(cellsOf(value, place, users));
    }
}

} // namespace view

template<typename T>
ShownRecord shownRecord(const T& value, const QList<User>& users)
{
    return {recordToJson(value), view::cellsOf(value, users)};
}

/// A block of lines "Label: value", the id first.
QString recordText(const ShownRecord& record);
/// Blocks with an empty line between them.
QString recordsText(const QList<ShownRecord>& records);
QJsonArray recordsJson(const QList<ShownRecord>& records);

/// "police: Polisen Nord, kontaktpolis"
QString partyText(const Party& party);
QString partiesText(const QList<Party>& parties);
QString kindsText(const QList<InfoKind>& kinds);

} // namespace lotsbok::cli
