// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"

class QPushButton;
class QVBoxLayout;

namespace lotsbok {

class CardFrame;
class FigureWithTable;
class JudgementList;
class MeasuresCard;
class RecordFacts;
class RecordList;
class SignaturesCard;
struct ThreatAssessment;

/// The threat: the assessment that holds with its indicators and measures, the level over time, places to
/// avoid, reports of threat, and the hand-over to the central exit programme step by step.
class ThreatSection : public CaseSection {
    Q_OBJECT

public:
    explicit ThreatSection(PageContext context, QWidget* parent = nullptr);

    void showCase(const CaseSnapshotPtr& snapshot) override;
    void openEntry(const QString& entry) override;
    [[nodiscard]] bool isEditing() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    void run(CommandId id) override;
    void focusFirst() override;

private:
    void build();
    RecordFacts* addFacts(const QString& title, const char* part, const QStringList& fields);
    void addChief();
    void addPlaces();
    void addReports();
    void addHandover();
    void showNow();
    void showStopped();
    void showDuties();
    void showIndicators(const ThreatAssessment& assessment);
    void showChief(const ThreatAssessment& assessment);
    void showHandover();
    void follow(const Duty& duty);
    void assess();
    void lookWhoDecides();

    CaseSnapshotPtr m_case{};
    QVBoxLayout* m_column;
    CardFrame* m_now = nullptr;
    QPushButton* m_assess = nullptr;
    QWidget* m_assessed = nullptr; ///< what only an assessment has
    QVBoxLayout* m_assessedColumn = nullptr;
    FigureWithTable* m_figure = nullptr;
    CardFrame* m_indicators = nullptr;
    MeasuresCard* m_measures = nullptr;
    RecordFacts* m_chief = nullptr;
    RecordFacts* m_decision = nullptr;
    SignaturesCard* m_signatures = nullptr; ///< of the decision on measures
    RecordFacts* m_protection = nullptr;
    RecordList* m_places = nullptr;
    RecordList* m_reports = nullptr;
    JudgementList* m_judgements = nullptr;
    CardFrame* m_lacks = nullptr;
    RecordFacts* m_handover = nullptr;
    bool m_mayDecide = false; ///< R18: decides on measures, also as a deputy
};

} // namespace lotsbok
