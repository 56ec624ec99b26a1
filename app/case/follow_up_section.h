// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"
#include "core/model/decision.h"

class QLabel;
class QVBoxLayout;

namespace lotsbok {

class CardFrame;
class FollowUpModel;
class RecordList;
class WholeTable;

/// Uppföljning (bilaga 3.4): entry beside exit, what is not answered, and whether the de-identified copies
/// were sent (R31).
class FollowUpSection : public CaseSection {
    Q_OBJECT

public:
    explicit FollowUpSection(PageContext context, QWidget* parent = nullptr);

    // Query
    [[nodiscard]] bool isEditing() const override;
    [[nodiscard]] WholeTable* table() const { return m_table; }

    // Operations
    void showCase(const CaseSnapshotPtr& snapshot) override;
    void openEntry(const QString& entry) override;
    void focusFirst() override;

private:
    void build();
    RecordList* makeList();
    void showForms();
    void showComparison();
    QWidget* formRow(FollowUpKind kind);
    void fillIn(FollowUpKind kind);
    [[nodiscard]] const FormResponse* response(FollowUpKind kind) const; ///< nullptr: not filled in

    CaseSnapshotPtr m_case;
    QVBoxLayout* m_column = nullptr;
    CardFrame* m_forms;
    CardFrame* m_comparison;
    QLabel* m_missing;
    FollowUpModel* m_model;
    WholeTable* m_table;
    RecordList* m_list = nullptr;
};

} // namespace lotsbok
