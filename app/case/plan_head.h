// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/plan_section.h"
#include "app/widgets/card.h"

class QButtonGroup;
class QPushButton;

namespace lotsbok {

class DataList;

/// What is said of a plan above its board, and what can be done with it. Without a plan: what to do.
class PlanHead : public CardFrame {
    Q_OBJECT

public:
    explicit PlanHead(QWidget* parent = nullptr);

    /// `plan` is nullptr when there is none yet.
    void showPlan(const CaseSnapshot& snapshot, const Plan* plan, const QList<Goal>& goals,
                  const QList<Activity>& activities);
    void setView(PlanSection::View view);
    void focusFirst();

Q_SIGNALS:
    void newGoalWanted();
    void newActivityWanted();
    void newVersionWanted();
    void makeCurrentWanted();
    void agreementWanted();
    void formWanted();
    void viewWanted(lotsbok::PlanSection::View view);

private:
    QWidget* makeViews();
    void showFacts(const Plan& plan, const QList<Goal>& goals, const QList<Activity>& activities);
    void showEmpty(const CaseSnapshot& snapshot);

    Pill* m_status = nullptr;
    QWidget* m_facts;
    QVBoxLayout* m_factColumn;
    QWidget* m_buttons;
    QWidget* m_views;
    QButtonGroup* m_viewGroup;
    EmptyState* m_empty;
    QPushButton* m_newGoal;
    QPushButton* m_newActivity;
    QPushButton* m_newVersion;
    QPushButton* m_makeCurrent;
    QPushButton* m_agreement;
    QPushButton* m_form;
    QPushButton* m_begin;
    QPushButton* m_beginForm;
};

} // namespace lotsbok
