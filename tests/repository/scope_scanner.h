// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lotsbok {

/// What a source text defines for the whole program: the types and the free functions whose bodies stand in a
/// named namespace (or in none), as "namespace::name" or "namespace::name(parameters)". What an unnamed
/// namespace or `static` keeps to one file is left out, and so are members. Reads as little C++ as that
/// takes: preprocessor lines are dropped, so both sides of an #if count.
[[nodiscard]] QStringList sharedDefinitions(const QString& text);

} // namespace lotsbok
