// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/meetings_page.h"

#include "app/widgets/page_frame.h"

#include <QVBoxLayout>

namespace lotsbok {

MeetingsPage::MeetingsPage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_frame(new PageFrame(command(CommandId::GoMeetings).label()))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
}

QString MeetingsPage::title() const
{
    return command(CommandId::GoMeetings).label();
}

void MeetingsPage::refresh() {}

void MeetingsPage::focusFirst()
{
    setFocus();
}

} // namespace lotsbok
