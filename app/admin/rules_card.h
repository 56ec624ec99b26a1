// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/record_card.h"

#include <QPointer>

namespace lotsbok {

/// What the district has settled: how often is reviewed and met, and who may decide what.
class RulesCard : public CardFrame {
    Q_OBJECT

public:
    explicit RulesCard(PageContext context, QWidget* parent = nullptr);
    void refresh();

private:
    void show();
    void edit();

    PageContext m_context;
    Settings m_settings;
    QPushButton* m_change;
    QPointer<RecordCard> m_card;
};

} // namespace lotsbok
