// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"

#include <QVBoxLayout>

namespace lotsbok {

/// The column of cards that a section of a case is, no wider than reads well; Tab goes through it as it
/// reads.
QVBoxLayout* sectionColumn(QWidget* section);

/// Whether the user has begun to write a form about the case.
bool hasDraft(const CaseSnapshot& snapshot, const QString& formId);

/// Hides and deletes all that a layout holds.
void clearColumn(QLayout* column);

} // namespace lotsbok
