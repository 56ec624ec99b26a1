// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/form_definition.h"

namespace lotsbok {

/// One scale question of bilaga 3.1 with what was answered then and now.
struct InventoryChange {
    QString area;
    std::optional<int> before{};
    std::optional<int> now{};
};

/// The scale questions of the forms in the order of the later one, with the answers of both. `before` may be
/// nullptr. On every scale 0 is worst and 10 is best.
QList<InventoryChange> inventoryChanges(const FormResponse* before, const FormResponse& now,
                                        const FormCatalogue& forms = FormCatalogue::builtIn());

} // namespace lotsbok
