// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <span>

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
    SeeAllCases,      ///< without a reason, but for sealed ones (R39)
    Decide,           ///< grant or refuse, as far as the delegation order lets the role
    OverrideGates,    ///< R7, R9
    ReassignCases,    ///< R41
    MergeClients,     ///< R40
    SealCases,        ///< R39
    ReviewLog,        ///< law.md, "Access"
    ReadDistrictWork, ///< deviations, forums, yearly reviews
    ReportDeviation,  ///< R29
    ReadIncidents,    ///< R24
    ReportIncident,
    SeeSecureMeetings, ///< R20: time and place at level 4–5
};

bool allows(Role role, Permission permission);

/// Stable ids in the store, on the command line and in JSON: lots, caseworker, unit-head, security-officer,
/// administrator.
QString roleId(Role role);
std::optional<Role> roleFromId(QStringView id);
/// Translated name for people.
QString roleName(Role role);
QList<Role> allRoles();
/// The same words as roleId(), in the order of the enum.
std::span<const char* const> wordsOf(Role role);

} // namespace lotsbok
