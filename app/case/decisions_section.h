// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"

class QVBoxLayout;

namespace lotsbok {

class CourseCards;
class GateCard;
class RecordList;
struct RecordEditorOptions;
class SignaturesCard;
class StepsCard;

/// What is decided in a case and what that needs: the gates with their exceptions, decisions with their legal
/// basis, who did which step, other supports, judgements, closing, and what is done with the case as a whole.
class DecisionsSection : public CaseSection {
    Q_OBJECT

public:
    explicit DecisionsSection(PageContext context, QWidget* parent = nullptr);

    void showCase(const CaseSnapshotPtr& snapshot) override;
    void openEntry(const QString& entry) override;
    [[nodiscard]] bool isEditing() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    void run(CommandId id) override;
    void focusFirst() override;

private:
    void makeLists();
    void makeDecisions();
    void makeSupports();
    void makeJudgements();
    void makeClosing();
    void place(RecordList* list);
    void showSignatures();
    [[nodiscard]] RecordEditorOptions judgementOptions() const; ///< what can be judged changes with the case

    CaseSnapshotPtr m_case;
    QVBoxLayout* m_column;
    GateCard* m_grant;
    GateCard* m_close;
    StepsCard* m_steps = nullptr;
    CourseCards* m_course = nullptr;
    RecordList* m_decisions = nullptr;
    SignaturesCard* m_signatures = nullptr;
    RecordList* m_supports = nullptr;
    RecordList* m_judgements = nullptr;
    RecordList* m_closing = nullptr;
};

} // namespace lotsbok
