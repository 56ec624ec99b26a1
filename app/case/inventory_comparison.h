// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/model/records.h"

class QComboBox;
class QLabel;

namespace lotsbok {

class FigureWithTable;

/// One scale question of bilaga 3.1 with what was answered then and now.
struct InventoryChange {
    QString area;
    std::optional<int> before{};
    std::optional<int> now{};
};

/// The scale questions of the forms in the order of the later one, with the answers of both. `before` may be
/// nullptr. On every scale 0 is worst and 10 is best.
QList<InventoryChange> inventoryChanges(const FormResponse* before, const FormResponse& now);

/// Two of a case's inventories beside each other as a radar chart, with what has changed in words.
class InventoryComparison : public CardFrame {
    Q_OBJECT

public:
    explicit InventoryComparison(QWidget* parent = nullptr);

    /// The registered ones, newest first; what was chosen stays chosen.
    void setInventories(const QList<FormResponse>& newestFirst);
    [[nodiscard]] QComboBox* earlier() const { return m_earlier; }
    [[nodiscard]] QComboBox* later() const { return m_later; }

private:
    void compare();
    [[nodiscard]] const FormResponse* chosen(const QComboBox* box) const;

    QList<FormResponse> m_inventories{};
    QWidget* m_choice;
    QComboBox* m_earlier;
    QComboBox* m_later;
    FigureWithTable* m_figure;
    QLabel* m_words;
    EmptyState* m_empty;
};

} // namespace lotsbok
