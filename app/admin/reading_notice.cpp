// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/reading_notice.h"

#include "app/widgets/message_bar.h"
#include "core/session/pen_rights.h"

#include <QCoreApplication>

namespace lotsbok {

bool noticeReading(const SessionThread& book, MessageBar* messages)
{
    const bool writes = PenRights::of(book).writes();
    if (!writes) {
        messages->say(MessageBar::Kind::Info,
                      QCoreApplication::translate(
                          "ReadingNotice", "A copy of the book is read here: what everybody shares can be "
                                           "looked at, and changed when you have the pen."));
    }
    return writes;
}

} // namespace lotsbok
