// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/conflict_card.h"

#include <QJsonArray>

namespace lotsbok {

class FieldForm;

/// Every field of a form with what it was, what I wrote and what somebody else stored, for ConflictCard; each
/// version as FieldForm::values().
QList<ConflictField> fieldConflict(const FieldForm& form, const QJsonArray& base, const QJsonArray& mine,
                                   const QJsonArray& theirs);
/// What was chosen, as FieldForm::setValues() takes it; `mine` where nothing was.
QJsonArray mergedFields(const QJsonArray& mine, const QJsonObject& merged);

} // namespace lotsbok
