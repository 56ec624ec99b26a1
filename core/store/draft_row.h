// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace lotsbok {

/// The cells of a draft, in `drafts` and in `draft_copies`, in the order of readDraft() and bindDraft().
inline constexpr auto kDraftCells =
    "subject, form, form_version, definition, corrects, corrects_version, answers, saved_at";

/// A draft from a row that begins with kDraftCells. Error: Damaged.
Result<FormDraft> readDraft(const Statement& row);

/// Binds kDraftCells to the next eight parameters.
void bindDraft(Statement& statement, const FormDraft& draft);

} // namespace lotsbok
