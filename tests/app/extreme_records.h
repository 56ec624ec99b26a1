// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace lotsbok {

/// What every text of a book is filled with, to see what the pages do with it.
enum class Extreme {
    Empty,       ///< a case without any entry
    Long,        ///< texts of 200 characters without a space in the first fifty, the longest that are allowed
    RightToLeft, ///< Arabic names and texts
};

/// A client with a case that the user coordinates and, unless it is to be empty, one record of every kind
/// that a case can hold, with every text in it filled. The kinds follow from core/model/case_file.h.
/// Errors: those of the Session, with the kind in `detail`.
Result<CaseId> makeExtremeCase(Session& session, Extreme extreme);

/// One record of every district kind, two employees, a contact and a purchase.
Result<void> makeExtremeDistrict(Session& session, Extreme extreme);

/// A text of that sort, at most `length` characters.
QString extremeText(Extreme extreme, int length = 200);

} // namespace lotsbok
