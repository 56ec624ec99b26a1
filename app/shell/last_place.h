// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

namespace lotsbok {

// Where somebody was at the lock is kept in the encrypted book, because it tells about whom they were at
// work.

/// For the user who has the book open. Does not wait.
void keepPlace(SessionThread& book, const Place& place);
/// What was kept at the last lock, once.
std::optional<Place> takePlace(Session& session);
/// Whether a page of the window shows it; else it is a form of its own.
bool isOfPage(const Place& place);

} // namespace lotsbok
