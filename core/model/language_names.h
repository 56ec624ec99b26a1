// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotsbok {

/// What a language is called, by its BCP 47 code; a region or script after it says nothing here ("en-GB" is
/// English). Nothing written is Swedish. In the screen's language; a code without a name here is given back.
QString languageName(const QString& code);

/// The source text, context "RecordNames", for papers; nullptr where there is none.
const char* languageNameSource(const QString& code);

} // namespace lotsbok
