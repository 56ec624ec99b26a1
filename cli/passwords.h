// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"

namespace lotsbok::cli {

/// The terminal without echo, or lines of standard input. A password has at most 1 024 bytes.
std::unique_ptr<PasswordSource> standardPasswords(bool fromStandardInput);

/// Lines of an open descriptor, one a password, in the order in which they are asked for. Does not close it.
std::unique_ptr<PasswordSource> passwordLines(int descriptor);

/// Standard input to its end, at most `limit` bytes and one more. Passwords read before it took nothing of
/// it.
QByteArray standardInput(qint64 limit);

} // namespace lotsbok::cli
