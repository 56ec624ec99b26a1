// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace lotsbok::cli {

// One group a file; the table is put together from them in the order of docs/cli.md.
QList<Command> demoCommands();
QList<Command> synthCommands();
QList<Command> bookCommands();
QList<Command> penCommands(); ///< book status, book take-over
QList<Command> userCommands();
QList<Command> userAccountCommands();
QList<Command> recoveryCommands(); ///< book recovery-key
QList<Command> clientCommands();
QList<Command> employeeCommands();
QList<Command> contactCommands();
QList<Command> caseCommands();
QList<Command> formCommands();        ///< what needs no book: list, show, check, template
QList<Command> formInstallCommands(); ///< a district's own wording
QList<Command> formWordsCommands();   ///< other languages, plain Swedish
QList<Command> formBookCommands();    ///< fill, get, print
QList<Command> formFilledCommands();  ///< filled in on screen, read back
QList<Command> auditCommands();
QList<Command> caseWorkCommands();  ///< status, close, hand-over, seal
QList<Command> caseEntryCommands(); ///< what is entered in a case step by step
QList<Command> dutyCommands();
QList<Command> consentCommands();
QList<Command> disclosureCommands();
QList<Command> disclosureFigureCommands();  ///< a figure of a case alone
QList<Command> disclosureJournalCommands(); ///< R36
QList<Command> disclosureCopyCommands();    ///< a copy for each reader, and encrypted ones
QList<Command> paperCommands();             ///< the letterhead, and several papers in one go
QList<Command> threatCommands();
QList<Command> planCommands();
QList<Command> meetingCommands();
QList<Command> meetingCourseCommands();
QList<Command> districtWorkCommands(); ///< incidents, deviations, forums, keep apart, reviews
QList<Command> staffCommands();
QList<Command> purchaseCommands();
QList<Command> logCommands();
QList<Command> erasureCommands(); ///< R35, and the draft of a breach report
QList<Command> extractCommands(); ///< R34
QList<Command> archiveCommands();
QList<Command> signCommands();         ///< signing, and checking a print
QList<Command> deidentifiedCommands(); ///< R31: what leaves for the city
QList<Command> cityCommands();         ///< R33: what the city makes of it, without a book
QList<Command> recordCommands();
QList<Command> reportCommands(); ///< R32

} // namespace lotsbok::cli
