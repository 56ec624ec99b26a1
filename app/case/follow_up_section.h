// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"
#include "core/model/decision.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lotsbok {

class CardFrame;
class FollowUpModel;
class RecordList;
class WholeTable;

/// Uppföljning (bilaga 3.4): entry beside exit, what is not answered, whether the de-identified copies were
/// sent (R31), and what the district's report asks beside the form (R32).
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
    RecordList* makeFacts();
    void makeCopy(FollowUpKind kind);
    void showCopies();
    void showForms();
    void showComparison();
    QWidget* formRow(FollowUpKind kind);
    void fillIn(FollowUpKind kind);
    [[nodiscard]] const FormResponse* response(FollowUpKind kind) const; ///< nullptr: not filled in
    [[nodiscard]] const FollowUp* followUp(FollowUpKind kind) const;     ///< nullptr: none

    CaseSnapshotPtr m_case;
    QVBoxLayout* m_column = nullptr;
    CardFrame* m_forms;
    CardFrame* m_comparison;
    QLabel* m_missing;
    FollowUpModel* m_model;
    WholeTable* m_table;
    QList<QPushButton*> m_copies{}; ///< at entry, at exit
    RecordList* m_list = nullptr;
    RecordList* m_facts = nullptr;
};

} // namespace lotsbok
