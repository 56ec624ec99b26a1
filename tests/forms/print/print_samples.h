// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/form_printer.h"

namespace lotsbok::testing {

/// A form that the program has built in, in its current version.
const FormDefinition& builtInForm(const QString& id);

/// Answers to every field of any form, the same each time: texts in Swedish with one Arabic name, some fields
/// left unanswered, tables with rows. Only invented names and official test numbers.
Answers sampleAnswers(const FormDefinition& form);

/// Values for every bind name and letter slot that the form has.
BoundValues sampleBoundValues(const FormDefinition& form);

/// A job as the program makes it, at a fixed moment.
PrintJob sampleJob(const FormDefinition& form, bool isBlank, PdfProfile profile = PdfProfile::Archive);

/// The same form with as much in it as a person may write: texts of many lines with words wider than a
/// column, letters of other scripts, long tables, every answer given, long names in the letterhead and at the
/// foot.
PrintJob extremeJob(const FormDefinition& form, PdfProfile profile = PdfProfile::Archive);

} // namespace lotsbok::testing
