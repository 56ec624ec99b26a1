// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>

namespace lotsbok {

template<typename T>
T orStop(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "bench: %s %s\n", qPrintable(result.error().text),
                     qPrintable(result.error().detail));
        std::exit(EXIT_FAILURE);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// Where all files of the run lie, so that both sides of a comparison use the same file system.
QTemporaryDir& benchFolder();

struct SyntheticFile {
    QString path;
    QString login;
    QString password;
};

/// A book of so many clients, made once a run.
const SyntheticFile& bookOf(int clients);

/// The same with twenty entries in every `every`th case, and 500 in the first.
const SyntheticFile& workedBookOf(int clients, int every = 1);

OpenOptions benchOptions();

std::unique_ptr<Session> openBench(const SyntheticFile& file);

} // namespace lotsbok
