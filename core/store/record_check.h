// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QStringList>

namespace lotsbok {

/// Compares what is stored with what the audit chain committed to, from one audit entry on (1 = everything):
/// the history with the salted hashes, registered forms, releases and records with their history. SQLCipher
/// does not notice old pages that were put back; these do. Findings are translated sentences that name ids,
/// never persons.
Result<QStringList> recordProblems(Store& store, qint64 fromSequence);

} // namespace lotsbok
