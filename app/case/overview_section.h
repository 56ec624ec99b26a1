// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"
#include "app/case/timeline.h"

class QBoxLayout;
class QVBoxLayout;

namespace lotsbok {

class CardFrame;
class EntryList;
class SubjectForms;

/// Where a case stands: everything that happened in it, newest first, and beside it what is to be done, what
/// is worth knowing, the next meeting, who has the case, drafts and bilagor.
class OverviewSection : public CaseSection {
    Q_OBJECT

public:
    explicit OverviewSection(PageContext context, QWidget* parent = nullptr);

    void showCase(const CaseSnapshotPtr& snapshot) override;
    void openEntry(const QString& entry) override;
    [[nodiscard]] bool offers(CommandId id) const override;
    void run(CommandId id) override;
    void focusFirst() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTimeline();
    void showDuties();
    void showFindings();
    void showNextMeeting();
    void showCoordinators();
    void showDrafts();
    QWidget* dutyRow(const Duty& duty);
    void openDutyHere(const Duty& duty);
    void takeNote(const Duty& duty);
    void openLine(int place);
    void openFinding(const Finding& finding);
    void confirmReceipt();

    CaseSnapshotPtr m_case;
    QList<TimelineEntry> m_timeline;
    EntryList* m_list;
    CardFrame* m_duties;
    CardFrame* m_findings;
    CardFrame* m_meeting;
    CardFrame* m_coordinators;
    CardFrame* m_drafts;
    SubjectForms* m_forms = nullptr;
    QVBoxLayout* m_side;
    QBoxLayout* m_columns;
};

} // namespace lotsbok
