// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

namespace lotsbok {

class PageFrame;

/// Möten: the meetings of all cases that the user may see, by week, by month and as a list. Never shows a
/// threat level (law.md, "Compilations").
class MeetingsPage : public Page {
    Q_OBJECT

public:
    explicit MeetingsPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;

private:
    PageFrame* m_frame;
};

} // namespace lotsbok
