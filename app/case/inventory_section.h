// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"

class QPushButton;
class QVBoxLayout;

namespace lotsbok {

class InventoryComparison;
class RecordFacts;
class RecordList;

/// What is found out before the decision: the inventories compared, the intake in parts, reports of concern
/// and other instruments.
class InventorySection : public CaseSection {
    Q_OBJECT

public:
    explicit InventorySection(PageContext context, QWidget* parent = nullptr);

    void showCase(const CaseSnapshotPtr& snapshot) override;
    void openEntry(const QString& entry) override;
    [[nodiscard]] bool isEditing() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    void run(CommandId id) override;
    void focusFirst() override;

private:
    void build();
    void addButtons();
    void addFacts(const QString& title, const QString& part, const QStringList& fields);
    void addLists();
    void showLists();
    void openForm(const QString& formId, bool startNew);

    CaseSnapshotPtr m_case{};
    QVBoxLayout* m_column;
    QPushButton* m_letter = nullptr;
    QPushButton* m_inventory = nullptr;
    InventoryComparison* m_comparison = nullptr;
    QList<RecordFacts*> m_facts{};
    RecordList* m_concerns = nullptr;
    RecordList* m_instruments = nullptr;
};

} // namespace lotsbok
