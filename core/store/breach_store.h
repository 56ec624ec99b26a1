// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/breach.h"
#include "core/store/store.h"

namespace lotsbok {

/// What the log says was touched in a span of time, each entry with its person.
class BreachStore {
public:
    explicit BreachStore(Store& store)
        : m_store(store)
    {}

    /// Oldest first. R39: nothing of sealed cases of which the asking user is no reader.
    Result<QList<TouchedEntry>> touched(const BreachQuestion& question);

    /// When the breaches were known whose reports were drafted after this entry of the log; oldest draft
    /// first.
    Result<QList<QDateTime>> drafted(qint64 afterSequence);

private:
    Store& m_store;
};

} // namespace lotsbok
