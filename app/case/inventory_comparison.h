// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "forms/bindings/inventory_changes.h"

class QComboBox;
class QLabel;

namespace lotsbok {

class FigureWithTable;

/// Two of a case's inventories beside each other as a radar chart, with what has changed in words.
class InventoryComparison : public CardFrame {
    Q_OBJECT

public:
    explicit InventoryComparison(QWidget* parent = nullptr);

    /// The registered ones, newest first; what was chosen stays chosen.
    void setInventories(const QList<FormResponse>& newestFirst,
                        const FormCatalogue& forms = FormCatalogue::builtIn());
    [[nodiscard]] QComboBox* earlier() const { return m_earlier; }
    [[nodiscard]] QComboBox* later() const { return m_later; }
    /// What is shown, earlier than later; nullptr where there is only one, or none.
    [[nodiscard]] std::pair<const FormResponse*, const FormResponse*> shown() const;

Q_SIGNALS:
    void printWanted();

private:
    void compare();
    [[nodiscard]] const FormResponse* chosen(const QComboBox* box) const;

    QList<FormResponse> m_inventories{};
    const FormCatalogue* m_forms = &FormCatalogue::builtIn(); ///< the book's
    QWidget* m_choice;
    QComboBox* m_earlier;
    QComboBox* m_later;
    FigureWithTable* m_figure;
    QLabel* m_words;
    EmptyState* m_empty;
};

} // namespace lotsbok
