// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/conflict_card.h"
#include "forms/engine/answers.h"

namespace lotsbok {

/// An answer as people read it; a table's rows one a line.
QString shownAnswer(const Field& field, const QJsonValue& value);

/// Every field of a form that is answered by people, with the version that both began from, mine and theirs.
QList<ConflictField> formConflict(const FormDefinition& form, const Answers& base, const Answers& mine,
                                  const Answers& theirs);

/// My answers with what was chosen in the conflict put in their place.
Answers mergedAnswers(const Answers& mine, const QJsonObject& merged);

} // namespace lotsbok
