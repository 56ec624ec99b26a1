// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pen_rights.h"

namespace lotsbok {

PenRights::PenRights(bool writes, SessionThread& book)
    : QObject(&book)
    , m_writes(writes)
{}

PenRights& PenRights::of(const SessionThread& book)
{
    return *book.findChild<PenRights*>(QString(), Qt::FindDirectChildrenOnly);
}

bool mayWriteNow(const SessionThread& book, Permission permission)
{
    return book.can(permission) && PenRights::of(book).writes();
}

} // namespace lotsbok
