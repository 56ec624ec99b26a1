// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/installed_form.h"
#include "core/store/store.h"

namespace lotsbok {

/// Which definitions the district uses beside the program's own; their bytes are FormRepository's.
class InstalledFormRepository {
public:
    explicit InstalledFormRepository(Store& store)
        : m_store(store)
    {}

    Result<QList<InstalledForm>> all(); ///< in the order of entry, the withdrawn ones too
    /// Errors: Conflict.
    Result<InstalledForm> save(const InstalledForm& value, const QString& reason);

private:
    Store& m_store;
};

} // namespace lotsbok
