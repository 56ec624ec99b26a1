// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/case_section.h"
#include "app/case/inventory_section.h"

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
    case CaseSectionId::Inventory:
        return new InventorySection(context);
    case CaseSectionId::Overview:
    case CaseSectionId::Consents:
    case CaseSectionId::Threat:
    case CaseSectionId::Plan:
    case CaseSectionId::Network:
    case CaseSectionId::Meetings:
    case CaseSectionId::FollowUp:
    case CaseSectionId::Decisions:
    case CaseSectionId::Documents:
    case CaseSectionId::History:
        return new EmptySection(context);
    }
    Q_UNREACHABLE();
}

} // namespace lotsbok
