// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/record_editor.h"

namespace lotsbok {

/// Offers the contact list (bilaga 1) where a record names a party: choosing a row fills in the party.
void offerContacts(RecordEditorOptions& options, const QList<Contact>& contacts);

} // namespace lotsbok
