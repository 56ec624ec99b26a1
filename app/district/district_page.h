// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

class QVBoxLayout;

namespace lotsbok {

class CardFrame;
class PageFrame;
class SubjectForms;

/// The district's own: its yearly checklist (D) and the register of purchases with bilaga 2.4.
class DistrictPage : public Page {
    Q_OBJECT

public:
    explicit DistrictPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<Place> place() const override;
    void refresh() override;
    void restore(const Place& place) override;

private:
    void show(const QList<Purchase>& purchases);
    void startPurchase();
    void endPurchase();

    PageFrame* m_frame;
    SubjectForms* m_checklist;
    QVBoxLayout* m_newPurchase;
    CardFrame* m_purchases;
};

} // namespace lotsbok
