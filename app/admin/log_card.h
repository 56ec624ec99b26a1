// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"

namespace lotsbok {

/// The way to the monthly review of the log, with whether the last month is done.
class LogCard : public CardFrame {
    Q_OBJECT

public:
    explicit LogCard(PageContext context, QWidget* parent = nullptr);
    void refresh();

private:
    void show(const QList<LogReview>& reviews);

    PageContext m_context;
};

} // namespace lotsbok
