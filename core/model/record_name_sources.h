// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotsbok {

// The source texts behind core/model/record_names.h, context "RecordNames", for whoever needs them in another
// language than the screen's: papers are Swedish. nullptr where there is no name.
const char* recordNameSource(const QString& kind);
const char* fieldNameSource(const QString& kind, const QString& field);
const char* wordNameSource(const QString& kind, const QString& field, const QString& word);

} // namespace lotsbok
