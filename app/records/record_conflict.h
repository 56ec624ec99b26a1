// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/conflict_card.h"
#include "app/records/record_editor.h"

namespace lotsbok {

/// Every field of a record with what it was, what I wrote and what somebody else stored, for ConflictCard. A
/// reference is read by the choices that the editor offers for it; where it has none, one that differs is
/// said to be set, never by its id.
QList<ConflictField> recordConflict(const RecordKind& kind, const RecordEditorOptions& options,
                                    const QJsonObject& base, const QJsonObject& mine,
                                    const QJsonObject& theirs);

/// What they stored with every field as it was chosen.
QJsonObject mergedRecord(const QJsonObject& theirs, const QJsonObject& merged);

} // namespace lotsbok
