// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotsbok {

/// The built-in form of that id; aborts the test program when there is none.
inline const FormDefinition& builtInForm(const char* id)
{
    const FormDefinition* form = FormCatalogue::builtIn().current(QLatin1String(id));
    Q_ASSERT(form != nullptr);
    return *form;
}

/// A field as a definition writes it, with keys added or replaced.
inline QJsonObject fieldJson(const char* id, const char* type, const QJsonObject& more = {})
{
    QJsonObject field{{QStringLiteral("id"), QLatin1String(id)},
                      {QStringLiteral("type"), QLatin1String(type)},
                      {QStringLiteral("dataClass"), QStringLiteral("none")}};
    if (QLatin1String(type) != QLatin1String("letter")) {
        field.insert(QStringLiteral("label"), QStringLiteral("Etikett %1").arg(QLatin1String(id)));
    }
    for (auto it = more.begin(); it != more.end(); ++it) {
        field.insert(it.key(), it.value());
    }
    return field;
}

/// A smallest form with these fields, with keys of the form itself added or replaced.
inline QJsonObject formJson(const QJsonArray& fields, const QJsonObject& more = {})
{
    const QJsonObject section{{QStringLiteral("id"), QStringLiteral("one")},
                              {QStringLiteral("title"), QStringLiteral("Avsnitt")},
                              {QStringLiteral("fields"), fields}};
    QJsonObject form{{QStringLiteral("id"), QStringLiteral("9")},
                     {QStringLiteral("version"), 1},
                     {QStringLiteral("subject"), QStringLiteral("case")},
                     {QStringLiteral("title"), QStringLiteral("Provblankett")},
                     {QStringLiteral("sections"), QJsonArray{section}}};
    for (auto it = more.begin(); it != more.end(); ++it) {
        form.insert(it.key(), it.value());
    }
    return form;
}

inline QByteArray toBytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson();
}

inline Result<FormDefinition> parsed(const QJsonObject& object)
{
    return parseDefinition(toBytes(object), QStringLiteral("prov.json"));
}

} // namespace lotsbok
