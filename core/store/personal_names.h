// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace lotsbok {

/// Whether the word is a first or last name, or one of its parts, of anybody in the book: clients (also
/// those of sealed cases), guardians, persons of network maps, employees, contacts, users. Without regard to
/// case; a Swedish genitive ("Lindqvists") counts as the name.
Result<bool> isPersonalName(Store& store, const QString& word);

/// 2–60 letters, with hyphens or apostrophes inside at most.
bool isOneWord(const QString& word);

} // namespace lotsbok
