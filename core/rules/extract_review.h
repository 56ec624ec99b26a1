// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/extract.h"

namespace lotsbok {

/// A review as a file (docs/extract-format.md, "The review"). Bounds: 4 MiB, 10 000 choices, 1 000 names, 2
/// 000 characters a text. Errors: InvalidInput, naming the place.
Result<ExtractReview> parseExtractReview(const QByteArray& json);

/// The same file for what has been chosen so far, with every row that must be judged: "give" is null where
/// nobody has chosen.
QJsonObject extractReviewJson(const Extract& extract, const ExtractReview& review);

} // namespace lotsbok
