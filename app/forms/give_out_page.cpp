// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/give_out_page.h"

#include "app/forms/copies_card.h"
#include "app/forms/print_set_card.h"
#include "app/forms/share_card.h"
#include "app/widgets/card.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/print_choice.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>

namespace lotsbok {

GiveOutPage::GiveOutPage(PageContext given, const Disclosure::CopyOrder& order, const QString& what,
                         const QString& wordsId, QWidget* parent)
    : Page(given, parent)
    , m_frame(new PageFrame(title()))
    , m_printer(new PrintChoice(*given.platform->spooler))
    , m_copies(new CopiesCard(given, order, wordsId, m_printer))
    , m_share(new ShareCard(given, order))
    , m_set(new PrintSetCard(given, order, m_printer))
{
    m_frame->setSubtitle(what);
    m_frame->showBack([this] { context().navigator->goBack(); });
    auto* printing = new CardFrame(tr("Printer"));
    printing->add(m_printer);
    m_frame->add(m_copies);
    m_frame->add(m_share);
    m_frame->add(m_set);
    m_frame->add(printing);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    connect(m_copies, &CopiesCard::readersChanged, m_share, &ShareCard::setReaders);
    connect(m_copies, &CopiesCard::personWordsChanged, m_share, &ShareCard::setPersonWords);
}

QString GiveOutPage::title() const
{
    return tr("Give out");
}

void GiveOutPage::refresh()
{
    m_copies->refresh();
    m_set->refresh();
}

void GiveOutPage::focusFirst()
{
    m_copies->focusFirst();
}

} // namespace lotsbok
