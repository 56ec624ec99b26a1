// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotsbok {

/// Runs the desktop program until it ends; after a lock starts it anew into the lock screen. The exit code of
/// main().
int start(int argc, char** argv);

} // namespace lotsbok
