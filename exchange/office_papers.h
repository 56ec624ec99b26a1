// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/breach_desk.h"
#include "core/session/erasure_desk.h"
#include "exchange/disclosure.h"

namespace lotsbok {

// Papers of the office's own, in Swedish whatever the screen's language is: they belong to the record.

/// The draft of a report to IMY.
Disclosure::OfficePaper breachPaper(const BreachDraft& draft);
/// R35. That something was erased, on whose decision; names nobody.
Disclosure::OfficePaper erasurePaper(const ErasureAct& act);

/// A paper of the office's own as it is printed: a heading and a text for each line.
QList<SheetLine> sheetLines(const Disclosure::OfficePaper& paper);

} // namespace lotsbok
