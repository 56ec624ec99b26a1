// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/forms/engine/test_forms.h"

#include <functional>

namespace lotsbok {

/// A built-in bilaga in a district's own wording: the label of one field is another, and what `edit` changes.
inline QJsonObject districtWording(const char* id, int version, const QString& field, const QString& label,
                                   const std::function<void(QJsonObject& field)>& edit = {})
{
    QJsonObject form = QJsonDocument::fromJson(builtInForm(id).canonicalJson).object();
    form.insert(QStringLiteral("version"), version);
    QJsonArray sections = form.value(QLatin1String("sections")).toArray();
    for (auto&& sectionValue : sections) {
        QJsonObject section = sectionValue.toObject();
        QJsonArray fields = section.value(QLatin1String("fields")).toArray();
        for (auto&& fieldValue : fields) {
            QJsonObject changed = fieldValue.toObject();
            if (changed.value(QLatin1String("id")).toString() == field) {
                changed.insert(QStringLiteral("label"), label);
                if (edit) {
                    edit(changed);
                }
                fieldValue = changed;
            }
        }
        section.insert(QStringLiteral("fields"), fields);
        sectionValue = section;
    }
    form.insert(QStringLiteral("sections"), sections);
    return form;
}

} // namespace lotsbok
