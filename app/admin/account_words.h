// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/list_row.h"
#include "core/session/user_desk.h"

namespace lotsbok {

/// An account as a row of a list: who, which role, and what is to be done with it, if anything.
ListRow::Content accountContent(const UserDesk::Row& row);

/// What the key file alone tells of an account, for who has no key to the book: without the name, which
/// stands in the book.
UserDesk::Row accountRow(const KeyAccount& account, const QString& ownLogin);

} // namespace lotsbok
