// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/today/today_work.h"
#include "app/widgets/card.h"

namespace lotsbok {

/// What the user has begun to write and not registered yet.
class DraftsCard : public CardFrame {
    Q_OBJECT

public:
    DraftsCard(PageContext context, const QList<DraftLine>& drafts, QWidget* parent = nullptr);
};

/// R2. Open cases per lots, for the head of unit; above the district's limit it is said in words.
class CaseLoadCard : public CardFrame {
    Q_OBJECT

public:
    CaseLoadCard(const QList<LoadLine>& loads, int limit, QWidget* parent = nullptr);
};

} // namespace lotsbok
