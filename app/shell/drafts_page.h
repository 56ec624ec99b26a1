// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

namespace lotsbok {

class CardFrame;
class PageFrame;

/// This user's drafts that are not registered: after a crash or a lock, work goes on from here.
class DraftsPage : public Page {
    Q_OBJECT

public:
    explicit DraftsPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;

private:
    PageFrame* m_frame;
    CardFrame* m_card;
};

} // namespace lotsbok
