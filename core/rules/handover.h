// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"

#include <QVarLengthArray>

namespace lotsbok {

/// R21, without words: what duties are derived from, thousands at a time.
enum class HandoverStep { Bops, Consent, JointJudgement, HandOver };
using HandoverLacks = QVarLengthArray<HandoverStep, 4>;

/// R21. What the hand-over lacks; empty when it is not called for, done, or judged to stay local. An unknown
/// age counts as grown up.
HandoverLacks handoverLacks(const CaseFile& file, QDate today);

} // namespace lotsbok
