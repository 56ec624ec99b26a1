// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace lotsbok {

/// Employees and the contacts of bilaga 1.
class StaffRepository {
public:
    explicit StaffRepository(Store& store)
        : m_store(store)
    {}

    // Query
    Result<QList<Employee>> employees(); ///< sorted as Swedish names
    Result<Employee> employee(EmployeeId id);
    Result<QList<Contact>> contacts(bool withHidden); ///< by group and position

    // Change
    Result<Employee> save(const Employee& value);
    Result<Contact> save(const Contact& value);

private:
    Store& m_store;
};

} // namespace lotsbok
