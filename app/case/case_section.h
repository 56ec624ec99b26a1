// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/shell/page.h"

namespace lotsbok {

/// The tabs of a case, in their order.
enum class CaseSectionId {
    Overview,
    Inventory,
    Consents,
    Threat,
    Plan,
    Network,
    Meetings,
    FollowUp,
    Decisions,
    Documents,
    History,
};
inline Words wordsOf(CaseSectionId)
{
    static constexpr std::array words{"overview", "inventory", "consents",  "threat",    "plan",   "network",
                                      "meetings", "follow-up", "decisions", "documents", "history"};
    return words;
}
QString caseSectionName(CaseSectionId id); ///< translated

/// One tab of a case. It is given the case anew after every save; what is being written in it stays.
class CaseSection : public QWidget {
    Q_OBJECT

public:
    explicit CaseSection(PageContext context, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {}

    virtual void showCase(const CaseSnapshotPtr& snapshot) = 0;
    /// Shows one entry, by "kind:uuid" as Attachment::subject names it; unknown ones change nothing.
    virtual void openEntry(const QString&) {}
    [[nodiscard]] virtual bool isEditing() const { return false; } ///< asked before the page is left
    [[nodiscard]] virtual bool offers(CommandId) const { return false; }
    virtual void run(CommandId) {}
    virtual void saveNow() {} ///< as Page::saveNow
    virtual void focusFirst() { setFocus(); }

Q_SIGNALS:
    void changed(); ///< something was saved: the case is read again and shown in every section
    void sectionWanted(lotsbok::CaseSectionId id, const QString& entry);
    void said(const QString& sentence); ///< shown as done in the page's message bar
    void failed(const lotsbok::Error& error);
    void offersChanged();

protected:
    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] SessionThread& book() const { return *m_context.book; }

private:
    PageContext m_context;
};

/// Makes the section of a tab (app/case/case_sections.cpp lists them).
CaseSection* makeCaseSection(CaseSectionId id, PageContext context);

} // namespace lotsbok
