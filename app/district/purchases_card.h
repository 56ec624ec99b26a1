// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"

class QVBoxLayout;

namespace lotsbok {

class RowList;

/// The purchases with bilaga 2.4, and what each category comes to in a year beside the limits of the law.
class PurchasesCard : public QWidget {
    Q_OBJECT

public:
    explicit PurchasesCard(PageContext context, QWidget* parent = nullptr);

    void show(const QList<Purchase>& purchases);
    void startPurchase();
    [[nodiscard]] bool isAdding() const;

private:
    void showSums(const QList<Purchase>& purchases);
    void endPurchase();

    PageContext m_context;
    QVBoxLayout* m_newPurchase;
    CardFrame* m_sums;
    CardFrame* m_purchases;
    RowList* m_rows;
    EmptyState* m_empty;
};

} // namespace lotsbok
