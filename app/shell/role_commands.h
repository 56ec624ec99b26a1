// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/commands.h"

namespace lotsbok {

class SessionThread;

/// Whether the role that opened the book can ever use the command; the page decides whether it can now.
bool mayUse(CommandId id, const SessionThread& book);

} // namespace lotsbok
