// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/role_commands.h"

#include "core/session/session_thread.h"

#include <algorithm>

namespace lotsbok {

bool mayUse(CommandId id, const SessionThread& book)
{
    const auto any = [&](std::initializer_list<Permission> permissions) {
        return std::any_of(permissions.begin(), permissions.end(),
                           [&](Permission each) { return book.can(each); });
    };
    switch (id) {
    case CommandId::GoToday:
        return any({Permission::ReadClients, Permission::ReadStaff});
    case CommandId::GoClients:
    case CommandId::Search:
    case CommandId::NextSection:
    case CommandId::PreviousSection:
    case CommandId::ClientMode:
        return book.can(Permission::ReadClients);
    case CommandId::GoMeetings:
        return any({Permission::ReadClients, Permission::SeeSecureMeetings}); // R20
    case CommandId::GoContacts:
        return book.can(Permission::ReadContacts);
    case CommandId::GoStaff:
        return any({Permission::ReadStaff, Permission::ReportIncident});
    case CommandId::GoDistrict:
        return any({Permission::WriteDistrict, Permission::ReadDistrictWork, Permission::ReportDeviation});
    case CommandId::NewClient:
    case CommandId::OpenCase:
        return book.can(Permission::WriteClients);
    case CommandId::EditRecord:
        return any({Permission::WriteClients, Permission::WriteStaff, Permission::WriteContacts});
    case CommandId::NewEntry:
    case CommandId::Undo:
    case CommandId::Redo:
        return any({Permission::WriteClients, Permission::WriteStaff, Permission::WriteContacts,
                    Permission::ReportIncident});
    case CommandId::SaveDraft:
    case CommandId::Register:
    case CommandId::Correct:
        return any({Permission::WriteClients, Permission::WriteStaff, Permission::WriteContacts,
                    Permission::WriteDistrict});
    case CommandId::History:
    case CommandId::Preview:
    case CommandId::Print:
    case CommandId::SavePdf:
    case CommandId::ZoomIn:
    case CommandId::ZoomOut:
        return any({Permission::ReadClients, Permission::ReadStaff, Permission::ReadContacts,
                    Permission::WriteDistrict});
    default:
        return true;
    }
}

} // namespace lotsbok
