// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace lotsbok {

/// What somebody says of a personal data breach, and whose doings in which span the log is asked for.
struct BreachQuestion {
    QString what{};               ///< what happened, as typed
    QDateTime knownAt{};          ///< UTC; the clocks start here
    QDateTime from{};             ///< UTC, included
    QDateTime to{};               ///< UTC, not included
    std::optional<UserId> user{}; ///< nobody: everybody
    QString station{};            ///< empty: every one
};

/// One entry of the log with the person whom it is about, where it is about one.
struct TouchedEntry {
    QDateTime at{};
    QString action{};
    QString subject{}; ///< "kind:uuid"
    std::optional<ClientId> person{};
    bool protectedPerson = false; ///< R26
};

} // namespace lotsbok
