// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "forms/engine/answers.h"

namespace lotsbok {

// Bilaga 1 ⇄ the contacts of the book. A row carries the contact's id as "_id"; its columns are organisation,
// person, function, phone, email and details.

/// contacts (all), contacts.regional, contacts.cityWide and contacts.external, without the hidden ones and in
/// their order.
void addContactRows(Session& session, BoundValues& values);

/// The group that a bind name stands for; nothing for another name.
std::optional<Contact::Group> contactGroup(const QString& bindName);

/// Makes a group's contacts as the rows say: changed, added, put in this order; one whose row is gone is
/// hidden, never deleted, since consents and plans may name it. True when something changed.
Result<bool> writeContactRows(Session& session, Contact::Group group, const QJsonArray& rows);

} // namespace lotsbok
