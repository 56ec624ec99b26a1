// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/personal_data.h"

#include "core/base/core_resources.h"
#include "core/model/described.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotsbok {

namespace {

using ClassesByName = QHash<QString, QHash<QString, DataClass>>;

/// A defect in the compiled-in file is a bug of the build, which the tests find: fatal, not a failure.
[[noreturn]] void defect(const QString& what)
{
    qFatal("personal-data.json: %s", qPrintable(what));
}

/// {"clients": {"personal": ["given_name", …], …}, …}
ClassesByName readClasses(const QJsonObject& groups)
{
    ClassesByName all;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        QHash<QString, DataClass>& names = all[group.key()];
        const QJsonObject classes = group->toObject();
        for (auto listed = classes.begin(); listed != classes.end(); ++listed) {
            const auto dataClass = described::fromWord<DataClass>(listed.key());
            if (!dataClass) {
                defect(listed.key());
            }
            for (const QJsonValue& name : listed->toArray()) {
                if (names.contains(name.toString())) {
                    defect(group.key() + QLatin1Char(' ') + name.toString());
                }
                names.insert(name.toString(), *dataClass);
            }
        }
    }
    return all;
}

std::optional<DataClass> classOf(const ClassesByName& all, const QString& group, const QString& name)
{
    const QHash<QString, DataClass> names = all.value(group);
    const auto found = names.constFind(name);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

template<typename Hash>
QStringList sortedKeys(const Hash& hash)
{
    QStringList keys = hash.keys();
    keys.sort();
    return keys;
}

} // namespace

PersonalData::PersonalData()
{
    initCoreResources();
    QFile file(QStringLiteral(":/lotsbok/data/personal-data.json"));
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly)) {
        defect(QStringLiteral("it is missing"));
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError) {
        defect(error.errorString());
    }
    m_columns = readClasses(json.value(QLatin1StringView("columns")).toObject());
    m_fields = readClasses(json.value(QLatin1StringView("forms")).toObject());
}

const PersonalData& PersonalData::catalogue()
{
    static const PersonalData data;
    return data;
}

std::optional<DataClass> PersonalData::column(const QString& table, const QString& column) const
{
    return classOf(m_columns, table, column);
}

std::optional<DataClass> PersonalData::formField(const QString& formId, const QString& field) const
{
    return classOf(m_fields, formId, field);
}

QStringList PersonalData::columns(const QString& table) const
{
    return sortedKeys(m_columns.value(table));
}

QStringList PersonalData::tables() const
{
    return sortedKeys(m_columns);
}

QStringList PersonalData::formFields(const QString& formId) const
{
    return sortedKeys(m_fields.value(formId));
}

QStringList PersonalData::forms() const
{
    return sortedKeys(m_fields);
}

} // namespace lotsbok
