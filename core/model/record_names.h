// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotsbok {

// What people call what the records hold: translated, as the glossary has it. By the names of recordToJson.
// What has no name is given back as it is; tests go through every kind, field and word of the descriptions.

/// "Network meeting" for "meeting" …; as in a sentence's beginning.
QString recordName(const QString& kind);
/// The label of a field, e.g. ("consent", "givenOn") → "Given on". A part of a list is "parties.attended".
QString fieldName(const QString& kind, const QString& field);
/// One word of a choice, e.g. ("meeting", "status", "held") → "Held".
QString wordName(const QString& kind, const QString& field, const QString& word);

} // namespace lotsbok
