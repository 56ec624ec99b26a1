// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace lotsbok {

/// R25. The latest day of the next safety talk: one year after the one held (29 February: 28 February). This
/// is also what is proposed. Invalid for an invalid date.
QDate nextSafetyTalk(QDate held);

/// R25. A next talk may be planned earlier, but never later than a year on, and it comes after the one held.
bool isNextSafetyTalkAllowed(QDate held, QDate next);

/// R25. The day from which the next talk is shown as due: 60 days ahead.
QDate safetyTalkDueFrom(QDate next);

} // namespace lotsbok
