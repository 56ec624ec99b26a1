// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/breach.h"
#include "core/store/store.h"

#include <QSet>

namespace lotsbok {

/// What the log says was touched in a span of time, each entry with its person.
class BreachStore {
public:
    explicit BreachStore(Store& store)
        : m_store(store)
    {}

    /// Oldest first. R39: nothing of sealed cases of which the asking user is no reader.
    Result<QList<TouchedEntry>> touched(const BreachQuestion& question);

private:
    struct About {
        QUuid caseId{};
        std::optional<ClientId> person{};
        bool protectedPerson = false;
    };
    Result<About> about(const QString& subject);
    Result<About> aboutCase(const QUuid& id);
    Result<About> aboutClient(const QUuid& id);

    Store& m_store;
};

} // namespace lotsbok
