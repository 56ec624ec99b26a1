// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/bindings/inventory_changes.h"

#include "forms/engine/answers.h"
#include "forms/engine/form_definition.h"

namespace lotsbok {

namespace {

const FormDefinition* inventoryForm(const FormResponse& response, const FormCatalogue& forms)
{
    if (const FormDefinition* exact = forms.byHash(response.definitionHash)) {
        return exact;
    }
    const FormDefinition* same = forms.find(response.formId, response.formVersion);
    return same ? same : forms.current(response.formId);
}

} // namespace

QList<InventoryChange> inventoryChanges(const FormResponse* before, const FormResponse& now,
                                        const FormCatalogue& forms)
{
    QList<InventoryChange> changes;
    const FormDefinition* form = inventoryForm(now, forms);
    if (!form) {
        return changes;
    }
    for (const Section& section : form->sections) {
        bool isFirst = true;
        for (const Field& field : section.fields) {
            if (field.type != FieldType::Scale) {
                continue;
            }
            // A section's first scale is the section; a further one is about something else in it.
            const QString area = isFirst && !section.title.isEmpty()
                                     ? section.title
                                     : QStringLiteral("%1: %2").arg(section.title, field.label);
            changes.append({area, before ? Answers(before->answers).integer(field.id) : std::nullopt,
                            Answers(now.answers).integer(field.id)});
            isFirst = false;
        }
    }
    return changes;
}

} // namespace lotsbok
