// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/party.h"

#include "core/model/name_key.h"

namespace lotsbok {

namespace {

bool areTextsAlike(const QString& a, const QString& b)
{
    return a == b || nameKey(a) == nameKey(b);
}

} // namespace

bool isSameParty(const Party& a, const Party& b)
{
    if (a.contact && b.contact) {
        return *a.contact == *b.contact;
    }
    return a.kind == b.kind && !nameKey(a.organisation).isEmpty() &&
           areTextsAlike(a.organisation, b.organisation) && areTextsAlike(a.function, b.function);
}

} // namespace lotsbok
