// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace lotsbok {

/// What a user is in the book (process.md, "Roles").
enum class Role { Lots, Caseworker, UnitHead, SecurityOfficer, Administrator };

/// What an action needs. Session checks it; screens may ask in order to leave out what cannot be done.
enum class Permission {
    ReadClients,
    WriteClients,
    ReadStaff, ///< employees and their forms (bilaga 2–2.3)
    WriteStaff,
    ReadContacts,
    WriteContacts,
    WriteDistrict, ///< checklista D, purchases
    ManageUsers,
    ReadAudit,
    Backup,
    InstallForms,
};

bool allows(Role role, Permission permission);

/// Stable ids in the store, on the command line and in JSON: lots, caseworker, unit-head, security-officer,
/// administrator.
QString roleId(Role role);
std::optional<Role> roleFromId(QStringView id);
/// Translated name for people.
QString roleName(Role role);
QList<Role> allRoles();

} // namespace lotsbok
