// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/conflict_card.h"
#include "core/session/pen_desk.h"
#include "forms/engine/form_definition.h"

namespace lotsbok {

/// The answers in which two drafts of the same form differ, for ConflictCard; "mine" is what stands in the
/// book, "theirs" what was written at the other workstation. What a page keeps of a record is one field: all
/// of it.
QList<ConflictField> draftConflict(const DraftConflict& conflict,
                                   const FormCatalogue& forms = FormCatalogue::builtIn());

/// The draft's answers with every field as it was chosen.
QJsonObject mergedDraft(const DraftConflict& conflict, const QJsonObject& merged);

} // namespace lotsbok
