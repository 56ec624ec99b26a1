// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"

#include <QJsonObject>

namespace lotsbok {

/// The network map as bilaga 3.5 has it: everybody whose tie is not ended, as rows of a map answer.
QJsonArray networkRows(const CaseFile& file);

/// Bilaga 3.5 filled in with what the case holds, so that nothing is typed twice: the goals and activities of
/// `plan` and the network map in place of those in `before`, the last registered answers, whose words on each
/// area stay. Signatures are asked for anew.
QJsonObject filledPlanForm(const CaseFile& file, const Plan& plan, QJsonObject before);

} // namespace lotsbok
