// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/case_section.h"
#include "app/case/consents_section.h"
#include "app/case/decisions_section.h"
#include "app/case/documents_section.h"
#include "app/case/follow_up_section.h"
#include "app/case/history_section.h"
#include "app/case/inventory_section.h"
#include "app/case/meetings_section.h"
#include "app/case/network_section.h"
#include "app/case/overview_section.h"
#include "app/case/plan_section.h"
#include "app/case/threat_section.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

/// Of a section that is not there yet.
class EmptySection final : public CaseSection {
public:
    using CaseSection::CaseSection;
    void showCase(const CaseSnapshotPtr&) override {}
};

} // namespace

QString caseSectionName(CaseSectionId id)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("CaseSections", "Overview"),  QT_TRANSLATE_NOOP("CaseSections", "Inventory"),
        QT_TRANSLATE_NOOP("CaseSections", "Consents"),  QT_TRANSLATE_NOOP("CaseSections", "Threat"),
        QT_TRANSLATE_NOOP("CaseSections", "Plan"),      QT_TRANSLATE_NOOP("CaseSections", "Network"),
        QT_TRANSLATE_NOOP("CaseSections", "Meetings"),  QT_TRANSLATE_NOOP("CaseSections", "Follow-up"),
        QT_TRANSLATE_NOOP("CaseSections", "Decisions"), QT_TRANSLATE_NOOP("CaseSections", "Documents"),
        QT_TRANSLATE_NOOP("CaseSections", "History")};
    return QCoreApplication::translate("CaseSections", names[static_cast<size_t>(id)]);
}

CaseSection* makeCaseSection(CaseSectionId id, PageContext context)
{
    switch (id) {
    case CaseSectionId::Documents:
        return new DocumentsSection(context);
    case CaseSectionId::Threat:
        return new ThreatSection(context);
    case CaseSectionId::Consents:
        return new ConsentsSection(context);
    case CaseSectionId::History:
        return new HistorySection(context);
    case CaseSectionId::Decisions:
        return new DecisionsSection(context);
    case CaseSectionId::Overview:
        return new OverviewSection(context);
    case CaseSectionId::Inventory:
        return new InventorySection(context);
    case CaseSectionId::Plan:
        return new PlanSection(context);
    case CaseSectionId::FollowUp:
        return new FollowUpSection(context);
    case CaseSectionId::Network:
        return new NetworkSection(context);
    case CaseSectionId::Meetings:
        return new MeetingsSection(context);
        return new EmptySection(context);
    }
    Q_UNREACHABLE();
}

} // namespace lotsbok
