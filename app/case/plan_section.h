// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"
#include "app/records/field_spec.h"

#include <QPointer>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace lotsbok {

class BoardCard;
class CardFrame;
class FigureWithTable;
class PlanHead;
class RecordCard;
class RecordMover;
class StatusBoard;
struct RecordEditorOptions;

/// The genomförandeplan: a board of its activities or of its goals, how far the goals have come over time, or
/// a text; its versions, and who was given which.
class PlanSection : public CaseSection {
    Q_OBJECT

public:
    enum class View { Activities, Goals, Text, Course };

    explicit PlanSection(PageContext context, QWidget* parent = nullptr);

    // Query
    [[nodiscard]] bool isEditing() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    [[nodiscard]] StatusBoard* board() const { return m_board; }
    [[nodiscard]] QLabel* document() const { return m_text; }
    [[nodiscard]] View view() const { return m_view; }

    // Operations
    void showCase(const CaseSnapshotPtr& snapshot) override;
    void openEntry(const QString& entry) override;
    void run(CommandId id) override;
    void focusFirst() override;
    void setView(View view);

private:
    void build();
    void showPlan();
    void showBoard();
    void showCourse();
    void showVersions();
    [[nodiscard]] const Plan* plan() const;  ///< that is shown; nullptr without any
    [[nodiscard]] QList<Goal> goals() const; ///< of it, as they stand on the board
    [[nodiscard]] QList<Activity> activities() const;
    [[nodiscard]] bool mayChange() const;
    void cardMoved(const QString& id, const QString& column);
    void editCard(const QString& id);
    void newGoal();
    void newActivity();
    void newVersion();
    void makeCurrent();
    void askAgreement();
    void fillInForm();
    void edit(const QString& title, const RecordKind& kind, const QJsonObject& value,
              const RecordEditorOptions& options);
    void edited(const RecordKind& kind, const QJsonObject& before, const QJsonObject& stored);
    void closeCard();
    [[nodiscard]] RecordEditorOptions activityOptions() const;

    CaseSnapshotPtr m_case;
    std::optional<PlanId> m_chosen; ///< in the list of versions
    View m_view = View::Activities;
    RecordMover* m_mover;
    PlanHead* m_head;
    StatusBoard* m_board;
    QLabel* m_text;
    CardFrame* m_textCard;
    FigureWithTable* m_course;
    CardFrame* m_courseCard;
    QWidget* m_rest;
    QVBoxLayout* m_editPlace;
    QBoxLayout* m_below;
    QPointer<RecordCard> m_card;
    QString m_focusAfter; ///< the card to which the keyboard goes back
};

} // namespace lotsbok
