// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/forms_card.h"

#include "app/widgets/data_list.h"
#include "app/widgets/text.h"
#include "forms/engine/form_definition.h"

namespace lotsbok {

FormsCard::FormsCard(QWidget* parent)
    : CardFrame(tr("Forms"), parent)
{
    auto* list = new DataList;
    const FormCatalogue& catalogue = FormCatalogue::builtIn();
    const QStringList ids = catalogue.ids();
    for (const QString& id : ids) {
        const FormDefinition* form = catalogue.current(id);
        list->add(form->printName(), tr("%1, version %2").arg(form->title).arg(form->version));
    }
    add(mutedText(tr("What was registered in an older version is shown and printed in that version.")));
    add(list);
}

} // namespace lotsbok
