// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record_names.h"

#include "core/model/record_name_tables.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace lotsbok {

namespace {

using NameTable = QHash<QByteArray, const char*>;

NameTable nameTableOf(std::span<const RecordNameRow> rows)
{
    NameTable table;
    for (const RecordNameRow& row : rows) {
        table.insert(row.key, row.name);
    }
    return table;
}

/// The first of the keys that has a name; `fallback` when none has.
QString firstName(const NameTable& table, const QStringList& keys, const QString& fallback)
{
    for (const QString& key : keys) {
        if (const char* name = table.value(key.toLatin1())) {
            return QCoreApplication::translate("RecordNames", name);
        }
    }
    return fallback;
}

QString lastPartOfName(const QString& field)
{
    return field.section(QLatin1Char('.'), -1);
}

QString dotted(const QString& a, const QString& b)
{
    return a + QLatin1Char('.') + b;
}

} // namespace

QString recordName(const QString& kind)
{
    static const NameTable table = nameTableOf(recordKindNames());
    return firstName(table, {kind}, kind);
}

QString fieldName(const QString& kind, const QString& field)
{
    static const NameTable table = nameTableOf(recordFieldNames());
    return firstName(table, {dotted(kind, field), field, lastPartOfName(field)}, field);
}

QString wordName(const QString& kind, const QString& field, const QString& word)
{
    static const NameTable table = nameTableOf(recordWordNames());
    const QString own = dotted(field, word);
    return firstName(table, {dotted(kind, own), own, dotted(lastPartOfName(field), word)}, word);
}

} // namespace lotsbok
