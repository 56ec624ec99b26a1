// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <optional>

namespace lotsbok {

// The stable words under which choices are stored. Never changed once released.

QString storedName(PersonNumber::Kind value);
QString storedName(ProtectedIdentity value);
QString storedName(SigType value);
QString storedName(Contact::Group value);
QString storedName(DisclosureRecord::Recipient value);

std::optional<PersonNumber::Kind> numberKindFromStored(const QString& name);
std::optional<ProtectedIdentity> protectionFromStored(const QString& name);
std::optional<SigType> sigTypeFromStored(const QString& name);
std::optional<Contact::Group> contactGroupFromStored(const QString& name);
std::optional<DisclosureRecord::Recipient> recipientFromStored(const QString& name);

/// A stored word that no program ever wrote.
Unexpected damagedRecord(const char* what);

} // namespace lotsbok
