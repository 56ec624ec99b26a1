// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace lotsbok::cli {

/// All commands, or those of one group ("book") when it is not empty.
Output overviewHelp(const QString& group);

/// One command: what it does, how it is written, an example.
Output commandHelp(const Command& command);

/// "book create BOOK --district NAME [--unit NAME]"
QString synopsis(const Command& command);

} // namespace lotsbok::cli
