// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace lotsbok {

// What people call what the records hold: translated, as the glossary has it. By the names of recordToJson.

/// "Network meeting" for "meeting" …; as in a sentence's beginning.
QString recordName(const QString& kind);
/// The label of a field, e.g. ("consent", "givenOn") → "Given on". A part of a list is "parties.attended".
QString fieldName(const QString& kind, const QString& field);
/// One word of a choice, e.g. ("meeting", "status", "held") → "Held".
QString wordName(const QString& kind, const QString& field, const QString& word);
/// A value as people read it: dates, moments in Stockholm's time, yes and no, words by their names, lists
/// with commas, "–" for nothing. A reference is left as it is.
QString valueText(const QString& kind, const QString& field, const QJsonValue& value);

} // namespace lotsbok
