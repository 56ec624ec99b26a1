// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/commands/commands.h"

#include <algorithm>

namespace lotsbok::cli {

const QList<Command>& commandTable()
{
    static const QList<Command> commands =
        demoCommands() + synthCommands() + bookCommands() + penCommands() + userCommands() +
        userAccountCommands() + recoveryCommands() + clientCommands() + employeeCommands() +
        contactCommands() + caseCommands() + formCommands() + formInstallCommands() + formWordsCommands() +
        formBookCommands() + formFilledCommands() + auditCommands() + caseWorkCommands() +
        caseEntryCommands() + dutyCommands() + consentCommands() + disclosureCommands() +
        disclosureCopyCommands() + disclosureFigureCommands() + disclosureJournalCommands() +
        paperCommands() + threatCommands() + planCommands() + meetingCommands() + meetingCourseCommands() +
        districtWorkCommands() + staffCommands() + purchaseCommands() + logCommands() + erasureCommands() +
        extractCommands() + archiveCommands() + signCommands() + recordCommands() + reportCommands() +
        deidentifiedCommands() + cityCommands();
    return commands;
}

const Command* findCommand(const QStringList& words)
{
    const auto& commands = commandTable();
    const auto named = [&](const QString& name) {
        return std::find_if(commands.cbegin(), commands.cend(),
                            [&](const Command& command) { return name == QLatin1String(command.name); });
    };
    for (const qsizetype count : {2, 1}) {
        if (words.size() >= count) {
            const auto found = named(words.mid(0, count).join(QLatin1Char(' ')));
            if (found != commands.cend()) {
                return &*found;
            }
        }
    }
    return nullptr;
}

} // namespace lotsbok::cli
