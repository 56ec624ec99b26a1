// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record_names.h"

#include "core/model/language_names.h"
#include "core/model/record_name_sources.h"
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

/// The first of the keys that has a name; nullptr when none has.
const char* firstName(const NameTable& table, const QStringList& keys)
{
    for (const QString& key : keys) {
        if (const char* name = table.value(key.toLatin1())) {
            return name;
        }
    }
    return nullptr;
}

QString inScreensLanguage(const char* name, const QString& fallback)
{
    return name == nullptr ? fallback : QCoreApplication::translate("RecordNames", name);
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

const char* recordNameSource(const QString& kind)
{
    static const NameTable table = nameTableOf(recordKindNames());
    return firstName(table, {kind});
}

const char* fieldNameSource(const QString& kind, const QString& field)
{
    static const NameTable table = nameTableOf(recordFieldNames());
    return firstName(table, {dotted(kind, field), field, lastPartOfName(field)});
}

const char* wordNameSource(const QString& kind, const QString& field, const QString& word)
{
    if (field == QLatin1String("preferredLanguage")) {
        return languageNameSource(word);
    }
    static const NameTable table = nameTableOf(recordWordNames());
    const QString own = dotted(field, word);
    return firstName(table, {dotted(kind, own), own, dotted(lastPartOfName(field), word)});
}

QString recordName(const QString& kind)
{
    return inScreensLanguage(recordNameSource(kind), kind);
}

QString fieldName(const QString& kind, const QString& field)
{
    return inScreensLanguage(fieldNameSource(kind, field), field);
}

QString wordName(const QString& kind, const QString& field, const QString& word)
{
    return inScreensLanguage(wordNameSource(kind, field, word), word);
}

} // namespace lotsbok
