// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

namespace lotsbok {

/// Every command with its keys, from the one table of commands, and the keys that work inside forms.
class ShortcutsPage : public Page {
    Q_OBJECT

public:
    explicit ShortcutsPage(PageContext context, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
};

} // namespace lotsbok
