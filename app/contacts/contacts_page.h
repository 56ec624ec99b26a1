// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

class QVBoxLayout;

namespace lotsbok {

class PageFrame;
class CardFrame;
class EmptyState;
class ExtractOpener;
class RowList;
class SubjectForms;
class YearlyReviewCard;

/// The contact list (bilaga 1) in its three groups. A contact is typed once, in the form; here it is read.
class ContactsPage : public Page {
    Q_OBJECT

public:
    explicit ContactsPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    void run(CommandId id) override;
    void refresh() override;
    void restore(const Place& place) override; ///< "yearly-review:": where the review is registered

private:
    void buildGroups();
    void show(const QList<Contact>& contacts);
    void openList();

    PageFrame* m_frame;
    SubjectForms* m_forms;
    YearlyReviewCard* m_review = nullptr; ///< R38; none for who does not read the district's work
    QVBoxLayout* m_groups;
    EmptyState* m_empty;
    CardFrame* m_rights; ///< R34: a contact's own extract
    ExtractOpener* m_extract;
    QList<CardFrame*> m_cards{}; ///< one for each group, in the groups' order
    QList<RowList*> m_rows{};    ///< in m_cards
};

} // namespace lotsbok
