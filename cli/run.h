// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"

#include <QByteArray>
#include <QStringList>

namespace lotsbok::cli {

/// Where answers go: standard output and standard error of the program, or a test's buffers.
struct Streams {
    std::function<bool(const QByteArray&)> out;
    std::function<bool(const QByteArray&)> err;
};

/// Runs one command line (without the program's name) and gives the exit code of docs/cli.md.
/// Needs a QGuiApplication, as everything does that prints. `context.passwords` may be empty: then they come
/// from the terminal, or from standard input with --password-stdin.
int run(const QStringList& arguments, Context context, const Streams& streams);

} // namespace lotsbok::cli
