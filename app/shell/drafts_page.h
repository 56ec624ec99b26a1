// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

class QVBoxLayout;

namespace lotsbok {

class CardFrame;
class PageFrame;
struct DraftConflict;

/// This user's drafts that are not registered: after a crash or a lock, work goes on from here.
class DraftsPage : public Page {
    Q_OBJECT

public:
    explicit DraftsPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;

private:
    void showDrafts();
    void showConflicts();
    void showConflict(const DraftConflict& conflict, const QString& subject);

    PageFrame* m_frame;
    CardFrame* m_card;
    QVBoxLayout* m_conflicts; ///< drafts that were changed at two workstations
};

} // namespace lotsbok
