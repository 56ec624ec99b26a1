// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"

#include <QHash>
#include <QPointer>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace lotsbok {

class PageFrame;
class ReasonCard;
class StepRibbon;

/// Where a case page keeps its section over a lock: the form id of a Place begins so.
inline const QString casePlacePrefix = QStringLiteral("page:case/");
/// The section that a place tells of; nothing when it is not a case page's.
std::optional<CaseSectionId> caseSectionOf(const Place& place);

/// One case: who it is about, who coordinates, the seven steps with what each lacks, and its sections as
/// tabs. Somebody else's case asks for a reason before anything of it is shown.
class CasePage : public Page {
    Q_OBJECT

public:
    CasePage(PageContext context, CaseId id, CaseSectionId section, const QString& entry,
             QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    void run(CommandId id) override;
    void refresh() override;
    void saveNow() override;
    [[nodiscard]] std::optional<Place> place() const override;
    void focusFirst() override;

    [[nodiscard]] CaseId caseId() const { return m_id; }
    [[nodiscard]] CaseSectionId currentSection() const { return m_current; }
    [[nodiscard]] CaseSection* section(CaseSectionId id) const { return m_sections.value(id); }
    void showSection(CaseSectionId id, const QString& entry = {});

private:
    void show(const CaseSnapshotPtr& snapshot);
    void showHead();
    void askForReason();
    CaseSection* ensureSection(CaseSectionId id);
    void stepSection(int by);
    void openFinding(const Finding& finding);

    CaseId m_id;
    CaseSectionId m_current;
    QString m_entry; ///< to be opened when the case has been read
    CaseSnapshotPtr m_case;
    PageFrame* m_frame;
    StepRibbon* m_ribbon;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QStackedWidget* m_body; ///< nothing, the reason that is asked for, or the case
    QPushButton* m_client = nullptr;
    QWidget* m_below = nullptr; ///< ribbon, tabs and section
    QPointer<ReasonCard> m_asking;
    QHash<CaseSectionId, CaseSection*> m_sections;
    QHash<CaseSectionId, QScrollArea*> m_areas;
};

} // namespace lotsbok
