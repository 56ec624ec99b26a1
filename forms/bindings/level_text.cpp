// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/bindings/level_text.h"

namespace lotsbok {

QString levelText(int level, const FormCatalogue& forms)
{
    const FormDefinition* form = forms.current(QStringLiteral("3.3"));
    const Field* field = form ? form->field(QStringLiteral("level")) : nullptr;
    if (field) {
        for (const Option& option : field->options) {
            if (option.id == QString::number(level)) {
                return option.label;
            }
        }
    }
    return QString::number(level);
}

} // namespace lotsbok
