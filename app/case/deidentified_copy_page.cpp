// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/deidentified_copy_page.h"

#include "app/district/deidentified_card.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"

#include <QVBoxLayout>

namespace lotsbok {

namespace {

DeidentifiedOrder copyOrder(const FollowUp& followUp)
{
    DeidentifiedOrder order;
    order.kind = followUp.kind == FollowUpKind::Entry ? DeidentifiedKind::Entry : DeidentifiedKind::Exit;
    order.caseId = followUp.caseId;
    return order;
}

} // namespace

DeidentifiedCopyPage::DeidentifiedCopyPage(PageContext given, const FollowUp& followUp, QWidget* parent)
    : Page(given, parent)
    , m_followUp(followUp)
    , m_frame(new PageFrame(title()))
    , m_card(new DeidentifiedCard(given, copyOrder(followUp)))
{
    m_frame->showBack([this] { context().navigator->goBack(); });
    m_frame->setSubtitle(followUp.kind == FollowUpKind::Entry ? tr("Follow-up at entry")
                                                              : tr("Follow-up at exit"));
    m_frame->add(m_card);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    connect(m_card, &DeidentifiedCard::saved, this, &DeidentifiedCopyPage::noteSent);
}

QString DeidentifiedCopyPage::title() const
{
    return tr("De-identified copy to the city");
}

void DeidentifiedCopyPage::refresh()
{
    m_card->refresh();
}

void DeidentifiedCopyPage::focusFirst()
{
    m_card->focusFirst();
}

/// The first copy that is saved is the one that was sent; a day that a person has written stays.
void DeidentifiedCopyPage::noteSent()
{
    if (m_followUp.copySentOn.isValid()) {
        return;
    }
    FollowUp sent = m_followUp;
    sent.copySentOn = context().platform->clock->today();
    book().run([sent](Session& session) { return session.save(sent); }, this,
               [this](const Result<FollowUp>& noted) {
                   if (noted) {
                       m_followUp = *noted;
                   } else {
                       m_frame->messages()->say(MessageBar::Kind::Error, noted.error().text);
                   }
               });
}

} // namespace lotsbok
