// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was written in the fields of a PDF form, as answers; used by filled_form.cpp only.

#include "forms/print/filled_form.h"

#include <map>

namespace lotsbok {

/// A field's name → what stands in it: a text, or the chosen option's id.
using WrittenFields = std::map<QString, QString>;

/// Takes the fields over into `filled`, whose form is known. InvalidInput for a field that the form lacks.
Result<void> takeWritten(const WrittenFields& written, FilledForm& filled);

} // namespace lotsbok
