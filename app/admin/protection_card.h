// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"

namespace lotsbok {

class ListRow;

/// The ways to the erasure of closed files, with how many are due, and to the draft of a breach report.
class ProtectionCard : public CardFrame {
    Q_OBJECT

public:
    explicit ProtectionCard(PageContext context, QWidget* parent = nullptr);
    void refresh();

private:
    PageContext m_context;
    ListRow* m_erasure;
};

} // namespace lotsbok
