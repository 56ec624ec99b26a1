// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/records/record_commands.h"

namespace lotsbok::cli {

/// A meeting of the case with what a command needs beside it.
struct OpenedMeeting {
    std::unique_ptr<Session> session;
    CaseFile file;
    Meeting meeting;
};

/// The meeting that --id names.
Result<OpenedMeeting> openMeeting(const Invocation& invocation, const Context& context);

/// Saves and says what the rules say of it: stops as exit code 3, warnings beside the answer.
Result<Output> saveMeeting(Session& session, const Meeting& meeting, const QList<Finding>& findings,
                           const QString& because);

/// Adds the parties that are not among the meeting's yet.
void takeParties(Meeting& meeting, const QList<Party>& parties);

} // namespace lotsbok::cli
