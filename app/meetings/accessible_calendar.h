// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotsbok {

/// Tells screen readers what a CalendarView shows: a list of days, each with its meetings. Once is enough.
void installAccessibleCalendar();

} // namespace lotsbok
