// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/sealed_files_page.h"

#include "app/admin/sealed_files_card.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr int kWidest = 720;

} // namespace

SealedFilesPage::SealedFilesPage(const Platform& platform, const QString& path, QWidget* parent)
    : QWidget(parent)
    , m_path(path)
    , m_frame(new PageFrame(tr("The book's files")))
    , m_leave(button(tr("Unlock the book"), QStringLiteral("key")))
{
    setAccessibleName(tr("The book's files"));
    m_frame->setMaximumContentWidth(kWidest);
    m_frame->setSubtitle(QFileInfo(path).fileName());
    m_frame->messages()->say(
        MessageBar::Kind::Info,
        tr("The book is closed, and nothing in it can be read from here. Unlock it when you "
           "are done."));
    auto* files = new SealedFilesCard(platform, path);
    connect(files, &SealedFilesCard::moved, this,
            [this](const QString& destination) { m_path = destination; });
    connect(m_leave, &QPushButton::clicked, this, &SealedFilesPage::left);
    m_frame->addAction(m_leave);
    m_frame->add(files);
    m_frame->column()->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
}

void SealedFilesPage::setAlarm(const QString& sentence)
{
    m_frame->messages()->say(MessageBar::Kind::Warning, sentence);
}

void SealedFilesPage::focusFirst()
{
    m_leave->setFocus();
}

} // namespace lotsbok
