// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/role.h"

#include <QCoreApplication>
#include <array>

namespace lotsbok {

namespace {

constexpr quint32 permissionBit(Permission permission)
{
    return 1U << static_cast<unsigned>(permission);
}

template<typename... Permissions>
constexpr quint32 permissionBits(Permissions... permissions)
{
    return (permissionBit(permissions) | ...);
}

struct RoleRow {
    Role role;
    const char* id;
    const char* name; // source text, context "Role"
    quint32 permissions;
};

// process.md, "Roles". A head of unit does everything but install forms, which is the administrator's;
// backups may be made by both, since the writer backs up the live book. The administrator sees no content.
constexpr std::array<RoleRow, 5> roleTable{{
    {Role::Lots, "lots", QT_TRANSLATE_NOOP("Role", "SIG lots"),
     permissionBits(Permission::ReadClients, Permission::WriteClients, Permission::ReadContacts,
                    Permission::WriteContacts, Permission::Decide, Permission::ReadDistrictWork,
                    Permission::ReportDeviation, Permission::ReadIncidents, Permission::ReportIncident)},
    {Role::Caseworker, "caseworker", QT_TRANSLATE_NOOP("Role", "Caseworker"),
     permissionBits(Permission::ReadClients, Permission::WriteClients, Permission::ReadContacts,
                    Permission::WriteContacts, Permission::Decide, Permission::ReadDistrictWork,
                    Permission::ReportDeviation, Permission::ReadIncidents, Permission::ReportIncident)},
    {Role::UnitHead, "unit-head", QT_TRANSLATE_NOOP("Role", "Head of unit"),
     permissionBits(Permission::ReadClients, Permission::WriteClients, Permission::ReadStaff,
                    Permission::WriteStaff, Permission::ReadContacts, Permission::WriteContacts,
                    Permission::WriteDistrict, Permission::ManageUsers, Permission::ReadAudit,
                    Permission::Backup, Permission::SeeAllCases, Permission::Decide,
                    Permission::OverrideGates, Permission::ReassignCases, Permission::MergeClients,
                    Permission::SealCases, Permission::ReviewLog, Permission::ReadDistrictWork,
                    Permission::ReportDeviation, Permission::ReadIncidents, Permission::ReportIncident,
                    Permission::SeeSecureMeetings)},
    {Role::SecurityOfficer, "security-officer", QT_TRANSLATE_NOOP("Role", "Security officer"),
     permissionBits(Permission::ReadStaff, Permission::ReadContacts, Permission::ReadIncidents,
                    Permission::ReportIncident, Permission::SeeSecureMeetings)},
    {Role::Administrator, "administrator", QT_TRANSLATE_NOOP("Role", "Administrator"),
     permissionBits(Permission::ManageUsers, Permission::Backup, Permission::InstallForms)},
}};

const RoleRow& rowOf(Role role)
{
    for (const RoleRow& row : roleTable) {
        if (row.role == role) {
            return row;
        }
    }
    Q_UNREACHABLE();
}

} // namespace

bool allows(Role role, Permission permission)
{
    return (rowOf(role).permissions & permissionBit(permission)) != 0;
}

QString roleId(Role role)
{
    return QString::fromLatin1(rowOf(role).id);
}

std::optional<Role> roleFromId(QStringView id)
{
    for (const RoleRow& row : roleTable) {
        if (id == QLatin1String(row.id)) {
            return row.role;
        }
    }
    return std::nullopt;
}

QString roleName(Role role)
{
    return QCoreApplication::translate("Role", rowOf(role).name);
}

std::span<const char* const> wordsOf(Role)
{
    static constexpr std::array words{roleTable[0].id, roleTable[1].id, roleTable[2].id, roleTable[3].id,
                                      roleTable[4].id};
    return words;
}

QList<Role> allRoles()
{
    QList<Role> roles;
    for (const RoleRow& row : roleTable) {
        roles.append(row.role);
    }
    return roles;
}

} // namespace lotsbok
