// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/administrator_page.h"

#include "app/admin/forms_card.h"
#include "app/admin/key_accounts_card.h"
#include "app/admin/password_card.h"
#include "app/admin/sealed_files_card.h"
#include "app/widgets/aside.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"

#include <QFileInfo>
#include <QVBoxLayout>
#include <utility>

namespace lotsbok {

namespace {

constexpr int widestOffice = 860;

PasswordCard::Change changeAtDesk(const std::shared_ptr<AccountDesk>& desk)
{
    return [desk](QObject* asker, const std::shared_ptr<Secret>& present, const std::shared_ptr<Secret>& next,
                  const PasswordCard::Answer& answer) {
        runAside(
            asker, [desk, present, next] { return desk->changePassword(*present, *next); }, answer);
    };
}

} // namespace

AdministratorPage::AdministratorPage(const Platform& platform, std::shared_ptr<AccountDesk> desk,
                                     QWidget* parent)
    : QWidget(parent)
    , m_desk(std::move(desk))
    , m_path(m_desk->path())
    , m_frame(new PageFrame(tr("Administration")))
    , m_accounts(new KeyAccountsCard(platform, m_desk))
{
    setAccessibleName(tr("Administration"));
    m_frame->setMaximumContentWidth(widestOffice);
    m_frame->setSubtitle(tr("%1 · %2").arg(QFileInfo(m_desk->path()).fileName(), m_desk->loginName()));
    m_frame->messages()->say(
        MessageBar::Kind::Info,
        tr("You look after accounts and files without a key to the book. Clients, cases, meetings, staff, "
           "drafts and the log are encrypted for others: they cannot be read, searched, changed or printed "
           "from here. A head of unit admits whom you prepare."));
    auto* lock = button(tr("Lock"), QStringLiteral("key"));
    connect(lock, &QPushButton::clicked, this, &AdministratorPage::lockWanted);
    m_frame->addAction(lock);
    m_frame->add(m_accounts);
    auto* files = new SealedFilesCard(platform, m_path);
    connect(files, &SealedFilesCard::moved, this,
            [this](const QString& destination) { m_path = destination; });
    m_frame->add(files);
    auto* forms = new FormsCard(platform, m_desk);
    m_frame->add(forms);
    m_frame->add(new PasswordCard(m_desk->loginName(), changeAtDesk(m_desk)));
    m_frame->column()->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    m_accounts->refresh();
    forms->refresh();
}

void AdministratorPage::focusFirst()
{
    m_accounts->focusFirst();
}

} // namespace lotsbok
